package org.lectern.text;

/**
 * A text as people read it: the TeX and Markdown of the source rendered in plain Unicode, and which characters of the source
 * each of its characters stands for. {@code $O(n^2)$} is shown as O(n²), {@code \emph{x}} and {@code **x**} as x. What is no
 * markup, such as prices, names of files and stars of footnotes, stays. Every string can be rendered, in time linear in its
 * length. Immutable.
 */
public final class DisplayText {
    private static final boolean[] SIGNS = signs("\\$^_*`{~[<'");

    private final String source;
    private final String text;
    private final int[] starts;
    private final int[] ends;

    DisplayText(String source, String text, int[] starts, int[] ends) {
        this.source = source;
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** Renders a text. */
    public static DisplayText of(String source) {
        return hasMarkup(source) ? new MarkupRenderer(source).render() : new DisplayText(source, source, NONE, NONE);
    }

    private static final int[] NONE = {};

    private static boolean[] signs(String characters) {
        boolean[] signs = new boolean[0x7f];
        characters.chars().forEach(sign -> signs[sign] = true);
        return signs;
    }

    /** Whether there may be markup, told by one look at each character. */
    private static boolean hasMarkup(String source) {
        char before = 0;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c < SIGNS.length && (SIGNS[c] ? c != '\'' || before == '\'' : c == '-' && before == '-')) {
                return true;
            }
            before = c;
        }
        return false;
    }

    /** The character that people type for a raised, lowered or double-struck one; any other as it is. */
    public static char plain(char shown) {
        return Scripts.plain(shown);
    }

    /** What is shown. */
    public String text() {
        return text;
    }

    /** The text that was rendered. */
    public String source() {
        return source;
    }

    /** Whether nothing was rendered. */
    public boolean isSource() {
        return starts.length == 0;
    }

    /**
     * Where the first character of the source begins that a shown one stands for.
     *
     * @param shown an index of the shown text, or its length
     */
    public int sourceStart(int shown) {
        return isSource() ? shown : starts[shown];
    }

    /**
     * Where the last character of the source ends that the shown one before an index stands for.
     *
     * @param shown an index of the shown text, or its length; 0 gives where its first character begins
     */
    public int sourceEnd(int shown) {
        if (isSource()) {
            return shown;
        }
        return shown == 0 ? starts[0] : ends[shown - 1];
    }

    /**
     * The first index of the shown text that stands for what is at a place of the source, or after it.
     *
     * @param place an index of the source, or its length
     */
    public int shownStart(int place) {
        if (isSource()) {
            return place;
        }
        int after = firstFrom(place);
        boolean inside = after > 0 && ends[after - 1] > place; // as in the name of a macro
        return inside ? firstFrom(starts[after - 1]) : after;
    }

    /**
     * The index of the shown text after all that stands for what is before a place of the source.
     *
     * @param place an index of the source, or its length
     */
    public int shownEnd(int place) {
        return isSource() ? place : firstFrom(place);
    }

    /** The first index whose character begins at a place or after it. */
    private int firstFrom(int place) {
        int low = 0;
        int high = starts.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public String toString() {
        return text;
    }
}
