package org.lectern.search;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Adds to the words made of a token how it is written, where they do not tell: where a letter is a capital or has an accent, where
 * its spelling was made another or a symbol was named. So a query can ask for exactly that ({@link ExactQuery}). A token that is one
 * of its words already costs nothing. Only for streams of one token at a time ({@link RememberingFilter}).
 */
final class SurfaceFilter extends TokenFilter {
    /** Stands before what is added, so that no beginning of a word is one of it. */
    static final char MARK = '\u0001';

    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Written written;
    private String last = "";
    private boolean tells;
    private boolean ended;

    private SurfaceFilter(TokenStream input, Written written) {
        super(input);
        this.written = written;
    }

    /** Puts filters between a token and the words it becomes, and adds to these. */
    static TokenStream around(TokenStream token, UnaryOperator<TokenStream> filters) {
        Written written = new Written(token);
        return new SurfaceFilter(filters.apply(written), written);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (ended) {
            return false;
        }
        if (input.incrementToken()) {
            last = word.toString();
            tells |= last.equals(written.text)
                    && EnglishSpelling.of(last).equals(last)
                    && SymbolNamesFilter.typed(last).equals(last);
            return true;
        }
        ended = true;
        if ((tells && ExactQuery.isFound(written.text, last)) || last.isEmpty()) {
            return false;
        }
        word.setEmpty().append(beginning(last)).append(written.text);
        step.setPositionIncrement(0);
        return true;
    }

    /** What all begin with that are added to words of that stem. */
    static String beginning(String stem) {
        return MARK + stem + MARK;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        last = "";
        tells = false;
        ended = false;
    }

    /** Keeps the token as it came. */
    private static final class Written extends TokenFilter {
        private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
        private String text = "";

        Written(TokenStream input) {
            super(input);
        }

        @Override
        public boolean incrementToken() throws IOException {
            boolean more = input.incrementToken();
            if (more) {
                text = word.toString();
            }
            return more;
        }
    }
}
