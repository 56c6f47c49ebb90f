package org.lectern.search;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.apache.lucene.search.Query;
import org.lectern.topic.TopicBook;

/** How many papers that a query finds have each topic, or one below it. Safe for use by several threads. */
final class TopicCounts implements ValueCounts {
    private static final int KEPT = 16;

    private final RememberingSearcher searcher;
    private final LatestAnswers<Query, AtomicIntegerArray> counts = new LatestAnswers<>(KEPT);

    TopicCounts(RememberingSearcher searcher) {
        this.searcher = searcher;
    }

    private TopicBook book() {
        return RememberingSearcher.topicsOf(searcher).book();
    }

    @Override
    public Names names() {
        TopicBook book = book();
        return new Names() {
            @Override
            public String of(int ordinal) {
                return book.topics().get(ordinal).name();
            }

            @Override
            public OptionalInt ordinal(String name) {
                return book.named(name)
                        .map(topic -> OptionalInt.of(book.ordinal(topic)))
                        .orElse(OptionalInt.empty());
            }
        };
    }

    /** Papers with the same topics are counted together. */
    @Override
    public AtomicIntegerArray of(Query query) throws IOException {
        return counts.get(query, asked -> {
            AtomicIntegerArray sums = new AtomicIntegerArray(book().topics().size());
            List<FacetColumn> columns = RememberingSearcher.topicsOf(searcher).columns(searcher).stream()
                    .map(TopicColumn::all)
                    .toList();
            CombinationCounts.of(searcher, asked, columns).each((topics, count) -> {
                for (int topic : topics) {
                    sums.addAndGet(topic, count);
                }
            });
            return sums;
        });
    }
}
