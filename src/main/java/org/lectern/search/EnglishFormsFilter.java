package org.lectern.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/**
 * Makes one form of all forms of an English word: spelling, number and tense. Around KStem, which knows words by a dictionary: it is
 * given one spelling of a word, and loses the plurals that it leaves. Words marked as keywords stay as they are.
 */
final class EnglishFormsFilter extends TokenFilter {
    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

    EnglishFormsFilter(TokenStream input) {
        super(new KStemFilter(new Spelling(input)));
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (!keyword.isKeyword()) {
            word.setLength(EnglishSpelling.withoutPlural(word.buffer(), word.length()));
        }
        return true;
    }

    /** The step before KStem. */
    private static final class Spelling extends TokenFilter {
        private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
        private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

        Spelling(TokenStream input) {
            super(input);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            if (!keyword.isKeyword()) {
                String written = word.toString();
                String spelled = EnglishSpelling.of(written);
                if (!spelled.equals(written)) {
                    word.setEmpty().append(spelled);
                }
            }
            return true;
        }
    }
}
