package org.lectern.desktop.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Lectern;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.Landing;
import org.lectern.desktop.duplicates.TwoWordings;
import org.lectern.desktop.imports.ImportViewModel;
import org.lectern.desktop.library.Done;
import org.lectern.desktop.library.LibraryAccess;
import org.lectern.desktop.library.LibraryViewModel;
import org.lectern.task.Progress;

/** Folders of a real disk, watched on threads of their own; what is told lands on the test's thread. */
class WatchViewModelTest {
    @TempDir
    Path folder;

    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final Landing landing = new Landing();
    private final Background background = new Background(workers, landing);
    private Lectern lectern;
    private LibraryAccess access;
    private LibraryViewModel library;
    private WatchViewModel watch;
    private Path watched;

    @BeforeEach
    void open() throws IOException {
        lectern = Lectern.open(folder.resolve("library"), Progress.NONE);
        access = LibraryAccess.of(lectern);
        library = new LibraryViewModel(access, background);
        watch = new WatchViewModel(access, library, background);
        watched = Files.createDirectory(folder.resolve("listings"));
    }

    @AfterEach
    void close() {
        watch.stop();
        workers.close();
        lectern.close();
    }

    private String told() {
        return library.lastDone().get().map(Done::text).orElse("");
    }

    @Test
    void whatComesIntoAWatchedFolderIsImportedAndTheStatusTellsOfIt() throws IOException {
        watch.add(watched);
        Files.writeString(watched.resolve("spring.jsonl"), TwoWordings.SPRING);
        landing.until(() -> told().equals("Imported 2 papers from a watched folder"));
        assertThat(library.canTakeBack().get()).isTrue();
        assertThat(lectern.library().steps().undo()).isEmpty();
        assertThat(lectern.library().statistics().papers()).isEqualTo(2);
    }

    @Test
    void whatIsWatchedIsRememberedUntilItIsRemoved() throws Exception {
        watch.add(watched);
        watch.watchImported().set(true);
        for (int i = 0; i < 100 && !lectern.watchedFolders().imported(); i++) {
            Thread.sleep(20);
        }
        watch.stop();

        watch = new WatchViewModel(access, library, background);
        watch.start();
        landing.until(() -> !watch.folders().get().isEmpty());
        assertThat(watch.folders().get()).containsExactly(watched.toAbsolutePath());
        assertThat(watch.watchImported().get()).isTrue();
        Files.writeString(watched.resolve("spring.jsonl"), TwoWordings.SPRING);
        landing.until(() -> told().startsWith("Imported"));

        watch.remove(watched.toAbsolutePath());
        assertThat(watch.folders().get()).isEmpty();
        for (int i = 0; i < 100 && !lectern.watchedFolders().folders().isEmpty(); i++) {
            Thread.sleep(20);
        }
        assertThat(lectern.watchedFolders().folders()).isEmpty();
        assertThat(lectern.library().statistics().papers()).isEqualTo(2);
    }

    @Test
    void aFolderThatIsImportedIsWatchedFromThenOnWhereThatIsWished() throws IOException {
        ImportViewModel imports = new ImportViewModel(access, library, background);
        imports.review().set(false);
        imports.onImported(watch::imported);
        Path file = Files.writeString(watched.resolve("spring.jsonl"), TwoWordings.SPRING);
        imports.importPaths(List.of(watched));
        landing.until(() -> told().equals("Imported 2 papers"));
        assertThat(watch.folders().get()).isEmpty();

        watch.watchImported().set(true);
        imports.importPaths(List.of(file, watched));
        landing.until(() -> !watch.folders().get().isEmpty());
        assertThat(watch.folders().get()).containsExactly(watched.toAbsolutePath());
    }
}
