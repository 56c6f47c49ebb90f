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
        return of(paragraphs, WIDEST);
    }

    /**
     * Learns it from the paragraphs of a page.
     *
     * @param most in characters; longer lines were not broken
     */
    static HardWrap of(List<Block> paragraphs, int most) {
        int[] lengths = paragraphs.stream()
                .flatMap(paragraph -> paragraph.lines().stream())
                .mapToInt(line -> line.text().stripTrailing().length())
                .filter(length -> length <= most)
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
            boolean tooLong = isTooLong(line) && words(line) > SLACK;
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

    /**
     * The lines of a single paragraph, without those that were put between them: each but the last is full. The last is the
     * one that ends a sentence, when several at the end are not full.
     */
    List<Line> flow(List<Line> lines) {
        if (width == 0) {
            return lines;
        }
        int end = lines.size() - 1;
        while (end > 0 && !goesOn(lines.get(end - 1), lines.get(end))) {
            end--;
        }
        for (int i = lines.size() - 1; i > end; i--) {
            if (endsSentence(lines.get(i)) && !isTooLong(lines.get(i))) {
                end = i;
            }
        }
        List<Line> kept = new ArrayList<>(List.of(lines.get(end)));
        for (int i = end - 1; i >= 0; i--) {
            if (goesOn(lines.get(i), kept.getLast())) {
                kept.add(lines.get(i));
            }
        }
        return kept.reversed();
    }

    private boolean isTooLong(Line line) {
        return line.text().stripTrailing().length() > width + SLACK;
    }

    /** Whether a line is full, so that the text goes on with the next. */
    boolean goesOn(Line line, Line next) {
        return !isTooLong(line) && isFull(line, next);
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
