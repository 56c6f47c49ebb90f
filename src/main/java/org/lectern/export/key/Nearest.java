package org.lectern.export.key;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what was meant by a name that does not exist. */
final class Nearest {
    /** How many letters may be wrong; a name that is farther away is another. */
    private static final int MOST = 2;

    private Nearest() {}

    /** The name with the fewest letters to change; the first of several. Empty when none is so near that it may be meant. */
    static Optional<String> of(String name, Collection<String> names) {
        String wanted = name.toLowerCase(Locale.ROOT);
        int most = Math.min(MOST, wanted.length() / 2);
        return names.stream()
                .min(Comparator.comparingInt(candidate -> distance(wanted, candidate.toLowerCase(Locale.ROOT))))
                .filter(candidate -> distance(wanted, candidate.toLowerCase(Locale.ROOT)) <= most);
    }

    /** How many letters have to be changed, added or taken away (Levenshtein). */
    private static int distance(String from, String to) {
        int[] above = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] row = new int[to.length() + 1];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], above[j]) + 1, above[j - 1] + change);
            }
            above = row;
        }
        return above[to.length()];
    }
}
