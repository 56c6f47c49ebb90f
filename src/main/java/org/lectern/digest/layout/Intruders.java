package org.lectern.digest.layout;

import java.util.ArrayList;
import java.util.List;
import org.lectern.digest.Line;

/**
 * Foreign lines that fit into a wrapped text by chance, for the line above them happens to be full: told by what they say and
 * by where the sentences of the text begin and end. Of 22,121 lines within abstracts of conference papers 48 have neither a
 * word of research nor one that the rest of the paper has too; where a sentence breaks off besides, or begins, 5.
 */
final class Intruders {
    /** The most lines below the end of a text that are looked at. */
    private static final int LONGEST_TAIL = 3;
    /** The most lines that were put between two of a text and fit there. */
    private static final int LONGEST_RUN = 8;

    private final List<Line> text;
    private final HardWrap wrap;

    private Intruders(List<Line> text, HardWrap wrap) {
        this.text = text;
        this.wrap = wrap;
    }

    /** The lines of a text without such lines. */
    static List<Line> left(List<Line> text, HardWrap wrap) {
        return withoutTail(new Intruders(text, wrap).withoutBetween());
    }

    /** Leaves out lines of other words above or below which a sentence of the text breaks off, and goes on behind them. */
    private List<Line> withoutBetween() {
        List<Line> own = new ArrayList<>(text);
        int i = 1;
        while (i < own.size() - 1) {
            int end = breaks(own.get(i - 1), own.get(i)) ? endBelow(own, i) : i;
            if (end > i) {
                own.subList(i, end).clear();
            } else if (breaks(own.get(i), own.get(i + 1))) {
                int start = startAbove(own, i);
                own.subList(start, i + 1).clear();
                i = start;
            }
            i++;
        }
        return own;
    }

    /** Behind which of the lines from there on the text goes on; the index itself when they are of the text. */
    private int endBelow(List<Line> own, int start) {
        int end = start;
        while (end < own.size() - 1 && end - start < LONGEST_RUN && isForeign(own, start, end + 1)) {
            end++;
        }
        while (end > start && !goesOn(own, start, end)) {
            end--;
        }
        return end;
    }

    /** Where the lines begin that end there and are not of the text; the index behind it when it is. */
    private int startAbove(List<Line> own, int last) {
        int start = last + 1;
        while (start > 1 && last - start < LONGEST_RUN - 1 && isForeign(own, start - 1, last + 1)) {
            start--;
        }
        while (start <= last && !goesOn(own, start, last + 1)) {
            start++;
        }
        return start;
    }

    /** Whether the text can go on below the gap. */
    private boolean goesOn(List<Line> own, int start, int end) {
        Line above = own.get(start - 1);
        Line below = own.get(end);
        return wrap.follows(above, below) && !breaks(above, below);
    }

    /** Whether a sentence breaks off between two lines: one begins that should go on, or goes on after its end. */
    private static boolean breaks(Line above, Line below) {
        return HardWrap.endsText(above) == startsSmall(below);
    }

    /** Leaves out what stands below the end of the last sentence, or breaks into it, and speaks of something else. */
    private static List<Line> withoutTail(List<Line> text) {
        int n = text.size();
        if (n < 2 || HardWrap.endsText(text.getLast())) {
            return text;
        }
        int end = n - 1;
        for (int i = n - 2; i >= Math.max(0, n - 1 - LONGEST_TAIL); i--) {
            if (HardWrap.endsText(text.get(i))) {
                end = i + 1;
                break;
            }
        }
        return !startsSmall(text.get(end)) && isForeign(text, end, n) ? text.subList(0, end) : text;
    }

    /** Whether the words of some lines are those of neither research nor the rest of the text. */
    private static boolean isForeign(List<Line> text, int from, int to) {
        StringBuilder words = new StringBuilder();
        StringBuilder rest = new StringBuilder();
        for (int i = 0; i < text.size(); i++) {
            (i < from || i >= to ? rest : words).append(text.get(i).folded()).append(' ');
        }
        String said = words.toString();
        return Vocabulary.research(said) == 0 && Vocabulary.shared(Vocabulary.stems(said), rest.toString(), 1) == 0;
    }

    private static boolean startsSmall(Line line) {
        return Character.isLowerCase(line.folded().codePointAt(0));
    }
}
