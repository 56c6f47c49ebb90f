package org.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;

/**
 * Looks for words of a query between which a space was lost or came in: {@code neuralnetwork}, where papers have the two beside one
 * another, and {@code neuro morphic}, where they have the one. Stateless.
 */
final class WordBounds {
    /** Shorter parts are in too many words. */
    private static final int SHORTEST_PART = 3;

    /** So many cuts of a word, those whose parts most papers have, are looked for in the texts. */
    private static final int MOST_CUTS = 3;

    private final Analysis analysis;

    WordBounds(Analysis analysis) {
        this.analysis = analysis;
    }

    /**
     * A cut of a word.
     *
     * @param papers how many papers have the rarer of its parts, at most
     */
    private record Cut(String first, String second, int papers) {}

    /**
     * The likeliest way to write a word as two; empty when no papers have such two beside one another in a text, or not enough.
     *
     * @param enough more papers than these have to have them
     */
    Optional<String> parted(IndexReader reader, String query, TypedWord typed, long enough) throws IOException {
        Optional<CaretPlace> place = CaretPlace.of(query, typed.end());
        String word = query.substring(typed.start(), typed.end());
        if (place.isEmpty() || place.get().isExact() || word.chars().anyMatch(c -> Character.isSurrogate((char) c))) {
            return Optional.empty();
        }
        List<String> fields = texts(typed.scope());
        List<Cut> cuts = new ArrayList<>();
        for (int at = SHORTEST_PART; at <= word.length() - SHORTEST_PART; at++) {
            String first = word.substring(0, at);
            String second = word.substring(at);
            int papers = Math.min(known(reader, fields, first), known(reader, fields, second));
            if (papers > enough) {
                cuts.add(new Cut(first, second, papers));
            }
        }
        cuts.sort(Comparator.comparingInt(Cut::papers).reversed());
        IndexSearcher searcher = new IndexSearcher(reader);
        Optional<String> best = Optional.empty();
        long most = enough;
        for (Cut cut : cuts.subList(0, Math.min(MOST_CUTS, cuts.size()))) {
            int together = together(searcher, fields, cut);
            if (together > most) {
                most = together;
                best = Optional.of(cut.first + ' ' + cut.second);
            }
        }
        // Behind the name of a field two words are one phrase.
        boolean alone = typed.scope() != Scope.ANYWHERE && !place.get().isQuoted();
        return alone ? best.map(words -> '"' + words + '"') : best;
    }

    /** The query with each two words as one that papers have instead. */
    List<String> joined(IndexReader reader, String query, List<TypedWord> words, int times) throws IOException {
        List<String> joined = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            TypedWord first = words.get(i - 1);
            TypedWord second = words.get(i);
            boolean beside = first.scope() == second.scope()
                    && second.start() == first.end() + 1
                    && " -".indexOf(query.charAt(first.end())) >= 0;
            if (beside) {
                String one = query.substring(first.start(), first.end());
                String other = query.substring(second.start(), second.end());
                List<String> fields = IndexSchema.fields(first.scope());
                long rarer = Math.min(known(reader, fields, one), known(reader, fields, other));
                if (known(reader, fields, one + other) > times * rarer) {
                    joined.add(query.substring(0, first.start()) + one + other + query.substring(second.end()));
                }
            }
        }
        return joined;
    }

    private static List<String> texts(Scope scope) {
        return scope == Scope.ANYWHERE ? List.of(IndexSchema.TITLE, IndexSchema.ABSTRACT) : IndexSchema.fields(scope);
    }

    private int known(IndexReader reader, List<String> fields, String word) throws IOException {
        int most = 0;
        for (String field : fields) {
            List<String> words = analysis.words(field, word);
            if (words.size() == 1) {
                most = Math.max(most, reader.docFreq(new Term(field, words.getFirst())));
            }
        }
        return most;
    }

    private int together(IndexSearcher searcher, List<String> fields, Cut cut) throws IOException {
        int most = 0;
        for (String field : fields) {
            String[] words = Stream.of(cut.first, cut.second)
                    .flatMap(word -> analysis.words(field, word).stream())
                    .toArray(String[]::new);
            most = Math.max(most, searcher.count(new PhraseQuery(field, words)));
        }
        return most;
    }
}
