package org.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what filters make of each word: most words of a text have come before, so the filters see few of them. Only for
 * filters that look at one token at a time and change nothing of it but its characters and its place.
 */
final class RememberingFilter extends TokenFilter {
    /** So many words are remembered, the first that come: of those that come often nearly all are among them. */
    private static final int MOST = 1 << 16;

    /** Longer tokens hardly come twice. */
    private static final int LONGEST = 40;

    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Map<Token, Form[]> known = new HashMap<>();
    private final Token asked = new Token();
    private final OneToken token = new OneToken();
    private final TokenStream filters;
    private final CharTermAttribute made;
    private final PositionIncrementAttribute madeStep;

    private Form[] forms = {};
    private int next;
    /** The increment of the token whose forms are given now. */
    private int first;

    /** A word that a token becomes, and its place relative to the one before. */
    private record Form(String text, int increment) {}

    /**
     * A filter.
     *
     * @param filters puts the filters behind a stream
     */
    RememberingFilter(TokenStream input, UnaryOperator<TokenStream> filters) {
        super(input);
        this.filters = filters.apply(token);
        made = this.filters.addAttribute(CharTermAttribute.class);
        madeStep = this.filters.addAttribute(PositionIncrementAttribute.class);
    }

    @Override
    public boolean incrementToken() throws IOException {
        while (next == forms.length) {
            if (!input.incrementToken()) {
                return false;
            }
            first = step.getPositionIncrement();
            forms = forms(word.buffer(), word.length());
            next = 0;
        }
        Form form = forms[next];
        word.setEmpty().append(form.text);
        step.setPositionIncrement(next == 0 ? first : form.increment);
        next++;
        return true;
    }

    private Form[] forms(char[] text, int length) throws IOException {
        if (length > LONGEST) {
            return filtered(Arrays.copyOf(text, length));
        }
        asked.set(text, length);
        Form[] remembered = known.get(asked);
        if (remembered != null) {
            return remembered;
        }
        char[] own = Arrays.copyOf(text, length);
        Form[] fresh = filtered(own);
        if (known.size() < MOST) {
            Token key = new Token();
            key.set(own, length);
            known.put(key, fresh);
        }
        return fresh;
    }

    private Form[] filtered(char[] text) throws IOException {
        List<Form> found = new ArrayList<>(2);
        token.give(text);
        filters.reset();
        while (filters.incrementToken()) {
            found.add(new Form(made.toString(), madeStep.getPositionIncrement()));
        }
        filters.end();
        filters.close();
        return found.toArray(Form[]::new);
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        forms = new Form[0];
        next = 0;
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
