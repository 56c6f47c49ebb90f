package org.lectern.text;

import java.util.Arrays;

/** Which delimiters of a text belong together: braces, stars, underscores. Found in one pass; holds the state of one text. */
final class MarkupPairs {
    /** Emphasis is longer than that only by mistake. */
    private static final int LONGEST = 400;

    /** In braces with one of those, a list or an object is meant and no group. */
    private static final String LISTED = ",;:=|\"";

    private final String text;
    private final int[] closing;
    private final byte[] hidden;

    MarkupPairs(String text) {
        this.text = text;
        closing = new int[text.length()];
        hidden = new byte[text.length()];
        Arrays.fill(closing, -1);
        if (text.indexOf('{') >= 0) {
            braces();
        }
        emphasis('*');
        emphasis('_');
    }

    /** For each opening brace the place of its closing one; -1 for all other characters. */
    int[] closing() {
        return closing;
    }

    /** Whether the delimiter at a place is not shown. */
    boolean isHidden(int at) {
        return hidden[at] != 0;
    }

    void hide(int at) {
        hidden[at] = 1;
    }

    void show(int at) {
        hidden[at] = 0;
    }

    private void braces() {
        int[] open = new int[16];
        int[] listedBefore = new int[16];
        int depth = 0;
        int listed = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{') {
                if (depth == open.length) {
                    open = Arrays.copyOf(open, depth * 2);
                    listedBefore = Arrays.copyOf(listedBefore, depth * 2);
                }
                listedBefore[depth] = listed;
                open[depth++] = i;
            } else if (c == '}' && depth > 0) {
                int from = open[--depth];
                closing[from] = i;
                if (listed == listedBefore[depth] || isArgument(from)) {
                    hide(from);
                    hide(i);
                }
            } else if (LISTED.indexOf(c) >= 0) {
                listed++;
            }
        }
    }

    /** Whether a brace opens the argument of a macro, or an old one's group as in {@code {\em x}}. */
    private boolean isArgument(int open) {
        if (text.startsWith("\\", open + 1) && open + 2 < text.length()) {
            return TexAccents.isAsciiLetter(text.charAt(open + 2));
        }
        int i = open - 1;
        while (i >= 0 && open - i <= 24 && TexAccents.isAsciiLetter(text.charAt(i))) {
            i--;
        }
        return i >= 0 && i < open - 1 && text.charAt(i) == '\\';
    }

    private void emphasis(char sign) {
        int[] open = new int[16];
        int depth = 0;
        for (int i = text.indexOf(sign); i >= 0 && i < text.length(); i++) {
            if (text.charAt(i) != sign) {
                continue;
            }
            int end = i;
            while (end < text.length() && text.charAt(end) == sign) {
                end++;
            }
            int length = end - i;
            if (length <= 2 && !(sign == '_' && length == 2) && !(i > 0 && text.charAt(i - 1) == '\\')) {
                while (depth > 0 && i - open[depth - 1] > LONGEST) {
                    depth = 0; // those before are farther still
                }
                int found = closes(i, end) ? partner(open, depth, length, sign) : -1;
                if (found >= 0) {
                    Arrays.fill(hidden, open[found], open[found] + length, (byte) 1);
                    Arrays.fill(hidden, i, end, (byte) 1);
                    depth = found;
                } else if (opens(i, end)) {
                    if (depth == open.length) {
                        depth = 0; // nobody nests so deep
                    }
                    open[depth++] = i;
                }
            }
            i = end - 1;
        }
    }

    private int partner(int[] open, int depth, int length, char sign) {
        for (int i = depth - 1; i >= 0; i--) {
            boolean two = open[i] + 1 < text.length() && text.charAt(open[i] + 1) == sign;
            if (two == (length == 2)) {
                return i;
            }
        }
        return -1;
    }

    private boolean opens(int from, int to) {
        char before = from == 0 ? ' ' : text.charAt(from - 1);
        char after = to == text.length() ? ' ' : text.charAt(to);
        boolean apart = !Character.isLetterOrDigit(before) && before != '$' && before != '^' && before != '}';
        return !WhiteSpace.is(after)
                && (apart || (to - from == 2 && Character.isLetterOrDigit(before) && Character.isLetter(after)))
                && (Character.isLetterOrDigit(after) || (apart && "*_`\"“‘'($[".indexOf(after) >= 0));
    }

    private boolean closes(int from, int to) {
        char before = from == 0 ? ' ' : text.charAt(from - 1);
        char after = to == text.length() ? ' ' : text.charAt(to);
        return !WhiteSpace.is(before)
                && before != '^'
                && before != '{'
                && before != '('
                && (!Character.isLetterOrDigit(after) || (to - from == 2 && Character.isLetter(after)));
    }
}
