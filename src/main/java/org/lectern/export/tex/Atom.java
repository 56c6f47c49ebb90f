package org.lectern.export.tex;

/**
 * The smallest piece of a text that is written as a whole.
 *
 * @param kind what it is
 * @param plain what a reader sees; of mathematics its TeX
 * @param tex how it is written in TeX; of mathematics without the dollar signs
 */
public record Atom(Kind kind, String plain, String tex) {
    enum Kind {
        /** Letters and digits. */
        WORD,
        /** Punctuation and symbols of text. */
        MARK,
        SPACE,
        MATH
    }

    static final Atom SPACE_ATOM = new Atom(Kind.SPACE, " ", " ");

    static Atom word(String letters) {
        return new Atom(Kind.WORD, letters, letters);
    }

    static Atom mark(String character) {
        return new Atom(Kind.MARK, character, TexSymbols.escaped(character));
    }

    static Atom math(String tex) {
        return new Atom(Kind.MATH, tex, tex);
    }
}
