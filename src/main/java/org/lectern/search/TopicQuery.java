package org.lectern.search;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** The papers that have a topic of that name, or one below it. */
final class TopicQuery extends Query {
    private final TopicName name;

    TopicQuery(TopicName name) {
        this.name = name;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode scores, float boost) throws IOException {
        TopicIndex topics = RememberingSearcher.topicsOf(searcher);
        BitSet named = topics.named(name);
        List<TopicColumn> columns = named.isEmpty() ? List.of() : topics.columns(searcher);
        return new ConstantScoreWeight(this, boost) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
                if (columns.isEmpty()) {
                    return null;
                }
                FacetColumn column = columns.get(leaf.ord).all();
                boolean[] having = having(column, named);
                int[] combinations = column.combinations();
                DocIdSetIterator all = DocIdSetIterator.all(combinations.length);
                TwoPhaseIterator matching = new TwoPhaseIterator(all) {
                    @Override
                    public boolean matches() {
                        return having[combinations[all.docID()]];
                    }

                    @Override
                    public float matchCost() {
                        return 2;
                    }
                };
                return ConstantScoreScorerSupplier.fromIterator(
                        TwoPhaseIterator.asDocIdSetIterator(matching), score(), scores, combinations.length);
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                // What it finds changes with the book.
                return false;
            }
        };
    }

    /** Which combinations have one of the topics. */
    private static boolean[] having(FacetColumn column, BitSet topics) {
        boolean[] having = new boolean[column.size()];
        for (int combination = 0; combination < having.length; combination++) {
            for (int topic : column.ordinals(combination)) {
                having[combination] |= topics.get(topic);
            }
        }
        return having;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "topic:" + name;
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other) && other instanceof TopicQuery query && name.equals(query.name);
    }

    @Override
    public int hashCode() {
        return 31 * classHash() + name.hashCode();
    }
}
