package org.lectern.export.key;

/**
 * What keys are made of: {@code A-Z a-z 0-9 : . _ + / -}, which neither BibTeX, biber, RIS nor a shell take for anything else; the
 * first is a letter or digit.
 */
final class KeyText {
    private static final int LONGEST = 100;
    private static final String MARKS = ":._+/-";

    private KeyText() {}

    /** A text that the writer of a pattern wants in every key. */
    static KeyPart literal(String text, int position) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isAllowed(c)) {
                throw new KeyPatternException(
                        "“%s” cannot stand in a key; write a letter, a digit or one of : . _ + / -"
                                .formatted(Character.toString(text.codePointAt(i))),
                        position + i);
            }
        }
        return new KeyPart.Literal(text);
    }

    /** A text without what cannot stand in a key; empty when there is no letter or digit. */
    static String key(String text) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < text.length() && key.length() < LONGEST; i++) {
            char c = text.charAt(i);
            if (isWord(c) || (!key.isEmpty() && isAllowed(c))) {
                key.append(c);
            }
        }
        return key.toString();
    }

    static boolean hasWord(String text) {
        return text.chars().anyMatch(c -> isWord((char) c));
    }

    private static boolean isAllowed(char c) {
        return isWord(c) || MARKS.indexOf(c) >= 0;
    }

    private static boolean isWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
