package org.lectern.library;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.task.Progress;

/**
 * Finds the papers that are probably one work, by min-hashing (Broder, <i>On the resemblance and containment of documents</i>,
 * 1997): papers that agree in a band are looked at, all others are not. Goes through the library once, with some hundred bytes
 * a paper in memory; nothing is stored, so an import pays nothing for it.
 */
final class Duplicates {
    /** A band that more papers share is that of a common phrase. */
    private static final int MOST_ALIKE = 40;

    /** Of so many pairs the papers are in memory at a time. */
    private static final int AT_ONCE = 2000;

    private final List<PaperId> ids = new ArrayList<>();
    private final List<int[]> bands = new ArrayList<>();

    private Duplicates() {}

    /** Thrown out of the library's loop to end it. */
    private static final class Cancelled extends RuntimeException {
        private static final long serialVersionUID = 1;

        Cancelled() {
            super("cancelled", null, false, false);
        }
    }

    /** All of them, the surest first; none when it was cancelled. */
    static List<ProbableDuplicate> in(Connection connection, Progress progress) throws SQLException {
        try {
            return all(connection, progress);
        } catch (Cancelled cancelled) {
            return List.of();
        }
    }

    private static List<ProbableDuplicate> all(Connection connection, Progress progress) throws SQLException {
        Duplicates found = new Duplicates();
        long papers = Sql.number(connection, "SELECT count(*) FROM paper");
        Papers.forEach(connection, paper -> {
            step(progress, "Comparing papers", found.ids.size(), papers);
            found.add(paper);
        });
        return sorted(confirmed(connection, found.candidates(), progress));
    }

    private static List<ProbableDuplicate> sorted(List<ProbableDuplicate> probable) {
        probable.sort(Comparator.comparingDouble(ProbableDuplicate::likeness)
                .reversed()
                .thenComparing(pair -> pair.first().id()));
        return probable;
    }

    /** Of the pairs those that are probable, and of which nobody has said that they are not the same. */
    private static List<ProbableDuplicate> confirmed(Connection connection, Set<Pair> pairs, Progress progress)
            throws SQLException {
        List<ProbableDuplicate> probable = new ArrayList<>();
        Set<Pair> open = new HashSet<>(pairs);
        open.removeAll(separated(connection));
        List<Pair> candidates = new ArrayList<>(open);
        // Pairs of the same papers together, for these are fetched once.
        candidates.sort(Comparator.comparing(Pair::first).thenComparing(Pair::second));
        for (int from = 0; from < candidates.size(); from += AT_ONCE) {
            step(progress, "Comparing pairs of papers", from, candidates.size());
            List<Pair> some = candidates.subList(from, Math.min(candidates.size(), from + AT_ONCE));
            probable.addAll(confirmed(connection, some));
        }
        return probable;
    }

    /**
     * Those of papers that are new by those changes: with the papers that are given for each, and among themselves.
     *
     * @param alike gives, for a new paper, those that it is worth comparing with
     */
    static List<ProbableDuplicate> ofNew(
            Connection connection, List<Long> changes, Function<Paper, List<PaperId>> alike) throws SQLException {
        List<PaperId> fresh = added(connection, changes);
        Set<PaperId> isFresh = new HashSet<>(fresh);
        Duplicates among = new Duplicates();
        Set<Pair> pairs = new HashSet<>();
        for (Paper paper : Papers.ofIds(connection, fresh)) {
            among.add(paper);
            for (PaperId other : alike.apply(paper)) {
                if (!isFresh.contains(other)) {
                    pairs.add(new Pair(other, paper.id()));
                }
            }
        }
        pairs.addAll(among.candidates());
        return sorted(confirmed(connection, pairs, Progress.NONE));
    }

    private static List<PaperId> added(Connection connection, List<Long> changes) throws SQLException {
        List<PaperId> added = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("""
                SELECT id FROM paper WHERE number IN (
                    SELECT of_row FROM change_row
                    WHERE change IN (SELECT value FROM json_each(?)) AND of_table = 'paper' AND operation = 'insert')
                ORDER BY number""")) {
            query.setString(1, Sql.array(changes));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    added.add(new PaperId(rows.getString(1)));
                }
            }
        }
        return added;
    }

    private static void step(Progress progress, String what, long done, long total) {
        if (progress.isCancelled()) {
            throw new Cancelled();
        }
        progress.report(what, done, total);
    }

    /** Two papers, that which the library had first before the other. */
    private record Pair(PaperId first, PaperId second) {}

    private void add(Paper paper) {
        ids.add(paper.id());
        bands.add(Wording.of(paper.metadata()).bands());
    }

    /** The pairs that agree in a band. */
    private Set<Pair> candidates() {
        Set<Pair> pairs = new HashSet<>();
        int count = bands.isEmpty() ? 0 : bands.getFirst().length;
        for (int band = 0; band < count; band++) {
            long[] sorted = new long[ids.size()];
            for (int i = 0; i < sorted.length; i++) {
                sorted[i] = ((long) bands.get(i)[band] << Integer.SIZE) | i;
            }
            Arrays.sort(sorted);
            for (int from = 0; from < sorted.length; ) {
                int to = from + 1;
                while (to < sorted.length && sorted[to] >> Integer.SIZE == sorted[from] >> Integer.SIZE) {
                    to++;
                }
                if (sorted[from] >> Integer.SIZE != 0 && to - from <= MOST_ALIKE) {
                    addPairs(sorted, from, to, pairs);
                }
                from = to;
            }
        }
        return pairs;
    }

    private void addPairs(long[] sorted, int from, int to, Set<Pair> pairs) {
        for (int i = from; i < to; i++) {
            for (int j = i + 1; j < to; j++) {
                pairs.add(new Pair(ids.get((int) sorted[i]), ids.get((int) sorted[j])));
            }
        }
    }

    private static List<ProbableDuplicate> confirmed(Connection connection, List<Pair> pairs) throws SQLException {
        Set<PaperId> needed = new HashSet<>();
        pairs.forEach(pair -> needed.addAll(List.of(pair.first(), pair.second())));
        record Worded(Paper paper, Wording wording) {}
        Map<PaperId, Worded> papers = Papers.ofIds(connection, needed).stream()
                .collect(Collectors.toMap(Paper::id, paper -> new Worded(paper, Wording.of(paper.metadata()))));
        List<ProbableDuplicate> probable = new ArrayList<>();
        for (Pair pair : pairs) {
            Worded first = papers.get(pair.first());
            Worded second = papers.get(pair.second());
            if (first != null && second != null) {
                Likeness like = Likeness.of(first.wording(), second.wording());
                if (Identity.isProbable(first.paper().metadata(), second.paper().metadata(), like)) {
                    probable.add(ProbableDuplicate.of(first.paper(), second.paper(), like));
                }
            }
        }
        return probable;
    }

    /** The papers of which a person has said that they are not the same: by the ids that they have now. */
    private static Set<Pair> separated(Connection connection) throws SQLException {
        Set<Pair> separated = new HashSet<>();
        try (PreparedStatement query = connection.prepareStatement("""
                        SELECT coalesce(one.target, first_id), coalesce(other.target, second_id)
                        FROM separation LEFT JOIN alias AS one ON one.id = first_id
                        LEFT JOIN alias AS other ON other.id = second_id""");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                PaperId one = new PaperId(rows.getString(1));
                PaperId other = new PaperId(rows.getString(2));
                separated.add(new Pair(one, other));
                separated.add(new Pair(other, one));
            }
        }
        return separated;
    }
}
