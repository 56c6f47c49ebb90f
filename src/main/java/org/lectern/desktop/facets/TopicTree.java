package org.lectern.desktop.facets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.lectern.search.TopicCount;
import org.lectern.topic.Topic;
import org.lectern.topic.TopicBook;

/**
 * The topics with their counts, of which rows are made. Immutable.
 *
 * @param book the topics
 * @param papers how many hits have each, by its id
 */
record TopicTree(TopicBook book, Map<String, Integer> papers) {
    static final TopicTree NOTHING = new TopicTree(TopicBook.empty(), Map.of());

    /** A topic that is shown. */
    record Row(Topic topic, int level, int papers, boolean isBranch, boolean open, Chosen chosen) {}

    /**
     * What is to be shown.
     *
     * @param open whether what is below a topic is shown
     * @param chosen how a topic is chosen
     * @param matches whether a topic is looked for; where one is, those above it are shown and what is below it is not
     * @param looking whether some topics are looked for, and not all
     * @param largestFirst whether those side by side stand in the order of their counts, and not in that of the book
     */
    record Showing(
            Predicate<Topic> open,
            Function<Topic, Chosen> chosen,
            Predicate<Topic> matches,
            boolean looking,
            boolean largestFirst) {}

    TopicTree {
        papers = Map.copyOf(papers);
    }

    static TopicTree of(List<TopicCount> counts) {
        Map<String, Integer> papers = new HashMap<>();
        counts.forEach(count -> papers.put(count.topic().id(), count.papers()));
        return new TopicTree(TopicBook.of(counts.stream().map(TopicCount::topic).toList()), papers);
    }

    /** How many topics any hit has. */
    int total() {
        return (int) papers.values().stream().filter(count -> count > 0).count();
    }

    /** The rows from the top to the bottom: what no hit has is left out, unless it is chosen, and what is chosen is shown wherever it stands. */
    List<Row> rows(Showing showing) {
        List<Row> rows = new ArrayList<>();
        add(book.areas(), 0, true, showing, rows);
        return rows;
    }

    private void add(List<Topic> topics, int level, boolean open, Showing showing, List<Row> rows) {
        for (Topic topic : sorted(topics, showing)) {
            List<Topic> below = book.children(topic.id());
            boolean isShown =
                    showing.looking ? matches(topic, showing) : isChosen(topic, showing) || (open && papers(topic) > 0);
            if (isShown) {
                boolean isOpen = showing.looking ? anyBelow(topic, showing) : showing.open.test(topic);
                boolean isBranch = below.stream().anyMatch(child -> papers(child) > 0);
                rows.add(new Row(topic, level, papers(topic), isBranch, isOpen, showing.chosen.apply(topic)));
                add(below, level + 1, isOpen, showing, rows);
            }
        }
    }

    private List<Topic> sorted(List<Topic> topics, Showing showing) {
        return showing.largestFirst
                ? topics.stream()
                        .sorted(Comparator.comparingInt((Topic topic) -> -papers(topic)))
                        .toList()
                : topics;
    }

    /** Whether it is chosen, or one below it. */
    private boolean isChosen(Topic topic, Showing showing) {
        return showing.chosen.apply(topic) != Chosen.NO
                || book.children(topic.id()).stream().anyMatch(child -> isChosen(child, showing));
    }

    /** Whether it is looked for and some hit has it, or so is one below it. */
    private boolean matches(Topic topic, Showing showing) {
        return (papers(topic) > 0 && showing.matches.test(topic)) || anyBelow(topic, showing);
    }

    private boolean anyBelow(Topic topic, Showing showing) {
        return book.children(topic.id()).stream().anyMatch(child -> matches(child, showing));
    }

    private int papers(Topic topic) {
        return papers.getOrDefault(topic.id(), 0);
    }
}
