package org.lectern.library;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks through the journal, from its end, for what undo and redo are to take. A change and the one that undid it cancel out, and so does
 * that one when it was undone itself; the newest step of a person that is left is to be undone next. It ends there, so it looks at little
 * where much was done. For one look.
 */
final class StepScan {
    /** Each change of a person, what it undid, what that had undone, and what that had. */
    private static final String NEWEST_FIRST = """
            SELECT this.number, coalesce(this.step, this.number), this.reverts, first.reverts, second.reverts
            FROM change AS this
                LEFT JOIN change AS first ON first.number = this.reverts
                LEFT JOIN change AS second ON second.number = first.reverts
            WHERE this.maker = 'person' OR this.reverts IS NOT NULL
            ORDER BY this.number DESC""";

    private final Connection connection;
    private final Set<Long> passing;
    private final Set<Long> undone = new HashSet<>();
    private final Found undo = new Found();
    private final Found redo = new Found();
    private boolean anew;

    /** The changes of one step. */
    private static final class Found {
        private final List<Long> changes = new ArrayList<>();
        private long step;

        /** Takes the first that comes, and those that are of the same step. */
        void add(long number, long of) {
            if (changes.isEmpty()) {
                step = of;
            }
            if (step == of) {
                changes.add(number);
            }
        }
    }

    private StepScan(Connection connection, Collection<Long> passing) {
        this.connection = connection;
        this.passing = Set.copyOf(passing);
    }

    /**
     * Where undo and redo stand.
     *
     * @param passing changes that are not to be undone or brought back, as they cannot be: those before them are
     */
    static Steps of(Connection connection, Collection<Long> passing) throws SQLException {
        StepScan scan = new StepScan(connection, passing);
        try (PreparedStatement query = connection.prepareStatement(NEWEST_FIRST);
                ResultSet rows = query.executeQuery()) {
            while (rows.next() && !scan.isThrough(rows.getLong(1))) {
                scan.look(rows);
            }
        }
        return new Steps(scan.step(scan.undo), scan.step(scan.redo));
    }

    /** The changes of a step come after that by which it is named. */
    private boolean isThrough(long number) {
        return !undo.changes.isEmpty() && number < undo.step;
    }

    private void look(ResultSet row) throws SQLException {
        long number = row.getLong(1);
        if (undone.contains(number)) {
            return;
        }
        long reverts = row.getLong(3);
        if (reverts != 0) {
            undone.add(reverts);
            if (!anew && !passing.contains(number) && isUndoing(row.getLong(4), row.getLong(5))) {
                redo.add(number, row.getLong(2));
            }
        } else {
            anew = true;
            if (!passing.contains(number)) {
                undo.add(number, row.getLong(2));
            }
        }
    }

    /**
     * Whether a change took something back, or brought back what had been taken back.
     *
     * @param first what the change undid by what it undid; 0 for nothing
     * @param second what that undid; 0 for nothing
     */
    private boolean isUndoing(long first, long second) throws SQLException {
        boolean undoing = true;
        long next = first;
        for (long after = second; next != 0; after = reverts(after)) {
            undoing = !undoing;
            next = after;
        }
        return undoing;
    }

    private long reverts(long number) throws SQLException {
        return number == 0 ? 0 : Sql.number(connection, "SELECT reverts FROM change WHERE number = ?", number);
    }

    private Optional<Step> step(Found found) throws SQLException {
        if (found.changes.isEmpty()) {
            return Optional.empty();
        }
        List<Long> done = new ArrayList<>();
        for (long number : found.changes) {
            long root = number;
            for (long before = reverts(root); before != 0; before = reverts(root)) {
                root = before;
            }
            done.add(root);
        }
        return Optional.of(new Step(found.changes, summary(done)));
    }

    /** What those changes did together, which are of one step. */
    private String summary(List<Long> changes) throws SQLException {
        long last = changes.stream().max(Long::compare).orElseThrow();
        try (PreparedStatement query = connection.prepareStatement("""
                SELECT change.summary, named.step_summary,
                    (SELECT count(*) FROM change AS other WHERE other.step = change.step)
                FROM change LEFT JOIN change AS named ON named.number = change.step
                WHERE change.number = ?""")) {
            query.setLong(1, last);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                Optional<String> named = Optional.ofNullable(row.getString(2));
                if (named.isPresent() && row.getInt(3) == changes.size()) {
                    return named.get();
                }
                return row.getString(1)
                        + (changes.size() == 1
                                ? ""
                                : ", and " + Sql.count(changes.size() - 1L, "change") + " before it");
            }
        }
    }
}
