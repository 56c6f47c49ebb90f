package org.lectern.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * How texts and queries become words. Accents, case and hyphens never matter; in titles and abstracts the form of a word
 * does not either. Both forms of a word of theirs are indexed, the one written for prefixes and the stem for words.
 */
final class Analysis {
    private final Analyzer stems = TextAnalyzer.stemming(false);
    private final Analyzer names = TextAnalyzer.plain();
    private final Analyzer files = TextAnalyzer.lettersAndDigits();
    private final Analyzer index = new PerFieldAnalyzerWrapper(
            names,
            Map.of(
                    IndexSchema.TITLE, TextAnalyzer.stemming(true),
                    IndexSchema.ABSTRACT, TextAnalyzer.stemming(true),
                    IndexSchema.SOURCE, files));

    /** What the index is written with, and texts are read with to mark them. */
    Analyzer index() {
        return index;
    }

    /** The words of a query's text as a field has them. */
    List<String> words(String field, String text) {
        return switch (field) {
            case IndexSchema.TITLE, IndexSchema.ABSTRACT -> words(stems, field, text);
            default -> writtenWords(field, text);
        };
    }

    /** The words of a query's text without stemming, for prefixes. */
    List<String> writtenWords(String field, String text) {
        return words(field.equals(IndexSchema.SOURCE) ? files : names, field, text);
    }

    private static List<String> words(Analyzer analyzer, String field, String text) {
        List<String> words = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(field, text)) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(word.toString());
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException("reading from memory", impossible);
        }
        return words;
    }
}
