package org.lectern.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Makes of a symbol in a query what people type for it, which the index has beside the symbol ({@link SymbolNamesFilter}). */
final class TypedSymbolsFilter extends TokenFilter {
    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

    TypedSymbolsFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        // No symbol is in what nearly all words are made of.
        if (word.length() > 0 && word.charAt(0) > 0x7f) {
            String typed = SymbolNamesFilter.typed(word.toString());
            word.setEmpty().append(typed);
        }
        return true;
    }
}
