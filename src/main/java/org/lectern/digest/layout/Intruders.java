package org.lectern.digest.layout;

import java.util.ArrayList;
import java.util.List;
import org.lectern.digest.Line;

/**
 * Foreign lines that fit into a wrapped text by chance, for the line above them happens to be full: told by what they say and
 * by where the sentences of the text begin and end.
 */
final class Intruders {
    /** The most lines below the end of a text that are looked at. */
    private static final int LONGEST_TAIL = 3;

    private Intruders() {}

    /** The lines of a text without such lines. */
    static List<Line> left(List<Line> text, HardWrap wrap) {
        return withoutTail(withoutBetween(text, wrap));
    }

    /** Leaves out a sentence that stands within another, which goes on below it. */
    private static List<Line> withoutBetween(List<Line> text, HardWrap wrap) {
        List<Line> own = new ArrayList<>(text);
        for (int i = own.size() - 2; i > 0; i--) {
            Line above = own.get(i - 1);
            Line line = own.get(i);
            Line below = own.get(i + 1);
            boolean within = !HardWrap.endsText(above)
                    && !startsSmall(line)
                    && HardWrap.endsText(line)
                    && startsSmall(below)
                    && wrap.follows(above, below);
            if (within && isForeign(line.folded(), own, i, i + 1)) {
                own.remove(i);
            }
        }
        return own;
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
        String tail =
                String.join(" ", text.subList(end, n).stream().map(Line::folded).toList());
        return !startsSmall(text.get(end)) && isForeign(tail, text, end, n) ? text.subList(0, end) : text;
    }

    /** Whether the words of some lines are those of neither research nor the rest of the text. */
    private static boolean isForeign(String words, List<Line> text, int from, int to) {
        StringBuilder rest = new StringBuilder();
        for (int i = 0; i < text.size(); i++) {
            if (i < from || i >= to) {
                rest.append(text.get(i).folded()).append(' ');
            }
        }
        return Vocabulary.research(words) == 0 && Vocabulary.shared(Vocabulary.stems(words), rest.toString()) == 0;
    }

    private static boolean startsSmall(Line line) {
        return Character.isLowerCase(line.folded().codePointAt(0));
    }
}
