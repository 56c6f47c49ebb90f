package org.lectern.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Takes accents off that stand as characters of their own, as in texts copied from PDF files and on macOS. */
final class MarkRemovingFilter extends TokenFilter {
    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

    MarkRemovingFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        char[] characters = word.buffer();
        int kept = 0;
        for (int i = 0; i < word.length(); i++) {
            if (Character.getType(characters[i]) != Character.NON_SPACING_MARK) {
                characters[kept++] = characters[i];
            }
        }
        if (kept > 0) {
            word.setLength(kept);
        }
        return true;
    }
}
