package org.lectern.desktop.base;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.search.MarkedText;
import org.lectern.search.MarkedText.Mark;

/**
 * Two texts with the words marked that the other does not have in that order: all but a longest common subsequence of words.
 *
 * @param first one text with its marks
 * @param second the other
 */
public record Differences(MarkedText first, MarkedText second) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern WORD_OR_SIGN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|[^\\p{L}\\p{M}\\p{N}\\s]");

    /** Texts of more words are not compared: the table of the comparison has as many cells as the product. */
    private static final int MOST_WORDS = 3000;

    private record Word(String folded, int start, int end) {}

    /** Two texts of which neither case nor punctuation matters. */
    public static Differences of(String one, String other) {
        List<Word> first = words(one, WORD, true);
        List<Word> second = words(other, WORD, true);
        boolean[] inFirst = new boolean[first.size()];
        boolean[] inSecond = new boolean[second.size()];
        if (!share(first, second, inFirst, inSecond)) {
            return new Differences(MarkedText.unmarked(one), MarkedText.unmarked(other));
        }
        return new Differences(
                new MarkedText(one, marks(first, inFirst)), new MarkedText(other, marks(second, inSecond)));
    }

    /** Texts of which every sign matters, each with the words marked that one of the others does not have. */
    public static List<MarkedText> among(List<String> texts) {
        List<MarkedText> marked = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            List<Word> words = words(texts.get(i), WORD_OR_SIGN, false);
            boolean[] inAll = new boolean[words.size()];
            Arrays.fill(inAll, true);
            for (int j = 0; j < texts.size(); j++) {
                List<Word> others = words(texts.get(j), WORD_OR_SIGN, false);
                boolean[] inOther = new boolean[words.size()];
                if (i != j && share(words, others, inOther, new boolean[others.size()])) {
                    for (int k = 0; k < inAll.length; k++) {
                        inAll[k] &= inOther[k];
                    }
                }
            }
            marked.add(new MarkedText(texts.get(i), marks(words, inAll)));
        }
        return List.copyOf(marked);
    }

    private static List<Word> words(String text, Pattern pattern, boolean fold) {
        List<Word> words = new ArrayList<>();
        Matcher word = pattern.matcher(text);
        while (word.find()) {
            String known = fold ? word.group().toLowerCase(Locale.ROOT) : word.group();
            words.add(new Word(known, word.start(), word.end()));
        }
        return words;
    }

    /** Says of each word whether it is in a longest common subsequence; false when that is not known. */
    private static boolean share(List<Word> first, List<Word> second, boolean[] inFirst, boolean[] inSecond) {
        if (first.isEmpty() || second.isEmpty() || Math.max(first.size(), second.size()) > MOST_WORDS) {
            return false;
        }
        short[][] longest = new short[first.size() + 1][second.size() + 1];
        for (int i = first.size() - 1; i >= 0; i--) {
            for (int j = second.size() - 1; j >= 0; j--) {
                longest[i][j] = first.get(i).folded.equals(second.get(j).folded)
                        ? (short) (longest[i + 1][j + 1] + 1)
                        : (short) Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        for (int i = 0, j = 0; i < first.size() && j < second.size(); ) {
            if (first.get(i).folded.equals(second.get(j).folded)) {
                inFirst[i++] = true;
                inSecond[j++] = true;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return true;
    }

    /** One mark for words that follow one another. */
    private static List<Mark> marks(List<Word> words, boolean[] shared) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (!shared[i]) {
                boolean goesOn = i > 0 && !shared[i - 1];
                int start = goesOn ? marks.removeLast().start() : words.get(i).start;
                marks.add(new Mark(start, words.get(i).end));
            }
        }
        return marks;
    }
}
