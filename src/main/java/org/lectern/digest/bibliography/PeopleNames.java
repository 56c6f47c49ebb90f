package org.lectern.digest.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.lectern.digest.Text;

/** Names of people as formats without TeX write them. */
final class PeopleNames {
    private static final Pattern SUFFIX = Pattern.compile("(?i:jr|sr)\\.?|II|III|IV|[234](?:nd|rd|th)");
    private static final Pattern MORE = Pattern.compile(
            "(?i)(?:,|\\s)*\\b(?:et\\.? al\\.?|and others|others|and \\d+ (?:more|others)|\\.\\.\\.|…)\\s*$");

    private PeopleNames() {}

    /** {@code Lovelace, Ada} or {@code Neumann, John, Jr.} in reading order; any other name as it is. */
    static String inReadingOrder(String name) {
        String[] parts = name.strip().split("\\s*,\\s*", -1);
        if (parts.length == 2 && !parts[0].isEmpty() && !parts[1].isEmpty()) {
            return SUFFIX.matcher(parts[1]).matches() ? parts[0] + " " + parts[1] : parts[1] + " " + parts[0];
        }
        boolean suffixed = parts.length == 3 && SUFFIX.matcher(parts[2]).matches();
        return suffixed ? parts[1] + " " + parts[0] + " " + parts[2] : name.strip();
    }

    /**
     * The names of a list in one text: separated by semicolons, or by the word "and", or by commas. Nobody who is only said
     * to be there, as by "et al.", is in it.
     */
    static List<String> listed(String text) {
        String names = withoutMore(Text.fold(text));
        boolean semicolons = names.indexOf(';') >= 0;
        boolean words = !semicolons && names.contains(" and ") && !commaBeforeAnd(names) && names.indexOf(',') >= 0;
        String separator =
                semicolons ? ";" : words ? " and " : "\\s*,\\s*and\\s+|\\s*,\\s*&\\s*|\\s+and\\s+|\\s+&\\s+|,";
        List<String> all = new ArrayList<>();
        for (String part : names.split(separator, -1)) {
            String name = semicolons || words ? inReadingOrder(part) : part.strip();
            if (!name.isEmpty()) {
                if (SUFFIX.matcher(name).matches() && !all.isEmpty()) {
                    all.add(all.removeLast() + " " + name);
                } else {
                    all.add(name);
                }
            }
        }
        return all;
    }

    /** As {@link #listed}, with “et al.” in the end where the text says that there are more. */
    static List<String> listedAndMore(String text) {
        List<String> names = new ArrayList<>(listed(text));
        if (saysMore(text)) {
            names.add("et al.");
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
