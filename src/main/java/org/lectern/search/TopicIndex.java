package org.lectern.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.lectern.topic.Topic;
import org.lectern.topic.TopicBook;

/**
 * Gives papers the topics of a book: every rule is asked of every segment of the index, which takes microseconds a paper, and what it
 * found is kept as long as the segment is open. So nothing is stored that could be old when a rule is edited. Safe for use by several
 * threads.
 */
final class TopicIndex {
    /** A match in the title says as much as so many in the abstract. */
    private static final int TITLE = 3;

    private final TopicBook book;
    private final TopicTree tree;
    private final List<Query> rules;
    private final Analysis analysis;
    private final TopicColumns columns;

    /**
     * The topics of a book.
     *
     * @param columns those that are known already
     */
    TopicIndex(TopicBook book, LuceneTranslator translator, Analysis analysis, TopicColumns columns) {
        this.book = book;
        this.analysis = analysis;
        this.columns = columns;
        tree = TopicTree.of(book);
        rules = book.topics().stream().map(topic -> rule(topic, translator)).toList();
    }

    /** Of an index that is not there. */
    static TopicIndex none() {
        Analysis analysis = new Analysis();
        LuceneTranslator translator = new LuceneTranslator(analysis, Clock.systemUTC(), Optional::empty);
        return new TopicIndex(TopicBook.empty(), translator, analysis, new TopicColumns());
    }

    /** What finds the papers of a topic, without those of topics below it. */
    private Query rule(Topic topic, LuceneTranslator translator) {
        List<BytesRef> ids = book.ids(topic).stream().map(BytesRef::new).toList();
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(new TermInSetQuery(IndexSchema.TOPICS_GIVEN, ids), Occur.SHOULD);
        topic.rule()
                .filter(rule -> TopicRule.problem(rule).isEmpty())
                .ifPresent(rule -> query.add(translator.translate(TopicRule.node(rule)), Occur.SHOULD));
        query.add(new TermInSetQuery(IndexSchema.TOPICS_REFUSED, ids), Occur.MUST_NOT);
        query.setMinimumNumberShouldMatch(1);
        return query.build();
    }

    TopicBook book() {
        return book;
    }

    TopicTree tree() {
        return tree;
    }

    /** The ordinals of the topics that a query names, without those below them. */
    BitSet named(TopicName name) {
        return name.in(book, analysis);
    }

    /** A column for each leaf of a snapshot, in their order. */
    List<TopicColumn> columns(IndexSearcher searcher) throws IOException {
        @Nullable Weights weights = null;
        List<TopicColumn> all = new ArrayList<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Optional<TopicColumn> known = columns.of(leaf, this);
            if (known.isPresent()) {
                all.add(known.get());
                continue;
            }
            if (weights == null) {
                weights = Weights.of(rules, searcher);
            }
            TopicColumn made = column(leaf, weights);
            columns.keep(leaf, this, made);
            all.add(made);
        }
        return all;
    }

    /** The rules as they are asked of a snapshot. */
    private record Weights(List<Weight> all) {
        static Weights of(List<Query> rules, IndexSearcher searcher) throws IOException {
            List<Weight> weights = new ArrayList<>();
            for (Query rule : rules) {
                // Asked once of each segment, so there is nothing to cache.
                weights.add(searcher.rewrite(rule).createWeight(searcher, ScoreMode.COMPLETE_NO_SCORES, 1));
            }
            return new Weights(weights);
        }
    }

    private TopicColumn column(LeafReaderContext leaf, Weights weights) throws IOException {
        TopicColumn.Builder builder = new TopicColumn.Builder(leaf.reader().maxDoc(), rules.size());
        try {
            IntStream.range(0, rules.size()).parallel().forEach(topic -> match(leaf, weights, topic, builder));
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        return builder.build(tree, (doc, topic) -> strength(leaf, weights, doc, topic));
    }

    private static void match(LeafReaderContext leaf, Weights weights, int topic, TopicColumn.Builder builder) {
        try {
            Scorer scorer = weights.all().get(topic).scorer(leaf);
            if (scorer != null) {
                builder.add(topic, scorer.iterator());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** How often title and abstract have what the rule looks for; what a person gave is before all else. */
    private int strength(LeafReaderContext leaf, Weights weights, int doc, int topic) throws IOException {
        for (String id : book.ids(book.topics().get(topic))) {
            if (isGiven(leaf, doc, id)) {
                return Integer.MAX_VALUE;
            }
        }
        Matches matches = weights.all().get(topic).matches(leaf, doc);
        return TITLE * count(matches, IndexSchema.TITLE) + count(matches, IndexSchema.ABSTRACT);
    }

    private static int count(@Nullable Matches matches, String field) throws IOException {
        MatchesIterator each = matches == null ? null : matches.getMatches(field);
        int count = 0;
        while (each != null && each.next()) {
            count++;
        }
        return count;
    }

    private static boolean isGiven(LeafReaderContext leaf, int doc, String id) throws IOException {
        PostingsEnum papers = leaf.reader().postings(new Term(IndexSchema.TOPICS_GIVEN, id), PostingsEnum.NONE);
        return papers != null && papers.advance(doc) == doc;
    }

    /** The topics of a paper of the snapshot, without those above them, in the order of the book. */
    List<Topic> of(IndexSearcher searcher, LeafReaderContext leaf, int docInLeaf) throws IOException {
        return IntStream.of(columns(searcher).get(leaf.ord).of(docInLeaf))
                .mapToObj(book.topics()::get)
                .toList();
    }

    /** The number in the index of a paper; empty when it is not there. */
    static Optional<Place> place(IndexSearcher searcher, String id) throws IOException {
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Terms terms = leaf.reader().terms(IndexSchema.ID);
            TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
            if (each.seekExact(new BytesRef(id))) {
                PostingsEnum papers = each.postings(null, PostingsEnum.NONE);
                for (int doc = papers.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = papers.nextDoc()) {
                    if (leaf.reader().getLiveDocs() == null
                            || leaf.reader().getLiveDocs().get(doc)) {
                        return Optional.of(new Place(leaf, doc));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Where a paper is in the index. */
    record Place(LeafReaderContext leaf, int doc) {}
}
