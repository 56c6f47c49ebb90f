package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.digest.Refusal;
import org.lectern.library.Listing;
import org.lectern.paper.Paper;
import org.lectern.search.Facet;
import org.lectern.search.FacetCount;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResult;
import org.lectern.task.Progress;

/** The parts together, on real files, a real library and a real index. */
class LecternTest {
    private static final Path CORPUS = Path.of("corpus");

    @TempDir
    Path folder;

    private Lectern open() {
        return Lectern.open(folder.resolve("library"), Progress.NONE);
    }

    @Test
    void whatIsImportedIsFound() {
        try (Lectern lectern = open()) {
            ImportReport report = lectern.importPaths(List.of(CORPUS), Progress.NONE);
            assertThat(report.imported()).hasSize(8);
            assertThat(report.refused().stream().map(Refusal::reason)).containsExactly(Refusal.Reason.UNRECOGNIZED);
            assertThat(report.added()).isEqualTo(88);
            SearchResult all = lectern.search(SearchRequest.of("*"));
            assertThat(all.total()).isEqualTo(88);
            assertThat(all.facets().get(Facet.SOURCE))
                    .hasSize(8)
                    .allSatisfy(value -> assertThat(value.count()).isPositive());
            SearchResult one =
                    lectern.search(SearchRequest.of("title:\"neural databases\" OR title:\"void in language\""));
            assertThat(one.hits().stream().map(hit -> hit.paper().title())).contains("Void in Language Models");
        }
    }

    @Test
    void importingAgainChangesNothing() {
        try (Lectern lectern = open()) {
            lectern.importPaths(List.of(CORPUS), Progress.NONE);
            long changes = lectern.library().changeNumber();
            ImportReport again = lectern.importPaths(List.of(CORPUS), Progress.NONE);
            assertThat(again.added()).isZero();
            assertThat(again.known()).isEqualTo(106);
            assertThat(again.lastChange()).isEmpty();
            assertThat(lectern.library().changeNumber()).isEqualTo(changes);
        }
    }

    @Test
    void aRehearsalSaysWhatAnImportDoesAndWritesNothing() throws IOException {
        Path edited = Files.copy(CORPUS.resolve("2024-12-10-daily-brain-decoding.txt"), folder.resolve("daily.txt"));
        try (Lectern lectern = open()) {
            lectern.importPaths(List.of(edited), Progress.NONE);
            Files.writeString(edited, Files.readString(edited).replace("Brain3D: Generating", "Brain4D: Generating"));
            long changes = lectern.library().changeNumber();
            List<Path> all = List.of(edited, CORPUS);
            ImportReport rehearsed = lectern.rehearsePaths(all, Progress.NONE);
            assertThat(lectern.library().changeNumber()).isEqualTo(changes);
            assertThat(lectern.search(SearchRequest.of("*")).total()).isEqualTo(13);
            assertThat(rehearsed.rehearsed()).isTrue();
            assertThat(rehearsed.lastChange()).isEmpty();
            ImportReport imported = lectern.importPaths(all, Progress.NONE);
            assertThat(imported.rehearsed()).isFalse();
            assertThat(sums(rehearsed)).isEqualTo(sums(imported));
            assertThat(rehearsed.refused()).isEqualTo(imported.refused());
        }
    }

    private static List<List<Object>> sums(ImportReport report) {
        return report.imported().stream()
                .map(file -> List.<Object>of(
                        file.summary(),
                        file.result().added(),
                        file.result().known(),
                        file.result().removed(),
                        file.result().changed(),
                        file.result().change().isPresent()))
                .toList();
    }

    @Test
    void cancellingWithinAFileLeavesItOut() {
        Progress cancelled = new Progress() {
            private boolean began;

            @Override
            public void report(String what, long done, long total) {
                began = began || done > 0;
            }

            @Override
            public boolean isCancelled() {
                return began;
            }
        };
        try (Lectern lectern = open()) {
            ImportReport report = lectern.importPaths(List.of(CORPUS), cancelled);
            assertThat(report.cancelled()).isTrue();
            assertThat(report.imported()).isEmpty();
            assertThat(lectern.listings()).isEmpty();
            assertThat(folder.resolve("library/listings")).isEmptyDirectory();
        }
    }

    @Test
    void aWatchedFolderIsImportedAsItGrows() throws IOException, InterruptedException {
        Path watched = Files.createDirectories(folder.resolve("watched"));
        Path daily = CORPUS.resolve("2024-12-10-daily-brain-decoding.txt");
        Files.copy(daily, watched.resolve("daily.txt"));
        BlockingQueue<ImportReport> reports = new LinkedBlockingQueue<>();
        try (Lectern lectern = open()) {
            Thread watching =
                    Thread.ofVirtual().start(() -> lectern.watch(List.of(watched), Progress.NONE, reports::add));
            assertThat(next(reports).added()).isEqualTo(13);
            Files.writeString(
                    watched.resolve("daily.txt"),
                    Files.readString(daily).replace("Brain3D: Generating", "Brain4D: Generating"));
            ImportReport edited = next(reports);
            assertThat(edited.added()).isEqualTo(1);
            assertThat(edited.imported().getFirst().result().removed()).isEqualTo(1);
            Files.delete(watched.resolve("daily.txt"));
            watching.interrupt();
            watching.join();
            assertThat(lectern.search(SearchRequest.of("*")).total()).isEqualTo(13);
            assertThat(reports).isEmpty();
        }
    }

    private static ImportReport next(BlockingQueue<ImportReport> reports) throws InterruptedException {
        ImportReport report = reports.poll(60, TimeUnit.SECONDS);
        assertThat(report).isNotNull();
        return report;
    }

    @Test
    void samplesComeAndGo() {
        try (Lectern lectern = open()) {
            assertThat(lectern.addSamples(Progress.NONE).added()).isEqualTo(88);
            assertThat(lectern.listings()).hasSize(8).allMatch(Listing::sample);
            assertThat(lectern.removeSamples()).isPresent();
            assertThat(lectern.listings()).isEmpty();
            assertThat(lectern.search(SearchRequest.of("*")).total()).isZero();
            assertThat(lectern.removeSamples()).isEmpty();
        }
    }

    @Test
    void anImportIsUndone() {
        try (Lectern lectern = open()) {
            ImportReport report = lectern.importText("Pasted", """
                    Daily Papers

                    A Title of a Pasted Card

                    The abstract of a pasted card, long enough to be one. It has two sentences at least, as abstracts do, and \
                    goes on for a while, so that nobody takes it for a title by mistake, which would be a pity indeed.

                      • 2 authors
                    ·
                    Jul 3, 2024 3
                    """, Progress.NONE);
            assertThat(report.added()).isEqualTo(1);
            lectern.revert(report.lastChange().orElseThrow());
            assertThat(lectern.search(SearchRequest.of("*")).total()).isZero();
            assertThat(lectern.listings()).isEmpty();
        }
    }

    @Test
    void cancellingKeepsWholeFiles() {
        Set<String> seen = new HashSet<>();
        Progress afterTwo = new Progress() {
            @Override
            public void report(String what, long done, long total) {
                seen.add(what.split(" · ", 2)[0]);
            }

            @Override
            public boolean isCancelled() {
                return seen.size() > 2;
            }
        };
        try (Lectern lectern = open()) {
            ImportReport report = lectern.importPaths(List.of(CORPUS), afterTwo);
            assertThat(report.cancelled()).isTrue();
            assertThat(report.imported()).hasSize(2);
            assertThat(lectern.search(SearchRequest.of("*")).total()).isEqualTo(report.added());
        }
    }

    @Test
    void aLibraryThatFailsEndsAnImportWithWhatItHas() throws IOException, SQLException {
        try (Lectern lectern = open()) {
            assertThat(lectern.listings()).isEmpty();
        }
        Path library = folder.resolve("library/library.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + library);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("""
                    CREATE TRIGGER full BEFORE INSERT ON listing WHEN (SELECT count(*) FROM listing) = 2
                    BEGIN SELECT RAISE(ABORT, 'no more'); END""");
        }
        try (Lectern lectern = open()) {
            ImportReport report = lectern.importPaths(List.of(CORPUS), Progress.NONE);
            assertThat(report.imported()).hasSize(2);
            assertThat(report.cancelled()).isFalse();
            assertThat(report.failure())
                    .hasValueSatisfying(why -> assertThat(why)
                            .startsWith("The library " + library + " failed: ")
                            .contains("no more"));
            assertThat(lectern.listings()).hasSize(2);
            assertThat(lectern.search(SearchRequest.of("*")).total()).isEqualTo(report.added());
        }
    }

    /** A link that leads nowhere is a folder that not even an administrator can fill. */
    @Test
    void whereTheIndexCannotBeWrittenSearchesAreRightAndReindexingSaysSo() throws IOException {
        try (Lectern lectern = open()) {
            assertThat(lectern.listings()).isEmpty();
        }
        Path index = Files.createSymbolicLink(folder.resolve("library/index"), folder.resolve("nowhere"));
        long temporary = temporaryFolders();
        try (Lectern lectern = open()) {
            assertThat(lectern.importPaths(List.of(CORPUS), Progress.NONE).failure())
                    .isEmpty();
            assertThat(lectern.search(SearchRequest.of("*")).total()).isEqualTo(88);
            assertThatThrownBy(() -> lectern.reindex(Progress.NONE))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessage("The folder of the index " + index
                            + " cannot be made. Check the rights of its parent folder.");
        }
        assertThat(temporaryFolders()).isEqualTo(temporary);
    }

    private static long temporaryFolders() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> String.valueOf(file.getFileName()).startsWith("lectern-index"))
                    .count();
        }
    }

    @Test
    void theIndexIsMadeAnewWhenItIsGone() throws IOException {
        try (Lectern lectern = open()) {
            lectern.importPaths(List.of(CORPUS), Progress.NONE);
        }
        try (Stream<Path> files = Files.walk(folder.resolve("library").resolve("index"))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        try (Lectern lectern = open()) {
            assertThat(lectern.search(SearchRequest.of("*")).total()).isEqualTo(88);
            Paper paper = lectern.search(SearchRequest.of("kolmogorov"))
                    .hits()
                    .getFirst()
                    .paper();
            assertThat(lectern.paper(paper.id().value().substring(0, 6))).contains(paper);
        }
    }

    @Test
    void theSeedsAreOneLibrary() {
        Path seeds = Path.of("..", "shared", "seeds");
        assumeTrue(Files.exists(seeds), "skipped: " + seeds + " is missing");
        try (Lectern lectern = open()) {
            ImportReport report = lectern.importPaths(List.of(seeds), Progress.NONE);
            assertThat(report.added()).isEqualTo(374);
            assertThat(report.known()).isEqualTo(60);
            assertThat(lectern.library().statistics().sightings()).isEqualTo(434);
            Map<Facet, List<FacetCount>> facets =
                    lectern.search(SearchRequest.of("*")).facets();
            assertThat(facets.getOrDefault(Facet.SOURCE, List.of()).stream().map(FacetCount::count))
                    .containsExactly(215, 108, 63, 45, 3);
            assertThat(facets.get(Facet.PRESENTATION)).containsExactly(new FacetCount("Oral", "Oral", 1));
        }
    }
}
