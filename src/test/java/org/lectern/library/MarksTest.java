package org.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.paper.PaperId;
import org.lectern.paper.PaperMarks;
import org.lectern.paper.ReadingState;

/** What people say of papers: states, tags and notes. */
class MarksTest {
    @TempDir
    Path folder;

    private Library library;
    private Marks marks;
    private List<PaperId> papers;

    @BeforeEach
    void open() {
        library = Library.open(folder);
        marks = library.marks();
        library.add(Digests.ofTitles("a.txt", "One", "Two", "Three"), false);
        papers = ids();
    }

    @AfterEach
    void close() {
        library.close();
    }

    private List<PaperId> ids() {
        List<PaperId> ids = new ArrayList<>();
        library.forEachPaper(paper -> ids.add(paper.id()));
        return ids;
    }

    private PaperId paper(int number) {
        return papers.get(number - 1);
    }

    @Test
    void aPaperOfWhichNothingWasSaidIsUnread() {
        assertThat(marks.of(paper(1))).isEqualTo(PaperMarks.NONE);
        assertThat(marks.of(papers)).isEmpty();
    }

    @Test
    void whatWasSaidIsThereAlsoAfterOpeningAgain() {
        marks.state(papers.subList(0, 2), ReadingState.READ);
        marks.tag(List.of(paper(1)), "  Neuro\n morphic ");
        marks.tag(papers, "audio");
        marks.note(paper(1), "# Good\r\nSee *figure 2*.");
        library.readingLists().add("Group", List.of(paper(1)), true);
        library.close();
        library = Library.open(folder);
        marks = library.marks();

        PaperMarks first = new PaperMarks(
                ReadingState.READ,
                List.of("audio", "Neuro morphic"),
                Optional.of("# Good\nSee *figure 2*."),
                List.of("Group"));
        assertThat(marks.of(papers))
                .isEqualTo(Map.of(
                        paper(1), first,
                        paper(2), new PaperMarks(ReadingState.READ, List.of("audio"), Optional.empty(), List.of()),
                        paper(3), new PaperMarks(ReadingState.UNREAD, List.of("audio"), Optional.empty(), List.of())));
        assertThat(marks.tags()).containsExactly(new TagCount("audio", 3), new TagCount("Neuro morphic", 1));
    }

    @Test
    void whatIsDoneToManyPapersIsOneChangeThatCanBeUndone() {
        marks.state(List.of(paper(1)), ReadingState.LATER);
        long before = library.changeNumber();
        Change change = marks.state(papers, ReadingState.READ).orElseThrow();
        assertThat(change.summary()).isEqualTo("Marked 3 papers as read");
        assertThat(library.changeNumber()).isEqualTo(before + 1);

        library.revert(change.number());
        assertThat(marks.of(paper(1)).state()).isEqualTo(ReadingState.LATER);
        assertThat(marks.of(paper(2)).state()).isEqualTo(ReadingState.UNREAD);

        library.revert(library.changeNumber());
        assertThat(papers).allMatch(paper -> marks.of(paper).state() == ReadingState.READ);
    }

    @Test
    void whatIsSaidAlreadyIsNoChange() {
        marks.state(papers, ReadingState.READING);
        marks.tag(papers, "Audio");
        marks.note(paper(1), "text");
        long before = library.changeNumber();
        assertThat(marks.state(papers, ReadingState.READING)).isEmpty();
        assertThat(marks.tag(papers, "AUDIO")).isEmpty();
        assertThat(marks.untag(papers, "none")).isEmpty();
        assertThat(marks.note(paper(1), "text")).isEmpty();
        assertThat(marks.note(paper(2), " \n")).isEmpty();
        assertThat(marks.renameTag("audio", "Audio")).isEmpty();
        assertThat(library.changeNumber()).isEqualTo(before);
    }

    @Test
    void tagsThatDifferInCaseAreOne() {
        marks.tag(List.of(paper(1)), "Émile");
        assertThat(marks.tag(List.of(paper(2)), "éMILE").orElseThrow().summary())
                .isEqualTo("Tagged “Two” “Émile”");
        assertThat(marks.tags()).containsExactly(new TagCount("Émile", 2));
        assertThat(marks.untag(papers, "e\u0301mile")).isPresent();
        assertThat(marks.tags()).isEmpty();
    }

    @Test
    void aTagIsRenamedForAllPapersAndMayBecomeAnother() {
        marks.tag(papers, "ml");
        marks.tag(List.of(paper(2)), "Machine Learning");
        assertThat(marks.renameTag("ML", "machine learning")).isPresent();
        assertThat(marks.tags()).containsExactly(new TagCount("Machine Learning", 3));
        library.revert(library.changeNumber());
        assertThat(marks.tags()).containsExactly(new TagCount("Machine Learning", 1), new TagCount("ml", 3));
        marks.renameTag("ml", "ML");
        assertThat(marks.tags()).containsExactly(new TagCount("Machine Learning", 1), new TagCount("ML", 3));
        assertThatThrownBy(() -> marks.renameTag("nothing", "x")).hasMessage("No paper has the tag “nothing”.");
        assertThatThrownBy(() -> marks.renameTag("ml", " ")).hasMessage("A tag needs a name.");
        assertThatThrownBy(() -> marks.tag(papers, "x".repeat(201)))
                .hasMessage("The name of a tag has 200 characters at most; this one has 201.");
    }

    @Test
    void itOutlivesThePaper() {
        marks.tag(List.of(paper(1)), "keep");
        marks.state(List.of(paper(1)), ReadingState.SKIPPED);
        marks.note(paper(1), "a note");
        library.removeListings(List.of(1L));
        assertThat(ids()).isEmpty();
        assertThat(marks.tags()).containsExactly(new TagCount("keep", 0));
        library.add(Digests.ofTitles("b.txt", "One"), false);
        assertThat(marks.of(paper(1)))
                .isEqualTo(new PaperMarks(ReadingState.SKIPPED, List.of("keep"), Optional.of("a note"), List.of()));
    }

    @Test
    void anImportCanBeUndoneThoughItsPapersAreMarked() {
        marks.tag(papers, "keep");
        library.revert(1);
        library.revert(library.changeNumber());
        assertThat(marks.of(paper(3)).tags()).containsExactly("keep");
    }

    @Test
    void aMergeKeepsAllOfBothAndUndoingItRestoresWhatWas() {
        marks.state(List.of(paper(1)), ReadingState.SKIPPED);
        marks.state(List.of(paper(2)), ReadingState.READING);
        marks.tag(papers.subList(0, 2), "both");
        marks.tag(List.of(paper(2)), "second");
        marks.note(paper(1), "mine");
        marks.note(paper(2), "yours");
        library.readingLists().add("A", List.of(paper(2), paper(1)), true);
        library.readingLists().add("B", List.of(paper(3), paper(2)), true);
        Map<PaperId, PaperMarks> before = marks.of(papers);

        Change merge = library.merge(paper(1), paper(2));
        PaperMarks joined = new PaperMarks(
                ReadingState.READING,
                List.of("both", "second"),
                Optional.of("mine\n\n---\n\nyours"),
                List.of("A", "B"));
        assertThat(marks.of(paper(1))).isEqualTo(joined);
        assertThat(marks.of(paper(2))).isEqualTo(joined);
        assertThat(library.readingLists().papers("A")).containsExactly(paper(1));
        assertThat(library.readingLists().papers("B")).containsExactly(paper(3), paper(1));

        library.revert(merge.number());
        assertThat(marks.of(papers)).isEqualTo(before);
        assertThat(library.readingLists().papers("A")).containsExactly(paper(2), paper(1));
    }

    @Test
    void aMergedPaperIsMarkedByEitherId() {
        library.merge(paper(1), paper(2));
        marks.tag(List.of(paper(1), paper(2)), "one");
        assertThat(marks.tags()).containsExactly(new TagCount("one", 1));
        assertThat(marks.of(paper(2)).tags()).containsExactly("one");
    }

    @Test
    void whatIsMarkedIsTouched() {
        long before = library.changeNumber();
        marks.tag(List.of(paper(2)), "x");
        assertThat(library.touchedSince(before)).containsExactly(paper(2));
        before = library.changeNumber();
        marks.untag(papers, "X");
        assertThat(library.touchedSince(before)).containsExactly(paper(2));
        before = library.changeNumber();
        marks.state(List.of(paper(3)), ReadingState.LATER);
        marks.note(paper(1), "n");
        assertThat(library.touchedSince(before)).containsExactlyInAnyOrder(paper(1), paper(3));
        library.readingLists().add("L", List.of(paper(1)), true);
        before = library.changeNumber();
        library.readingLists().rename("l", "M");
        assertThat(library.touchedSince(before)).containsExactly(paper(1));
        before = library.changeNumber();
        library.readingLists().delete("M");
        assertThat(library.touchedSince(before)).containsExactly(paper(1));
    }

    @Test
    void aNoteHasALongestLength() {
        assertThatThrownBy(() -> marks.note(paper(1), "x".repeat(Marks.LONGEST_NOTE + 1)))
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining("1,000,000");
    }

    @Test
    void theFurtherStateIsThatOfWhatWasBegun() {
        assertThat(ReadingState.SKIPPED.further(ReadingState.LATER)).isEqualTo(ReadingState.SKIPPED);
        assertThat(ReadingState.SKIPPED.further(ReadingState.READING)).isEqualTo(ReadingState.READING);
        assertThat(ReadingState.READ.further(ReadingState.READING)).isEqualTo(ReadingState.READ);
        assertThat(ReadingState.UNREAD.further(ReadingState.LATER)).isEqualTo(ReadingState.LATER);
        assertThat(ReadingState.KEPT.further(ReadingState.SKIPPED)).isEqualTo(ReadingState.KEPT);
        assertThat(ReadingState.KEPT.further(ReadingState.READING)).isEqualTo(ReadingState.READING);
    }
}
