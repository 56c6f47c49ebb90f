package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.library.Change;
import org.lectern.library.LibraryException;
import org.lectern.library.Maker;
import org.lectern.library.Step;
import org.lectern.library.Stepped;
import org.lectern.list.EntryField;
import org.lectern.list.ListEntry;
import org.lectern.list.Vote;
import org.lectern.paper.NormalizedTitle;
import org.lectern.paper.PaperId;
import org.lectern.share.SharedList;
import org.lectern.share.SharedListFile;
import org.lectern.task.Progress;

/** A group that shares a list. */
class SharingTest extends WithTwoLibraries {
    @Test
    void whoSubscribesHasTheListAndItsPapers() throws IOException {
        String name = bob().sharing().subscribe(file, Progress.NONE);

        assertThat(name).isEqualTo("Group");
        assertThat(content(bob())).isEqualTo(content(ann()));
        assertThat(bob().library().metadata(List.of(TIDES)))
                .isEqualTo(ann().library().metadata(List.of(TIDES)));
        assertThat(bob().listings()).hasSize(1);
        assertThat(bob().sharing().all()).containsExactly(new Sharing.Shared(Optional.of("Group"), file, 0));
        String text = Files.readString(file);
        assertThat(bob().sharing().sync()).isEqualTo(new Sharing.Report(List.of(), List.of()));
        assertThat(ann().sharing().sync()).isEqualTo(new Sharing.Report(List.of(), List.of()));
        assertThat(Files.readString(file)).isEqualTo(text);
    }

    @Test
    void aWeekOfAGroup() throws IOException {
        bob().sharing().subscribe(file, Progress.NONE);
        // Both write before either sees the other.
        note(ann(), TIDES, "Read the proof.");
        vote(bob(), TIDES, "Bob");
        bob().importText(
                        "more",
                        "{\"title\": \"Clouds as Clocks of the Sky\", \"abstract\": \"We tell time.\"}\n",
                        Progress.NONE);
        PaperId clouds = PaperId.of(NormalizedTitle.of("Clouds as Clocks of the Sky"));
        bob().mark(library -> library.readingLists().add("Group", List.of(clouds), false));
        ann().sharing().sync();
        assertThat(summaries(bob().sharing().sync())).containsExactly("Took in changes of Ann to the list “Group”");
        assertThat(summaries(ann().sharing().sync())).containsExactly("Took in changes of Bob to the list “Group”");
        assertThat(content(ann())).isEqualTo(content(bob()));
        assertThat(entry(ann(), TIDES).field(EntryField.NOTE)).contains("Read the proof.");
        assertThat(entry(ann(), TIDES).votes()).containsEntry("Bob", Vote.UP);
        assertThat(ann().paper(clouds.value())).isPresent();

        // Undoing what was taken in is a change of one's own.
        Change undone = ann().revert(ann().library().changeNumber());
        assertThat(undone.number()).isPositive();
        ann().sharing().sync();
        bob().sharing().sync();
        assertThat(content(bob())).isEqualTo(content(ann()));
        assertThat(content(bob())).extracting(ListEntry::paper).doesNotContain(clouds);

        // Taking out while the other writes: the entry stays.
        bob().mark(library -> library.readingLists().remove("Group", List.of(MOSS)));
        note(ann(), MOSS, "Mine to present.");
        bob().sharing().sync();
        ann().sharing().sync();
        bob().sharing().sync();
        assertThat(entry(bob(), MOSS).field(EntryField.NOTE)).contains("Mine to present.");
        assertThat(content(bob())).isEqualTo(content(ann()));
    }

    @Test
    void conflictsAreKeptAndSettled() throws IOException {
        bob().sharing().subscribe(file, Progress.NONE);
        note(ann(), TIDES, "Too long.");
        note(bob(), TIDES, "Just right.");
        ann().sharing().sync();
        bob().sharing().sync();
        ann().sharing().sync();

        assertThat(ann().sharing().conflicts(group(ann())))
                .hasSize(1)
                .isEqualTo(bob().sharing().conflicts(group(bob())));
        ann().sharing()
                .choose(group(ann()), ann().sharing().conflicts(group(ann())).getFirst(), "Long, but right.");
        bob().sharing().sync();

        assertThat(entry(ann(), TIDES).field(EntryField.NOTE)).contains("Long, but right.");
        assertThat(entry(bob(), TIDES).field(EntryField.NOTE)).contains("Long, but right.");
        assertThat(bob().sharing().conflicts(group(bob()))).isEmpty();
        assertThat(Files.readString(folder.resolve("ann").resolve("shared").resolve("settled.jsonl")))
                .contains("\"value\": \"Long, but right.\"")
                .contains("\"were\": [")
                .hasLineCount(1);
        // Settling is something that Ann did, and Bob's library only took in.
        assertThat(undone(ann())).contains("Settled a conflict of the list “Group”");
        assertThat(undone(bob())).hasValueSatisfying(what -> assertThat(what).startsWith("Set the note of "));
        assertThat(ann().undo(List.of())).isInstanceOf(Stepped.Done.class);
        assertThat(entry(ann(), TIDES).field(EntryField.NOTE)).isNotEqualTo(Optional.of("Long, but right."));
    }

    private static Optional<String> undone(Lectern lectern) {
        return lectern.library().steps().undo().map(Step::summary);
    }

    @Test
    void whatOthersWroteIsNoStepToUndo() throws IOException {
        Optional<String> before = undone(ann());
        bob().sharing().subscribe(file, Progress.NONE);
        note(bob(), TIDES, "Of Bob.");
        bob().sharing().sync();
        assertThat(ann().sharing().sync().changes()).extracting(Change::maker).containsExactly(Maker.OTHERS);
        assertThat(undone(ann())).isEqualTo(before);
    }

    @Test
    void subscribingIsUndoneWithThePapersThatCameAndBroughtBack() throws IOException {
        bob().sharing().subscribe(file, Progress.NONE);
        long papers = bob().library().statistics().papers();
        assertThat(papers).isPositive();
        assertThat(undone(bob())).contains("Subscribed to the list “Group” of " + file.getFileName());

        bob().undo(List.of());
        assertThat(bob().library().readingLists().all()).isEmpty();
        assertThat(bob().library().statistics().papers()).isZero();
        note(ann(), TIDES, "Meanwhile.");
        ann().sharing().sync();
        assertThat(bob().sharing().sync().changes()).isEmpty();

        bob().redo(List.of());
        bob().sharing().sync();
        assertThat(bob().library().statistics().papers()).isEqualTo(papers);
        assertThat(entry(bob(), TIDES).field(EntryField.NOTE)).contains("Meanwhile.");
    }

    @Test
    void aFileThatIsNoneIsToldAndLeftAlone() throws IOException {
        String text = Files.readString(file);
        String cut = text.substring(0, text.length() / 2);
        Files.writeString(file, cut);
        note(ann(), TIDES, "Meanwhile.");

        Sharing.Report report = ann().sharing().sync();

        assertThat(report.remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.message())
                        .startsWith("cannot be read and is left as it is: " + file + ", line "));
        assertThat(Files.readString(file)).isEqualTo(cut);
        Files.writeString(file, text);
        assertThat(ann().sharing().sync().remarks()).isEmpty();
        assertThat(Files.readString(file)).contains("Meanwhile.");
    }

    @Test
    void aFileThatIsGoneIsWrittenAgainWhereItsFolderIs() throws IOException {
        Files.delete(file);
        ann().sharing().sync();
        assertThat(SharedListFile.read(file).content().entries()).hasSize(2);

        Path away = folder.resolve("away");
        Files.move(file.getParent(), away);
        note(ann(), TIDES, "Offline.");
        assertThat(ann().sharing().sync().remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.message()).contains("nor is its folder"));
        Files.move(away, file.getParent());
        assertThat(ann().sharing().sync().remarks()).isEmpty();
        assertThat(Files.readString(file)).contains("Offline.");
    }

    @Test
    void anOlderFileTakesNothingBack() throws IOException {
        String old = Files.readString(file);
        note(ann(), TIDES, "New.");
        ann().sharing().sync();
        Files.writeString(file, old);

        assertThat(ann().sharing().sync().changes()).isEmpty();

        assertThat(entry(ann(), TIDES).field(EntryField.NOTE)).contains("New.");
        assertThat(Files.readString(file)).contains("New.");
    }

    /** Both read the file, both write it: the second has not what the first wrote, but the first has. */
    @Test
    void twoWhoWriteAtOnceLoseNothing() throws IOException {
        bob().sharing().subscribe(file, Progress.NONE);
        ann().sharing().sync();
        String before = Files.readString(file);
        note(ann(), TIDES, "Of Ann.");
        ann().sharing().sync();
        Files.writeString(file, before);
        note(bob(), MOSS, "Of Bob.");
        bob().sharing().sync();
        ann().sharing().sync();
        bob().sharing().sync();

        assertThat(content(ann())).isEqualTo(content(bob()));
        assertThat(entry(bob(), TIDES).field(EntryField.NOTE)).contains("Of Ann.");
        assertThat(entry(ann(), MOSS).field(EntryField.NOTE)).contains("Of Bob.");
    }

    /** The library has what others wrote, and the program ends before that is known. */
    @Test
    void whoIsKilledInBetweenGoesOn() throws IOException {
        bob().sharing().subscribe(file, Progress.NONE);
        note(bob(), TIDES, "Of Bob.");
        bob().sharing().sync();
        Path state =
                folder.resolve("ann").resolve("shared").resolve(group(ann()).key() + ".lectern.json");
        Path next = state.resolveSibling(group(ann()).key() + ".next.lectern.json");
        String known = Files.readString(state);
        ann().sharing().sync();
        Files.move(state, next);
        Files.writeString(state, known);
        SharedList before = SharedListFile.read(file);

        ann().sharing().sync();

        assertThat(SharedListFile.read(file)).isEqualTo(before);
        assertThat(next).doesNotExist();
        assertThat(entry(ann(), TIDES).field(EntryField.NOTE)).contains("Of Bob.");
        // And before the library had it.
        note(bob(), MOSS, "More.");
        bob().sharing().sync();
        Files.copy(file, next);
        ann().sharing().sync();
        assertThat(entry(ann(), MOSS).field(EntryField.NOTE)).contains("More.");
        assertThat(next).doesNotExist();
        assertThat(SharedListFile.read(file)).isEqualTo(SharedListFile.read(state));
    }

    /** A library that comes from a backup must not use a number twice. */
    @Test
    void aLibraryOfYesterdayGoesOn() throws IOException {
        bob().sharing().subscribe(file, Progress.NONE);
        Path state =
                folder.resolve("ann").resolve("shared").resolve(group(ann()).key() + ".lectern.json");
        String yesterday = Files.readString(state);
        note(ann(), TIDES, "Of today.");
        ann().sharing().sync();
        bob().sharing().sync();
        note(ann(), TIDES, "");
        Files.writeString(state, yesterday);
        note(ann(), MOSS, "Anew.");
        ann().sharing().sync();
        bob().sharing().sync();

        assertThat(entry(bob(), MOSS).field(EntryField.NOTE)).contains("Anew.");
        assertThat(content(bob())).isEqualTo(content(ann()));
    }

    @Test
    void aNameThatIsTakenIsNumbered() throws IOException {
        bob().mark(library -> Optional.of(library.readingLists().create("Group")));

        assertThat(bob().sharing().subscribe(file, Progress.NONE)).isEqualTo("Group (2)");

        bob().sharing().sync();
        assertThat(SharedListFile.read(file).content().name()).isEqualTo("Group");
    }

    @Test
    void whatCannotBeSharedIsRefused() throws IOException {
        Path other = Files.writeString(file.resolveSibling("other.json"), "mine");
        ann().mark(library -> Optional.of(library.readingLists().create("Other")));

        assertThatThrownBy(() -> ann().sharing().share("Other", other)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> ann().sharing().share("Other", file)).hasMessageContaining("is another list");
        assertThatThrownBy(() -> ann().sharing().share("Group", other)).isInstanceOf(LibraryException.class);
        assertThatThrownBy(() ->
                        ann().sharing().share("Other", folder.resolve("none").resolve("x.lectern.json")))
                .hasMessageContaining("does not exist");
        assertThatThrownBy(() -> bob().sharing().subscribe(other, Progress.NONE))
                .isInstanceOf(IOException.class);
        assertThat(Files.readString(other)).isEqualTo("mine");
        assertThat(bob().sharing().all()).isEmpty();
        assertThat(ann().sharing().all()).hasSize(1);
        assertThat(ann().sharing().unshare("Group")).isTrue();
        assertThat(ann().sharing().unshare("Group")).isFalse();
    }
}
