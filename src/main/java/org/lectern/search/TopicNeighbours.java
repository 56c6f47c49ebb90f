package org.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.lectern.topic.Topic;
import org.lectern.topic.TopicBook;

/** The topics that papers of a topic have more often than others do. Stateless. */
final class TopicNeighbours {
    /** Fewer papers in common say nothing. */
    private static final int FEWEST = 2;

    private TopicNeighbours() {}

    /**
     * The topics beside one, those that are most surely no chance first (the log-likelihood ratio); none that is above or below it, and none
     * that is above another of them.
     */
    static List<TopicCount> of(Snapshot snapshot, Topic topic, int limit) throws IOException {
        TopicBook book = snapshot.topics().book();
        int papers = snapshot.reader().numDocs();
        ValueCounts counts = snapshot.values(Facet.TOPIC);
        AtomicIntegerArray all = counts.of(MatchAllDocsQuery.INSTANCE);
        AtomicIntegerArray here = counts.of(new TopicQuery(new TopicName.Whole(topic.id())));
        int own = here.get(book.ordinal(topic));
        List<Candidate> candidates = new ArrayList<>();
        for (Topic other : book.topics()) {
            int ordinal = book.ordinal(other);
            int both = here.get(ordinal);
            boolean apart = book.isLeaf(other) && !book.isIn(other, topic) && !book.isIn(topic, other);
            if (apart && both >= FEWEST && (double) both * papers > (double) own * all.get(ordinal)) {
                double ratio = LogLikelihood.ratio(both, own, all.get(ordinal), papers);
                candidates.add(new Candidate(new TopicCount(other, both, all.get(ordinal)), ratio));
            }
        }
        return candidates.stream()
                .sorted(Comparator.comparingDouble(Candidate::ratio).reversed())
                .limit(limit)
                .map(Candidate::count)
                .toList();
    }

    private record Candidate(TopicCount count, double ratio) {}
}
