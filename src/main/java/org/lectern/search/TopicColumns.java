package org.lectern.search;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;

/**
 * The topics of the papers of the segments that are open, each worked out when it is first asked for and dropped with its segment, or when
 * the book is another. Safe for use by several threads.
 */
final class TopicColumns {
    private final Map<IndexReader.CacheKey, Known> columns = new ConcurrentHashMap<>();

    private record Known(TopicIndex topics, TopicColumn column) {}

    /** What is known of a segment's papers; empty when they have to be looked at. */
    Optional<TopicColumn> of(LeafReaderContext leaf, TopicIndex topics) {
        return Optional.ofNullable(
                        columns.get(leaf.reader().getCoreCacheHelper().getKey()))
                .filter(known -> known.topics.book().equals(topics.book()))
                .map(Known::column);
    }

    void keep(LeafReaderContext leaf, TopicIndex topics, TopicColumn column) {
        IndexReader.CacheHelper core = leaf.reader().getCoreCacheHelper();
        if (columns.put(core.getKey(), new Known(topics, column)) == null) {
            core.addClosedListener(columns::remove);
        }
    }
}
