package org.lectern;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.lectern.SharedLists.Copy;
import org.lectern.SharedLists.Row;
import org.lectern.library.Change;
import org.lectern.library.Library;
import org.lectern.library.LibraryException;
import org.lectern.library.Maker;
import org.lectern.library.ReadingList;
import org.lectern.list.ListContent;
import org.lectern.list.ListEntry;
import org.lectern.paper.PaperId;
import org.lectern.share.Conflict;
import org.lectern.share.SettledLine;
import org.lectern.share.SharedList;
import org.lectern.task.Progress;

/**
 * Makes one list in the library, what is known of it, and its file the same. For one thread, which has the {@link SharingLock}.
 *
 * <p>What is ours is known before it is in the file. What others wrote is put aside, then taken in by one change of the library, then known:
 * a program that is killed in between goes on where it was.
 */
final class ListSync {
    private final Lectern lectern;
    private final Library library;
    private final Path folder;
    private final KnownLists lists;
    private final List<Change> changes;
    private final List<Sharing.Remark> remarks;
    private final ReadingList list;
    private Row row;
    private boolean isLeft;
    private boolean hasTaken;

    /**
     * For one list.
     *
     * @param folder of the library, as the file system calls it
     * @param changes is given those of the library by which it takes in what others wrote
     * @param remarks is given what a person should know
     */
    ListSync(
            Lectern lectern,
            Path folder,
            KnownLists lists,
            Row row,
            ReadingList list,
            List<Change> changes,
            List<Sharing.Remark> remarks) {
        this.lectern = lectern;
        this.library = lectern.library();
        this.folder = folder;
        this.lists = lists;
        this.row = row;
        this.list = list;
        this.changes = changes;
        this.remarks = remarks;
    }

    /**
     * What a person has decided.
     *
     * @param conflict as they saw it
     * @param text what is to stand there
     */
    record Settling(Conflict conflict, String text) {}

    /**
     * Does it.
     *
     * @param settling what is settled at once, as somebody else would have written it
     * @throws IOException when the file, or what is known, cannot be written
     * @return false when the file has another list, which is remarked; then nothing is done
     * @throws IllegalArgumentException when the conflict cannot be settled so, with a sentence for a person
     */
    boolean run(Optional<Settling> settling) throws IOException {
        Optional<SharedList> theirs = theirs();
        boolean damaged = lists.clear(row.key());
        SharedList before = lists.known(row.key()).orElse(SharedList.empty());
        if (theirs.filter(file -> !file.isOf(row.key(), before)).isPresent()) {
            String name = before.content().name();
            remark(
                    "has the list “%s” now, not “%s”, and is left as it is. Put the file of “%s” back, or unshare the list."
                            .formatted(theirs.get().content().name(), name, name));
            return false;
        }
        if (damaged) {
            remarks.add(new Sharing.Remark(
                    row.file(),
                    "What was known of the list “%s” was damaged. It is made anew from library and file; what contradicts itself is among the conflicts."
                            .formatted(list.name())));
        }
        boolean older = !damaged && !row.stamp().isPastOf(library);
        LibraryStamp stamp = LibraryStamp.of(library, library.changeNumber());
        ListContent read = library.readingLists().wholeContent(list.name());
        SharedPapers papers = new SharedPapers(lectern, row.papers());
        SharedList known = resumed(before, read, papers);
        String old = row.copy().name();
        long shown =
                Math.min(row.copy().shown() < 0 ? Long.MAX_VALUE : row.copy().shown(), known.seen(old));
        boolean another = old.isEmpty() || damaged || isAnother(known, theirs);
        String name = another ? Copy.newName() : old;
        SharedList mine = older ? known : edited(read, known, papers, name);
        if (another && !old.isEmpty()) {
            mine = mine.renamed(old, shown, name);
        }
        mine = mine.keyed(row.key(), name, lectern.me(), Instant.now());
        if (!mine.equals(before)) {
            lists.know(row.key(), mine);
        }
        row = row.with(new Copy(folder.toString(), name, another ? 0 : shown));
        if (!older && (!mine.equals(before) || row.stamp().equals(LibraryStamp.NONE))) {
            row = row.with(stamp);
        }
        SharedList next = lists.aside(row.key()).map(mine::merge).orElse(mine);
        if (settling.isPresent()) {
            next = next.settled(settling.get().conflict(), settling.get().text(), name, lectern.me(), Instant.now());
        }
        if (theirs.isPresent()) {
            next = next.apart(theirs.get(), old, name).merge(theirs.get());
        }
        boolean same = next.equals(mine);
        next = same ? mine : next;
        remember();
        if (!same || older) {
            Step step = new Step(
                    settling.isPresent() ? Maker.PERSON : Maker.OTHERS,
                    summary(older, settling.isPresent(), next, mine));
            if (settling.isPresent()) {
                Settling done = settling.get();
                lists.keepSettled(
                        SettledLine.of(list.name(), done.conflict(), done.text(), lectern.me(), Instant.now()));
            }
            take(read, mine, next, papers, stamp, step);
            hasTaken = true;
        }
        if (theirs.isPresent() || !isLeft) {
            // Before anybody can see it: else a program that is killed in between takes its own facts for another's.
            row = row.with(new Copy(folder.toString(), name, next.seen(name)));
        }
        remember();
        if (theirs.isPresent() ? !next.equals(theirs.get()) : !isLeft) {
            lists.write(row.file(), next);
        }
        return true;
    }

    /** Whether it took in something that others wrote, which may be no change of the library: a text that contradicts the one shown. */
    boolean hasTaken() {
        return hasTaken;
    }

    private void remember() {
        SharedLists all = SharedLists.read(folder);
        if (!all.row(row.key()).equals(Optional.of(row))) {
            all.with(row).write(folder);
        }
    }

    private void remark(String message) {
        remarks.add(new Sharing.Remark(row.file(), message));
    }

    /** What the file says; empty where it cannot be read, which is remarked, or is not there. */
    private Optional<SharedList> theirs() {
        try {
            return Optional.of(lists.read(row.file()));
        } catch (NoSuchFileException none) {
            if (!Files.isDirectory(row.file().resolveSibling("."))) {
                isLeft = true;
                remark("is not there, nor is its folder; what changes is kept until it is");
            }
            return Optional.empty();
        } catch (IOException unreadable) {
            isLeft = true;
            remark("cannot be read and is left as it is: " + unreadable.getMessage());
            return Optional.empty();
        }
    }

    /**
     * Whether this is another copy than that which has the name: the library was moved, copied or brought back from a backup; or what is
     * known was; or it settled something and was killed.
     */
    private boolean isAnother(SharedList known, Optional<SharedList> theirs) {
        Copy copy = row.copy();
        boolean moved = !copy.folder().equals(folder.toString());
        boolean forgotten = copy.shown() > known.seen(copy.name());
        boolean killed = lists.aside(row.key())
                .filter(next -> next.seen(copy.name()) > known.seen(copy.name()))
                .isPresent();
        long shown = copy.shown() < 0 ? Long.MAX_VALUE : copy.shown();
        return moved
                || forgotten
                || killed
                || theirs.filter(file -> known.isWrittenElsewhere(copy.name(), shown, file))
                        .isPresent();
    }

    /** What was put aside is what is known, where the library says it already: the program ended before that was known. */
    private SharedList resumed(SharedList known, ListContent read, SharedPapers papers) throws IOException {
        Optional<SharedList> next = lists.aside(row.key()).map(known::merge);
        if (next.isEmpty()) {
            return known;
        }
        ListContent content = next.get().content();
        boolean taken = read.equals(papers.here(content, FreeName.of(library, content.name(), row.key())));
        if (taken) {
            lists.putAside(row.key(), next.get());
            lists.knowAside(row.key());
        }
        return taken ? next.get() : known;
    }

    private SharedList edited(ListContent read, SharedList known, SharedPapers papers, String replica) {
        ListContent shown = known.content();
        String name = read.name().equals(row.named()) ? shown.name() : read.name();
        // A library that shows what is known has nothing to say, whatever the order in which it names what is one paper
        // there.
        if (read.equals(papers.here(shown, read.name())) && name.equals(shown.name())) {
            return known;
        }
        ListContent now = papers.there(read, shown, name);
        return known.edited(now, papers.records(now), replica, lectern.me(), Instant.now());
    }

    /** Who makes a change of the library, and what it is called, given the list's name. */
    private record Step(Maker maker, Function<String, String> summary) {}

    /** Takes in what others wrote, or what somebody here settled. */
    private void take(
            ListContent read, SharedList mine, SharedList next, SharedPapers papers, LibraryStamp stamp, Step step)
            throws IOException {
        library.asOneStep(
                step.maker,
                () -> taken(read, mine, next, papers, stamp, step.summary),
                change -> change.map(Change::summary));
    }

    private Optional<Change> taken(
            ListContent read,
            SharedList mine,
            SharedList next,
            SharedPapers papers,
            LibraryStamp stamp,
            Function<String, String> summary)
            throws IOException {
        ListContent shown = next.content();
        Set<PaperId> added = papersOf(shown);
        added.removeAll(papersOf(mine.content()));
        papers.take(next, added, String.valueOf(row.file().getFileName()), Progress.NONE);
        String name = FreeName.of(library, shown.name(), row.key());
        ListContent content = papers.here(shown, name);
        row = row.called(name.equals(shown.name()) ? "" : name, papers.others());
        remember();
        Optional<SharedList> aside = lists.aside(row.key());
        lists.putAside(row.key(), next);
        Optional<Change> change;
        try {
            change = content.equals(read)
                    ? Optional.empty()
                    : lectern.mark(
                            known -> known.readingLists().replace(read.name(), read, content, summary.apply(name)));
        } catch (LibraryException refused) {
            // The list was changed meanwhile. What others wrote is in their file still, and nothing was settled.
            lists.putBack(row.key(), aside);
            throw refused;
        }
        lists.knowAside(row.key());
        change.ifPresent(changes::add);
        row = row.with(
                change.map(done -> LibraryStamp.of(library, done.number())).orElse(stamp));
        return change;
    }

    private static Function<String, String> summary(boolean older, boolean settled, SharedList next, SharedList mine) {
        return list -> older
                ? "Took in the list “%s” as the group has it: this library was older".formatted(list)
                : settled
                        ? "Settled a conflict of the list “%s”".formatted(list)
                        : summary(next.authorsSince(mine), list);
    }

    private static String summary(List<String> people, String list) {
        String names = people.isEmpty()
                ? "others"
                : people.size() == 1
                        ? people.getFirst()
                        : String.join(", ", people.subList(0, people.size() - 1)) + " and " + people.getLast();
        return "Took in changes of %s to the list “%s”".formatted(names, list);
    }

    /** The papers of a list. */
    static Set<PaperId> papersOf(ListContent content) {
        Set<PaperId> papers = new HashSet<>();
        content.entries().stream().map(ListEntry::paper).forEach(papers::add);
        return papers;
    }
}
