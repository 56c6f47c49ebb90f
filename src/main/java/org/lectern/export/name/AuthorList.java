package org.lectern.export.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.export.tex.PlainText;
import org.lectern.paper.Author;
import org.lectern.paper.Metadata;

/**
 * The authors of an entry.
 *
 * @param names those known by name, in order
 * @param others whether there are more
 */
public record AuthorList(List<PersonName> names, boolean others) {
    static final Pattern NOBODY = Pattern.compile(
            "(?i)(?:unknown|anonymous|various)(?: authors?)?|null|anon\\.|n/?a|none|no authors?|\\d+ authors?|authors?|[^\\p{L}\\p{N}]*");
    static final Pattern MORE = Pattern.compile(
            "(?i)(?:and )?(?:others|(?:\\d+ )more|\\d+ others?)|\\+ ?\\d+(?: more)?(?: authors?)?|et\\.? al(?:\\.|ii|ia)?|\\.\\.\\.|…");
    static final Pattern MORE_AFTER = Pattern.compile(
            "(?i)[,;]?\\s+(?:et\\.? al(?:\\.|ii|ia)?|and others|and \\d+ (?:others?|more)(?: authors?)?|\\+ ?\\d+ (?:more|authors?)|\\.\\.\\.|…)$");

    private static final List<String> ENDS =
            List.of("al", "al.", "alii", "alia", "other", "others", "more", "author", "authors", "...", "…");

    /** Copies the list. */
    public AuthorList {
        names = List.copyOf(names);
    }

    /** The authors that the metadata name; what stands for an unknown name is none. */
    public static AuthorList of(Metadata metadata) {
        List<PersonName> names = new ArrayList<>();
        boolean others = metadata.moreAuthors();
        for (Author author : metadata.authors()) {
            if (author.parts().isPresent() && !isNobody(author.name())) {
                names.add(PersonName.of(author));
                continue;
            }
            String name = PlainText.of(author.name());
            String alone = mayEndWithMore(name) ? MORE_AFTER.matcher(name).replaceFirst("") : name;
            others |= !alone.equals(name);
            for (String one : JoinedNames.apart(alone)) {
                others |= isMore(one);
                if (isSuffixOfLast(one, names)) {
                    names.add(names.removeLast().withSuffix(one));
                } else if (!isMore(one) && !isNobody(one)) {
                    names.add(PersonName.of(one));
                }
            }
        }
        others |= metadata.authorCount().isPresent() && metadata.authorCount().getAsInt() > names.size();
        return new AuthorList(names, others && !names.isEmpty());
    }

    /** Whether a list was cut at the comma before a suffix. */
    private static boolean isSuffixOfLast(String name, List<PersonName> names) {
        return PersonName.isSuffix(name)
                && !names.isEmpty()
                && !names.getLast().given().isEmpty()
                && names.getLast().suffix().isEmpty();
    }

    /** Whether the last word is one that can end such an ending. */
    static boolean mayEndWithMore(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return ENDS.stream().anyMatch(last::equalsIgnoreCase);
    }

    static boolean isMore(String name) {
        return beginsWith("aoe", name) && MORE.matcher(name).matches();
    }

    static boolean isNobody(String name) {
        return beginsWith("unav", name) && NOBODY.matcher(name).matches();
    }

    /** Whether a name begins with one of a few letters, in either case, or with no letter: a cheap look before a pattern. */
    private static boolean beginsWith(String letters, String name) {
        return name.isEmpty()
                || !Character.isLetter(name.codePointAt(0))
                || letters.indexOf(Character.toLowerCase(name.charAt(0))) >= 0;
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
