package org.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.paper.Metadata;
import org.lectern.paper.NormalizedTitle;
import org.lectern.paper.PaperId;

/** Several threads and several openings of one library. */
class LibraryConcurrencyTest {
    @TempDir
    Path folder;

    @Test
    void readingDoesNotWaitForAWriter() throws SQLException {
        try (Library library = Library.open(folder)) {
            library.add(Digests.ofTitles("a.txt", "One"), false);
            try (Connection writer = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("library.db"));
                    Statement statement = writer.createStatement()) {
                statement.execute("BEGIN EXCLUSIVE");
                statement.execute("UPDATE door SET change = 2");
                statement.execute("UPDATE listing SET title = 'Half done'");

                assertThat(library.listings()).extracting(Listing::title).containsExactly("Listing a.txt");
                assertThat(library.paper(PaperId.of(NormalizedTitle.of("One")))).isPresent();
                assertThat(library.changeNumber()).isEqualTo(1);
                statement.execute("ROLLBACK");
            }
        }
    }

    @Test
    void aWalkThroughAllPapersSeesOneStateAndMayCallTheLibrary() {
        try (Library library = Library.open(folder)) {
            library.add(Digests.ofTitles("a.txt", "One", "Two", "Three"), false);
            List<String> seen = new ArrayList<>();

            library.forEachPaper(paper -> {
                seen.add(paper.title());
                library.add(Digests.ofTitles(paper.title() + ".txt", "After " + paper.title()), false);
                assertThat(library.paper(paper.id())).contains(paper);
            });

            assertThat(seen).containsExactly("One", "Two", "Three");
            assertThat(library.statistics()).isEqualTo(new Statistics(6, 4, 6, 4));
        }
    }

    @Test
    void aConsumerThatFailsLeavesTheLibraryUsable() {
        try (Library library = Library.open(folder)) {
            library.add(Digests.ofTitles("a.txt", "One"), false);
            IllegalStateException failure = new IllegalStateException("enough");

            assertThatThrownBy(() -> library.forEachPaper(paper -> {
                        throw failure;
                    }))
                    .isSameAs(failure);

            library.add(Digests.ofTitles("b.txt", "Two"), false);
            assertThat(library.statistics()).isEqualTo(new Statistics(2, 2, 2, 2));
        }
    }

    @Test
    void twoOpeningsSeeEachOthersChanges() {
        try (Library here = Library.open(folder);
                Library there = Library.open(folder)) {
            here.add(Digests.ofTitles("a.txt", "One"), false);
            assertThat(there.changeNumber()).isEqualTo(1);

            ImportResult second = there.add(
                    Digests.of(
                            "b.txt",
                            Metadata.titled("One").venue("V").build(),
                            Metadata.titled("Two").build()),
                    false);

            assertThat(second.change().map(Change::number)).contains(2L);
            assertThat(second.known()).isEqualTo(1);
            assertThat(here.changeNumber()).isEqualTo(2);
            assertThat(here.touchedSince(1)).hasSize(2);
            assertThat(here.statistics()).isEqualTo(new Statistics(2, 2, 3, 2));
            here.revert(2);
            assertThat(there.statistics()).isEqualTo(new Statistics(1, 1, 1, 3));
        }
    }

    @Test
    void importsOfManyThreadsTakeTurnsAndReadersSeeWholeListings() throws InterruptedException, ExecutionException {
        int threads = 4;
        long files = 5;
        try (Library here = Library.open(folder);
                Library there = Library.open(folder);
                ExecutorService pool = Executors.newFixedThreadPool(threads + 1)) {
            List<Future<?>> writers = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                Library library = thread % 2 == 0 ? here : there;
                int own = thread;
                writers.add(pool.submit(() -> {
                    for (int file = 0; file < files; file++) {
                        String name = own + "-" + file + ".txt";
                        library.add(Digests.ofTitles(name, "Shared", "Only " + name), false);
                    }
                }));
            }
            Future<?> reader = pool.submit(() -> {
                Statistics seen;
                do {
                    seen = here.statistics();
                    assertThat(seen.sightings()).isEqualTo(2 * seen.listings());
                    assertThat(seen.papers()).isEqualTo(seen.listings() == 0 ? 0 : seen.listings() + 1);
                    assertThat(seen.changes()).isEqualTo(seen.listings());
                } while (seen.listings() < threads * files && !writers.stream().allMatch(Future::isDone));
            });
            for (Future<?> writer : writers) {
                writer.get();
            }
            reader.get();

            assertThat(here.changes(100))
                    .extracting(Change::number)
                    .containsExactlyElementsOf(LongStream.iterate(threads * files, n -> n > 0, n -> n - 1)
                            .boxed()
                            .toList());
            assertThat(here.paper(PaperId.of(NormalizedTitle.of("Shared")))
                            .orElseThrow()
                            .sightings())
                    .hasSize((int) (threads * files));
        }
    }

    @Test
    void aNewLibraryMayBeOpenedByManyAtOnce() throws InterruptedException, ExecutionException {
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            List<Future<Long>> numbers = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                String name = i + ".txt";
                numbers.add(pool.submit(() -> {
                    try (Library library = Library.open(folder)) {
                        return library.add(Digests.ofTitles(name, name), false)
                                .change()
                                .orElseThrow()
                                .number();
                    }
                }));
            }
            List<Long> given = new ArrayList<>();
            for (Future<Long> number : numbers) {
                given.add(number.get());
            }
            assertThat(given).containsExactlyInAnyOrder(1L, 2L, 3L, 4L);
        }
    }
}
