package org.lectern.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Filters that are shown each word once ({@link WordForms}). Only for those that look at one token at a time and change nothing of it but
 * its characters and its place.
 */
final class RememberingFilter extends TokenFilter {
    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final WordForms known;

    private List<WordForms.Form> forms = List.of();
    private int next;
    /** The increment of the token whose forms are given now. */
    private int first;

    RememberingFilter(TokenStream input, WordForms known) {
        super(input);
        this.known = known;
    }

    @Override
    public boolean incrementToken() throws IOException {
        while (next == forms.size()) {
            if (!input.incrementToken()) {
                return false;
            }
            first = step.getPositionIncrement();
            forms = known.of(word.buffer(), word.length());
            next = 0;
        }
        WordForms.Form form = forms.get(next);
        word.setEmpty().append(form.text());
        step.setPositionIncrement(next == 0 ? first : form.increment());
        next++;
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        forms = List.of();
        next = 0;
    }
}
