package org.lectern.export.tex;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/**
 * The braces of a text that are part of it, as in {@code {0, 1}}, and not the grouping of a TeX source. A lone brace is
 * neither: written, even with a backslash, it would end the field or the file for BibTeX and biber, who count it.
 */
final class Braces {
    private Braces() {}

    /** The places of the braces to be shown. */
    static BitSet shown(String text) {
        BitSet shown = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{') {
                open.push(i);
            } else if (c == '}' && !open.isEmpty()) {
                int from = open.pop();
                if (isShown(text, from, i)) {
                    shown.set(from);
                    shown.set(i);
                }
            }
        }
        return shown;
    }

    private static boolean isShown(String text, int open, int close) {
        boolean escapedOpen = isEscaped(text, open);
        boolean escapedClose = isEscaped(text, close);
        if (escapedOpen || escapedClose) {
            return escapedOpen && escapedClose;
        }
        String inside = text.substring(open + 1, close);
        boolean argument = open > 0 && "^_".indexOf(text.charAt(open - 1)) >= 0;
        return !argument && inside.indexOf(',') >= 0 && inside.indexOf('\\') < 0 && !afterMacro(text, open);
    }

    private static boolean isEscaped(String text, int at) {
        return at > 0 && text.charAt(at - 1) == '\\' && !(at > 1 && text.charAt(at - 2) == '\\');
    }

    private static boolean afterMacro(String text, int open) {
        int i = open;
        while (i > 0 && isAsciiLetter(text.charAt(i - 1))) {
            i--;
        }
        return i > 0 && text.charAt(i - 1) == '\\';
    }

    /** The place of the brace that closes the one at {@code open}, or -1. */
    static int closing(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            if (text.charAt(i) == '{') {
                depth++;
            } else if (text.charAt(i) == '}' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    static boolean isBalanced(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '{') {
                depth++;
            } else if (text.charAt(i) == '}' && --depth < 0) {
                return false;
            }
        }
        return depth == 0;
    }

    static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
