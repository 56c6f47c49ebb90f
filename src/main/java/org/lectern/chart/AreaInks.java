package org.lectern.chart;

import java.util.List;
import org.lectern.topic.Topic;
import org.lectern.topic.TopicBook;

/** Which area of a book has which colour: that of its place, whichever areas are there. Immutable. */
public final class AreaInks {
    private final TopicBook book;
    private final List<Topic> areas;

    public AreaInks(TopicBook book) {
        this.book = book;
        areas = book.areas();
    }

    /** The ink of a topic's area; of one that the book does not have that of none. */
    public Ink of(Topic topic) {
        return book.topic(topic.id())
                .map(known -> Ink.area(areas.indexOf(book.path(known).getFirst())))
                .orElse(Ink.NO_AREA);
    }
}
