package org.lectern.search;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.lectern.paper.Paper;
import org.lectern.topic.Topic;
import org.lectern.topic.TopicBook;

/** The topics of the papers of a snapshot with those above them, but for the areas, which half of all papers share. Stateless. */
final class PaperTopics {
    private PaperTopics() {}

    /** The names of the topics of a paper; none of one that the index does not have. */
    static Set<String> of(Snapshot snapshot, Paper paper) throws IOException {
        Optional<PaperPlace> place = PaperPlace.of(snapshot.searcher(), paper.id());
        return place.isEmpty() ? Set.of() : names(snapshot, place.get());
    }

    /** The names of the topics of a document of the index. */
    static Set<String> of(Snapshot snapshot, int document) throws IOException {
        List<LeafReaderContext> leaves = snapshot.reader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        return names(snapshot, new PaperPlace(leaf, document - leaf.docBase));
    }

    private static Set<String> names(Snapshot snapshot, PaperPlace place) throws IOException {
        TopicBook book = snapshot.topics().book();
        Set<String> names = new TreeSet<>();
        for (Topic topic : snapshot.topics().of(snapshot.searcher(), place)) {
            names.add(topic.name());
            book.above(topic).stream()
                    .filter(above -> above.parent().isPresent())
                    .map(Topic::name)
                    .forEach(names::add);
        }
        return names;
    }

    /** How many papers of the index have a topic, or one below it. */
    static int papers(Snapshot snapshot, String name) throws IOException {
        TopicBook book = snapshot.topics().book();
        Optional<Topic> topic = book.named(name);
        return topic.isEmpty()
                ? 0
                : snapshot.values(Facet.TOPIC).of(MatchAllDocsQuery.INSTANCE).get(book.ordinal(topic.get()));
    }
}
