package org.lectern.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Names of values without case and accents, as the index has words. */
final class FoldedName {
    /** One character becomes so many at most. */
    private static final int LONGEST_FOLDED = 4;

    private FoldedName() {}

    static String of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(c -> c < 128)) {
            return lower;
        }
        char[] letters = new char[lower.length()];
        int count = 0;
        for (int i = 0; i < lower.length(); i++) {
            if (Character.getType(lower.charAt(i)) != Character.NON_SPACING_MARK) {
                letters[count++] = lower.charAt(i);
            }
        }
        char[] folded = new char[LONGEST_FOLDED * count];
        int length = ASCIIFoldingFilter.foldToASCII(letters, 0, folded, 0, count);
        return new String(folded, 0, length).toLowerCase(Locale.ROOT);
    }

    /** The words of a name, folded. */
    static List<String> words(String name) {
        String folded = of(name);
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= folded.length(); i++) {
            boolean inWord = i < folded.length() && Character.isLetterOrDigit(folded.charAt(i));
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                words.add(folded.substring(start, i));
                start = -1;
            }
        }
        return words;
    }

    /** Whether each of the sought words begins a word of a folded name. */
    static boolean hasBeginnings(String folded, List<String> sought) {
        for (String word : sought) {
            if (!hasBeginning(folded, word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasBeginning(String folded, String word) {
        for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(folded.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }
}
