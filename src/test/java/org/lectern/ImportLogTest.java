package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.LoggedImport.Origin;
import org.lectern.digest.Summary;
import org.lectern.task.Progress;

/** The log of imports: what it keeps, and what it knows without a line. */
class ImportLogTest {
    private static final String TEXT =
            "{\"title\":\"One\"}\n%s\n{\"title\":\"Two\"}\n".formatted("Not read. ".repeat(100));

    @TempDir
    Path folder;

    private Path library() {
        return folder.resolve("library");
    }

    private Path log() {
        return library().resolve("imports.jsonl");
    }

    @Test
    void anImportIsToldAsItsReportTells() throws IOException {
        Path file = Files.writeString(folder.resolve("one.jsonl"), TEXT);
        ImportReport report;
        try (Lectern lectern = Lectern.open(library(), Progress.NONE)) {
            report = lectern.importPaths(List.of(file, folder.resolve("missing.txt")), Progress.NONE);
        }
        try (Lectern lectern = Lectern.open(library(), Progress.NONE)) {
            LoggedImport made = lectern.imports(10).getFirst();
            assertThat(made.origin()).isEqualTo(Origin.FILES);
            assertThat(made.named())
                    .containsExactly(
                            file.toString(), folder.resolve("missing.txt").toString());
            assertThat(made.took()).isPresent();
            assertThat(made.standing()).isEqualTo(report.changes());
            assertThat(made.began()).isEqualTo(lectern.listings().getFirst().imported());
            ImportReport kept = made.report().orElseThrow();
            assertThat(kept.refused()).isEqualTo(report.refused());
            assertThat(kept.imported().getFirst().result())
                    .isEqualTo(report.imported().getFirst().result());
            Summary read = report.imported().getFirst().summary();
            Summary again = kept.imported().getFirst().summary();
            assertThat(again.tally()).isEqualTo(read.tally());
            assertThat(again.sha256()).isEqualTo(read.sha256());
            assertThat(again.notUnderstood().getFirst().number()).isEqualTo(2);
            // A line may be as long as a file.
            assertThat(again.notUnderstood().getFirst().text())
                    .isEqualTo(read.notUnderstood().getFirst().text().substring(0, ImportLogJson.LONGEST_TEXT) + "…");

            long change = report.changes().getFirst();
            lectern.revert(change);
            assertThat(lectern.imports(10).getFirst().isUndone()).isTrue();
            lectern.redo(List.of());
            assertThat(lectern.imports(10).getFirst().isUndone()).isFalse();
            assertThat(lectern.imports(10).getFirst().standing()).containsExactly(change);
        }
    }

    @Test
    void aRehearsalAndAnEmptyFolderAreNoImports() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        try (Lectern lectern = Lectern.open(library(), Progress.NONE)) {
            lectern.rehearseText("one.jsonl", List.of(TEXT), Progress.NONE);
            lectern.importPaths(List.of(empty), Progress.NONE);
            assertThat(lectern.imports(10)).isEmpty();
        }
    }

    @Test
    void aCancelledImportStandsThere() {
        try (Lectern lectern = Lectern.open(library(), Progress.NONE)) {
            Progress cancelling = new Progress() {
                @Override
                public void report(String what, long done, long total) {}

                @Override
                public boolean isCancelled() {
                    return true;
                }
            };
            lectern.importText("one.jsonl", TEXT, cancelling);
            assertThat(lectern.imports(10).getFirst().report().orElseThrow().cancelled())
                    .isTrue();
        }
    }

    @Test
    void aLineThatIsTornCostsItselfAlone() throws IOException {
        try (Lectern lectern = Lectern.open(library(), Progress.NONE)) {
            lectern.importText("one.jsonl", TEXT, Progress.NONE);
            Files.writeString(log(), "{\"began\":\"2026-11-0", StandardOpenOption.APPEND);
            lectern.importText("two.jsonl", "{\"title\":\"Three\"}\n", Progress.NONE);
            assertThat(lectern.imports(10).stream().map(LoggedImport::listings))
                    .containsExactly(List.of("two.jsonl"), List.of("one.jsonl"));
            assertThat(lectern.imports(1)).hasSize(1);
        }
    }

    @Test
    void whatIsOlderThanTheLogIsToldByItsListings() throws IOException {
        try (Lectern lectern = Lectern.open(library(), Progress.NONE)) {
            lectern.importText("one.jsonl", TEXT, Progress.NONE);
            Instant began = lectern.listings().getFirst().imported();
            Files.delete(log());
            assertThat(lectern.imports(10))
                    .containsExactly(new LoggedImport(
                            began,
                            Optional.empty(),
                            Origin.PASTED,
                            List.of(),
                            Optional.empty(),
                            List.of("one.jsonl"),
                            2,
                            List.of()));
        }
    }

    @Test
    void aFailureOfAWatchedFolderIsToldOnce() {
        ImportReport failed = new ImportReport(List.of(), List.of(), false, Optional.of("The disk is full."));
        LoggedImport made = new LoggedImport(
                Instant.EPOCH,
                Optional.empty(),
                Origin.WATCHED,
                List.of("/a"),
                Optional.of(failed),
                List.of(),
                0,
                List.of());
        try (Lectern lectern = Lectern.open(library(), Progress.NONE)) {
            ImportLog log = ImportLog.in(library());
            log.add(made);
            log.add(made);
            assertThat(lectern.imports(10)).hasSize(1);
            lectern.importText("one.jsonl", TEXT, Progress.NONE);
            log.add(made);
            assertThat(lectern.imports(10)).hasSize(3);
        }
    }
}
