package org.lectern;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.lectern.SharedLists.Row;
import org.lectern.library.Change;
import org.lectern.library.LibraryException;
import org.lectern.library.ReadingList;
import org.lectern.list.ListContent;
import org.lectern.share.Conflict;
import org.lectern.share.SharedList;
import org.lectern.share.SharedListFile;
import org.lectern.task.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lists that are shared as files. Beside the library stands, for each, what it knows of the list ({@link SharedList}), outside of the
 * journal: whatever makes the list here say something else, undoing too, is a change of ours for the others.
 *
 * <p>What ours is is saved before anybody else can see it. What others wrote is taken in by one change of the library; until that is
 * saved too, it stands aside, so that a program that is killed between the two goes on where it was. Safe for use by several threads, and
 * by several programs on one library.
 */
public final class Sharing {
    private static final Logger LOG = LoggerFactory.getLogger(Sharing.class);
    private static final String SHARED = "shared";

    /** So long some file systems take for the same time. */
    private static final Duration SETTLED = Duration.ofSeconds(3);

    /** How often {@link #follow} looks at the files, and within that time asks whether to go on. */
    private static final Duration EVERY = Duration.ofSeconds(2);

    private static final int PARTS = 20;

    /** How long whoever wants something waits for another program to be done. */
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final Lectern lectern;
    private final Path folder;
    private final KnownLists lists;
    private final Map<String, Look> looked = new HashMap<>();

    /** How often something of others was taken in: a text that contradicts one that is shown changes nothing of the library. */
    private final AtomicLong taken = new AtomicLong();

    /** What a look at a list found: when nothing of it is different, nothing is to be done. */
    private record Look(long change, Path file, FileTime modified, long size) {}

    /** What syncing comes to. */
    private static final class Found {
        private final List<Change> changes = new ArrayList<>();
        private final List<Remark> remarks = new ArrayList<>();

        Report report() {
            return new Report(changes, remarks);
        }
    }

    Sharing(Lectern lectern, Path folder) {
        this.lectern = lectern;
        this.folder = real(folder);
        this.lists = new KnownLists(this.folder.resolve(SHARED));
    }

    /** However a folder is spelled, it is one. */
    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException missing) {
            return folder.toAbsolutePath().normalize();
        }
    }

    /**
     * A list that is shared.
     *
     * @param list its name here; empty when it is no longer here
     * @param file where it is shared
     * @param conflicts how many texts of it contradict one another
     */
    public record Shared(Optional<String> list, Path file, int conflicts) {}

    /**
     * What a person should know.
     *
     * @param file which file
     * @param message why it could not be read or written, or what became of it
     */
    public record Remark(Path file, String message) {}

    /**
     * What syncing came to.
     *
     * @param changes of the library, by which it took in what others wrote
     * @param remarks on files
     */
    public record Report(List<Change> changes, List<Remark> remarks) {
        /** Copies the lists. */
        public Report {
            changes = List.copyOf(changes);
            remarks = List.copyOf(remarks);
        }
    }

    /** The lists that are shared, in the order in which they were. */
    public List<Shared> all() {
        return SharedLists.read(folder).rows().stream()
                .map(row -> new Shared(
                        keyed(row.key()).map(ReadingList::name),
                        row.file(),
                        lists.known(row.key())
                                .map(known -> known.conflicts().size())
                                .orElse(0)))
                .toList();
    }

    /**
     * Shares a list as a file. One that shares the same list already is merged with it.
     *
     * @throws IOException when the file cannot be written, or is there and no copy of this list; then nothing is shared
     * @throws LibraryException when there is no such list, a search fills it, it is shared elsewhere, or another program is at work
     */
    public synchronized Report share(String list, Path file) throws IOException {
        Path absolute = file.toAbsolutePath().normalize();
        ReadingList known = lectern.library()
                .readingLists()
                .named(list)
                .orElseThrow(() -> new LibraryException("There is no list “" + list + "”."));
        if (known.isSmart()) {
            throw new LibraryException(
                    "A search fills the list “" + list + "”. Freeze it first; then it can be shared.");
        }
        try (SharingLock _ = lock()) {
            SharedLists shared = SharedLists.read(folder);
            Optional<Row> before = shared.row(known.key());
            Optional<Row> now = before.filter(Row::isShared);
            if (now.isPresent() && !isSame(now.get().file(), absolute)) {
                throw new LibraryException("The list “%s” is shared as %s. Unshare it first."
                        .formatted(known.name(), now.get().file()));
            }
            SharedList state = lists.known(known.key()).orElse(SharedList.empty());
            if (Files.exists(absolute) && !lists.read(absolute).isOf(known.key(), state)) {
                throw new IOException(absolute + " is another list; subscribe to it, or choose another name");
            }
            if (!Files.isDirectory(absolute.resolveSibling("."))) {
                throw new NoSuchFileException("the folder %s does not exist".formatted(absolute.getParent()));
            }
            Row row = now.or(() -> before.map(ended -> ended.anew(absolute)))
                    .orElseGet(() -> Row.of(known.key(), absolute));
            shared.with(row).write(folder);
            Found found = new Found();
            sync(row, found);
            if (now.isEmpty() && !Files.exists(absolute)) {
                SharedLists left = SharedLists.read(folder);
                before.map(left::with)
                        .orElseGet(() -> left.without(known.key()))
                        .write(folder);
                throw new IOException(
                        found.remarks.stream().map(Remark::message).findFirst().orElse("the file cannot be written"));
            }
            return found.report();
        }
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return one.equals(other) || Files.isSameFile(one, other);
        } catch (IOException gone) {
            return false;
        }
    }

    /**
     * Subscribes to a list that somebody shares: its papers that the library lacks are imported, the list is made, and kept the same
     * from then on. One that is here already is merged with it. One that is shared as a file that is gone is shared as this one.
     *
     * @return its name here
     * @throws IOException when the file cannot be read, or is no shared list
     * @throws LibraryException when the list is shared as another file, or another program is at work
     */
    public synchronized String subscribe(Path file, Progress progress) throws IOException {
        return lectern.library()
                .asOneStep(
                        () -> subscribing(file, progress),
                        name -> Optional.of("Subscribed to the list “%s” of %s".formatted(name, file.getFileName())));
    }

    private String subscribing(Path file, Progress progress) throws IOException {
        Path absolute = file.toAbsolutePath().normalize();
        try (SharingLock _ = lock()) {
            SharedList theirs = lists.read(absolute);
            String key = theirs.key().orElseGet(() -> keyOf(theirs));
            SharedLists shared = SharedLists.read(folder);
            Row row = subscription(shared.row(key), key, absolute);
            if (keyed(key).isEmpty()) {
                row = adopted(row, theirs, progress);
            }
            shared.with(row).write(folder);
            looked.remove(key);
            sync(row, new Found());
            return keyed(key).map(ReadingList::name).orElse(theirs.content().name());
        }
    }

    /** A list without a key gets the same wherever somebody subscribes to it. */
    private static String keyOf(SharedList list) {
        return UUID.nameUUIDFromBytes(SharedListFile.text(list).getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
    }

    private Row subscription(Optional<Row> known, String key, Path file) {
        // One whose list was deleted here, or never came to be, is shared no more.
        if (known.filter(Row::isShared).filter(row -> keyed(key).isPresent()).isEmpty()) {
            return known.map(ended -> ended.anew(file)).orElseGet(() -> Row.of(key, file));
        }
        Row row = known.get();
        if (isSame(row.file(), file)) {
            return row;
        }
        if (Files.exists(row.file())) {
            throw new LibraryException(
                    "The list “%s” is shared as %s already, of which %s is a copy. To go on with that one, unshare the list first."
                            .formatted(keyed(key).map(ReadingList::name).orElse(row.named()), row.file(), file));
        }
        return row.at(file);
    }

    /** Makes a list here. What is known of it is known before, so that it is the same list however this ends. */
    private Row adopted(Row row, SharedList theirs, Progress progress) throws IOException {
        lists.clear(row.key());
        SharedList state = lists.known(row.key()).map(theirs::merge).orElse(theirs);
        SharedPapers papers = new SharedPapers(lectern, row.papers());
        ListContent content = state.content();
        String from = String.valueOf(row.file().getFileName());
        papers.take(state, ListSync.papersOf(content), from, progress);
        String name = FreeName.of(lectern.library(), content.name(), row.key());
        lists.know(row.key(), state);
        Optional<Change> made = lectern.mark(library -> Optional.of(library.readingLists()
                .adopt(
                        row.key(),
                        papers.here(content, name),
                        "Subscribed to the list “%s” of %s".formatted(name, from))));
        return row.called(name.equals(content.name()) ? "" : name, papers.others())
                .with(made.map(change -> LibraryStamp.of(lectern.library(), change.number()))
                        .orElse(LibraryStamp.NONE));
    }

    /**
     * Shares a list no more; it and its file stay as they are. False when it was not shared.
     *
     * @param list its name here, or its file
     * @throws LibraryException when another program is at work
     */
    public synchronized boolean unshare(String list) {
        Optional<String> key = lectern.library().readingLists().named(list).map(ReadingList::key);
        try (SharingLock _ = lock()) {
            SharedLists shared = SharedLists.read(folder);
            Optional<Row> row = shared.rows().stream()
                    .filter(one -> key.equals(Optional.of(one.key()))
                            || one.file().toString().equals(list))
                    .findFirst();
            row.ifPresent(known -> shared.with(known.ended()).write(folder));
            return row.isPresent();
        } catch (IOException failed) {
            throw new UncheckedIOException(String.valueOf(failed.getMessage()), failed);
        }
    }

    /**
     * What is known of a shared list; empty when it is not shared. Its records and conflicts name papers as the list does.
     */
    public Optional<SharedList> state(ReadingList list) {
        return SharedLists.read(folder)
                .row(list.key())
                .filter(Row::isShared)
                .map(row -> lists.known(row.key()).orElse(SharedList.empty()));
    }

    /** The texts of a list that contradict one another; none when it is not shared. */
    public List<Conflict> conflicts(ReadingList list) {
        return state(list).map(SharedList::conflicts).orElse(List.of());
    }

    /** Remembers that conflicts of a list are shown by number, from 1, for {@link #shownAs}. */
    public void showing(ReadingList list, List<Conflict> conflicts) {
        lists.shownConflicts(list.key()).show(conflicts);
    }

    /** How many conflicts of a list were shown by number; empty when none ever were. */
    public OptionalInt shown(ReadingList list) {
        return lists.shownConflicts(list.key()).count();
    }

    /** The conflict that was last shown by that number; empty when there was none, or it was settled or has another text by now. */
    public Optional<Conflict> shownAs(ReadingList list, int number) {
        return lists.shownConflicts(list.key()).of(number, conflicts(list));
    }

    /**
     * Settles a conflict for all: its texts are no longer, and this one is there.
     *
     * @param conflict as it was shown
     * @param text one of its texts, or another such as two of them joined; empty to say nothing there
     * @throws LibraryException with a sentence for a person, and nothing is settled, when the list is not shared, the conflict is another
     *     by now, the text cannot stand there, or another program is at work
     */
    public synchronized Report choose(ReadingList list, Conflict conflict, String text) {
        try (SharingLock _ = lock()) {
            Row row = SharedLists.read(folder)
                    .row(list.key())
                    .filter(Row::isShared)
                    .orElseThrow(() -> new LibraryException("The list “" + list.name() + "” is not shared."));
            Found found = new Found();
            // What others wrote meanwhile may have made it another conflict.
            sync(row, found);
            Row now = SharedLists.read(folder).row(list.key()).orElse(row);
            ReadingList known = keyed(row.key())
                    .orElseThrow(() -> new LibraryException("The list “" + list.name() + "” is no longer here."));
            looked.remove(row.key());
            Found settled = new Found();
            ListSync one = new ListSync(lectern, folder, lists, now, known, found.changes, settled.remarks);
            if (!one.run(Optional.of(new ListSync.Settling(conflict, text)))) {
                throw new LibraryException("The file " + row.file().getFileName() + " "
                        + settled.remarks.getFirst().message());
            }
            found.remarks.addAll(settled.remarks);
            return found.report();
        } catch (IllegalArgumentException refused) {
            throw new LibraryException(String.valueOf(refused.getMessage()), refused);
        } catch (IOException failed) {
            throw new UncheckedIOException(String.valueOf(failed.getMessage()), failed);
        }
    }

    /**
     * Makes all shared lists, their files and what is known of them the same. What fails is remarked, and tried again the next time;
     * a file that is not one of a shared list is left alone. Waits a few seconds for another program that does the same.
     */
    public Report sync() {
        return sync(PATIENCE);
    }

    private synchronized Report sync(Duration patience) {
        Found found = new Found();
        if (!SharedLists.read(folder).rows().isEmpty()) {
            try {
                Optional<SharingLock> taken = SharingLock.take(folder.resolve(SHARED), patience);
                if (taken.isPresent()) {
                    try (SharingLock _ = taken.get()) {
                        // Read again: another may have shared or unshared one meanwhile.
                        SharedLists.read(folder).rows().forEach(row -> sync(row, found));
                    }
                } else if (!patience.isZero()) {
                    found.remarks.add(new Remark(
                            folder.resolve(SHARED),
                            "is being synced by another program; what changed here is synced the next time"));
                }
            } catch (IOException failed) {
                found.remarks.add(new Remark(folder.resolve(SHARED), "cannot be written: " + failed.getMessage()));
            }
        }
        return found.report();
    }

    /**
     * Syncs every two seconds, which costs a look at each file where nothing changed, until the progress is cancelled or the thread
     * interrupted.
     *
     * @param consumer is given what came of it, where something was taken in, be it only a text that contradicts another, or there are
     *     other remarks than the last time
     */
    public void follow(Progress progress, Consumer<Report> consumer) {
        List<Remark> told = List.of();
        long known = taken.get();
        while (!progress.isCancelled()) {
            Report report = sync(Duration.ZERO);
            long now = taken.get();
            if (!report.changes().isEmpty() || now != known || !report.remarks().equals(told)) {
                consumer.accept(report);
            }
            known = now;
            told = report.remarks();
            try {
                for (int part = 0; part < PARTS && !progress.isCancelled(); part++) {
                    Thread.sleep(EVERY.dividedBy(PARTS));
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private SharingLock lock() throws IOException {
        return SharingLock.take(folder.resolve(SHARED), PATIENCE)
                .orElseThrow(() -> new LibraryException(
                        "Another program syncs the lists of this library just now. Try it again."));
    }

    private void sync(Row row, Found found) {
        try {
            Optional<Look> look = look(row);
            boolean same = look.isPresent() && look.equals(Optional.ofNullable(looked.get(row.key())));
            if (same && !lists.isAside(row.key())) {
                return;
            }
            looked.remove(row.key());
            Optional<ReadingList> list = keyed(row.key()).filter(known -> !known.isSmart());
            int told = found.remarks.size();
            if (list.isPresent()) {
                ListSync one = new ListSync(lectern, folder, lists, row, list.get(), found.changes, found.remarks);
                one.run(Optional.empty());
                if (one.hasTaken()) {
                    taken.incrementAndGet();
                }
            }
            if (found.remarks.size() == told) {
                look.ifPresent(seen -> looked.put(row.key(), seen));
            }
        } catch (IOException | UncheckedIOException | LibraryException failed) {
            LOG.warn("{} is not synced", row.file(), failed);
            found.remarks.add(new Remark(row.file(), "is not synced: " + failed.getMessage()));
        } catch (RuntimeException unforeseen) {
            // Whatever a file makes of this program, the other lists go on.
            LOG.error("{} is not synced", row.file(), unforeseen);
            found.remarks.add(new Remark(
                    row.file(),
                    "is not synced, for Lectern fails on it (%s); nothing is changed".formatted(unforeseen)));
        }
    }

    private Optional<ReadingList> keyed(String key) {
        return lectern.library().readingLists().keyed(key);
    }

    /** Empty where the file is not there, or so new that a second change might leave it the same age. */
    private Optional<Look> look(Row row) {
        try {
            long change = lectern.library().changeNumber();
            BasicFileAttributes file = Files.readAttributes(row.file(), BasicFileAttributes.class);
            boolean settled = file.lastModifiedTime().toInstant().plus(SETTLED).isBefore(Instant.now());
            return settled
                    ? Optional.of(new Look(change, row.file(), file.lastModifiedTime(), file.size()))
                    : Optional.empty();
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
