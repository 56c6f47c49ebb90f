package org.lectern.library;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.paper.MarkName;
import org.lectern.paper.PaperId;

/**
 * Lists of papers. A list goes by its name, whatever the case; its papers have an order. Papers that are taken out of the library keep
 * their places for when they come again, and are not shown meanwhile. Safe for use by several threads.
 */
public final class ReadingLists {
    private final Door door;
    private final Readers readers;

    ReadingLists(Door door, Readers readers) {
        this.door = door;
        this.readers = readers;
    }

    /** All lists, in the order of the alphabet. */
    public List<ReadingList> all() {
        return readers.read(ListRows::all);
    }

    /** How lists are written, by their names as these are compared. */
    public Map<String, String> names() {
        return readers.read(connection -> MarkRows.names(connection, "reading_list"));
    }

    /** The list of that name; empty when there is none. */
    public Optional<ReadingList> named(String name) {
        return readers.read(connection -> ListRows.named(connection, new MarkName(name)));
    }

    /**
     * The papers of a list that are in the library, in order.
     *
     * @throws LibraryException when there is no such list
     */
    public List<PaperId> papers(String list) {
        return readers.read(connection -> ListRows.shown(connection, list(connection, list)).stream()
                .map(ListRows.Entry::paper)
                .toList());
    }

    /**
     * Makes a list without papers.
     *
     * @throws LibraryException when there is one of that name, or the name is blank or too long
     */
    public Change create(String name) {
        MarkName called = MarkedPapers.named(name, "list");
        return door.change(connection -> {
                    refuseTaken(connection, called);
                    insert(connection, called);
                    return done("Made the list “" + called.text() + "”");
                })
                .orElseThrow();
    }

    /**
     * Gives a list another name. Empty when it has that already.
     *
     * @throws LibraryException when there is no such list, or another has the name, or that is blank or too long
     */
    public Optional<Change> rename(String list, String name) {
        MarkName called = MarkedPapers.named(name, "list");
        return door.change(connection -> {
            ReadingList known = list(connection, list);
            if (known.name().equals(called.text())) {
                return Optional.empty();
            }
            if (!new MarkName(known.name()).folded().equals(called.folded())) {
                refuseTaken(connection, called);
            }
            Sql.update(
                    connection,
                    "UPDATE reading_list SET name = ?, folded = ? WHERE number = ?",
                    called.text(),
                    called.folded(),
                    known.number());
            return done("Renamed the list “" + known.name() + "” to “" + called.text() + "”");
        });
    }

    /**
     * Deletes a list; its papers stay in the library.
     *
     * @throws LibraryException when there is no such list
     */
    public Change delete(String list) {
        return door.change(connection -> {
                    ReadingList known = list(connection, list);
                    Sql.update(connection, "DELETE FROM list_entry WHERE list = ?", known.number());
                    Sql.update(connection, "DELETE FROM reading_list WHERE number = ?", known.number());
                    return done("Deleted the list “" + known.name() + "” of " + Sql.count(known.papers(), "paper"));
                })
                .orElseThrow();
    }

    /**
     * Adds papers at the end of a list, those that are not in it yet. Empty when all are.
     *
     * @param making whether the list is made when there is none
     * @throws LibraryException when there is no such list and it is not to be made, or cannot be called so
     */
    public Optional<Change> add(String list, Collection<PaperId> papers, boolean making) {
        return door.change(connection -> {
            if (making && ListRows.named(connection, new MarkName(list)).isEmpty()) {
                insert(connection, MarkedPapers.named(list, "list"));
            }
            ReadingList known = list(connection, list);
            MarkedPapers marked = MarkedPapers.of(connection, papers);
            int added = ListRows.append(connection, known.number(), marked);
            return added == 0
                    ? Optional.empty()
                    : done("Added " + marked.shown(connection) + " to the list “" + known.name() + "”");
        });
    }

    /**
     * Takes papers out of a list. Empty when none is in it.
     *
     * @throws LibraryException when there is no such list
     */
    public Optional<Change> remove(String list, Collection<PaperId> papers) {
        return door.change(connection -> {
            ReadingList known = list(connection, list);
            MarkedPapers marked = MarkedPapers.of(connection, papers);
            int removed = Sql.update(
                    connection,
                    "DELETE FROM list_entry WHERE list = ? AND paper IN (SELECT value FROM json_each(?))",
                    known.number(),
                    marked.array());
            return removed == 0
                    ? Optional.empty()
                    : done("Took " + marked.shown(connection) + " out of the list “" + known.name() + "”");
        });
    }

    /**
     * Moves a paper to a position among those that are shown, from 1; behind the end is the last. Empty when it is there.
     *
     * @throws LibraryException when there is no such list, or the paper is not in it
     */
    public Optional<Change> move(String list, PaperId paper, int position) {
        return door.change(connection -> {
            ReadingList known = list(connection, list);
            MarkedPapers marked = MarkedPapers.of(connection, List.of(paper));
            int to = ListRows.move(connection, known, marked.ids().getFirst(), position);
            return to == 0
                    ? Optional.empty()
                    : done("Moved " + marked.shown(connection) + " to place " + to + " of the list “" + known.name()
                            + "”");
        });
    }

    private static ReadingList list(Connection connection, String name) throws SQLException {
        MarkName called = new MarkName(name);
        return ListRows.named(connection, called)
                .orElseThrow(() -> new LibraryException("There is no list “" + called.text() + "”."));
    }

    private static void refuseTaken(Connection connection, MarkName name) throws SQLException {
        Optional<ReadingList> taken = ListRows.named(connection, name);
        if (taken.isPresent()) {
            throw new LibraryException("There is a list “" + taken.get().name() + "” already. Choose another name.");
        }
    }

    private static void insert(Connection connection, MarkName name) throws SQLException {
        Sql.update(connection, "INSERT INTO reading_list (name, folded) VALUES (?, ?)", name.text(), name.folded());
    }

    private static Optional<Door.Done> done(String summary) {
        return Optional.of(new Door.Done(summary));
    }
}
