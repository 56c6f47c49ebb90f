package org.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;

/**
 * What is searched when no paper has all the words of a query: papers that have some of its bare words. Everything else in
 * it, phrases, fields, what is excluded, stays a condition. Stateless.
 *
 * <p>A paper has to have one of the query's rarer words at least, those that make up {@link #RARE} of the idf of all; the
 * common ones say nothing by themselves, and to look at every paper that has “we” would cost most of the time.
 */
final class PartialMatches {
    /** The part of the idf of all words that the rarer words have. */
    static final double RARE = 0.5;

    /** A word with less idf, one that more than three in five papers have, is left to the second look. */
    static final double TELLING = 0.5;

    private final LuceneTranslator translator;
    private final Acronyms acronyms;
    private final Analysis analysis;

    PartialMatches(LuceneTranslator translator, Acronyms acronyms, Analysis analysis) {
        this.translator = translator;
        this.acronyms = acronyms;
        this.analysis = analysis;
    }

    /**
     * A word.
     *
     * @param stem as titles and abstracts have it
     * @param name as names have it
     * @param wider the query that finds it and what it stands for; empty where it is no acronym
     */
    private record Word(String stem, String name, Optional<QueryNode> wider) {
        /** What finds it. To score what it stands for as well, beside all the other words, ranked worse. */
        List<Query> queries(LuceneTranslator translator) {
            return Stream.concat(
                            Stream.of(LuceneTranslator.anywhere(stem, name)),
                            wider.stream()
                                    .map(found ->
                                            new BoostQuery(new ConstantScoreQuery(translator.translate(found)), 0)))
                    .toList();
        }
    }

    private record Weighed(Word word, double idf) {}

    /** The query for partial matches; empty when fewer than two bare words must be there. */
    Optional<Query> query(IndexReader reader, QueryNode node) throws IOException {
        if (!(node instanceof QueryNode.And(List<QueryNode> parts))) {
            return Optional.empty();
        }
        Set<Word> bare = new LinkedHashSet<>();
        List<QueryNode> strict = new ArrayList<>();
        for (QueryNode part : parts) {
            if (part instanceof QueryNode.Term(Scope scope, String text) && scope == Scope.ANYWHERE) {
                QueryNode wider = acronyms.expand(reader, part);
                bare.addAll(words(text, Optional.of(wider).filter(found -> !found.equals(part))));
            } else {
                strict.add(part);
            }
        }
        if (bare.size() < 2) {
            return Optional.empty();
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        if (!strict.isEmpty()) {
            query.add(translator.translate(acronyms.expand(reader, new QueryNode.And(strict))), Occur.MUST);
        }
        add(query, rarestFirst(reader, bare));
        return Optional.of(query.build());
    }

    private List<Word> words(String text, Optional<QueryNode> wider) {
        List<String> stems = analysis.words(IndexSchema.TITLE, text);
        List<String> names = analysis.words(IndexSchema.AUTHORS, text);
        return IntStream.range(0, stems.size())
                .mapToObj(i -> new Word(stems.get(i), i < names.size() ? names.get(i) : stems.get(i), wider))
                .toList();
    }

    private static List<Weighed> rarestFirst(IndexReader reader, Set<Word> words) throws IOException {
        List<Weighed> weighed = new ArrayList<>();
        for (Word word : words) {
            weighed.add(new Weighed(word, idf(reader, word)));
        }
        weighed.sort(Comparator.comparingDouble(Weighed::idf).reversed());
        return weighed.subList(0, Math.min(RankingWords.MOST, weighed.size()));
    }

    /** 0 for a word that no paper has: it is no help to find one. */
    private static double idf(IndexReader reader, Word word) throws IOException {
        int having = Math.max(
                reader.docFreq(new Term(IndexSchema.WORDS, word.stem())),
                reader.docFreq(new Term(IndexSchema.NAMES, word.name())));
        return having == 0 ? 0 : Ranking.idf(reader.maxDoc(), having);
    }

    private void add(BooleanQuery.Builder query, List<Weighed> rarestFirst) {
        double all = rarestFirst.stream().mapToDouble(Weighed::idf).sum();
        BooleanQuery.Builder rare = new BooleanQuery.Builder();
        double sum = 0;
        for (Weighed weighed : rarestFirst) {
            Word word = weighed.word();
            if (sum <= RARE * all) {
                word.queries(translator).forEach(found -> rare.add(found, Occur.SHOULD));
            } else if (weighed.idf() >= TELLING) {
                query.add(LuceneTranslator.inText(word.stem()), Occur.SHOULD);
            }
            sum += weighed.idf();
        }
        query.add(rare.build(), Occur.MUST);
    }
}
