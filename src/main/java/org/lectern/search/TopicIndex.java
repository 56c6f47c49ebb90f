package org.lectern.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import org.lectern.topic.Topic;
import org.lectern.topic.TopicBook;

/**
 * Gives papers the topics of a book: every rule is asked of every segment of the index, which takes microseconds a paper. What it found
 * is kept as long as the segment is open, and beside the index by the rule's text ({@link TopicStore}), so that a rule that is edited
 * is asked again and no other. Safe for use by several threads.
 */
final class TopicIndex {
    /** A match in the title says as much as so many in the abstract. */
    private static final int TITLE = 3;

    /** In a segment of so many papers rules are looked through for what can match at all. */
    private static final int SMALL = 500;

    private final TopicBook book;
    private final TopicTree tree;
    private final TopicRules rules;
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
    TopicIndex(TopicBook book, TopicRules rules, Analysis analysis, TopicColumns columns, TopicStore store) {
        this.book = book;
        this.rules = rules;
        this.analysis = analysis;
        this.columns = columns;
        this.store = store;
        tree = TopicTree.of(book);
        keys = book.topics().stream()
                .map(topic -> TopicStore.key(topic, book.ids(topic), above(topic)))
                .toList();
    }

    /** Of an index that is not there. */
    static TopicIndex none() {
        return None.TOPICS;
    }

    private static final class None {
        static final TopicIndex TOPICS = made();

        private static TopicIndex made() {
            Analysis analysis = new Analysis();
            LuceneTranslator translator = new LuceneTranslator(analysis, Clock.systemUTC(), Optional::empty);
            return new TopicIndex(
                    TopicBook.empty(),
                    new TopicRules(translator),
                    analysis,
                    new TopicColumns(),
                    new TopicStore(Path.of("")));
        }
    }

    TopicBook book() {
        return book;
    }

    /** The ids of all topics above one. */
    private List<String> above(Topic topic) {
        return book.above(topic).stream()
                .flatMap(above -> book.ids(above).stream())
                .toList();
    }

    /** The ordinals of the topics that a query names, without those below them. */
    BitSet named(TopicName name) {
        return name.in(book, analysis);
    }

    /** A column for each leaf of a snapshot, in their order. */
    List<TopicColumn> columns(IndexSearcher searcher) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        TopicColumn[] all = new TopicColumn[leaves.size()];
        // The large ones first: what was marked is a small segment, of papers that one of these has.
        List<LeafReaderContext> falling = leaves.stream()
                .sorted(Comparator.comparingInt(
                                (LeafReaderContext leaf) -> leaf.reader().maxDoc())
                        .reversed())
                .toList();
        for (LeafReaderContext leaf : falling) {
            Optional<TopicColumn> known = columns.of(leaf, this);
            if (known.isPresent()) {
                all[leaf.ord] = known.get();
            } else {
                all[leaf.ord] = column(searcher, leaf, all);
                columns.keep(leaf, this, all[leaf.ord]);
            }
        }
        return List.of(all);
    }

    /** The column of a segment. */
    private TopicColumn column(IndexSearcher searcher, LeafReaderContext leaf, @Nullable TopicColumn[] others)
            throws IOException {
        boolean small = leaf.reader().maxDoc() <= SMALL;
        if (small) {
            Optional<TopicColumn> same =
                    new MarkedAnew(searcher.getIndexReader().leaves(), others).column(leaf, tree);
            if (same.isPresent()) {
                return same.get();
            }
        }
        Map<String, RuleHits> known = store.load(leaf);
        Asked asked = new Asked(searcher, leaf, small ? Optional.of(new RulePruner(leaf.reader())) : Optional.empty());
        RuleHits[] found = new RuleHits[keys.size()];
        IntStream topics = IntStream.range(0, found.length);
        try {
            (small ? topics : topics.parallel()).forEach(topic -> {
                RuleHits before = known.get(keys.get(topic));
                found[topic] = before == null ? new RuleHits(asked.found(topic)) : before;
            });
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        int strengths = strengths(found);
        int[][] docs = Arrays.stream(found).map(RuleHits::docs).toArray(int[][]::new);
        TopicColumn column = TopicColumn.of(
                leaf.reader().maxDoc(), docs, tree, (doc, topic) -> strength(asked, found[topic], doc, topic));
        if (!known.keySet().containsAll(keys) || strengths(found) > strengths) {
            Map<String, RuleHits> all = new LinkedHashMap<>();
            IntStream.range(0, found.length).forEach(topic -> all.put(keys.get(topic), found[topic]));
            store.save(leaf, all, searcher.getIndexReader().leaves());
        }
        return column;
    }

    private static int strengths(RuleHits[] found) {
        return Arrays.stream(found).mapToInt(hits -> hits.strengths().size()).sum();
    }

    /** The rules as they are asked of a segment, each made when it has to be asked. */
    private final class Asked {
        private final IndexSearcher searcher;
        private final LeafReaderContext leaf;
        private final Optional<RulePruner> pruner;
        private final Map<Integer, Optional<Weight>> made = new ConcurrentHashMap<>();

        Asked(IndexSearcher searcher, LeafReaderContext leaf, Optional<RulePruner> pruner) {
            this.searcher = searcher;
            this.leaf = leaf;
            this.pruner = pruner;
        }

        /** What asks a rule; empty when the segment cannot match it. */
        private Optional<Weight> weight(int topic) throws IOException {
            Optional<Weight> known = made.get(topic);
            if (known == null) {
                Topic named = book.topics().get(topic);
                Query rule = rules.of(named, book.ids(named), above(named));
                Optional<Query> left = pruner.isPresent() ? pruner.get().pruned(rule) : Optional.of(rule);
                known = left.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                searcher.rewrite(left.get()).createWeight(searcher, ScoreMode.COMPLETE_NO_SCORES, 1));
                made.put(topic, known);
            }
            return known;
        }

        /** The papers of the segment that a rule finds. */
        int[] found(int topic) {
            try {
                Optional<Weight> weight = weight(topic);
                Scorer scorer = weight.isEmpty() ? null : weight.get().scorer(leaf);
                return scorer == null ? new int[0] : all(scorer.iterator());
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        private static int[] all(DocIdSetIterator docs) throws IOException {
            int[] found = new int[64];
            int count = 0;
            for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, 2 * count);
                }
                found[count++] = doc;
            }
            return Arrays.copyOf(found, count);
        }

        @Nullable
        Matches matches(int topic, int doc) throws IOException {
            Optional<Weight> weight = weight(topic);
            return weight.isEmpty() ? null : weight.get().matches(leaf, doc);
        }
    }

    /** How much a paper has of a topic: what a person gave is before all else. */
    private int strength(Asked asked, RuleHits hits, int doc, int topic) throws IOException {
        for (String id : book.ids(book.topics().get(topic))) {
            if (isGiven(asked.leaf, doc, id)) {
                return Integer.MAX_VALUE;
            }
        }
        Integer known = hits.strengths().get(doc);
        if (known == null) {
            known = strength(asked.matches(topic, doc));
            hits.strengths().put(doc, known);
        }
        return known;
    }

    /** How often title and abstract have what the rule looks for. */
    private static int strength(@Nullable Matches matches) throws IOException {
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
    List<Topic> of(IndexSearcher searcher, PaperPlace place) throws IOException {
        return IntStream.of(columns(searcher).get(place.leaf().ord).of(place.doc()))
                .mapToObj(book.topics()::get)
                .toList();
    }
}
