package org.lectern.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * How texts and queries become words. Accents, case and hyphens never matter; in titles and abstracts the form of a word
 * does not either. Both forms of a word of theirs are indexed, the one written for prefixes and the stem for words.
 */
final class Analysis {
    private final Analyzer stems = TextAnalyzer.stemming(false);
    private final Analyzer names = TextAnalyzer.plain();
    private final Analyzer files = TextAnalyzer.lettersAndDigits();
    private final Analyzer tokens = TextAnalyzer.tokens();
    private final TextAnalyzer texts = TextAnalyzer.stemming(true);
    private final Analyzer index = new PerFieldAnalyzerWrapper(
            names,
            Map.of(
                    IndexSchema.TITLE, texts,
                    IndexSchema.ABSTRACT, texts,
                    IndexSchema.KEYWORDS, texts,
                    IndexSchema.NOTE, texts,
                    IndexSchema.SOURCE, files));
    /** Those that nobody uses now: threads come and go, what is remembered stays. */
    private final Queue<WordForms> forms = new ConcurrentLinkedQueue<>();

    /** What the index is written with, and texts are read with to mark them. */
    Analyzer index() {
        return index;
    }

    /** The tokens of a title or an abstract, each in its place in the text and before anything is made of it. */
    TokenStream tokens(String text) {
        return tokens.tokenStream(IndexSchema.ABSTRACT, text);
    }

    /** As {@link #tokens}, of a text as people read it. */
    TokenStream shownTokens(String text) {
        return tokens.tokenStream(IndexSchema.NOTE, text);
    }

    /** Work with what tokens of titles and abstracts become in the index. */
    interface FormsUse<T> {
        T with(WordForms forms) throws IOException;
    }

    /** What tokens of titles and abstracts become in the index, for one thread to keep. */
    WordForms forms() {
        return texts.forms();
    }

    <T> T withForms(FormsUse<T> use) throws IOException {
        WordForms free = forms.poll();
        WordForms taken = free == null ? texts.forms() : free;
        T done = use.with(taken);
        forms.add(taken);
        return done;
    }

    /** The words of a query's text as a field has them. */
    List<String> words(String field, String text) {
        return switch (field) {
            case IndexSchema.TITLE, IndexSchema.ABSTRACT, IndexSchema.KEYWORDS, IndexSchema.NOTE ->
                words(stems, field, text);
            default -> writtenWords(field, text);
        };
    }

    /** The words of a query's text without stemming, for prefixes. */
    List<String> writtenWords(String field, String text) {
        return words(field.equals(IndexSchema.SOURCE) ? files : names, field, text);
    }

    /**
     * The tokens that the index has at one place of a title or an abstract.
     *
     * @param written the word in small letters without accents
     * @param stem what all its forms have
     * @param surface the token for how it is written, where that is otherwise
     * @param joined whether a sign joins it to the next
     */
    record Place(String written, String stem, Optional<String> surface, boolean joined) {
        /** The token that has most of it. */
        String sought() {
            return surface.orElse(written);
        }

        private Place and(String token) {
            if (token.charAt(0) == SurfaceFilter.MARK) {
                return new Place(written, stem, Optional.of(token), joined);
            }
            boolean join = token.equals(JoinFilter.MARK);
            return new Place(written, join ? stem : token, surface, joined || join);
        }
    }

    /** The places of a text, as the index has it in titles and abstracts. */
    List<Place> places(String text) {
        List<Place> places = new ArrayList<>();
        try (TokenStream stream = index.tokenStream(IndexSchema.TITLE, text)) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                String token = word.toString();
                if (step.getPositionIncrement() > 0) {
                    places.add(new Place(token, token, Optional.empty(), false));
                } else {
                    places.add(places.removeLast().and(token));
                }
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException("reading from memory", impossible);
        }
        return places;
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
