package org.lectern.desktop.palette;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Which entries a text means, best first. Every word of the text must be found in the title: best at the beginning of a word of it, in the order in which they are typed; then anywhere;
 * at worst its letters one after the other within a word. What cannot be done now comes last. Stateless.
 */
final class Ranking {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int FIRST_WORD = 100;
    private static final int WORD = 60;
    private static final int INSIDE = 25;
    private static final int SCATTERED = 5;

    private record Scored(Entry entry, int score) {}

    private Ranking() {}

    /** At most so many entries that the text means; all of them, as they come, for a blank one. */
    static List<Entry> of(List<Entry> entries, String text, int most) {
        String[] words = BLANKS.split(plain(text).strip());
        List<Scored> found = new ArrayList<>();
        for (Entry entry : entries) {
            score(plain(entry.title()), words).ifPresent(score -> found.add(new Scored(entry, score)));
        }
        return found.stream()
                .sorted(Comparator.comparing((Scored one) -> !one.entry().enabled())
                        .thenComparing(Comparator.comparingInt(Scored::score).reversed()))
                .limit(most)
                .map(Scored::entry)
                .toList();
    }

    private static OptionalInt score(String title, String[] words) {
        int score = 0;
        int after = 0;
        for (String word : words) {
            if (word.isEmpty()) {
                continue;
            }
            int begins = beginning(title, word);
            int inside = title.indexOf(word);
            if (begins >= 0) {
                score += begins == 0 ? FIRST_WORD : WORD;
                score += begins >= after ? 1 : 0;
                after = begins;
            } else if (inside >= 0 && word.length() > 1) {
                score += INSIDE;
            } else if (isScattered(title, word)) {
                score += SCATTERED;
            } else {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.of(score);
    }

    /** Where a word of the title begins so; -1 where none does. */
    private static int beginning(String title, String word) {
        for (int at = title.indexOf(word); at >= 0; at = title.indexOf(word, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(title.charAt(at - 1))) {
                return at;
            }
        }
        return -1;
    }

    /** Whether the letters come in that order in a word that begins with the first of them: {@code expt} in {@code export}. */
    private static boolean isScattered(String title, String word) {
        return word.length() > 2
                && WORDS.splitAsStream(title).anyMatch(one -> {
                    int at = 0;
                    for (int i = 0; i < one.length() && at < word.length(); i++) {
                        at += one.charAt(i) == word.charAt(at) ? 1 : 0;
                    }
                    return at == word.length() && one.charAt(0) == word.charAt(0);
                });
    }

    private static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
