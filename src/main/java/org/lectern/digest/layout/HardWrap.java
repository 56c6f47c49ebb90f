package org.lectern.digest.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.lectern.digest.Block;
import org.lectern.digest.Line;

/**
 * How a page breaks its paragraphs into lines: when each line takes all the words that fit, one that does not fits nowhere,
 * and was put there by somebody else.
 *
 * @param width of the longest lines, in characters; 0 when the page does not break its lines so
 * @param unbroken whether the page is known to leave each paragraph on one line, however long
 */
record HardWrap(int width, boolean unbroken) {
    static final HardWrap NONE = new HardWrap(0, false);
    private static final HardWrap UNBROKEN = new HardWrap(0, true);

    private static final int NARROWEST = 50;
    private static final int WIDEST = 130;
    /** A word that is too long for a line, an address, stands out of it; so the width is that of the longest but a few. */
    private static final double MOST = 0.99;

    private static final int FEWEST_LINES = 8;
    /** Of the lines of a page, so many at least must be full; what was put between them are few. */
    private static final double FULL = 0.8;
    /** In characters; other programs count the line end, or the width of a character, in another way. */
    private static final int SLACK = 3;

    /** The most lines that may stand between two of a text. */
    private static final int MOST_BETWEEN = 30;
    /** In characters; the most by which the first line of a paragraph is set in. */
    private static final int PARAGRAPH = 3;
    /** In characters; what is longer is no title, and on a line of its own was not broken. */
    private static final int LONG = 2 * WIDEST;
    /** How many paragraphs must have one line for each that has more, where a page does not break them. */
    private static final int UNBROKEN_FOR_EACH = 2;
    /** What speaks for a chain beside its lines. */
    private static final double GOES_ON = 80;

    private static final double LINE = 100;

    private static final double END = 60;
    /** What it costs that a line talks as no abstract does: another that fits there is rather the text's. */
    private static final double STRANGE = 90;

    private static final double ADJACENT = 10;

    /** What ends with a period and no sentence: a few words, and a person's initial. */
    private static final Pattern ABBREVIATION =
            Pattern.compile("(?:^|[\\s(\\[])(?:e\\.g|i\\.e|cf|vs|al|resp|approx|viz|Fig|Eq|Sec|Dr|Prof|\\p{Lu})\\.$");

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
        if (isUnbroken(paragraphs)) {
            return UNBROKEN;
        }
        int[] lengths = paragraphs.stream()
                .flatMap(paragraph -> paragraph.lines().stream())
                .mapToInt(line -> length(line))
                .filter(length -> length <= most)
                .sorted()
                .toArray();
        int widest = lengths.length == 0 ? 0 : lengths[(int) ((lengths.length - 1) * MOST)];
        HardWrap wrap = new HardWrap(widest, false);
        int full = 0;
        int all = 0;
        for (Block paragraph : paragraphs) {
            List<Line> lines = paragraph.lines();
            for (int i = 0; i + 1 < lines.size(); i++) {
                // Lists, footers and code have short lines, whatever the page does with its text.
                if (length(lines.get(i)) > widest / 2) {
                    all++;
                    full += isIndented(lines.get(i + 1)) || wrap.isFull(lines.get(i), lines.get(i + 1)) ? 1 : 0;
                }
            }
        }
        return widest >= NARROWEST && all >= FEWEST_LINES && full >= all * FULL ? wrap : NONE;
    }

    /** Whether most of the long paragraphs have all they say on one line, whatever was put right above or below it. */
    private static boolean isUnbroken(List<Block> paragraphs) {
        int lines = 0;
        int broken = 0;
        for (Block paragraph : paragraphs) {
            if (paragraph.lines().stream().anyMatch(line -> line.text().length() > LONG)) {
                lines++;
            } else if (paragraph.lines().size() > 2 && paragraph.text().length() > LONG) {
                broken++;
            }
        }
        return lines > UNBROKEN_FOR_EACH * broken;
    }

    /** The lines of a text that were put into it: far too long, or so short that the next word would have fitted. */
    List<Line> intruders(List<Line> lines) {
        List<Line> intruders = new ArrayList<>(lines);
        intruders.removeAll(own(lines));
        return intruders;
    }

    /**
     * The lines of a text that belong together: the longest chain of those of which each is as full as the
     * next one's first word made it. All of them where the page does not break its lines.
     */
    List<Line> own(List<Line> lines) {
        if (width == 0) {
            return lines;
        }
        if (isWhole(lines)) {
            return Intruders.left(lines, this);
        }
        int n = lines.size();
        // Code is set in further than the first line of a paragraph.
        boolean deep =
                2 * lines.stream().filter(line -> indent(line) > PARAGRAPH).count() < n;
        double[] best = new double[n];
        int[] above = new int[n];
        int end = -1;
        double most = 0;
        for (int i = 0; i < n; i++) {
            above[i] = -1;
            if (isTooLong(lines.get(i)) || (deep && indent(lines.get(i)) > PARAGRAPH)) {
                continue;
            }
            best[i] = LINE - (Intruders.isStrange(List.of(lines.get(i))) ? STRANGE : 0);
            double highest = 0;
            for (int j = i - 1; j >= Math.max(0, i - MOST_BETWEEN); j--) {
                if (best[j] > 0 && follows(lines.get(j), lines.get(i))) {
                    double score = best[j] + continuity(lines.get(j), lines.get(i)) + (j == i - 1 ? ADJACENT : 0);
                    if (score > highest) {
                        highest = score;
                        above[i] = j;
                    }
                }
            }
            // A text rather begins with the line that is set in.
            boolean begins = above[i] < 0 && isIndented(lines.get(i)) && indent(lines.get(i)) <= PARAGRAPH;
            best[i] += begins ? LINE : highest;
            // A title of two lines does not end as a text does.
            double whole = best[i] + (best[i] > 2 * (LINE + ADJACENT) && endsText(lines.get(i)) ? END : 0);
            if (whole > most) {
                most = whole;
                end = i;
            }
        }
        List<Line> own = new ArrayList<>();
        for (int i = end; i >= 0; i = above[i]) {
            own.add(lines.get(i));
        }
        return Intruders.left(own.reversed(), this);
    }

    /** Whether the lines are those of one text, and none was put between them. */
    private boolean isWhole(List<Line> lines) {
        return isChain(lines) && (lines.size() <= 1 || endsText(lines.getLast()));
    }

    /** Whether each of the lines can stand below the one above it. */
    boolean isChain(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            boolean last = i + 1 == lines.size();
            if (isTooLong(lines.get(i)) || (!last && !follows(lines.get(i), lines.get(i + 1)))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a line is full, so that the text goes on with the next. */
    boolean goesOn(Line line, Line next) {
        return length(line) <= width + SLACK && (isIndented(next) || isFull(line, next));
    }

    private boolean isTooLong(Line line) {
        return length(line) > width + SLACK && words(line) > SLACK;
    }

    /** Whether the second can stand below the first: it had no room there, or begins a paragraph where one ended. */
    boolean follows(Line first, Line second) {
        return isIndented(second) ? endsSentence(first) && indent(second) <= PARAGRAPH : isFull(first, second);
    }

    /** What speaks for two lines being one sentence: that it goes on with a small letter, and does not end before. */
    private static double continuity(Line first, Line second) {
        boolean small = Character.isLowerCase(second.folded().codePointAt(0));
        return small && !endsSentence(first) ? GOES_ON : 0;
    }

    static int indent(Line line) {
        int i = 0;
        while (i < line.text().length() && Character.isWhitespace(line.text().charAt(i))) {
            i++;
        }
        return i;
    }

    static boolean endsSentence(Line line) {
        String text = line.folded();
        return TextShape.endsSentence(text)
                && !text.endsWith(";")
                && !text.endsWith(":")
                && !ABBREVIATION.matcher(text).find();
    }

    /** Whether the last line of a text may end so: with a sentence, or with an address. */
    static boolean endsText(Line line) {
        String text = line.folded();
        return endsSentence(line) || text.indexOf("http", Math.max(0, text.lastIndexOf(' '))) >= 0;
    }

    /** Whether the first word of the next line had no room. */
    boolean isFull(Line line, Line next) {
        String following = next.folded();
        int space = following.indexOf(' ');
        int word = space < 0 ? following.length() : space;
        return length(line) + 1 + word > width - SLACK;
    }

    static int length(Line line) {
        return line.text().stripTrailing().length();
    }

    static boolean isIndented(Line line) {
        return !line.text().isEmpty() && Character.isWhitespace(line.text().charAt(0));
    }

    private static int words(Line line) {
        return line.folded().split(" ", -1).length;
    }
}
