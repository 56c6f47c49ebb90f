package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;

final class RememberingFilterTest {
    private static final String TEXT = "Learning learned Networks; α-stable ℓ1 norms learn, and networks learned what "
            + "α and ℓ1 mean. " + "a".repeat(60) + " " + "a".repeat(60);

    private static TokenStream filtered(TokenStream tokens) {
        return new RemoveDuplicatesTokenFilter(
                new KStemFilter(new KeywordRepeatFilter(new SymbolNamesFilter(new LowerCaseFilter(tokens)))));
    }

    @Test
    void givesWhatTheFiltersGiveAlsoTheSecondTime() throws IOException {
        Tokenizer plain = new StandardTokenizer();
        Tokenizer remembered = new StandardTokenizer();
        List<String> expected = tokens(plain, filtered(plain), TEXT);
        TokenStream filter = new RememberingFilter(remembered, new WordForms(RememberingFilterTest::filtered));

        assertThat(expected).contains("alpha+0 27–28", "ell+0 36–38", "1+1 36–38");
        assertThat(tokens(remembered, filter, TEXT)).isEqualTo(expected);
        assertThat(tokens(remembered, filter, TEXT)).isEqualTo(expected);
    }

    @Test
    void beginsAnewAfterATextThatWasNotReadToItsEnd() throws IOException {
        Tokenizer source = new StandardTokenizer();
        TokenStream filter = new RememberingFilter(source, new WordForms(RememberingFilterTest::filtered));
        source.setReader(new StringReader("ℓ1 norm"));
        filter.reset();
        filter.incrementToken();
        filter.end();
        filter.close();

        assertThat(tokens(source, filter, "norm")).containsExactly("norm+1 0–4");
    }

    private static List<String> tokens(Tokenizer source, TokenStream stream, String text) throws IOException {
        CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
        PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
        OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
        List<String> tokens = new ArrayList<>();
        source.setReader(new StringReader(text));
        stream.reset();
        while (stream.incrementToken()) {
            tokens.add(
                    "%s+%d %d–%d".formatted(word, step.getPositionIncrement(), place.startOffset(), place.endOffset()));
        }
        stream.end();
        stream.close();
        return tokens;
    }
}
