package org.lectern.library;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lectern.paper.PaperId;

/** Reads and gives citation keys. */
final class KeyRows {
    /** Whether the paper that owns a key is in none of the library's rows any more. */
    private static final String OWNER_IS_GONE = """
            NOT EXISTS (
                SELECT 1 FROM paper WHERE id = coalesce(
                    (SELECT target FROM alias WHERE alias.id = citation_key.paper), citation_key.paper))""";

    private static final String TAKE = """
            INSERT INTO citation_key (folded, key, paper) VALUES (?1, ?2, ?3)
            ON CONFLICT (folded) DO UPDATE SET key = excluded.key, paper = excluded.paper
            WHERE paper <> excluded.paper AND\s""" + OWNER_IS_GONE;

    private static final String OWNED = """
            SELECT coalesce(alias.target, citation_key.paper), key, alias.target IS NULL
            FROM citation_key LEFT JOIN alias ON alias.id = citation_key.paper
            WHERE citation_key.paper IN (
                SELECT value FROM json_each(?1)
                UNION ALL
                SELECT id FROM alias WHERE target IN (SELECT value FROM json_each(?1)))
            ORDER BY 3 DESC, citation_key.number""";

    private KeyRows() {}

    /** A key as keys are compared. */
    static String folded(String key) {
        return key.toLowerCase(Locale.ROOT);
    }

    /** What a person said of the key of a paper. */
    private record Preferred(String key, boolean pinned) {}

    /** The keys of papers, by their ids as they are now; those that have none are left out. */
    static Map<PaperId, KeptKey> of(Connection connection, Collection<PaperId> ids) throws SQLException {
        String array = new MarkedPapers(List.copyOf(ids)).array();
        Map<PaperId, Preferred> preferred = preferred(connection, array);
        Map<PaperId, List<String>> owned = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(OWNED)) {
            query.setString(1, array);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    owned.computeIfAbsent(new PaperId(rows.getString(1)), id -> new ArrayList<>(1))
                            .add(rows.getString(2));
                }
            }
        }
        Map<PaperId, KeptKey> keys = new HashMap<>();
        owned.forEach((id, all) -> keys.put(id, kept(all, Optional.ofNullable(preferred.get(id)))));
        return keys;
    }

    /** A preferred key counts while the paper owns it. */
    private static KeptKey kept(List<String> owned, Optional<Preferred> preferred) {
        Optional<Preferred> valid = preferred.filter(choice -> owned.contains(choice.key()));
        String key = valid.map(Preferred::key).orElseGet(owned::getFirst);
        List<String> others = owned.size() == 1
                ? List.of()
                : owned.stream().filter(other -> !other.equals(key)).toList();
        return new KeptKey(key, valid.isPresent() && valid.get().pinned(), others);
    }

    private static Map<PaperId, Preferred> preferred(Connection connection, String array) throws SQLException {
        Map<PaperId, Preferred> preferred = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT paper, key, pinned FROM preferred_key WHERE paper IN (SELECT value FROM json_each(?))")) {
            query.setString(1, array);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    preferred.put(new PaperId(rows.getString(1)), new Preferred(rows.getString(2), rows.getBoolean(3)));
                }
            }
        }
        return preferred;
    }

    /** The paper that owns a key, be it in the library or not; empty when nobody ever had it. */
    static Optional<PaperId> owner(Connection connection, String key) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("""
                SELECT coalesce(alias.target, paper) FROM citation_key LEFT JOIN alias ON alias.id = paper
                WHERE folded = ?""")) {
            query.setString(1, folded(key));
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(new PaperId(row.getString(1))) : Optional.empty();
            }
        }
    }

    /** Takes keys for papers, one after another; a key that belongs to a paper of the library stays with it. */
    static final class Taker implements AutoCloseable {
        private final PreparedStatement owner;
        private final PreparedStatement take;

        Taker(Connection connection) throws SQLException {
            owner = connection.prepareStatement(
                    "SELECT coalesce((SELECT target FROM alias WHERE alias.id = paper), paper), " + OWNER_IS_GONE
                            + " FROM citation_key WHERE folded = ?");
            take = connection.prepareStatement(TAKE);
        }

        /** Whether another paper of the library has the key. */
        boolean isTaken(String key, PaperId paper) throws SQLException {
            return isOwned(key, paper, false);
        }

        /** Whether another paper has the key, or had it and may come again. */
        boolean isReserved(String key, PaperId paper) throws SQLException {
            return isOwned(key, paper, true);
        }

        private boolean isOwned(String key, PaperId paper, boolean byGone) throws SQLException {
            owner.setString(1, folded(key));
            try (ResultSet row = owner.executeQuery()) {
                return row.next() && !row.getString(1).equals(paper.value()) && (byGone || !row.getBoolean(2));
            }
        }

        /** Takes a key for a paper, unless a paper of the library has it. */
        void take(String key, PaperId paper) throws SQLException {
            take.setString(1, folded(key));
            take.setString(2, key);
            take.setString(3, paper.value());
            take.executeUpdate();
        }

        @Override
        public void close() throws SQLException {
            try (owner;
                    take) {
                return;
            }
        }
    }
}
