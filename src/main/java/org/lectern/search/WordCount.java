package org.lectern.search;

/** Counts the words of a text without analysing it: runs of letters and digits, and each ideograph by itself. */
final class WordCount {
    private WordCount() {}

    static int of(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            boolean letter = isOfWord(text.codePointAt(i));
            words += letter && (!inside || isWord(text.codePointAt(i))) ? 1 : 0;
            inside = letter;
        }
        return words;
    }

    /** The text up to so many words; the whole text when it has no more. */
    static String first(int most, String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            boolean letter = isOfWord(text.codePointAt(i));
            if (letter && (!inside || isWord(text.codePointAt(i))) && ++words > most) {
                return text.substring(0, i).strip();
            }
            inside = letter;
        }
        return text;
    }

    private static boolean isOfWord(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.isEmoji(c);
    }

    /** Whether Unicode's rules for words end a word before it. */
    private static boolean isWord(int c) {
        return Character.isIdeographic(c)
                || Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA
                || (Character.isEmoji(c) && !Character.isDigit(c));
    }
}
