package org.lectern.export.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.paper.Metadata;

/**
 * The authors of an entry.
 *
 * @param names those known by name, in order
 * @param others whether there are more
 */
public record AuthorList(List<PersonName> names, boolean others) {
    private static final Pattern NOBODY =
            Pattern.compile("(?i)(?:unknown|anonymous)(?: authors?)?|anon\\.|n/?a|none|no authors?|\\d+ authors?|authors?|[^\\p{L}\\p{N}]*");
    private static final Pattern MORE = Pattern.compile("(?i)(?:and )?(?:others|(?:\\d+ )more)|et\\.? al\\.?");
    private static final Pattern MORE_AFTER =
            Pattern.compile("(?i),?\\s+(?:et\\.? al\\.?|and others|and \\d+ others?)$");

    /** Copies the list. */
    public AuthorList {
        names = List.copyOf(names);
    }

    /** The authors that the metadata name; what stands for an unknown name is none. */
    public static AuthorList of(Metadata metadata) {
        List<PersonName> names = new ArrayList<>();
        boolean others = metadata.moreAuthors();
        for (String name : JoinedNames.apart(metadata.authors())) {
            String alone = MORE_AFTER.matcher(name).replaceFirst("");
            others |= !alone.equals(name) || MORE.matcher(name).matches();
            if (!MORE.matcher(alone).matches() && !NOBODY.matcher(alone).matches()) {
                names.add(PersonName.of(alone));
            }
        }
        others |= metadata.authorCount().isPresent() && metadata.authorCount().getAsInt() > names.size();
        return new AuthorList(names, others && !names.isEmpty());
    }

    public Optional<PersonName> first() {
        return names.stream().findFirst();
    }

    /** The field's value; empty when nobody is known. */
    public String tex() {
        List<String> all = new ArrayList<>(names.stream().map(PersonName::tex).toList());
        if (others) {
            all.add("others");
        }
        return String.join(" and ", all);
    }
}
