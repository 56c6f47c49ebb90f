package org.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * Looks for words like those of a query that the index does not know, or hardly: others, two for one or one for two. What has one letter more, less or other, or two changed
 * over, is before what has two of these, and of those alike that which most papers have is the first. Stateless.
 */
final class Respelling {
    /** Shorter words are like too many others. */
    private static final int SHORTEST = 4;

    /** From so many letters on two mistakes are looked for. */
    private static final int LONG = 6;

    /** A word that papers have is only mistyped if another is so many times as frequent. */
    private static final int TIMES = 20;

    /** So many words of a query are looked at, and so many others for each. */
    private static final int MOST_WORDS = 4;

    /** In a longer text a slip matters little: partial matches are found. */
    private static final int MOST_LOOKED_AT = 12;

    private static final int MOST_LIKE = 3;

    /** So many queries are tried. */
    private static final int MOST_TRIED = 12;

    private final Analysis analysis;
    private final WordBounds bounds;

    Respelling(Analysis analysis) {
        this.analysis = analysis;
        bounds = new WordBounds(analysis);
    }

    /**
     * A word that may be mistyped.
     *
     * @param others other ways to write it, the likeliest first; at least one
     * @param known whether some papers have it all the same
     */
    private record Mistyped(TypedWord word, List<String> others, boolean known) {}

    /**
     * The query that finds most of those that are like it, if that is more than it finds itself.
     *
     * @param found how many papers it finds
     * @param count counts those that another finds
     */
    Optional<Suggestion> of(Snapshot snapshot, String query, int found, ToIntFunction<String> count)
            throws IOException {
        IndexReader reader = snapshot.reader();
        TopicSpelling topics = new TopicSpelling(snapshot.topics().book(), analysis);
        List<Mistyped> mistyped = new ArrayList<>();
        List<TypedWord> all = TypedWord.of(query);
        List<TypedWord> words = all.subList(0, Math.min(MOST_LOOKED_AT, all.size()));
        for (TypedWord word : words) {
            if (mistyped.size() < MOST_WORDS) {
                (word.scope() == Scope.TOPIC ? mistyped(topics, query, word) : mistyped(reader, query, word))
                        .ifPresent(mistyped::add);
            }
        }
        // A word that papers have is taken for mistyped only if no other is.
        List<Mistyped> unknown = mistyped.stream().filter(word -> !word.known).toList();
        List<String> queries = new ArrayList<>(rewritten(query, unknown));
        queries.addAll(bounds.joined(reader, query, words, TIMES));
        Optional<Suggestion> best = best(queries, found, count);
        return best.isPresent() ? best : best(rewritten(query, mistyped), found, count);
    }

    private static Optional<Suggestion> best(List<String> queries, int found, ToIntFunction<String> count) {
        Optional<Suggestion> best = Optional.empty();
        for (String query : queries) {
            int total = count.applyAsInt(query);
            if (total > best.map(Suggestion::total).orElse(found)) {
                best = Optional.of(new Suggestion(query, total));
            }
        }
        return best;
    }

    /** The query with each choice of other words, those with the likeliest first. */
    private static List<String> rewritten(String query, List<Mistyped> mistyped) {
        List<String> queries = new ArrayList<>(List.of(query));
        for (Mistyped next : mistyped.reversed()) {
            List<String> more = new ArrayList<>();
            for (String other : next.others) {
                for (String rest : queries) {
                    more.add(rest.substring(0, next.word.start()) + other + rest.substring(next.word.end()));
                }
            }
            queries = more.subList(0, Math.min(more.size(), MOST_TRIED));
        }
        return mistyped.isEmpty() ? List.of() : queries;
    }

    /** Of the name of a topic: no paper says it, the book does. */
    private static Optional<Mistyped> mistyped(TopicSpelling topics, String query, TypedWord typed) {
        List<String> others = topics.like(query.substring(typed.start(), typed.end()), MOST_LIKE);
        return others.isEmpty() ? Optional.empty() : Optional.of(new Mistyped(typed, others, false));
    }

    private Optional<Mistyped> mistyped(IndexReader reader, String query, TypedWord typed) throws IOException {
        String text = query.substring(typed.start(), typed.end());
        List<String> fields = IndexSchema.fields(typed.scope());
        List<String> written = analysis.writtenWords(fields.getFirst(), text);
        if (written.size() != 1 || written.getFirst().length() < SHORTEST || !Character.isLetter(text.charAt(0))) {
            return Optional.empty();
        }
        int known = known(reader, fields, text);
        if ((long) TIMES * known >= reader.numDocs()) {
            return Optional.empty();
        }
        String word = written.getFirst();
        List<String> near = like(reader, fields, word, 1, 1, known);
        if (near.isEmpty() && word.length() >= LONG) {
            near = like(reader, fields, word, 2, 1, known);
        }
        List<String> others = new ArrayList<>(near.isEmpty() ? like(reader, fields, word, 1, 0, known) : near);
        bounds.parted(reader, query, typed, (long) TIMES * known).ifPresent(others::addFirst);
        return others.isEmpty() ? Optional.empty() : Optional.of(new Mistyped(typed, others, known > 0));
    }

    private int known(IndexReader reader, List<String> fields, String text) throws IOException {
        int most = 0;
        for (String field : fields) {
            for (String word : analysis.words(field, text)) {
                most = Math.max(most, reader.docFreq(new Term(field, word)));
            }
        }
        return most;
    }

    private static List<String> like(
            IndexReader reader, List<String> fields, String word, int mistakes, int sure, int known)
            throws IOException {
        Map<String, Integer> papers = new HashMap<>();
        for (String field : fields) {
            Terms terms = MultiTerms.getTerms(reader, field);
            if (terms != null) {
                FuzzyTermsEnum each = new FuzzyTermsEnum(terms, new Term(field, word), mistakes, sure, true);
                for (BytesRef term = each.next(); term != null; term = each.next()) {
                    papers.merge(term.utf8ToString(), each.docFreq(), Math::max);
                }
            }
        }
        papers.remove(word);
        return papers.entrySet().stream()
                .filter(other -> other.getValue() > (long) TIMES * known
                        && other.getKey().length() >= SHORTEST - 1)
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparingInt(other -> Math.abs(other.getKey().length() - word.length()))
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .limit(MOST_LIKE)
                .map(Map.Entry::getKey)
                .toList();
    }
}
