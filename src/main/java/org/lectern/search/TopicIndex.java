package org.lectern.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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
    /** What each rule goes by in the store. */
    private final List<String> keys;
    private final Analysis analysis;
    private final TopicColumns columns;
    private final TopicStore store;

    /**
     * The topics of a book.
     *
     * @param columns those that are known already
     * @param store keeps what rules found
     */
    TopicIndex(TopicBook book, LuceneTranslator translator, Analysis analysis, TopicColumns columns, TopicStore store) {
        this.book = book;
        this.analysis = analysis;
        this.columns = columns;
        this.store = store;
        tree = TopicTree.of(book);
        rules = book.topics().stream().map(topic -> rule(topic, translator)).toList();
        keys = book.topics().stream()
                .map(topic -> TopicStore.key(book.ids(topic) + "\n" + topic.rule().orElse("")))
                .toList();
    }

    /** Of an index that is not there. */
    static TopicIndex none() {
        Analysis analysis = new Analysis();
        LuceneTranslator translator = new LuceneTranslator(analysis, Clock.systemUTC(), Optional::empty);
        return new TopicIndex(TopicBook.empty(), translator, analysis, new TopicColumns(), new TopicStore(Path.of("")));
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
        Weights weights = new Weights(searcher);
        List<TopicColumn> all = new ArrayList<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Optional<TopicColumn> known = columns.of(leaf, this);
            TopicColumn column = known.isPresent() ? known.get() : column(leaf, weights);
            if (known.isEmpty()) {
                columns.keep(leaf, this, column);
            }
            all.add(column);
        }
        return all;
    }

    /** The rules as they are asked of a snapshot; each made when it has to be asked. */
    private final class Weights {
        private final IndexSearcher searcher;
        private final Map<Integer, Weight> made = new ConcurrentHashMap<>();

        Weights(IndexSearcher searcher) {
            this.searcher = searcher;
        }

        Weight of(int topic) throws IOException {
            Weight known = made.get(topic);
            if (known == null) {
                known = searcher.rewrite(rules.get(topic)).createWeight(searcher, ScoreMode.COMPLETE_NO_SCORES, 1);
                made.put(topic, known);
            }
            return known;
        }
    }

    private TopicColumn column(LeafReaderContext leaf, Weights weights) throws IOException {
        Map<String, int[]> known = store.load(leaf);
        int[][] found = new int[rules.size()][];
        try {
            IntStream.range(0, found.length).parallel().forEach(topic -> {
                int[] before = known.get(keys.get(topic));
                found[topic] = before == null ? ask(leaf, weights, topic) : before;
            });
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        if (!known.keySet().containsAll(keys)) {
            Map<String, int[]> all = new LinkedHashMap<>();
            IntStream.range(0, found.length).forEach(topic -> all.put(keys.get(topic), found[topic]));
            store.save(leaf, all, weights.searcher.getIndexReader().leaves());
        }
        return TopicColumn.of(
                leaf.reader().maxDoc(), found, tree, (doc, topic) -> strength(leaf, weights, doc, topic));
    }

    /** The papers of a segment that a rule finds. */
    private static int[] ask(LeafReaderContext leaf, Weights weights, int topic) {
        try {
            Scorer scorer = weights.of(topic).scorer(leaf);
            int[] found = new int[64];
            int count = 0;
            if (scorer != null) {
                DocIdSetIterator docs = scorer.iterator();
                for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                    if (count == found.length) {
                        found = Arrays.copyOf(found, 2 * count);
                    }
                    found[count++] = doc;
                }
            }
            return Arrays.copyOf(found, count);
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
        Matches matches = weights.of(topic).matches(leaf, doc);
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
