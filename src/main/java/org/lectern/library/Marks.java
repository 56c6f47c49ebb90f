package org.lectern.library;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.list.EntryField;
import org.lectern.list.TypedText;
import org.lectern.paper.MarkName;
import org.lectern.paper.PaperId;
import org.lectern.paper.PaperMarks;
import org.lectern.paper.ReadingState;

/**
 * Reading states, ratings, tags and notes of papers. What is said of a paper stays when it is taken out, and is there when it comes again. A
 * paper that was merged goes by its new id. Whatever is done to many papers is one change. Safe for use by several threads.
 */
public final class Marks {
    /** How many characters a note may have. */
    static final int LONGEST_NOTE = 1_000_000;

    private final Door door;
    private final Readers readers;

    Marks(Door door, Readers readers) {
        this.door = door;
        this.readers = readers;
    }

    /** What is said of a paper; {@link PaperMarks#NONE} of one that the library does not have or never had. */
    public PaperMarks of(PaperId id) {
        return readers.read(connection -> {
            PaperId current = Aliases.current(connection, id);
            return MarkRows.of(connection, List.of(current)).getOrDefault(current, PaperMarks.NONE);
        });
    }

    /** What is said of papers, by their ids as they are now; those of which nothing is said are left out. */
    public Map<PaperId, PaperMarks> of(Collection<PaperId> ids) {
        return readers.read(connection -> MarkRows.of(connection, ids));
    }

    /** The tags there are, in the order of the alphabet. */
    public List<TagCount> tags() {
        return readers.read(MarkRows::tags);
    }

    /** How tags and lists are written, by their names as these are compared. */
    public Map<String, String> tagNames() {
        return readers.read(connection -> MarkRows.names(connection, "tag"));
    }

    /** Notes how far papers were read. Empty when that was known. */
    public Optional<Change> state(Collection<PaperId> papers, ReadingState state) {
        return door.change(connection -> {
            MarkedPapers marked = MarkedPapers.of(connection, papers);
            int changed = state == ReadingState.UNREAD
                    ? Sql.update(
                            connection,
                            "DELETE FROM reading_state WHERE paper IN (SELECT value FROM json_each(?))",
                            marked.array())
                    : Sql.update(connection, """
                            INSERT INTO reading_state (paper, state) SELECT value, ?2 FROM json_each(?1) WHERE true
                            ON CONFLICT (paper) DO UPDATE SET state = excluded.state WHERE state <> excluded.state""", marked.array(), state.key());
            return done(changed, "Marked " + marked.shown(connection) + " as " + state.key());
        });
    }

    /**
     * Rates papers. Empty when they were rated so.
     *
     * @param stars 1 to {@link PaperMarks#MOST_STARS}, 0 for no rating
     * @throws LibraryException when it is any other number
     */
    public Optional<Change> rate(Collection<PaperId> papers, int stars) {
        if (stars < 0 || stars > PaperMarks.MOST_STARS) {
            throw new LibraryException(
                    "A paper has 1 to %d stars, or none; not %d.".formatted(PaperMarks.MOST_STARS, stars));
        }
        return door.change(connection -> {
            MarkedPapers marked = MarkedPapers.of(connection, papers);
            int changed = stars == 0
                    ? Sql.update(
                            connection,
                            "DELETE FROM rating WHERE paper IN (SELECT value FROM json_each(?))",
                            marked.array())
                    : Sql.update(connection, """
                            INSERT INTO rating (paper, stars) SELECT value, ?2 FROM json_each(?1) WHERE true
                            ON CONFLICT (paper) DO UPDATE SET stars = excluded.stars WHERE stars <> excluded.stars""", marked.array(), stars);
            String shown = marked.shown(connection);
            return done(
                    changed,
                    stars == 0
                            ? "Took the rating off " + shown
                            : "Rated " + shown + " with " + Sql.count(stars, "star"));
        });
    }

    /**
     * Gives papers a tag; written as it is in the library already. Empty when all have it.
     *
     * @throws LibraryException when the name is blank or too long
     */
    public Optional<Change> tag(Collection<PaperId> papers, String name) {
        MarkName tag = MarkedPapers.named(name, "tag");
        return door.change(connection -> {
            MarkedPapers marked = MarkedPapers.of(connection, papers);
            String written = MarkRows.written(connection, tag);
            int changed = Sql.update(connection, """
                    INSERT INTO tag (paper, name, folded) SELECT value, ?2, ?3 FROM json_each(?1) WHERE true
                    ON CONFLICT DO NOTHING""", marked.array(), written, tag.folded());
            return done(changed, "Tagged " + marked.shown(connection) + " “" + written + "”");
        });
    }

    /** Takes a tag off papers. Empty when none has it. */
    public Optional<Change> untag(Collection<PaperId> papers, String name) {
        MarkName tag = new MarkName(name);
        return door.change(connection -> {
            MarkedPapers marked = MarkedPapers.of(connection, papers);
            int changed = Sql.update(
                    connection,
                    "DELETE FROM tag WHERE folded = ?2 AND paper IN (SELECT value FROM json_each(?1))",
                    marked.array(),
                    tag.folded());
            return done(changed, "Took the tag “" + tag.text() + "” off " + marked.shown(connection));
        });
    }

    /**
     * Gives a tag another name, for all papers; with the name of another tag, the two become one. Empty when it is written so already.
     *
     * @throws LibraryException when no paper has the tag, or the new name is blank or too long
     */
    public Optional<Change> renameTag(String name, String newName) {
        MarkName tag = new MarkName(name);
        MarkName now = MarkedPapers.named(newName, "tag");
        return door.change(connection -> {
            if (Sql.number(connection, "SELECT count(*) FROM tag WHERE folded = ?", tag.folded()) == 0) {
                throw new LibraryException("No paper has the tag “" + tag.text() + "”.");
            }
            boolean same = tag.folded().equals(now.folded());
            String written = same ? now.text() : MarkRows.written(connection, now);
            int changed = same ? 0 : joinTags(connection, tag, now);
            changed += Sql.update(
                    connection,
                    "UPDATE tag SET name = ?, folded = ? WHERE folded = ? AND name || char(0) || folded <> ? || char(0) || ?",
                    written,
                    now.folded(),
                    tag.folded(),
                    written,
                    now.folded());
            return done(changed, "Renamed the tag “" + tag.text() + "” to “" + written + "”");
        });
    }

    /** Papers that have both tags keep the second. */
    private static int joinTags(Connection connection, MarkName tag, MarkName other) throws SQLException {
        return Sql.update(
                connection,
                "DELETE FROM tag WHERE folded = ?1 AND paper IN (SELECT paper FROM tag WHERE folded = ?2)",
                tag.folded(),
                other.folded());
    }

    /**
     * Writes the note of a paper; a blank one is none. Empty when it is that already.
     *
     * @throws LibraryException when it is too long
     */
    public Optional<Change> note(PaperId paper, String text) {
        String clean = note(text);
        return door.change(connection -> note(connection, paper, clean, ""));
    }

    /**
     * As {@link #note(PaperId, String)}, by somebody who has read the note and typed the text meanwhile. Where the note is another by now,
     * both stay, as by {@link TypedText}.
     *
     * @param read what the note was when the typing began
     */
    public Optional<Change> note(PaperId paper, String read, String typed) {
        String before = note(read);
        String clean = note(typed);
        return door.change(connection -> {
            PaperId current = Aliases.current(connection, paper);
            String now = Optional.ofNullable(
                            MarkRows.of(connection, List.of(current)).get(current))
                    .flatMap(PaperMarks::note)
                    .orElse("");
            String after = TypedText.of(EntryField.NOTE, before, clean, now);
            return note(
                    connection,
                    current,
                    note(after),
                    after.equals(clean) ? "" : "; it was changed meanwhile, and both texts are kept");
        });
    }

    private static String note(String text) {
        String clean = text.replace("\r\n", "\n").replace('\r', '\n').replace("\0", "");
        if (clean.length() > LONGEST_NOTE) {
            throw new LibraryException(
                    "A note has %,d characters at most; this one has %,d.".formatted(LONGEST_NOTE, clean.length()));
        }
        return clean.isBlank() ? "" : clean;
    }

    private static Optional<Door.Done> note(Connection connection, PaperId paper, String text, String remark)
            throws SQLException {
        MarkedPapers marked = MarkedPapers.of(connection, List.of(paper));
        String id = marked.ids().getFirst().value();
        int changed = text.isEmpty()
                ? Sql.update(connection, "DELETE FROM note WHERE paper = ?", id)
                : Sql.update(connection, """
                        INSERT INTO note (paper, text) VALUES (?, ?)
                        ON CONFLICT (paper) DO UPDATE SET text = excluded.text WHERE text <> excluded.text""", id, text);
        return done(
                changed,
                (text.isEmpty() ? "Removed the note of " : "Wrote the note of ") + marked.shown(connection) + remark);
    }

    private static Optional<Door.Done> done(int changed, String summary) {
        return changed == 0 ? Optional.empty() : Optional.of(new Door.Done(summary));
    }
}
