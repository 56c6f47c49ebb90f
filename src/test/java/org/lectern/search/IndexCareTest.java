package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.Library;
import org.lectern.paper.Metadata;
import org.lectern.task.Progress;

/** The index follows the library, whatever happens to its folder. */
class IndexCareTest {
    private static final Duration AT_ONCE = Duration.ZERO;

    @TempDir
    Path folder;

    private Path indexFolder;

    @BeforeEach
    void name() {
        indexFolder = folder.resolve("index");
    }

    private static Metadata titled(String title) {
        return Metadata.titled(title).abstractText("Words of " + title).build();
    }

    private static List<String> everything(SearchIndex index) {
        return SampleLibrary.titles(index.search(SearchRequest.of("*").sorted(SortOrder.TITLE)));
    }

    private void addTwo() {
        try (SampleLibrary sample = new SampleLibrary(folder)) {
            sample.add(SampleLibrary.digest("a.txt", "A", titled("One"), titled("Two")));
        }
    }

    private List<String> caughtUp() {
        try (SampleLibrary sample = new SampleLibrary(folder)) {
            sample.index().catchUp(Progress.NONE);
            List<String> found = everything(sample.index());
            assertThat(sample.titles("words")).containsExactlyInAnyOrderElementsOf(found);
            return found;
        }
    }

    @Test
    void followsAddingRemovingAndReverting() {
        try (SampleLibrary sample = new SampleLibrary(folder)) {
            sample.add(SampleLibrary.digest("a.txt", "A", titled("One"), titled("Two")));
            long second = sample.add(SampleLibrary.digest("b.txt", "B", titled("Two"), titled("Three")));
            assertThat(everything(sample.index())).containsExactly("One", "Three", "Two");
            assertThat(sample.titles("source:b")).containsExactlyInAnyOrder("Two", "Three");

            sample.library().revert(second);
            assertThat(everything(sample.index()))
                    .as("the paper that is gone is left out")
                    .containsExactly("One", "Two");
            assertThat(sample.index().search(SearchRequest.of("*")).total()).isEqualTo(3);
            sample.index().catchUp(Progress.NONE);
            assertThat(sample.index().search(SearchRequest.of("*")).total()).isEqualTo(2);
            assertThat(sample.titles("source:b")).isEmpty();

            long listing = sample.library().listings().getFirst().number();
            sample.library().removeListings(List.of(listing));
            sample.index().catchUp(Progress.NONE);
            assertThat(sample.index().search(SearchRequest.of("*")).total()).isZero();
        }
    }

    @Test
    void catchesUpWithWhatHappenedWhileItWasClosed() {
        addTwo();
        try (Library library = Library.open(folder)) {
            library.add(SampleLibrary.digest("b.txt", "B", titled("Three")), false);
        }
        assertThat(caughtUp()).containsExactly("One", "Three", "Two");
    }

    private void wipe() throws IOException {
        for (Path file : files("")) {
            Files.delete(file);
        }
    }

    private List<Path> files(String prefix) throws IOException {
        try (Stream<Path> files = Files.list(indexFolder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void anIndexOfAnotherSchemaIsMadeAnew() throws IOException {
        addTwo();
        stamped(new IndexStamp("0", 1, "").data());
        assertThat(caughtUp()).containsExactly("One", "Two");
    }

    @Test
    void anIndexOfAnotherProgramIsMadeAnew() throws IOException {
        addTwo();
        stamped(Map.of());
        assertThat(caughtUp()).containsExactly("One", "Two");
    }

    /** Empties the index and gives it another stamp. */
    private void stamped(Map<String, String> data) throws IOException {
        try (FSDirectory directory = FSDirectory.open(indexFolder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new Analysis().index()))) {
            writer.deleteAll();
            writer.setLiveCommitData(data.entrySet());
            writer.commit();
        }
    }

    @Test
    void anIndexAheadOfTheLibraryIsMadeAnew() throws IOException {
        addTwo();
        byte[] backup = Files.readAllBytes(folder.resolve("library.db"));
        try (SampleLibrary sample = new SampleLibrary(folder)) {
            sample.add(SampleLibrary.digest("b.txt", "B", titled("Three")));
        }
        restore(backup);
        assertThat(caughtUp()).containsExactly("One", "Two");
    }

    @Test
    void anIndexOfTheLibraryThatTookAnotherWaySinceIsMadeAnew() throws IOException {
        addTwo();
        byte[] backup = Files.readAllBytes(folder.resolve("library.db"));
        try (SampleLibrary sample = new SampleLibrary(folder)) {
            sample.add(SampleLibrary.digest("b.txt", "B", titled("Three")));
        }
        restore(backup);
        try (Library library = Library.open(folder)) {
            library.add(SampleLibrary.digest("c.txt", "C", titled("Four")), false);
            library.add(SampleLibrary.digest("d.txt", "D", titled("Five")), false);
        }
        assertThat(caughtUp()).containsExactly("Five", "Four", "One", "Two");
    }

    private void restore(byte[] backup) throws IOException {
        Files.deleteIfExists(folder.resolve("library.db-wal"));
        Files.deleteIfExists(folder.resolve("library.db-shm"));
        Files.write(folder.resolve("library.db"), backup);
    }

    @Test
    void workCutOffBeforeItsCommitIsDoneByTheNextCatchUp() throws IOException {
        addTwo();
        try (Library library = Library.open(folder)) {
            library.add(SampleLibrary.digest("b.txt", "B", titled("Three")), false);
        }
        byte[] half = Files.readAllBytes(files("_0.cfs").getFirst());
        Files.write(indexFolder.resolve("_9.fdt"), half);
        Files.write(indexFolder.resolve("pending_segments_9"), half);
        assertThat(caughtUp()).containsExactly("One", "Three", "Two");
    }

    @Test
    void cancelledItStaysAsItWas() {
        try (SampleLibrary sample = new SampleLibrary(folder)) {
            sample.add(SampleLibrary.large("a.txt", 50));
            sample.library().add(SampleLibrary.large("b.txt", 50), false);

            sample.index().catchUp(new CancelAfter(10));
            assertThat(sample.index().search(SearchRequest.of("*")).total()).isEqualTo(50);
            sample.index().rebuild(new CancelAfter(70));
            assertThat(sample.index().search(SearchRequest.of("*")).total()).isEqualTo(50);
            sample.index().catchUp(Progress.NONE);
            assertThat(sample.index().search(SearchRequest.of("*")).total()).isEqualTo(100);
            assertThat(sample.titles("source:b")).hasSize(50);
        }
    }

    private static final class CancelAfter implements Progress {
        private int left;

        CancelAfter(int papers) {
            left = papers;
        }

        @Override
        public void report(String what, long done, long total) {
            left--;
        }

        @Override
        public boolean isCancelled() {
            return left <= 0;
        }
    }

    @Test
    void aRebuildFindsTheSame() {
        try (SampleLibrary sample = new SampleLibrary(folder)) {
            sample.add(SampleLibrary.large("a.txt", 30));
            SearchResult before =
                    sample.index().search(SearchRequest.of("common").sorted(SortOrder.TITLE));
            sample.index().rebuild(Progress.NONE);
            SearchResult after =
                    sample.index().search(SearchRequest.of("common").sorted(SortOrder.TITLE));
            assertThat(after).returns(before.hits(), SearchResult::hits).returns(before.facets(), SearchResult::facets);
        }
    }

    @Test
    void twoOnOneFolderSeeWhatEitherWrites() {
        try (SampleLibrary window = new SampleLibrary(folder);
                SampleLibrary command = new SampleLibrary(folder)) {
            window.add(SampleLibrary.digest("a.txt", "A", titled("One")));
            assertThat(everything(command.index())).containsExactly("One");
            command.add(SampleLibrary.digest("b.txt", "B", titled("Two")));
            assertThat(everything(window.index())).containsExactly("One", "Two");
            command.index().rebuild(Progress.NONE);
            window.add(SampleLibrary.digest("c.txt", "C", titled("Three")));
            assertThat(everything(command.index())).containsExactly("One", "Three", "Two");
        }
    }

    @Test
    void anIndexMadeAnewByAnotherIsNoticed() throws IOException {
        addTwo();
        try (SampleLibrary window = new SampleLibrary(folder);
                SampleLibrary command = new SampleLibrary(folder)) {
            assertThat(everything(window.index())).containsExactly("One", "Two");
            wipe();
            command.library().add(SampleLibrary.digest("b.txt", "B", titled("Three")), false);
            command.index().catchUp(Progress.NONE);
            assertThat(everything(window.index())).containsExactly("One", "Three", "Two");
        }
    }

    @Test
    void whileAnotherWritesTheIndexAnswersAsItIs() throws IOException {
        addTwo();
        try (Library library = Library.open(folder);
                SearchIndex index = SearchIndex.open(indexFolder, PaperSource.of(library), AT_ONCE)) {
            library.add(SampleLibrary.digest("b.txt", "B", titled("Three")), false);
            try (FSDirectory directory = FSDirectory.open(indexFolder);
                    IndexWriter other = new IndexWriter(directory, new IndexWriterConfig())) {
                index.catchUp(Progress.NONE);
                index.rebuild(Progress.NONE);
                assertThat(everything(index)).containsExactly("One", "Two");
                assertThat(other.isOpen()).isTrue();
            }
            index.catchUp(Progress.NONE);
            assertThat(everything(index)).containsExactly("One", "Three", "Two");
        }
    }

    @Test
    void beforeTheFirstCatchUpNothingIsFound() {
        try (Library library = Library.open(folder)) {
            library.add(SampleLibrary.digest("a.txt", "A", titled("One")), false);
            try (SearchIndex index = SearchIndex.open(indexFolder, library)) {
                assertThat(index.search(SearchRequest.of("*")))
                        .returns(0, SearchResult::total)
                        .returns(true, result -> result.problem().isEmpty());
            }
        }
    }

    @Test
    void threadsSearchWhileItCatchesUp() throws Exception {
        try (SampleLibrary sample = new SampleLibrary(folder);
                ExecutorService threads = Executors.newFixedThreadPool(3)) {
            sample.add(SampleLibrary.large("a0.txt", 20));
            List<Future<List<Integer>>> totals = IntStream.range(0, 3)
                    .mapToObj(thread -> threads.submit(() -> IntStream.range(0, 60)
                            .map(round -> sample.index()
                                    .search(SearchRequest.of("common"))
                                    .total())
                            .boxed()
                            .toList()))
                    .toList();
            for (int i = 1; i < 5; i++) {
                sample.add(SampleLibrary.large("a" + i + ".txt", 20));
            }
            for (Future<List<Integer>> each : totals) {
                assertThat(each.get()).hasSize(60).isSorted().isSubsetOf(20, 40, 60, 80, 100);
            }
            assertThat(sample.index().search(SearchRequest.of("common")).total())
                    .isEqualTo(100);
        }
    }
}
