package org.lectern.desktop.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.ImportReport;
import org.lectern.Lectern;
import org.lectern.SampleListing;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.Landing;
import org.lectern.desktop.base.Step;
import org.lectern.desktop.library.Done;
import org.lectern.desktop.library.LibraryAccess;
import org.lectern.desktop.library.LibraryViewModel;
import org.lectern.task.Progress;

/** Imports into a real library that are shown before they are made. */
class ImportReviewTest {
    @TempDir
    Path folder;

    private final Landing workers = new Landing();
    private final Landing landing = new Landing();
    private final Background background = new Background(workers, landing);
    private Lectern lectern;
    private LibraryViewModel library;
    private ImportViewModel imports;

    @BeforeEach
    void open() {
        lectern = Lectern.open(folder.resolve("library"), Progress.NONE);
        LibraryAccess access = LibraryAccess.of(lectern);
        library = new LibraryViewModel(access, background);
        imports = new ImportViewModel(access, library, background);
    }

    @AfterEach
    void close() {
        lectern.close();
    }

    private void work() {
        for (int round = 0; round < 3; round++) {
            workers.runAll();
            landing.runAll();
        }
    }

    private long papers() {
        return lectern.library().statistics().papers();
    }

    private ImportReport report() {
        return imports.report().get().orElseThrow();
    }

    private List<String> facts() {
        return report().imported().stream()
                .map(file -> ReportWords.facts(file, report().rehearsed()))
                .toList();
    }

    @Test
    void whatIsPastedIsShownAndThenImported() {
        imports.importText(SampleListing.TWO_PAPERS);
        assertThat(imports.step().get()).contains(new Step("Reading", 0, 0));
        work();

        assertThat(ReportWords.title(report())).isEqualTo("Import 2 new papers?");
        assertThat(facts()).containsExactly("2 new · 0 known · read as “cards”");
        assertThat(papers()).isZero();
        assertThat(library.lastDone().get()).isEmpty();

        imports.confirm();
        assertThat(imports.report().get()).isEmpty();
        assertThat(imports.step().get()).contains(new Step("Importing", 0, 0));
        work();
        assertThat(ReportWords.title(report())).isEqualTo("Imported 2 papers");
        assertThat(report().rehearsed()).isFalse();
        assertThat(library.lastDone().get())
                .contains(Done.undoable("Imported 2 papers", List.of(1L)).bringing(2));
        assertThat(papers()).isEqualTo(2);

        imports.confirm();
        assertThat(imports.step().get()).isEmpty();
    }

    @Test
    void whatIsCancelledIsNotImportedAndTakesNoUndoAway() {
        imports.importText(SampleListing.TWO_PAPERS);
        work();
        imports.closeReport();
        imports.confirm();
        work();

        assertThat(imports.report().get()).isEmpty();
        assertThat(imports.step().get()).isEmpty();
        assertThat(library.lastDone().get()).isEmpty();
        assertThat(papers()).isZero();
    }

    @Test
    void anEditedFileIsShownByWhatItChanges() throws IOException {
        Path file = Files.writeString(folder.resolve("one.txt"), SampleListing.TWO_PAPERS);
        lectern.importPaths(List.of(file), Progress.NONE);
        int second = SampleListing.TWO_PAPERS.indexOf("A second paper");
        Files.writeString(
                file,
                SampleListing.TWO_PAPERS
                                .substring(0, second)
                                .replace("9 authors", "8 authors")
                                .replace("one plain", "one clear")
                        + SampleListing.TWO_PAPERS.substring(second).replace("paper on words", "essay on sentences"));
        imports.importPaths(List.of(file));
        work();

        assertThat(ReportWords.title(report())).isEqualTo("Import 1 new paper?");
        assertThat(facts()).containsExactly("1 new · 1 known · 1 gone · read as “cards”");
        assertThat(report().imported().getFirst().result().changed())
                .extracting(paper -> paper.title() + ": " + ReportWords.fields(paper))
                .containsExactly("A first paper on voxels: abstract, author count");
        assertThat(papers()).isEqualTo(2);

        imports.confirm();
        work();
        assertThat(facts()).containsExactly("1 new · 1 known · 1 gone · read as “cards”");
        assertThat(papers()).isEqualTo(2);
    }

    @Test
    void whereNothingWouldBeImportedNothingIsAsked() throws IOException {
        Path file = Files.writeString(folder.resolve("one.txt"), SampleListing.TWO_PAPERS);
        lectern.importPaths(List.of(file), Progress.NONE);
        imports.importPaths(List.of(file));
        work();
        assertThat(ReportWords.title(report())).isEqualTo("Nothing new: the library has it already");
        assertThat(facts())
                .containsExactly("The library has this listing already; nothing would change. · read as “cards”");
        imports.confirm();
        assertThat(imports.step().get()).isEmpty();

        imports.importPaths(List.of(Files.writeString(folder.resolve("empty.txt"), "")));
        work();
        assertThat(ReportWords.title(report())).isEqualTo("There is nothing to import");
        assertThat(report().refused()).hasSize(1);
        assertThat(ImportViewModel.isQuestion(report())).isFalse();
    }

    @Test
    void aReadingThatIsCancelledAsksNothing() throws IOException {
        imports.importPaths(List.of(Files.writeString(folder.resolve("one.txt"), SampleListing.TWO_PAPERS)));
        imports.cancel();
        work();

        assertThat(imports.report().get()).isEmpty();
        assertThat(library.lastDone().get()).isEqualTo(Optional.of(Done.of("Import cancelled")));
        assertThat(papers()).isZero();
    }

    @Test
    void samplesAreImportedAtOnce() {
        imports.addSamples();
        work();

        assertThat(imports.report().get()).isEmpty();
        assertThat(papers()).isGreaterThan(60);
    }
}
