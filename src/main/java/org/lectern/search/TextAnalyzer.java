package org.lectern.search;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.util.CharTokenizer;

/** The steps from a text to its words. Immutable; what Lucene keeps for each thread apart. */
final class TextAnalyzer extends Analyzer {
    /** So far apart are the values of a field (two authors, two listings) that no phrase spans them. */
    private static final int GAP = 100;

    private enum Kind {
        TOKENS,
        PLAIN,
        STEM,
        STEM_AND_WRITTEN,
        LETTERS_AND_DIGITS
    }

    private final Kind kind;

    private TextAnalyzer(Kind kind) {
        this.kind = kind;
    }

    /** Tokens as they come, in the places of their words. */
    static TextAnalyzer tokens() {
        return new TextAnalyzer(Kind.TOKENS);
    }

    /** Words as written, but for accents and case. */
    static TextAnalyzer plain() {
        return new TextAnalyzer(Kind.PLAIN);
    }

    /** Stems, and in the same place the words as written if asked for. */
    static TextAnalyzer stemming(boolean writtenToo) {
        return new TextAnalyzer(writtenToo ? Kind.STEM_AND_WRITTEN : Kind.STEM);
    }

    /** Words end at anything but letters and digits: dots and underscores are spaces of file names. */
    static TextAnalyzer lettersAndDigits() {
        return new TextAnalyzer(Kind.LETTERS_AND_DIGITS);
    }

    @Override
    protected Reader initReader(String fieldName, Reader reader) {
        boolean markup = fieldName.equals(IndexSchema.TITLE) || fieldName.equals(IndexSchema.ABSTRACT);
        return new SeparatingReader(markup ? new RenderingReader(reader) : reader);
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        Tokenizer source = kind == Kind.LETTERS_AND_DIGITS
                ? CharTokenizer.fromTokenCharPredicate(TextAnalyzer::isOfName)
                : new StandardTokenizer();
        if (kind == Kind.TOKENS) {
            return new TokenStreamComponents(source);
        }
        RememberingFilter words = new RememberingFilter(source, forms());
        if (kind != Kind.STEM_AND_WRITTEN) {
            return new TokenStreamComponents(source, words);
        }
        JoinFilter joins = new JoinFilter(words);
        return new TokenStreamComponents(
                reader -> {
                    source.setReader(reader);
                    joins.setReader(reader);
                },
                joins);
    }

    /** What makes words of tokens. */
    WordForms forms() {
        return new WordForms(
                kind == Kind.STEM_AND_WRITTEN ? token -> SurfaceFilter.around(token, this::filtered) : this::filtered);
    }

    /** Each filter looks at one token at a time. */
    private TokenStream filtered(TokenStream tokens) {
        TokenStream words = new ASCIIFoldingFilter(new MarkRemovingFilter(
                new LowerCaseFilter(new EnglishPossessiveFilter(new CompatibilityFilter(tokens)))));
        return switch (kind) {
            case TOKENS -> tokens;
            case PLAIN, LETTERS_AND_DIGITS -> words;
            case STEM -> new EnglishFormsFilter(new TypedSymbolsFilter(words));
            case STEM_AND_WRITTEN ->
                new RemoveDuplicatesTokenFilter(
                        new EnglishFormsFilter(new KeywordRepeatFilter(new SymbolNamesFilter(words))));
        };
    }

    private static boolean isOfName(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    @Override
    public int getPositionIncrementGap(String fieldName) {
        return GAP;
    }
}
