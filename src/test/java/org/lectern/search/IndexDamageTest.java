package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.library.Library;
import org.lectern.library.LibraryException;
import org.lectern.paper.Metadata;
import org.lectern.task.Progress;

/** Whatever is wrong with the folder of the index, it is made anew. */
class IndexDamageTest {
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
    void isMadeAnewWhenMissing() throws IOException {
        addTwo();
        wipe();
        Files.delete(indexFolder);
        assertThat(caughtUp()).containsExactly("One", "Two");
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

    @ParameterizedTest
    @ValueSource(strings = {"segments_", "_0.cfs", "_0.cfe", "_0.si", "_0"})
    void isMadeAnewWhenAFileIsGarbage(String prefix) throws IOException {
        addTwo();
        List<Path> damaged = files(prefix);
        assertThat(damaged).isNotEmpty();
        for (Path file : damaged) {
            Files.writeString(file, "garbage ".repeat(100));
        }
        assertThat(caughtUp()).containsExactly("One", "Two");
    }

    @ParameterizedTest
    @ValueSource(strings = {"segments_", "_0.cfs", "_0.si", "_0"})
    void isMadeAnewWhenAFileIsGone(String prefix) throws IOException {
        addTwo();
        for (Path file : files(prefix)) {
            Files.delete(file);
        }
        assertThat(caughtUp()).containsExactly("One", "Two");
    }

    @ParameterizedTest
    @ValueSource(strings = {"segments_", "_0"})
    void isMadeAnewWhenAFileIsCutOff(String prefix) throws IOException {
        addTwo();
        for (Path file : files(prefix)) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(Files.size(file) / 2);
            }
        }
        assertThat(caughtUp()).containsExactly("One", "Two");
    }

    @Test
    void isMadeAnewWhenBytesInsideAreWrong() throws IOException {
        addTwo();
        overwriteInside(files("_0.cfs").getFirst());
        assertThat(caughtUp()).containsExactly("One", "Two");
    }

    @Test
    void isMadeAnewAtTheSearchThatMeetsDamage() throws IOException {
        try (SampleLibrary sample = new SampleLibrary(folder)) {
            sample.add(SampleLibrary.large("a.txt", 300));
            assertThat(sample.titles("number7")).containsExactly("Paper 007 of a.txt");
            overwriteInside(files("_0.cfs").getFirst());
            assertThat(sample.titles("number8")).containsExactly("Paper 008 of a.txt");
            assertThat(sample.titles(SearchRequest.of("*").page(0, 1_000))).hasSize(300);
        }
    }

    private static void overwriteInside(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (int at = 200; at < Files.size(file) - 100; at++) {
                channel.write(ByteBuffer.wrap(new byte[] {(byte) 0xA5}), at);
            }
        }
    }

    @Test
    void junkInTheFolderDoesNoHarm() throws IOException {
        Files.createDirectories(indexFolder.resolve("folder/inside"));
        Files.writeString(indexFolder.resolve("segments_zz"), "junk");
        Files.writeString(indexFolder.resolve("_7.cfs"), "junk");
        Files.writeString(indexFolder.resolve("notes.txt"), "junk");
        addTwo();
        assertThat(caughtUp()).containsExactly("One", "Two");
        assertThat(files("notes")).isEmpty();
        assertThat(files("folder")).isEmpty();
    }

    @Test
    void aFileInThePlaceOfTheFolderIsReplaced() throws IOException {
        Files.writeString(indexFolder, "junk");
        addTwo();
        assertThat(caughtUp()).containsExactly("One", "Two");
    }

    @Test
    void aCommitThatASearchCouldNotOpenIsMendedByTheNextCatchUp() throws IOException {
        addTwo();
        try (SampleLibrary sample = new SampleLibrary(folder)) {
            assertThat(everything(sample.index())).containsExactly("One", "Two");
            Files.writeString(indexFolder.resolve("segments_z"), "garbage");
            assertThat(everything(sample.index())).containsExactly("One", "Two");
            sample.add(SampleLibrary.digest("b.txt", "B", titled("Three")));
            assertThat(everything(sample.index())).containsExactly("One", "Three", "Two");
        }
    }

    @Test
    void aLibraryThatCannotBeReadIsNoDamageOfTheIndex() {
        addTwo();
        try (SearchIndex index = ofClosedLibrary()) {
            assertThatThrownBy(() -> index.catchUp(Progress.NONE)).isInstanceOf(LibraryException.class);
            assertThatThrownBy(() -> index.search(SearchRequest.of("*"))).isInstanceOf(LibraryException.class);
        }
        try (SampleLibrary sample = new SampleLibrary(folder)) {
            assertThat(everything(sample.index())).containsExactly("One", "Two");
        }
    }

    private SearchIndex ofClosedLibrary() {
        try (Library library = Library.open(folder)) {
            return SearchIndex.open(indexFolder, library);
        }
    }
}
