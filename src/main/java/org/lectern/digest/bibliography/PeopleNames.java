package org.lectern.digest.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.digest.Text;
import org.lectern.paper.Author;
import org.lectern.paper.NameParts;

/** Names of people as formats without TeX write them. */
final class PeopleNames {
    private static final String SUFFIXES = "(?:(?i:jr|sr|esq)\\.?|II|III|IV|[2-9](?:nd|rd|th))";
    private static final Pattern SUFFIX = Pattern.compile(SUFFIXES);
    private static final Pattern SUFFIX_BEHIND = Pattern.compile("(.*\\S) (%s(?: %s)?)".formatted(SUFFIXES, SUFFIXES));
    private static final Pattern COMPANY = Pattern.compile("(?i)(?:inc|ltd|llc|corp|co|gmbh)\\.?");
    private static final Pattern MORE = Pattern.compile(
            "(?i)(?:,|\\s)*\\b(?:et\\.? al\\.?|and others|others|and \\d+ (?:more|others)|\\.\\.\\.|…)\\s*$");

    private PeopleNames() {}

    static boolean isSuffix(String text) {
        return SUFFIX.matcher(text).matches();
    }

    /** {@code Lovelace, Ada} or {@code Neumann, John, Jr.} taken apart; any other name as it is; nobody for no name. */
    static Optional<Author> author(String text) {
        String name = Text.fold(text);
        String[] parts = name.split(" ?, ?", -1);
        boolean inverted = parts.length == 2
                && !parts[0].isEmpty()
                && !parts[1].isEmpty()
                && !COMPANY.matcher(parts[1]).matches();
        if (inverted) {
            return isSuffix(parts[1])
                    ? Optional.of(new Author(parts[0] + " " + parts[1]))
                    : person(parts[0], parts[1], "");
        }
        if (parts.length == 3 && isSuffix(parts[2])) {
            return person(parts[0], parts[1], parts[2]);
        }
        return Optional.of(name).filter(some -> !some.isEmpty()).map(Author::new);
    }

    /** A person of those parts; a suffix that stands behind the given names is none of them. */
    static Optional<Author> person(String family, String given, String suffix) {
        String last = Text.fold(family);
        String first = Text.fold(given);
        String behind = Text.fold(suffix);
        if (last.isEmpty()) {
            return Optional.of(Text.fold(first + " " + behind))
                    .filter(name -> !name.isEmpty())
                    .map(Author::new);
        }
        Matcher suffixed = SUFFIX_BEHIND.matcher(first);
        return Optional.of(Author.of(
                behind.isEmpty() && suffixed.matches()
                        ? new NameParts(last, suffixed.group(1), suffixed.group(2))
                        : new NameParts(last, first, behind)));
    }

    /** One that has a name of one piece, as an organisation. */
    static Optional<Author> undivided(String name) {
        return person(name, "", "");
    }

    /**
     * The names of a list in one text: separated by semicolons, or by the word "and", or by commas. Nobody who is only said
     * to be there, as by "et al.", is in it.
     */
    static List<Author> listed(String text) {
        String names = withoutMore(Text.fold(text));
        boolean semicolons = names.indexOf(';') >= 0;
        boolean words = !semicolons && names.contains(" and ") && !commaBeforeAnd(names) && names.indexOf(',') >= 0;
        String separator =
                semicolons ? ";" : words ? " and " : "\\s*,\\s*and\\s+|\\s*,\\s*&\\s*|\\s+and\\s+|\\s+&\\s+|,";
        List<Author> all = new ArrayList<>();
        for (String part : names.split(separator, -1)) {
            String name = part.strip();
            if (semicolons || words) {
                author(name).ifPresent(all::add);
            } else if (isSuffix(name) && !all.isEmpty()) {
                all.add(new Author(all.removeLast().name() + " " + name));
            } else if (!name.isEmpty()) {
                all.add(new Author(name));
            }
        }
        return all;
    }

    /** As {@link #listed}, with “et al.” in the end where the text says that there are more. */
    static List<Author> listedAndMore(String text) {
        List<Author> names = new ArrayList<>(listed(text));
        if (saysMore(text)) {
            names.add(new Author("et al."));
        }
        return names;
    }

    /** Whether the text says in the end that there are more. */
    static boolean saysMore(String names) {
        return MORE.matcher(names).find();
    }

    /** The text without what only says that there are more. */
    static String withoutMore(String names) {
        return MORE.matcher(names).replaceFirst("").strip();
    }

    /** Whether commas separate names, and not the parts of one: {@code Lovelace, Ada and Babbage, Charles}. */
    private static boolean commaBeforeAnd(String names) {
        for (String part : names.split(" and ", -1)) {
            int comma = part.indexOf(',');
            boolean turned = comma > 0
                    && part.indexOf(',', comma + 1) < 0
                    && part.substring(0, comma).strip().split(" ", -1).length <= 2
                    && part.substring(comma + 1).strip().split(" ", -1).length <= 2;
            if (!turned) {
                return true;
            }
        }
        return false;
    }
}
