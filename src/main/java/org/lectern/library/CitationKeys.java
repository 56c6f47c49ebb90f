package org.lectern.library;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.lectern.library.KeyRows.Taker;
import org.lectern.paper.CitationKeyText;
import org.lectern.paper.Metadata;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;

/**
 * The keys by which papers are cited. A key that was given stays with its paper, whatever comes later: neither a paper that would
 * have the same nor a date or an author that becomes known changes it. Of papers that are merged, the one that stays keeps its
 * key, unless a person chose or pinned only the other's; the key that gives way is among its others. Keys are unique without regard to case. Safe for use by several threads.
 */
public final class CitationKeys {
    /** How many papers are read at a time. */
    private static final int BATCH = 500;

    private final Door door;
    private final Readers readers;

    CitationKeys(Door door, Readers readers) {
        this.door = door;
        this.readers = readers;
    }

    /** The keys of papers, by their ids as they are now; papers that were given none yet are left out. */
    public Map<PaperId, KeptKey> of(Collection<PaperId> papers) {
        return readers.read(connection -> KeyRows.of(connection, papers));
    }

    /** The paper of the library that has a key, or had it before, in whatever case it is written; empty when there is none. */
    public Optional<PaperId> paper(String key) {
        return readers.read(connection -> {
            Optional<PaperId> owner = KeyRows.owner(connection, key);
            return owner.isPresent()
                            && Papers.ofIds(connection, List.of(owner.get())).isEmpty()
                    ? Optional.empty()
                    : owner;
        });
    }

    /**
     * Gives keys to those of the papers that have none; that is no change, and cannot be undone. In whatever order the papers
     * come, the same ones get the same keys.
     *
     * @throws LibraryException when the library cannot be written
     */
    public void give(Collection<PaperId> papers, KeyMaker maker) {
        List<PaperId> without = readers.read(connection -> {
            Set<PaperId> having = KeyRows.of(connection, papers).keySet();
            return new HashSet<>(papers)
                    .stream().filter(id -> !having.contains(id)).sorted().toList();
        });
        if (!without.isEmpty()) {
            door.keep(connection -> give(connection, without, maker));
        }
    }

    private static void give(Connection connection, List<PaperId> papers, KeyMaker maker) throws SQLException {
        try (Taker taker = new Taker(connection)) {
            for (int from = 0; from < papers.size(); from += BATCH) {
                List<PaperId> batch = papers.subList(from, Math.min(from + BATCH, papers.size()));
                // Another process may have been faster.
                Set<PaperId> having = KeyRows.of(connection, batch).keySet();
                Map<PaperId, Metadata> records = Papers.metadata(connection, batch);
                for (PaperId id : batch) {
                    Optional<Metadata> paper = Optional.ofNullable(records.get(id));
                    if (paper.isPresent() && !having.contains(id)) {
                        taker.take(made(taker, maker, id, paper.get()), id);
                    }
                }
            }
        }
    }

    /** That of the bibliography it comes from, where no paper of the library has it; else a new one. */
    private static String made(Taker taker, KeyMaker maker, PaperId id, Metadata paper) throws SQLException {
        Optional<String> imported = paper.citationKey().filter(CitationKeyText::isUsable);
        return imported.isPresent() && !taker.isTaken(imported.get(), id)
                ? imported.get()
                : maker.key(paper, reserved(taker, id));
    }

    private static Predicate<String> reserved(Taker taker, PaperId paper) {
        return key -> {
            try {
                return taker.isReserved(key, paper);
            } catch (SQLException failed) {
                throw new LibraryException("The library's citation keys cannot be read.", failed);
            }
        };
    }

    /**
     * Gives a paper the key that a person wants, and pins it. The one it had goes on to be its own. Empty when it has it and it is
     * pinned.
     *
     * @throws LibraryException when another paper of the library has or had the key, or it is none that BibTeX can read
     */
    public Optional<Change> choose(PaperId paper, String key) {
        String wanted = key.strip();
        if (!CitationKeyText.isUsable(wanted)) {
            throw new LibraryException(
                    "“" + wanted + "” cannot be a citation key: it has 1 to 200 characters, no space, and"
                            + " none of { } ( ) , = \\ \" # % ~");
        }
        return door.change(connection -> {
            Paper current = paper(connection, paper);
            try (Taker taker = new Taker(connection)) {
                if (taker.isTaken(wanted, current.id())) {
                    PaperId owner = KeyRows.owner(connection, wanted).orElseThrow();
                    throw new LibraryException("“%s” is the citation key of another paper, or was: “%s” (%s)."
                            .formatted(wanted, paper(connection, owner).title(), owner));
                }
                taker.take(wanted, current.id());
            }
            // As it is written now: “Smith2020” may have been “smith2020”.
            Sql.update(
                    connection,
                    "UPDATE citation_key SET key = ? WHERE folded = ? AND key <> ?",
                    wanted,
                    KeyRows.folded(wanted),
                    wanted);
            return prefer(connection, current.id(), wanted, true)
                    ? Optional.of(new Door.Done("Gave “" + current.title() + "” the citation key " + wanted))
                    : Optional.empty();
        });
    }

    private static Paper paper(Connection connection, PaperId id) throws SQLException {
        return Papers.ofIds(connection, List.of(Aliases.current(connection, id))).stream()
                .findFirst()
                .orElseThrow(() -> new LibraryException("There is no paper " + id + " in the library."));
    }

    static boolean prefer(Connection connection, PaperId paper, String key, boolean pinned) throws SQLException {
        return Sql.update(connection, """
                INSERT INTO preferred_key (paper, key, pinned) VALUES (?, ?, ?)
                ON CONFLICT (paper) DO UPDATE SET key = excluded.key, pinned = excluded.pinned
                WHERE key <> excluded.key OR pinned <> excluded.pinned""", paper.value(), key, pinned ? 1 : 0) > 0;
    }

    /** Pins the keys of papers, so that they stay when keys are made anew, or lets them go. Empty when that changes nothing. */
    public Optional<Change> pin(Collection<PaperId> papers, boolean pinned) {
        return door.change(connection -> {
            MarkedPapers marked = MarkedPapers.of(connection, papers);
            int changed = 0;
            for (Map.Entry<PaperId, KeptKey> kept :
                    KeyRows.of(connection, marked.ids()).entrySet()) {
                if (kept.getValue().pinned() != pinned
                        && prefer(connection, kept.getKey(), kept.getValue().key(), pinned)) {
                    changed++;
                }
            }
            return changed == 0
                    ? Optional.empty()
                    : Optional.of(new Door.Done(
                            (pinned ? "Pinned" : "Unpinned") + " the citation key of " + marked.shown(connection)));
        });
    }

    /**
     * Makes the keys of papers anew, but for those that are pinned. The ones they had go on to be their own. Empty when all stay the
     * same.
     */
    public Optional<Change> regenerate(Collection<PaperId> papers, KeyMaker maker) {
        return door.change(connection -> {
            List<PaperId> ids =
                    MarkedPapers.of(connection, papers).ids().stream().sorted().toList();
            List<PaperId> changed = new ArrayList<>();
            try (Taker taker = new Taker(connection)) {
                for (int from = 0; from < ids.size(); from += BATCH) {
                    List<PaperId> batch = ids.subList(from, Math.min(from + BATCH, ids.size()));
                    Map<PaperId, KeptKey> keys = KeyRows.of(connection, batch);
                    for (Paper paper : Papers.ofIds(connection, batch)) {
                        Optional<KeptKey> old = Optional.ofNullable(keys.get(paper.id()));
                        if (old.map(KeptKey::pinned).orElse(false)) {
                            continue;
                        }
                        String made = maker.key(paper.metadata(), reserved(taker, paper.id()));
                        taker.take(made, paper.id());
                        // One that had none is given its first, which is no change.
                        if (old.isPresent()
                                && !old.get().key().equals(made)
                                && prefer(connection, paper.id(), made, false)) {
                            changed.add(paper.id());
                        }
                    }
                }
            }
            return changed.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Door.Done(
                            "Made the citation key of " + new MarkedPapers(changed).shown(connection) + " anew"));
        });
    }
}
