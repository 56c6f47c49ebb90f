package org.lectern;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.lectern.export.AtomicFile;
import org.lectern.library.Change;
import org.lectern.library.LibraryException;
import org.lectern.library.Maker;
import org.lectern.library.ReadingList;
import org.lectern.list.ListContent;
import org.lectern.list.ListEntry;
import org.lectern.paper.PaperId;
import org.lectern.share.Conflict;
import org.lectern.share.Register;
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

    private final Lectern lectern;
    private final Path folder;
    private final Map<String, Look> looked = new HashMap<>();

    /** How often something of others was taken in: a text that contradicts one that is shown changes nothing of the library. */
    private final AtomicLong taken = new AtomicLong();

    /** What a look at a list found: when nothing of it is different, nothing is to be done. */
    private record Look(long change, Path file, FileTime modified, long size) {}

    Sharing(Lectern lectern, Path folder) {
        this.lectern = lectern;
        this.folder = folder;
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
                        named(row.key()).map(ReadingList::name),
                        row.file(),
                        state(row.key()).conflicts().size()))
                .toList();
    }

    /**
     * Shares a list as a file. One that shares the same list already is merged with it.
     *
     * @throws IOException when the file cannot be written, or is there and no copy of this list; then nothing is shared
     * @throws LibraryException when there is no such list, a search fills it, or it is shared elsewhere
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
        SharedLists shared = SharedLists.read(folder);
        Optional<SharedLists.Row> row = row(shared, known.key());
        if (row.isPresent() && !row.get().file().equals(absolute)) {
            throw new LibraryException("The list “%s” is shared as %s. Unshare it first."
                    .formatted(known.name(), row.get().file()));
        }
        if (Files.exists(absolute) && !SharedListFile.read(absolute).key().equals(Optional.of(known.key()))) {
            throw new IOException(absolute + " is another list; subscribe to it, or choose another name");
        }
        if (!Files.isDirectory(absolute.resolveSibling("."))) {
            throw new NoSuchFileException("the folder %s does not exist".formatted(absolute.getParent()));
        }
        save(known.key(), state(known.key()).keyed(known.key(), shared.replica(), lectern.me(), Instant.now()));
        shared.with(row.orElseGet(() -> new SharedLists.Row(known.key(), absolute, "", Map.of())))
                .write(folder);
        Report report = sync();
        if (row.isEmpty() && !Files.exists(absolute)) {
            SharedLists.read(folder).without(known.key()).write(folder);
            throw new IOException(report.remarks().stream()
                    .filter(remark -> remark.file().equals(absolute))
                    .map(Remark::message)
                    .findFirst()
                    .orElse("is not shared: another program syncs this library; try it again"));
        }
        return report;
    }

    /**
     * Subscribes to a list that somebody shares: its papers that the library lacks are imported, the list is made, and kept the same
     * from then on. One that is here already is merged with it.
     *
     * @return its name here
     * @throws IOException when the file cannot be read, or is no shared list
     */
    public synchronized String subscribe(Path file, Progress progress) throws IOException {
        return lectern.library()
                .asOneStep(
                        () -> subscribing(file, progress),
                        name -> Optional.of("Subscribed to the list “%s” of %s".formatted(name, file.getFileName())));
    }

    private String subscribing(Path file, Progress progress) throws IOException {
        Path absolute = file.toAbsolutePath().normalize();
        SharedLists shared = SharedLists.read(folder);
        SharedList theirs = SharedListFile.read(absolute);
        String key = theirs.key().orElseGet(() -> UUID.randomUUID().toString().replace("-", ""));
        SharedList state = theirs.keyed(key, shared.replica(), lectern.me(), Instant.now());
        SharedLists.Row row = row(shared, key).orElseGet(() -> new SharedLists.Row(key, absolute, "", Map.of()));
        Optional<ReadingList> here = named(key);
        if (here.isEmpty()) {
            SharedPapers papers = new SharedPapers(lectern, row.papers());
            papers.take(state, papersOf(state.content()), String.valueOf(absolute.getFileName()), progress);
            String name = free(state.content().name(), key);
            ListContent content = papers.here(state.content(), name);
            lectern.mark(library -> Optional.of(library.readingLists()
                    .adopt(key, content, "Subscribed to the list “%s” of %s".formatted(name, absolute.getFileName()))));
            save(key, state);
            row = new SharedLists.Row(key, absolute, name.equals(state.content().name()) ? "" : name, papers.others());
        }
        shared.with(new SharedLists.Row(key, absolute, row.named(), row.papers()))
                .write(folder);
        sync();
        return named(key).map(ReadingList::name).orElse(state.content().name());
    }

    /** Shares a list no more; it and its file stay as they are. False when it was not shared. */
    public synchronized boolean unshare(String list) {
        SharedLists shared = SharedLists.read(folder);
        Optional<SharedLists.Row> row =
                row(shared, list, lectern.library().readingLists().named(list));
        row.ifPresent(known -> shared.without(known.key()).write(folder));
        return row.isPresent();
    }

    private static Optional<SharedLists.Row> row(SharedLists shared, String file, Optional<ReadingList> list) {
        return shared.rows().stream()
                .filter(row ->
                        list.map(ReadingList::key).filter(row.key()::equals).isPresent()
                                || row.file().toString().equals(file))
                .findFirst();
    }

    /**
     * What is known of a shared list; empty when it is not shared. Its records and conflicts name papers as the list does.
     */
    public Optional<SharedList> state(ReadingList list) {
        return row(SharedLists.read(folder), list.key()).map(row -> state(row.key()));
    }

    /** The texts of a list that contradict one another; none when it is not shared. */
    public List<Conflict> conflicts(ReadingList list) {
        return state(list).map(SharedList::conflicts).orElse(List.of());
    }

    /**
     * Settles a conflict: the register says that from now on, for all.
     *
     * @param text one of its texts, or another such as two of them joined
     * @throws LibraryException when the list is not shared, or the register is no longer there
     */
    public synchronized Report choose(ReadingList list, Register register, String text) {
        sync();
        SharedLists shared = SharedLists.read(folder);
        if (row(shared, list.key()).isEmpty()) {
            throw new LibraryException("The list “" + list.name() + "” is not shared.");
        }
        try {
            SharedList now = state(list.key()).settled(register, text, shared.replica(), lectern.me(), Instant.now());
            // As if somebody else had written it: sync takes it in by one change, and passes it on.
            AtomicFile.write(next(list.key()), writer -> writer.write(SharedListFile.text(now)));
        } catch (IllegalArgumentException gone) {
            throw new LibraryException("Nothing can be written there any more; look at the conflicts again.");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return sync(Optional.of(list.key()));
    }

    /**
     * Makes all shared lists, their files and what is known of them the same. What fails is remarked, and tried again the next time;
     * a file that is not one of a shared list is left alone.
     */
    public synchronized Report sync() {
        return sync(Optional.empty());
    }

    /** As {@link #sync()}; what is taken in to the list of that key somebody did here. */
    private Report sync(Optional<String> ours) {
        List<Change> changes = new ArrayList<>();
        List<Remark> remarks = new ArrayList<>();
        SharedLists shared = SharedLists.read(folder);
        if (shared.rows().isEmpty()) {
            return new Report(changes, remarks);
        }
        try (FileChannel lock = lock()) {
            if (lock.tryLock() != null) {
                for (SharedLists.Row row : shared.rows()) {
                    Maker maker = ours.equals(Optional.of(row.key())) ? Maker.PERSON : Maker.OTHERS;
                    sync(row, maker, changes, remarks);
                }
            }
        } catch (OverlappingFileLockException elsewhere) {
            LOG.debug("Somebody else of this program is at it", elsewhere);
        } catch (IOException failed) {
            remarks.add(new Remark(folder.resolve(SHARED), "cannot be written: " + failed.getMessage()));
        }
        return new Report(changes, remarks);
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
            Report report = sync();
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

    private FileChannel lock() throws IOException {
        Files.createDirectories(folder.resolve(SHARED));
        return FileChannel.open(
                folder.resolve(SHARED).resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private void sync(SharedLists.Row row, Maker maker, List<Change> changes, List<Remark> remarks) {
        try {
            Optional<Look> look = look(row);
            boolean same = look.isPresent() && look.equals(Optional.ofNullable(looked.get(row.key())));
            if (same && !Files.exists(next(row.key()))) {
                return;
            }
            looked.remove(row.key());
            Optional<ReadingList> list = named(row.key());
            int told = remarks.size();
            if (list.isPresent() && !list.get().isSmart()) {
                sync(row, list.get(), maker, changes, remarks);
            }
            if (remarks.size() == told) {
                look.ifPresent(found -> looked.put(row.key(), found));
            }
        } catch (IOException | UncheckedIOException | LibraryException failed) {
            LOG.warn("{} is not synced", row.file(), failed);
            remarks.add(new Remark(row.file(), "is not synced: %s".formatted(String.valueOf(failed.getMessage()))));
        }
    }

    /** Empty where the file is not there, or so new that a second change might leave it the same age. */
    private Optional<Look> look(SharedLists.Row row) {
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

    private void sync(SharedLists.Row row, ReadingList list, Maker maker, List<Change> changes, List<Remark> remarks)
            throws IOException {
        Optional<SharedList> theirs = theirs(row, remarks);
        SharedLists shared = SharedLists.read(folder);
        SharedList state = state(row.key());
        if (theirs.filter(file -> file.seen(shared.replica()) > state.seen(shared.replica()))
                .isPresent()) {
            // The library is older than what it has shared, as from a backup: it must not use those numbers again.
            new SharedLists(SharedLists.anew(), shared.rows()).write(folder);
        }
        String replica = SharedLists.read(folder).replica();
        SharedPapers papers = new SharedPapers(lectern, row.papers());
        SharedList known = resumed(row, list, state, papers);
        ListContent read = lectern.library().readingLists().wholeContent(list.name());
        SharedList mine = edited(row, read, known, papers, replica);
        if (!mine.equals(state)) {
            save(row.key(), mine);
        }
        SharedList next = next(row.key(), mine);
        SharedList merged = theirs.map(next::merge).orElse(next);
        if (!merged.equals(mine)) {
            lectern.library()
                    .asOneStep(
                            maker,
                            () -> take(row, read, mine, merged, papers, maker),
                            change -> change.map(Change::summary))
                    .ifPresent(changes::add);
        }
        if (theirs.isPresent() ? !merged.equals(theirs.get()) : !unreadable(row, remarks)) {
            AtomicFile.write(row.file(), writer -> writer.write(SharedListFile.text(merged)));
        }
    }

    private static boolean unreadable(SharedLists.Row row, List<Remark> remarks) {
        return remarks.stream().anyMatch(remark -> remark.file().equals(row.file()));
    }

    /** What the file says; empty where it cannot be read, which is remarked, or is not there. */
    private static Optional<SharedList> theirs(SharedLists.Row row, List<Remark> remarks) {
        try {
            return Optional.of(SharedListFile.read(row.file()));
        } catch (NoSuchFileException none) {
            if (!Files.isDirectory(row.file().resolveSibling("."))) {
                remarks.add(
                        new Remark(row.file(), "is not there, nor is its folder; what changes is kept until it is"));
            }
            return Optional.empty();
        } catch (IOException unreadable) {
            remarks.add(new Remark(
                    row.file(), "cannot be read and is left as it is: " + String.valueOf(unreadable.getMessage())));
            return Optional.empty();
        }
    }

    /** What was put aside is what is known, where the library says it already: the program ended before that was saved. */
    private SharedList resumed(SharedLists.Row row, ReadingList list, SharedList state, SharedPapers papers)
            throws IOException {
        SharedList next = next(row.key(), state);
        ListContent now = lectern.library().readingLists().wholeContent(list.name());
        boolean taken = !next.equals(state) && now.equals(papers.here(next.content(), now.name()));
        if (taken) {
            Files.move(next(row.key()), stateFile(row.key()), StandardCopyOption.REPLACE_EXISTING);
        }
        return taken ? next : state;
    }

    private SharedList edited(
            SharedLists.Row row, ListContent read, SharedList known, SharedPapers papers, String replica) {
        ListContent shown = known.content();
        String name = read.name().equals(row.named()) ? shown.name() : read.name();
        ListContent now = papers.there(read, shown, name);
        // A library that shows what is known has nothing to say, whatever the order in which it names what is one paper
        // there.
        if (read.equals(papers.here(shown, read.name())) && name.equals(shown.name())) {
            return known;
        }
        return known.edited(now, papers.records(now), replica, lectern.me(), Instant.now());
    }

    /** Takes in what others wrote, or how somebody here settled a conflict. */
    private Optional<Change> take(
            SharedLists.Row row, ListContent read, SharedList mine, SharedList merged, SharedPapers papers, Maker maker)
            throws IOException {
        Set<PaperId> added = papersOf(merged.content());
        added.removeAll(papersOf(mine.content()));
        papers.take(merged, added, String.valueOf(row.file().getFileName()), Progress.NONE);
        String name = free(merged.content().name(), row.key());
        ListContent content = papers.here(merged.content(), name);
        SharedLists.Row now = new SharedLists.Row(
                row.key(), row.file(), name.equals(merged.content().name()) ? "" : name, papers.others());
        if (!now.equals(row)) {
            SharedLists.read(folder).with(now).write(folder);
        }
        AtomicFile.write(next(row.key()), writer -> writer.write(SharedListFile.text(merged)));
        Optional<Change> change = content.equals(read)
                ? Optional.empty()
                : lectern.mark(library -> library.readingLists()
                        .replace(read.name(), read, content, summary(maker, merged.authorsSince(mine), name)));
        Files.move(next(row.key()), stateFile(row.key()), StandardCopyOption.REPLACE_EXISTING);
        taken.incrementAndGet();
        return change;
    }

    private static String summary(Maker maker, List<String> people, String list) {
        if (maker == Maker.PERSON) {
            return "Settled a conflict in the list “" + list + "”";
        }
        String names = people.isEmpty()
                ? "others"
                : people.size() == 1
                        ? people.getFirst()
                        : String.join(", ", people.subList(0, people.size() - 1)) + " and " + people.getLast();
        return "Took in changes of %s to the list “%s”".formatted(names, list);
    }

    /** A name that no other list has: that itself, or with a number behind it. */
    private String free(String name, String key) {
        String free = name;
        for (int i = 2; taken(free, key); i++) {
            free = name + " (" + i + ")";
        }
        return free;
    }

    private boolean taken(String name, String key) {
        return lectern.library()
                .readingLists()
                .named(name)
                .filter(list -> !list.key().equals(key))
                .isPresent();
    }

    private static Set<PaperId> papersOf(ListContent content) {
        Set<PaperId> papers = new HashSet<>();
        content.entries().stream().map(ListEntry::paper).forEach(papers::add);
        return papers;
    }

    private Optional<ReadingList> named(String key) {
        return lectern.library().readingLists().keyed(key);
    }

    private static Optional<SharedLists.Row> row(SharedLists shared, String key) {
        return shared.rows().stream().filter(row -> row.key().equals(key)).findFirst();
    }

    private Path stateFile(String key) {
        return folder.resolve(SHARED).resolve(safe(key) + SharedListFile.EXTENSION);
    }

    /** What is about to be known. */
    private Path next(String key) {
        return folder.resolve(SHARED).resolve(safe(key) + ".next" + SharedListFile.EXTENSION);
    }

    /** A key comes from a file that anybody may have written, and becomes the name of one. */
    private static String safe(String key) {
        return key.matches("[0-9A-Za-z]{1,64}") ? key : Integer.toHexString(key.hashCode());
    }

    private SharedList state(String key) {
        return read(stateFile(key));
    }

    /** What was put aside, or else what is known. */
    private SharedList next(String key, SharedList known) {
        SharedList next = read(next(key));
        return next.equals(SharedList.empty()) ? known : known.merge(next);
    }

    private static SharedList read(Path file) {
        try {
            return SharedListFile.read(file);
        } catch (NoSuchFileException none) {
            return SharedList.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(String.valueOf(unreadable.getMessage()), unreadable);
        }
    }

    private void save(String key, SharedList list) {
        try {
            Files.createDirectories(folder.resolve(SHARED));
            AtomicFile.write(stateFile(key), writer -> writer.write(SharedListFile.text(list)));
        } catch (IOException failed) {
            throw new UncheckedIOException("What is known of the list cannot be saved: " + failed.getMessage(), failed);
        }
    }
}
