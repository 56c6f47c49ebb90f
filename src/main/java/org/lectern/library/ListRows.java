package org.lectern.library;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.paper.MarkName;
import org.lectern.paper.PaperId;

/** The rows of lists and of their entries. */
final class ListRows {
    /** Between the places of neighbours, so that some twenty entries can be put between two before all are placed anew. */
    static final long GAP = 1 << 20;

    private ListRows() {}

    /** An entry of a list. */
    record Entry(long number, PaperId paper, long place) {}

    private static final String LISTS = """
            SELECT reading_list.number, name, count(paper.number)
            FROM reading_list
                LEFT JOIN list_entry ON list_entry.list = reading_list.number
                LEFT JOIN paper ON paper.id = list_entry.paper
            %s GROUP BY reading_list.number ORDER BY folded""";

    static List<ReadingList> all(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(LISTS.formatted(""))) {
            return lists(query);
        }
    }

    static Optional<ReadingList> named(Connection connection, MarkName name) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(LISTS.formatted("WHERE folded = ?"))) {
            query.setString(1, name.folded());
            return lists(query).stream().findFirst();
        }
    }

    private static List<ReadingList> lists(PreparedStatement query) throws SQLException {
        List<ReadingList> lists = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                lists.add(new ReadingList(rows.getLong(1), rows.getString(2), rows.getInt(3)));
            }
        }
        return lists;
    }

    /** The entries of a list whose papers are in the library, in order. */
    static List<Entry> shown(Connection connection, ReadingList list) throws SQLException {
        return entries(connection, list.number(), "JOIN paper ON paper.id = list_entry.paper");
    }

    private static List<Entry> entries(Connection connection, long list, String join) throws SQLException {
        List<Entry> entries = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("SELECT list_entry.number, list_entry.paper, place"
                + " FROM list_entry " + join + " WHERE list = ? ORDER BY place, list_entry.number")) {
            query.setLong(1, list);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    entries.add(new Entry(rows.getLong(1), new PaperId(rows.getString(2)), rows.getLong(3)));
                }
            }
        }
        return entries;
    }

    /** Adds papers at the end in their order, those that are not there, and says how many. */
    static int append(Connection connection, long list, MarkedPapers papers) throws SQLException {
        long last = Sql.number(connection, "SELECT max(place) FROM list_entry WHERE list = ?", list);
        return Sql.update(connection, """
                INSERT INTO list_entry (list, paper, place)
                SELECT ?2, value, ?3 + ?4 * (key + 1) FROM json_each(?1) WHERE true ORDER BY key
                ON CONFLICT DO NOTHING""", papers.array(), list, last, GAP);
    }

    /** Moves an entry, and says to which position; 0 when it is there. */
    static int move(Connection connection, ReadingList list, PaperId paper, int position) throws SQLException {
        List<Entry> shown = new ArrayList<>(shown(connection, list));
        int from = 0;
        while (from < shown.size() && !shown.get(from).paper().equals(paper)) {
            from++;
        }
        if (from == shown.size()) {
            throw new LibraryException("The list “" + list.name() + "” does not have the paper " + paper + ".");
        }
        int to = Math.clamp(position - 1L, 0, shown.size() - 1);
        if (to == from) {
            return 0;
        }
        Entry moved = shown.remove(from);
        long before =
                to == 0 ? shown.getFirst().place() - 2 * GAP : shown.get(to - 1).place();
        long after = to == shown.size() ? before + 2 * GAP : shown.get(to).place();
        long place = before + (after - before) / 2;
        if (place == before || place == after) {
            spread(connection, list.number());
            return move(connection, list, paper, position);
        }
        Sql.update(connection, "UPDATE list_entry SET place = ? WHERE number = ?", place, moved.number());
        return to + 1;
    }

    /** Gives all entries places with gaps between them. */
    private static void spread(Connection connection, long list) throws SQLException {
        try (Batch update = new Batch(connection, "UPDATE list_entry SET place = ? WHERE number = ?")) {
            long place = 0;
            for (Entry entry : entries(connection, list, "")) {
                place += GAP;
                update.add(place, entry.number());
            }
            update.flush();
        }
    }
}
