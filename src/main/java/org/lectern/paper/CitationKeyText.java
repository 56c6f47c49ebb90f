package org.lectern.paper;

/** What can be a citation key. */
public final class CitationKeyText {
    private CitationKeyText() {}

    /** Whether BibTeX and biber can read a key: not empty, and without white space and the characters that are syntax. */
    public static boolean isUsable(String key) {
        return !key.isEmpty()
                && key.length() <= 200
                && key.chars().noneMatch(c -> c <= ' ' || c == 127 || "{}(),=\\\"#%~".indexOf(c) >= 0)
                && key.chars().noneMatch(Character::isWhitespace);
    }
}
