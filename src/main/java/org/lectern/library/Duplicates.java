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

/**
 * Finds the papers that are probably one work, by min-hashing (Broder, <i>On the resemblance and containment of documents</i>,
 * 1997): papers that agree in a band are looked at, all others are not. Goes through the library once, with some hundred bytes
 * a paper in memory; nothing is stored, so an import pays nothing for it.
 */
final class Duplicates {
    /** A band that more papers share is that of a common phrase. */
    private static final int MOST_ALIKE = 40;

    private final List<PaperId> ids = new ArrayList<>();
    private final List<int[]> bands = new ArrayList<>();

    private Duplicates() {}

    /** All of them, the surest first. */
    static List<ProbableDuplicate> in(Connection connection) throws SQLException {
        Duplicates found = new Duplicates();
        Papers.forEach(connection, found::add);
        Set<Pair> separated = separated(connection);
        List<ProbableDuplicate> probable = new ArrayList<>();
        List<Pair> candidates = new ArrayList<>(found.candidates());
        candidates.removeAll(separated);
        int step = 500;
        for (int from = 0; from < candidates.size(); from += step) {
            List<Pair> some = candidates.subList(from, Math.min(candidates.size(), from + step));
            probable.addAll(confirmed(connection, some));
        }
        probable.sort(Comparator.comparingDouble(ProbableDuplicate::likeness)
                .reversed()
                .thenComparing(pair -> pair.first().id()));
        return probable;
    }

    /** Two papers, that which the library had first before the other. */
    private record Pair(PaperId first, PaperId second) {}

    private void add(Paper paper) {
        ids.add(paper.id());
        bands.add(Likeness.bands(paper.metadata()));
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
        Map<PaperId, Paper> papers =
                Papers.ofIds(connection, needed).stream().collect(Collectors.toMap(Paper::id, Function.identity()));
        List<ProbableDuplicate> probable = new ArrayList<>();
        for (Pair pair : pairs) {
            Paper first = papers.get(pair.first());
            Paper second = papers.get(pair.second());
            if (first != null && second != null) {
                Likeness like = Likeness.of(first.metadata(), second.metadata());
                if (Identity.isProbable(first.metadata(), second.metadata(), like)) {
                    probable.add(ProbableDuplicate.of(first, second, like));
                }
            }
        }
        return probable;
    }

    private static Set<Pair> separated(Connection connection) throws SQLException {
        Set<Pair> separated = new HashSet<>();
        try (PreparedStatement query = connection.prepareStatement("SELECT first_id, second_id FROM separation");
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
