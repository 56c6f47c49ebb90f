package org.lectern.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.lectern.digest.Digest;
import org.lectern.paper.Metadata;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.PaperIdentifiers;
import org.lectern.paper.Version;
import org.lectern.task.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The durable store of papers: the file {@code library.db} in the library's folder, an SQLite database. Several processes
 * may have it open; each sees what the others have committed.
 *
 * <p>Safe for use by several threads. Changes take turns, also with those of other processes; a read sees the last commit
 * before it and waits for nobody. Every method throws a {@link LibraryException} when the file cannot be used, or when the
 * library is closed.
 */
public final class Library implements Intake, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Library.class);

    private final Database database;
    private final Door door;
    private final Readers readers;
    private final Clock clock;
    private final Marks marks;
    private final ReadingLists lists;
    private final CitationKeys keys;
    private final TopicMarks topics;

    private Library(Database database, Door door, Clock clock) {
        this.database = database;
        this.door = door;
        this.readers = new Readers(database);
        this.clock = clock;
        marks = new Marks(door, readers);
        lists = new ReadingLists(door, readers);
        keys = new CitationKeys(door, readers);
        topics = new TopicMarks(door, readers);
    }

    /**
     * Opens the library in a folder, which is made when missing; brings an older schema up to date. One that cannot be
     * written, for want of rights or of room on the disk, can be read all the same; its changes say why they fail.
     *
     * @throws LibraryException when the folder cannot be made, or the file is damaged, no library, or from a newer version of
     *     the program; the file is left as it is then
     */
    public static Library open(Path folder) {
        Database database = new Database(folder.toAbsolutePath().resolve("library.db"));
        boolean isNew;
        try {
            Files.createDirectories(folder);
            isNew = !Files.exists(database.file()) || Files.size(database.file()) == 0;
        } catch (IOException failed) {
            throw new LibraryException(
                    "The library's folder " + folder + " cannot be used: " + failed
                            + ". Check its rights, or choose another.",
                    failed);
        }
        try {
            return isNew ? forWriting(database) : existing(database.readable());
        } catch (SQLException failed) {
            throw database.failure(failed);
        }
    }

    private static Library existing(Database database) throws SQLException {
        try {
            return forWriting(new Database(database.file()));
        } catch (SQLException failed) {
            if (!Database.isRefusal(failed) || !Schema.isCurrent(database)) {
                throw failed;
            }
            LOG.warn("{} can only be read", database.file(), failed);
            return new Library(database, Door.shut(database.unwritable(failed)), Clock.systemUTC());
        }
    }

    private static Library forWriting(Database database) throws SQLException {
        Clock clock = Clock.systemUTC();
        return new Library(database, new Writer(database, Schema.ready(database), clock), clock);
    }

    /** The number of the last change, 0 for a new library. Also counts what other processes have changed. */
    public long changeNumber() {
        return readers.read(Journal::lastNumber);
    }

    /**
     * As {@link #importing}, of a digest that has no file.
     *
     * @param sample whether it is one of the sample listings that come with the program
     * @return what it did; without a change when the library has the same text already. But a sample that is imported again
     *     as no sample is none from then on, which is a change
     */
    public ImportResult add(Digest digest, boolean sample) {
        return add(sample ? ListingSource.sample(digest.file()) : ListingSource.pasted(digest.file()), digest);
    }

    /** As {@link #importing}, of a digest that was read as a whole. */
    public ImportResult add(ListingSource source, Digest digest) {
        return importing(source, SessionWork.of(digest));
    }

    /**
     * Imports a listing part by part in one transaction: the library has all of it or nothing, whatever happens. A paper that
     * the library has keeps its id, gains a sighting, and the fields that it lacked. The same file with another text says
     * from now on what it says now: its sightings are exchanged, and papers that no listing has any more go.
     *
     * @param work reads the listing; other changes wait for it
     * @return what it did; without a change when the library has the same text already
     */
    @Override
    public ImportResult importing(ListingSource source, SessionWork work) {
        Instant now = source.run().orElseGet(clock::instant).truncatedTo(ChronoUnit.MILLIS);
        Import run = new Import(database, source, work, now);
        return run.result(door.change(run));
    }

    /**
     * Rehearses imports: says what importing each listing would do, each after those before it, and in the end the library is as
     * it was. Other changes wait for it.
     */
    public void rehearse(Consumer<Rehearsal> imports) {
        door.change(connection -> {
            imports.accept(new Rehearsal(database, connection, clock));
            return Optional.empty();
        });
    }

    /**
     * The papers that are probably one work, the surest first; those of which a person has said that they are not are left out.
     * Goes through the whole library; when it is cancelled there are none.
     */
    public List<ProbableDuplicate> probableDuplicates(Progress progress) {
        return readers.read(connection -> Duplicates.in(connection, progress));
    }

    /**
     * The papers that are new by those changes and probably one work with another, the surest first; those of which a person has
     * said that they are not are left out.
     *
     * @param alike gives, for a new paper, those that it is worth comparing with
     */
    public List<ProbableDuplicate> probableDuplicates(List<Long> changes, Function<Paper, List<PaperId>> alike) {
        return readers.read(connection -> Duplicates.ofNew(connection, changes, alike));
    }

    /** What people have said of papers that may be one work, and what still holds of it, the latest first. */
    public List<DuplicateAnswer> duplicateAnswers() {
        return readers.read(Answers::in);
    }

    /**
     * Makes one paper of two: that which the library had first keeps its id and its title, and gains the sightings and what the
     * other knew; the other's id goes on to name it, and its listings, when they are imported again, are of it.
     *
     * @throws LibraryException when one of them is not there, or they are one already
     */
    public Change merge(PaperId one, PaperId other) {
        return door.change(new Merge(one, other)).orElseThrow();
    }

    /**
     * Remembers that two papers are not the same work: they are neither offered nor merged, also when they are taken out and
     * come again. Empty when that was known.
     *
     * @throws LibraryException when they are one paper, as when they were merged; nothing is changed then
     */
    public Optional<Change> separate(PaperId one, PaperId other) {
        return door.change(connection -> {
            PaperId first = Aliases.current(connection, one);
            PaperId second = Aliases.current(connection, other);
            if (first.equals(second)) {
                throw new LibraryException(
                        "%s and %s are one paper. If they were merged, undo that first.".formatted(one, other));
            }
            return Aliases.separate(connection, first, second, true)
                    ? Optional.of(new Door.Done("Noted that %s and %s are not the same".formatted(first, second)))
                    : Optional.empty();
        });
    }

    /** The paper of that id, or that of which it has become part; empty when there is none. */
    public Optional<Paper> paper(PaperId id) {
        return readers.read(connection -> Papers.ofIds(connection, List.of(Aliases.current(connection, id))).stream()
                .findFirst());
    }

    /**
     * The versions of a work, its preprint and where it was published, as its sightings tell of them; none where there are fewer
     * than two.
     */
    public List<Version> versions(PaperId id) {
        return readers.read(connection -> Versions.of(connection, id));
    }

    /** The papers of those ids, in that order; one that is gone is left out. */
    public List<Paper> papers(List<PaperId> ids) {
        return readers.read(connection -> Papers.ofIds(connection, ids));
    }

    /** What is known of the papers of those ids, without where they were seen; one that is gone is left out. */
    public Map<PaperId, Metadata> metadata(Collection<PaperId> ids) {
        return readers.read(connection -> Papers.metadata(connection, ids));
    }

    /** The ids of all papers, in the order in which they came to the library. */
    public List<PaperId> paperIds() {
        return readers.read(Papers::ids);
    }

    /** The identifiers that any sighting of those papers gives; a paper without any has none. */
    public Map<PaperId, PaperIdentifiers> identifiers(Collection<PaperId> ids) {
        return readers.read(connection -> SightingIdentifiers.of(connection, ids));
    }

    /**
     * The one paper whose id starts so, in upper or lower case; empty when there is none, or more than one, or the prefix has
     * fewer than four characters.
     */
    public Optional<PaperId> resolve(String prefix) {
        return readers.read(connection -> Papers.resolve(connection, prefix));
    }

    /**
     * Gives every paper to the consumer, in the order in which they came to the library, without holding all of them in
     * memory. The consumer sees one state of the library, whatever is changed meanwhile, and may call the library.
     */
    public void forEachPaper(Consumer<Paper> consumer) {
        readers.read(connection -> Papers.forEach(connection, consumer));
    }

    /** The papers touched by changes after that number: added, changed (metadata, sightings or marks) or gone, each once. */
    public List<PaperId> touchedSince(long changeNumber) {
        return readers.read(connection -> Journal.touchedSince(connection, changeNumber));
    }

    /** The imported listings, the earliest first. */
    public List<Listing> listings() {
        return readers.read(Listings::all);
    }

    /**
     * Takes listings out, with the papers seen nowhere else; one change. The other papers keep what their remaining sightings
     * know. Empty when none of the numbers is in the library; numbers that are not are passed over.
     */
    public Optional<Change> removeListings(Collection<Long> numbers) {
        return door.change(new Removal(numbers));
    }

    /** Reading states, tags and notes of papers. */
    public Marks marks() {
        return marks;
    }

    /** Lists of papers. */
    public ReadingLists readingLists() {
        return lists;
    }

    /** The topic book, and what people said of the topics of papers. */
    public TopicMarks topics() {
        return topics;
    }

    /** The keys by which papers are cited. */
    public CitationKeys citationKeys() {
        return keys;
    }

    /** The searches that were given a name, by their names. */
    public List<SavedSearch> savedSearches() {
        return readers.read(SavedSearches::all);
    }

    /**
     * Gives a search a name; one that had the name is exchanged. Empty when it was saved so already.
     *
     * @param sort the order of the hits, by its key
     * @throws LibraryException when the name is blank
     */
    public Optional<Change> saveSearch(String name, String query, String sort) {
        return door.change(SavedSearches.save(name, query, sort));
    }

    /**
     * Gives a saved search another name. Empty when it has that already.
     *
     * @throws LibraryException when it is gone, or another has the name, or that is blank
     */
    public Optional<Change> renameSearch(long number, String name) {
        return door.change(SavedSearches.rename(number, name));
    }

    /**
     * Forgets a saved search.
     *
     * @throws LibraryException when it is gone
     */
    public Change removeSearch(long number) {
        return door.change(SavedSearches.remove(number)).orElseThrow();
    }

    /**
     * Undoes one change by a new change, which can be undone in turn.
     *
     * @throws LibraryException when there is no such change, it is undone already, or a later change that still stands builds
     *     on it; the message says which. Nothing is changed then
     */
    public Change revert(long changeNumber) {
        return door.change(new Reversal(changeNumber)).orElseThrow();
    }

    /**
     * Undoes several changes, in that order and as one step: all of them or none; else as {@link #revert}.
     */
    public List<Change> revertAll(List<Long> changeNumbers) {
        return door.changeAll(
                connection -> changeNumbers.stream().map(Reversal::new).toList());
    }

    /** Where undo and redo stand now, and what other processes did counts too. */
    public Steps steps() {
        return steps(List.of());
    }

    /**
     * As {@link #steps()}, without changes that were refused.
     *
     * @param passing the numbers of changes that are passed over, so that it is the turn of those before them
     */
    public Steps steps(Collection<Long> passing) {
        return readers.read(connection -> StepScan.of(connection, passing));
    }

    /**
     * Undoes the newest step that a person made here and that stands, in this run of the program or an earlier one. What was taken in
     * from others or imported from a watched folder is passed over.
     *
     * @param passing as {@link #steps(Collection)} takes it
     */
    public Stepped undo(Collection<Long> passing) {
        return new Stepping(passing, Steps::undo).run(door);
    }

    /**
     * Brings back what was undone last, as long as nobody did anything new since.
     *
     * @param passing as {@link #steps(Collection)} takes it
     */
    public Stepped redo(Collection<Long> passing) {
        return new Stepping(passing, Steps::redo).run(door);
    }

    /**
     * Does work; the changes that it makes on this thread are one step. Within other work it is a part of that, unless that has another
     * maker.
     *
     * @param maker who makes the changes
     * @param summary what the step did, for a person, where it made several changes; empty where its last change says it
     * @throws X what the work throws; the changes made until then stay, and are one step
     */
    public <T, X extends Throwable> T asOneStep(
            Maker maker, ScopedValue.CallableOp<T, X> work, Function<T, Optional<String>> summary) throws X {
        return Doing.as(maker, work, doing -> {
            T done = work.call();
            summary.apply(done).filter(words -> doing.changes() > 1).ifPresent(words -> name(doing, words));
            return done;
        });
    }

    /** As {@link #asOneStep(Maker, ScopedValue.CallableOp, Function)}, a part of whatever it is within; else a person makes the changes. */
    public <T, X extends Throwable> T asOneStep(
            ScopedValue.CallableOp<T, X> work, Function<T, Optional<String>> summary) throws X {
        return asOneStep(Doing.maker(), work, summary);
    }

    private void name(Doing doing, String summary) {
        long step = doing.first().orElseThrow();
        door.keep(connection ->
                Sql.update(connection, "UPDATE change SET step_summary = ? WHERE number = ?", summary, step));
    }

    /** The latest changes, the newest first; at most {@code limit}. */
    public List<Change> changes(int limit) {
        return readers.read(connection -> Journal.latest(connection, limit));
    }

    /** Those of some papers that the library has by these ids. */
    public Set<PaperId> having(Collection<PaperId> ids) {
        return readers.read(connection -> Papers.having(connection, ids));
    }

    /** Those of some changes that stand: nothing undid them, or what did was undone itself. */
    public Set<Long> standing(Collection<Long> changes) {
        return readers.read(connection -> Journal.standing(connection, changes));
    }

    /** The change of that number; empty when there is none. */
    public Optional<Change> change(long number) {
        return readers.read(connection -> Journal.of(connection, number));
    }

    /** How much is in the library. */
    public Statistics statistics() {
        return readers.read(connection -> new Statistics(
                Sql.number(connection, "SELECT count(*) FROM paper"),
                Sql.number(connection, "SELECT count(*) FROM listing"),
                Sql.number(connection, "SELECT count(*) FROM sighting"),
                Journal.lastNumber(connection)));
    }

    /**
     * Waits for a change being made, moves SQLite's write-ahead log into the file, and closes. Again does nothing. What is
     * committed is safe whatever happens here, so a failure is only logged.
     */
    @Override
    public void close() {
        try (door) {
            readers.close();
        } catch (SQLException failed) {
            LOG.warn("Closing {} failed; nothing is lost", database.file(), failed);
        }
    }
}
