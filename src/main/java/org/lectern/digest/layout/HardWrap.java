package org.lectern.digest.layout;

import java.util.ArrayList;
import java.util.List;
import org.lectern.digest.Block;
import org.lectern.digest.Line;

/**
 * How a page breaks its paragraphs into lines: when each line takes all the words that fit, one that does not fits nowhere,
 * and was put there by somebody else.
 *
 * @param width of the longest lines, in characters; 0 when the page does not break its lines so
 */
record HardWrap(int width) {
    static final HardWrap NONE = new HardWrap(0);

    private static final int NARROWEST = 50;
    private static final int WIDEST = 90;
    /** A word that is too long for a line, an address, stands out of it; so the width is that of the longest but a few. */
    private static final double MOST = 0.99;

    private static final int FEWEST_LINES = 8;
    /** Of the lines of a page, so many at least must be full; what was put between them are few. */
    private static final double FULL = 0.8;
    /** In characters; other programs count the line end, or the width of a character, in another way. */
    private static final int SLACK = 3;

    /** Learns it from the paragraphs of a page. */
    static HardWrap of(List<Block> paragraphs) {
        int[] lengths = paragraphs.stream()
                .flatMap(paragraph -> paragraph.lines().stream())
                .mapToInt(line -> line.text().stripTrailing().length())
                .filter(length -> length <= WIDEST)
                .sorted()
                .toArray();
        int widest = lengths.length == 0 ? 0 : lengths[(int) ((lengths.length - 1) * MOST)];
        HardWrap wrap = new HardWrap(widest);
        int full = 0;
        int all = 0;
        for (Block paragraph : paragraphs) {
            List<Line> lines = paragraph.lines();
            for (int i = 0; i + 1 < lines.size(); i++) {
                all++;
                if (wrap.isFull(lines.get(i), lines.get(i + 1))) {
                    full++;
                }
            }
        }
        return widest >= NARROWEST && all >= FEWEST_LINES && full >= all * FULL ? wrap : NONE;
    }

    /** The lines of a text that were put into it: far too long, or so short that the next word would have fitted. */
    List<Line> intruders(List<Line> lines) {
        if (width == 0) {
            return List.of();
        }
        List<Line> intruders = new ArrayList<>();
        List<Line> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean tooLong = line.text().stripTrailing().length() > width + SLACK && words(line) > SLACK;
            boolean last = i + 1 == lines.size() || isIndented(lines.get(i + 1));
            boolean misplaced = !kept.isEmpty()
                    && (last
                            ? isBelowTheEnd(kept.getLast(), line)
                            : isBetween(kept.getLast(), line, lines.subList(i + 1, lines.size())));
            boolean intruder = tooLong || misplaced;
            (intruder ? intruders : kept).add(line);
        }
        return intruders;
    }

    /** Whether the lines above and below follow one another, and this one does not belong between them. */
    private boolean isBetween(Line above, Line line, List<Line> below) {
        boolean itIsTheEnd = below.size() == 1 && endsSentence(line) && !endsSentence(below.getFirst());
        return !isFull(line, below.getFirst()) && isFull(above, below.getFirst()) && !isIndented(line) && !itIsTheEnd;
    }

    /** Whether the line above ends its paragraph, with room for the first word of this one. */
    private boolean isBelowTheEnd(Line above, Line line) {
        return endsSentence(above) && !isFull(above, line);
    }

    private static boolean endsSentence(Line line) {
        String text = line.folded();
        return !text.isEmpty() && ".!?".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Whether the first word of the next line had no room, or begins a paragraph of its own. */
    private boolean isFull(Line line, Line next) {
        String following = next.folded();
        int space = following.indexOf(' ');
        int word = space < 0 ? following.length() : space;
        return isIndented(next) || line.text().stripTrailing().length() + 1 + word > width - SLACK;
    }

    private static boolean isIndented(Line line) {
        return !line.text().isEmpty() && Character.isWhitespace(line.text().charAt(0));
    }

    private static int words(Line line) {
        return line.folded().split(" ", -1).length;
    }
}
