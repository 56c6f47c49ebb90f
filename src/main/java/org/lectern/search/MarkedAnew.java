package org.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.jspecify.annotations.Nullable;
import org.lectern.paper.PaperId;

/**
 * Takes over the topics of papers that are in another segment too, with the same text: what is said of a paper was changed, and it was indexed
 * anew for that, which is no reason to ask rules again.
 */
final class MarkedAnew {
    private final List<LeafReaderContext> leaves;
    private final @Nullable TopicColumn[] columns;

    /**
     * What is known of other segments.
     *
     * @param leaves all segments
     * @param columns those that are known, by the ordinals of the segments
     */
    MarkedAnew(List<LeafReaderContext> leaves, @Nullable TopicColumn[] columns) {
        this.leaves = leaves;
        this.columns = columns;
    }

    /** The column of a small segment; empty when one of its papers is new, or its text is. */
    Optional<TopicColumn> column(LeafReaderContext leaf, TopicTree tree) throws IOException {
        int papers = leaf.reader().maxDoc();
        NumericDocValues ids = leaf.reader().getNumericDocValues(IndexSchema.ID);
        NumericDocValues texts = leaf.reader().getNumericDocValues(IndexSchema.TOPIC_TEXT);
        if (ids == null || texts == null) {
            return Optional.empty();
        }
        int[] combinations = new int[papers];
        Map<List<Integer>, Integer> known = new HashMap<>();
        List<int[]> own = new ArrayList<>();
        for (int doc = 0; doc < papers; doc++) {
            if (!ids.advanceExact(doc) || !texts.advanceExact(doc)) {
                return Optional.empty();
            }
            int[] before = before(leaf, PaperId.ofBits(ids.longValue()), texts.longValue());
            if (before == null) {
                return Optional.empty();
            }
            combinations[doc] =
                    known.computeIfAbsent(IntStream.of(before).boxed().toList(), fresh -> {
                        own.add(before);
                        return own.size() - 1;
                    });
        }
        return Optional.of(new TopicColumn(combinations, own.toArray(int[][]::new), tree));
    }

    private int @Nullable [] before(LeafReaderContext here, PaperId id, long text) throws IOException {
        Term term = PaperDocuments.term(id);
        for (LeafReaderContext leaf : leaves) {
            TopicColumn column = columns[leaf.ord];
            PostingsEnum papers =
                    leaf == here || column == null ? null : leaf.reader().postings(term, PostingsEnum.NONE);
            if (papers == null || column == null) {
                continue;
            }
            NumericDocValues texts = leaf.reader().getNumericDocValues(IndexSchema.TOPIC_TEXT);
            for (int doc = papers.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = papers.nextDoc()) {
                if (texts != null && texts.advanceExact(doc) && texts.longValue() == text) {
                    return column.of(doc);
                }
            }
        }
        return null;
    }
}
