package org.lectern.search;

import java.io.IOException;
import java.util.concurrent.Executor;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** A searcher that knows what the last queries stood for whose words it had to look up: a page and its counts ask for the same. */
final class RememberingSearcher extends IndexSearcher {
    private static final int KEPT = 32;

    private final LatestAnswers<Query, Query> expanded = new LatestAnswers<>(KEPT);

    private final TopicIndex topics;

    RememberingSearcher(IndexReader reader, @Nullable Executor threads, TopicIndex topics) {
        super(reader, threads);
        this.topics = topics;
    }

    /** The topics that a searcher of ours knows. */
    static TopicIndex topicsOf(IndexSearcher searcher) {
        if (searcher instanceof RememberingSearcher ours) {
            return ours.topics;
        }
        throw new IllegalArgumentException("topics are known to searchers of snapshots only");
    }

    /** What a query stands for. */
    <Q extends Query> Query expanded(Q query, LatestAnswers.Work<Q, Query> work) throws IOException {
        return expanded.get(query, asked -> work.answer(query));
    }
}
