package org.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what filters make of each token: most tokens of a text have come before, so the filters see few of them. Used by one
 * thread.
 */
final class WordForms {
    /** So many tokens are remembered, the first that come: of those that come often nearly all are among them. */
    private static final int MOST = 1 << 16;

    /** Longer tokens hardly come twice. */
    private static final int LONGEST = 40;

    private final Map<Token, List<Form>> known = new HashMap<>();
    private final Token asked = new Token();
    private final OneToken token = new OneToken();
    private final TokenStream filters;
    private final CharTermAttribute made;
    private final PositionIncrementAttribute step;

    /**
     * A word that a token becomes.
     *
     * @param increment its place relative to the one before
     */
    record Form(String text, int increment) {}

    /**
     * The words that some filters make.
     *
     * @param filters puts the filters behind a stream
     */
    WordForms(UnaryOperator<TokenStream> filters) {
        this.filters = filters.apply(token);
        made = this.filters.addAttribute(CharTermAttribute.class);
        step = this.filters.addAttribute(PositionIncrementAttribute.class);
    }

    /**
     * The words that a token becomes.
     *
     * @param text begins with the token; it is not kept
     * @param length of the token
     */
    List<Form> of(char[] text, int length) throws IOException {
        if (length > LONGEST) {
            return filtered(Arrays.copyOf(text, length));
        }
        asked.set(text, length);
        List<Form> remembered = known.get(asked);
        if (remembered != null) {
            return remembered;
        }
        char[] own = Arrays.copyOf(text, length);
        List<Form> fresh = filtered(own);
        if (known.size() < MOST) {
            Token key = new Token();
            key.set(own, length);
            known.put(key, fresh);
        }
        return fresh;
    }

    private List<Form> filtered(char[] text) throws IOException {
        List<Form> found = new ArrayList<>(2);
        token.give(text);
        filters.reset();
        while (filters.incrementToken()) {
            found.add(new Form(made.toString(), step.getPositionIncrement()));
        }
        filters.end();
        filters.close();
        return List.copyOf(found);
    }

    /** The characters of a token; one is set anew for each question, so that asking makes no object. */
    private static final class Token {
        private char[] text = {};
        private int length;
        private int hash;

        /** The characters are not copied. */
        void set(char[] characters, int count) {
            text = characters;
            length = count;
            hash = 0;
            for (int i = 0; i < count; i++) {
                hash = 31 * hash + characters[i];
            }
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Token token
                    && hash == token.hash
                    && Arrays.equals(text, 0, length, token.text, 0, token.length);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    /** A stream of the one token that it is given. */
    private static final class OneToken extends TokenStream {
        private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
        private char[] text = {};
        private boolean given;

        void give(char[] text) {
            this.text = text;
            given = false;
        }

        @Override
        public boolean incrementToken() {
            if (given) {
                return false;
            }
            clearAttributes();
            word.copyBuffer(text, 0, text.length);
            given = true;
            return true;
        }
    }
}
