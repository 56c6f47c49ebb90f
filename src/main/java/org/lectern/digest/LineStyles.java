package org.lectern.digest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What lines look like, whatever they say: how they begin, how long they are, whether a blank line stands above. The lines of
 * a page are of some few looks, and where one page ends and another begins, the looks change: there two frequencies of
 * looks tell the lines better than one (the G-test, sought by binary segmentation).
 */
final class LineStyles {
    private static final int BEGINNINGS = 16;
    private static final int LOOKS = BEGINNINGS * 2 * 2 * 3;
    /** In characters. */
    private static final int SHORT = 30;
    /** In characters. */
    private static final int LONG = 110;
    /** In characters; the name of a field is no longer. */
    private static final int LONGEST_NAME = 20;
    /** How many times the parts of a text are parted again. */
    private static final int DEEPEST = 3;
    /** Fewer lines have no looks to speak of. */
    private static final int FEWEST = 6;
    /** What a change must tell at the least, in nats. */
    private static final double LEAST_GAIN = 5;

    private static final double[] X_LOG_X = new double[1 << 16];

    static {
        for (int i = 1; i < X_LOG_X.length; i++) {
            X_LOG_X[i] = i * Math.log(i);
        }
    }

    private final byte[] looks;
    /** The index of the line of each look; blank lines have none. */
    private final int[] lines;

    private final int doubt;
    private final List<Integer> changes = new ArrayList<>();

    private LineStyles(List<Line> all, int doubt) {
        this.doubt = doubt;
        byte[] some = new byte[all.size()];
        int[] places = new int[all.size()];
        int count = 0;
        boolean blankAbove = true;
        for (int i = 0; i < all.size(); i++) {
            String text = all.get(i).text();
            int look = look(text, blankAbove);
            blankAbove = look < 0;
            if (look >= 0) {
                some[count] = (byte) look;
                places[count] = i;
                count++;
            }
        }
        looks = Arrays.copyOf(some, count);
        lines = Arrays.copyOf(places, count);
    }

    /**
     * The indices of lines at which the looks change most, the greatest change first.
     *
     * @param doubted whether a change must be plain, for nothing else says that there is one
     */
    static List<Integer> changes(List<Line> all, boolean doubted) {
        LineStyles styles = new LineStyles(all, doubted ? 2 : 1);
        styles.part(0, styles.looks.length, 0);
        return styles.changes;
    }

    private void part(int from, int to, int depth) {
        if (to - from < 2 * FEWEST || depth == DEEPEST) {
            return;
        }
        int[] below = new int[LOOKS];
        int kinds = 0;
        for (int i = from; i < to; i++) {
            kinds += below[looks[i] & 0xff]++ == 0 ? 1 : 0;
        }
        int[] above = new int[LOOKS];
        double whole = -xLogX(to - from);
        for (int count : below) {
            whole += xLogX(count);
        }
        double told = whole + xLogX(to - from);
        double best = 0;
        int at = -1;
        for (int i = from; i + 1 < to; i++) {
            int look = looks[i] & 0xff;
            told += xLogX(above[look] + 1) - xLogX(above[look]) + xLogX(below[look] - 1) - xLogX(below[look]);
            above[look]++;
            below[look]--;
            double gain = told - xLogX(i + 1 - from) - xLogX(to - i - 1) - whole;
            if (gain > best && i + 1 - from >= FEWEST && to - i - 1 >= FEWEST) {
                best = gain;
                at = i + 1;
            }
        }
        if (at >= 0 && best >= doubt * (LEAST_GAIN + 0.25 * (kinds - 1) * Math.log(to - from))) {
            changes.add(lines[at]);
            part(from, at, depth + 1);
            part(at, to, depth + 1);
        }
    }

    private static double xLogX(int x) {
        return x < X_LOG_X.length ? X_LOG_X[x] : x * Math.log(x);
    }

    /** A number for the look of a line; negative for a blank one. */
    private static int look(String text, boolean blankAbove) {
        int length = text.length();
        int start = 0;
        while (start < length && text.charAt(start) <= ' ') {
            start++;
        }
        if (start == length || (text.charAt(start) > '~' && Text.isBlank(text))) {
            return -1;
        }
        int size = length - start <= SHORT ? 0 : length - start <= LONG ? 1 : 2;
        return ((beginning(text, start) * 2 + (start > 0 ? 1 : 0)) * 2 + (blankAbove ? 1 : 0)) * 3 + size;
    }

    private static int beginning(String text, int start) {
        char c = text.charAt(start);
        return switch (c) {
            case '<' -> 0;
            case '{', '}', '"' -> 1;
            case '[' -> 2;
            case ']' -> 3;
            case '#' -> 4;
            case '@', '%' -> 5;
            case '\\', '=', '_' -> 6;
            case '-', '*', '+' -> 7;
            case '·', '•', '|' -> 8;
            default -> letter(text, start, c);
        };
    }

    private static int letter(String text, int start, char c) {
        if (text.startsWith("http", start)) {
            return 9;
        }
        if (c >= '0' && c <= '9') {
            return 10;
        }
        if (c >= 'a' && c <= 'z') {
            return isField(text, start) ? 11 : 12;
        }
        if (c >= 'A' && c <= 'Z') {
            return isTag(text, start) ? 13 : 14;
        }
        return 15;
    }

    /** Whether a field of a bibliography begins the line, {@code year = }, and no sentence that goes on. */
    private static boolean isField(String text, int start) {
        for (int i = start; i < Math.min(text.length(), start + LONGEST_NAME); i++) {
            if (text.charAt(i) == '=') {
                return true;
            }
        }
        return false;
    }

    /** Whether a tag of capitals begins the line, {@code TY  - }. */
    private static boolean isTag(String text, int start) {
        int at = start;
        while (at < text.length() && at < start + 4 && Character.isUpperCase(text.charAt(at))) {
            at++;
        }
        int letters = at - start;
        while (at < text.length() && at < start + 6 && text.charAt(at) == ' ') {
            at++;
        }
        return letters >= 2 && at < text.length() && text.charAt(at) == '-';
    }
}
