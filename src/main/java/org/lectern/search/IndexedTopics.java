package org.lectern.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.topic.Topic;

/**
 * Which papers of the index have which topics, and why: those of the library's book as it was when the index last caught up. Safe for use
 * by several threads.
 */
public final class IndexedTopics {
    private final Snapshots snapshots;
    private final IndexAnswers answers;
    private final SmartLists smart;
    private final Planner planner;
    private final ValuesSearch values;
    private final TopicReasons reasons;

    IndexedTopics(
            Snapshots snapshots,
            IndexAnswers answers,
            SmartLists smart,
            Planner planner,
            ValuesSearch values,
            TopicReasons reasons) {
        this.snapshots = snapshots;
        this.answers = answers;
        this.smart = smart;
        this.planner = planner;
        this.values = values;
        this.reasons = reasons;
    }

    /** Gives new papers their topics, so that no search waits for them. */
    void prepare() throws IOException {
        snapshots.with(snapshot -> snapshot.topics().columns(snapshot.searcher()));
    }

    /** The topics of papers, without those above them; a paper that the index does not have is left out. */
    public Map<PaperId, List<Topic>> of(Collection<PaperId> papers) {
        return reading(snapshot -> {
            Map<PaperId, List<Topic>> topics = new LinkedHashMap<>();
            for (PaperId id : papers) {
                Optional<PaperPlace> place = PaperPlace.of(snapshot.searcher(), id);
                if (place.isPresent()) {
                    topics.put(id, snapshot.topics().of(snapshot.searcher(), place.get()));
                }
            }
            return topics;
        });
    }

    /** Why a paper has each of its topics; none when it has none, or is not in the index. */
    public List<TopicReason> why(Paper paper) {
        return reading(snapshot -> reasons.of(snapshot, paper));
    }

    /** How many of the papers that a search finds have each topic of the book, or one below it, in the order of the book. */
    public List<TopicCount> counts(SearchRequest request) {
        SearchRequest asked = smart.expanded(request);
        return answers.to(
                        request.query(),
                        snapshot ->
                                values.topics(snapshot, planner.plan(snapshot, asked), NarrowedQuery.narrowed(asked)))
                .orElse(List.of());
    }

    /** The topics that papers of a topic have more often than others, the nearest first; none above or below it. */
    public List<TopicCount> neighbours(Topic topic, int limit) {
        return reading(snapshot -> snapshot.topics().book().topic(topic.id()).isPresent()
                ? TopicNeighbours.of(snapshot, topic, limit)
                : List.of());
    }

    private <T> T reading(Snapshots.Use<T> use) {
        try {
            return snapshots.with(use);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
