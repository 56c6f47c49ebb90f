package org.lectern.desktop.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Lectern;
import org.lectern.SampleListing;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.Landing;
import org.lectern.desktop.base.Step;
import org.lectern.desktop.library.Done;
import org.lectern.desktop.library.LibraryAccess;
import org.lectern.desktop.library.LibraryViewModel;
import org.lectern.digest.Refusal;
import org.lectern.library.Statistics;
import org.lectern.task.Progress;

/** Imports into a real library; both the worker and the landing are the test's own thread, one after the other. */
class ImportViewModelTest {
    private static final String MORE =
            SampleListing.TWO_PAPERS.replace("paper on", "essay on").replace("Dec 10", "Dec 11");

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
        imports.review().set(false);
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
        return library.statistics().get().map(Statistics::papers).orElse(-1L);
    }

    private String said() {
        return library.lastDone().get().map(Done::text).orElse("");
    }

    @Test
    void pastedTextIsImportedReportedAndUndone() {
        imports.importText(SampleListing.TWO_PAPERS);
        assertThat(imports.step().get()).contains(new Step("Importing", 0, 0));
        work();

        assertThat(said()).isEqualTo("Imported 2 papers");
        assertThat(papers()).isEqualTo(2);
        assertThat(imports.step().get()).isEmpty();
        assertThat(imports.report().get().orElseThrow().imported())
                .extracting(
                        file -> file.summary().file(),
                        file -> file.summary().layout(),
                        file -> file.result().added())
                .containsExactly(tuple("Pasted text", "cards", 2));

        imports.closeReport();
        library.undo();
        work();
        assertThat(imports.report().get()).isEmpty();
        assertThat(said()).isEqualTo("Undone: Imported Daily Papers, Dec 10: 2 papers");
        assertThat(papers()).isZero();

        library.undo();
        work();
        assertThat(said()).isEqualTo("There is nothing to undo");
        library.redo();
        work();
        assertThat(said()).isEqualTo("Redone: Imported Daily Papers, Dec 10: 2 papers");
        assertThat(papers()).isEqualTo(2);
        library.takeBack();
        work();
        assertThat(said()).isEqualTo("Undone: Imported Daily Papers, Dec 10: 2 papers");
        library.takeBack();
        work();
        assertThat(said()).isEqualTo("Redone: Imported Daily Papers, Dec 10: 2 papers");
        assertThat(papers()).isEqualTo(2);
    }

    @Test
    void severalFilesAreUndoneTogether() throws IOException {
        Path one = Files.writeString(folder.resolve("one.txt"), SampleListing.TWO_PAPERS);
        Path two = Files.writeString(folder.resolve("two.txt"), MORE);
        imports.importPaths(List.of(one, two));
        work();
        assertThat(said()).isEqualTo("Imported 4 papers");
        assertThat(papers()).isEqualTo(4);

        library.undo();
        work();
        assertThat(said()).isEqualTo("Undone: Imported 2 listings: 4 papers");
        assertThat(papers()).isZero();
    }

    @Test
    void theSameListingAgainChangesNothingAndIsSaidSo() {
        imports.importText(SampleListing.TWO_PAPERS);
        work();
        imports.importText(SampleListing.TWO_PAPERS);
        work();

        assertThat(library.lastDone().get()).isEqualTo(Optional.of(Done.of("Nothing new: the library had it already")));
        assertThat(library.canTakeBack().get()).isFalse();
    }

    @Test
    void cancellingStopsBeforeTheNextFile() throws IOException {
        Path one = Files.writeString(folder.resolve("one.txt"), SampleListing.TWO_PAPERS);
        imports.importPaths(List.of(one));
        imports.cancel();
        work();

        assertThat(said()).isEqualTo("Import cancelled");
        assertThat(imports.report().get().orElseThrow().cancelled()).isTrue();
        assertThat(papers()).isZero();
    }

    @Test
    void aFileThatIsRefusedIsInTheReport() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.txt"), "");
        imports.importPaths(List.of(empty));
        work();

        assertThat(imports.report().get().orElseThrow().refused())
                .extracting(Refusal::reason)
                .containsExactly(Refusal.Reason.EMPTY);
        assertThat(said()).isEqualTo("Nothing was imported");
    }

    @Test
    void aLibraryThatFailsIsInTheReportWithWhatItTookBefore() throws IOException, SQLException {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("library/library.db"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("""
                    CREATE TRIGGER full BEFORE INSERT ON listing WHEN (SELECT count(*) FROM listing) = 1
                    BEGIN SELECT RAISE(ABORT, 'no more'); END""");
        }
        Path one = Files.writeString(folder.resolve("one.txt"), SampleListing.TWO_PAPERS);
        Path two = Files.writeString(folder.resolve("two.txt"), MORE);
        imports.importPaths(List.of(one, two));
        work();

        assertThat(library.lastDone().get()).contains(Done.failed("Imported 2 papers, then failed", List.of(1L)));
        assertThat(imports.report().get().orElseThrow().failure())
                .hasValueSatisfying(why -> assertThat(why).contains("no more"));
        assertThat(papers()).isEqualTo(2);

        imports.addSamples();
        work();
        assertThat(said()).isEqualTo("Import failed");
        assertThat(imports.report().get()).isPresent();
    }

    @Test
    void blankTextIsNotImported() {
        imports.importText(" \n ");

        assertThat(said()).isEqualTo("There is no text to paste: copy a listing first");
        assertThat(imports.step().get()).isEmpty();
    }

    @Test
    void oneImportAtATime() {
        imports.importText(SampleListing.TWO_PAPERS);
        imports.importText(MORE);
        assertThat(said()).isEqualTo("An import is running; wait for its end, or cancel it");
        work();

        assertThat(papers()).isEqualTo(2);
    }

    @Test
    void samplesComeAndGoAndComeBack() {
        imports.addSamples();
        work();
        long samples = papers();
        assertThat(library.samples().get()).isTrue();
        assertThat(imports.report().get()).isEmpty();
        assertThat(said()).isEqualTo("Added " + samples + " sample papers");

        library.removeSamples();
        work();
        assertThat(library.samples().get()).isFalse();
        assertThat(papers()).isZero();

        library.undo();
        work();
        assertThat(library.samples().get()).isTrue();
        assertThat(papers()).isEqualTo(samples).isGreaterThan(60);
    }
}
