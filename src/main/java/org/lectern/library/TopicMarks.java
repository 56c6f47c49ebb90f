package org.lectern.library;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.lectern.paper.PaperId;
import org.lectern.topic.Topic;
import org.lectern.topic.TopicBook;
import org.lectern.topic.TopicEdit;
import org.lectern.topic.TopicEdits;
import org.lectern.topic.TopicException;
import org.lectern.topic.TopicFile;

/**
 * What people changed of the topic book, and of the topics of papers: which they gave to a paper or took off it, whatever the rules say.
 * Which papers a topic has is no matter of the library: the index works it out. Safe for use by several threads.
 */
public final class TopicMarks {
    private final Door door;
    private final Readers readers;

    TopicMarks(Door door, Readers readers) {
        this.door = door;
        this.readers = readers;
    }

    /** The topics there are: the program's, with what was changed. */
    public TopicBook book() {
        return edits().book();
    }

    /** What was changed of the program's book. */
    public TopicEdits edits() {
        return readers.read(TopicMarks::read);
    }

    private static TopicEdits read(Connection connection) throws SQLException {
        List<TopicEdit> edits = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("SELECT edit FROM topic_edit ORDER BY number");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                edits.addAll(TopicFile.read(rows.getString(1)).edits());
            }
        }
        return TopicEdits.of(TopicFile.shipped(), edits);
    }

    /**
     * Changes the book. Empty when it was so already.
     *
     * @param step the edits after the change, of those as they are when it is made
     * @throws TopicException when the change cannot be made; nothing is changed then
     */
    public Optional<Change> edit(UnaryOperator<TopicEdits> step) {
        return door.change(connection -> {
            TopicEdits before = read(connection);
            TopicEdits after = step.apply(before);
            if (after.edits().equals(before.edits())) {
                return Optional.empty();
            }
            for (TopicEdit edit : before.edits().values()) {
                if (!after.edits().containsKey(edit.id())) {
                    Sql.update(connection, "DELETE FROM topic_edit WHERE topic = ?", edit.id());
                }
            }
            for (TopicEdit edit : after.edits().values()) {
                if (!edit.equals(before.edits().get(edit.id()))) {
                    Sql.update(connection, """
                            INSERT INTO topic_edit (topic, edit) VALUES (?, ?)
                            ON CONFLICT (topic) DO UPDATE SET edit = excluded.edit""", edit.id(), TopicFile.write(List.of(edit)));
                }
            }
            return Optional.of(new Door.Done(after.summary()));
        });
    }

    /**
     * Gives papers a topic, whatever its rule says. Empty when somebody gave it to all of them.
     *
     * @throws TopicException when one of them was given as many topics as a paper has at most; nothing is changed then
     */
    public Optional<Change> give(Collection<PaperId> papers, Topic topic) {
        return decide(papers, topic, true);
    }

    /**
     * Takes a topic, and those below it, off papers, whatever rules say: they do not get it again, unless one below is given. Empty when
     * that was known of all.
     */
    public Optional<Change> refuse(Collection<PaperId> papers, Topic topic) {
        return decide(papers, topic, false);
    }

    private Optional<Change> decide(Collection<PaperId> papers, Topic topic, boolean given) {
        Objects.requireNonNull(topic);
        return door.change(connection -> {
            MarkedPapers marked = MarkedPapers.of(connection, papers);
            for (String id : read(connection).book().ids(topic)) {
                // What was said of a topic that was merged into this one.
                if (!id.equals(topic.id())) {
                    forget(connection, marked, id);
                }
            }
            if (given) {
                checkRoom(connection, marked, topic);
            }
            int changed = Sql.update(connection, """
                    INSERT INTO topic_decision (paper, topic, given) SELECT value, ?2, ?3 FROM json_each(?1) WHERE true
                    ON CONFLICT (paper, topic) DO UPDATE SET given = excluded.given WHERE given <> excluded.given""", marked.array(), topic.id(), given ? 1 : 0);
            String shown = marked.shown(connection);
            String summary = given
                    ? "Gave " + shown + " the topic “" + topic.name() + "”"
                    : "Took the topic “" + topic.name() + "” off " + shown;
            return changed == 0 ? Optional.empty() : Optional.of(new Door.Done(summary));
        });
    }

    private static void checkRoom(Connection connection, MarkedPapers papers, Topic topic) throws SQLException {
        long full = Sql.number(connection, """
                SELECT count(*) FROM (SELECT paper FROM topic_decision
                WHERE given = 1 AND topic <> ?2 AND paper IN (SELECT value FROM json_each(?1))
                GROUP BY paper HAVING count(*) >= ?3)""", papers.array(), topic.id(), TopicBook.MOST);
        if (full > 0) {
            throw new TopicException(
                    "A paper has %d topics at most, and of these papers %d %s given as many. Take one off first."
                            .formatted(TopicBook.MOST, full, full == 1 ? "was" : "were"));
        }
    }

    /** Leaves it to the rules again whether papers have a topic. Empty when nothing was said of it. */
    public Optional<Change> leave(Collection<PaperId> papers, Topic topic) {
        return door.change(connection -> {
            MarkedPapers marked = MarkedPapers.of(connection, papers);
            int changed = 0;
            for (String id : read(connection).book().ids(topic)) {
                changed += forget(connection, marked, id);
            }
            return changed == 0
                    ? Optional.empty()
                    : Optional.of(new Door.Done(
                            "Left the topic “" + topic.name() + "” of " + marked.shown(connection) + " to its rule"));
        });
    }

    private static int forget(Connection connection, MarkedPapers papers, String topic) throws SQLException {
        return Sql.update(
                connection,
                "DELETE FROM topic_decision WHERE topic = ?2 AND paper IN (SELECT value FROM json_each(?1))",
                papers.array(),
                topic);
    }
}
