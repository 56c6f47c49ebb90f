package org.lectern.export.tex;

import java.util.stream.IntStream;

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

    private static final Atom[] ASCII_MARKS =
            IntStream.range(0, 128).mapToObj(c -> mark(Character.toString(c))).toArray(Atom[]::new);

    static Atom word(String letters) {
        return new Atom(Kind.WORD, letters, letters);
    }

    static Atom mark(String character) {
        return new Atom(Kind.MARK, character, TexSymbols.escaped(character));
    }

    static Atom asciiMark(char character) {
        return ASCII_MARKS[character];
    }

    static Atom math(String tex) {
        return new Atom(Kind.MATH, tex, tex);
    }
}
