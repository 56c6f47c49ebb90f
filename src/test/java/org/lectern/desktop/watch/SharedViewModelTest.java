package org.lectern.desktop.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Lectern;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.Landing;
import org.lectern.desktop.library.Done;
import org.lectern.desktop.library.LibraryAccess;
import org.lectern.desktop.library.LibraryViewModel;
import org.lectern.library.Step;
import org.lectern.task.Progress;

/** A list that somebody else edits while the window is open. */
class SharedViewModelTest {
    @TempDir
    Path folder;

    @Test
    void whatOthersWriteIsTakenInAndToldOf() throws IOException {
        Landing landing = new Landing();
        Path file = folder.resolve("group.lectern.json");
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
                Lectern ann = Lectern.open(folder.resolve("ann"), Progress.NONE);
                Lectern bob = Lectern.open(folder.resolve("bob"), Progress.NONE)) {
            bob.me("Bob");
            ann.mark(library -> Optional.of(library.readingLists().create("Group")));
            ann.sharing().share("Group", file);
            Background background = new Background(workers, landing);
            LibraryViewModel library = new LibraryViewModel(LibraryAccess.of(ann), background);
            SharedViewModel shared = new SharedViewModel(LibraryAccess.of(ann), library, background);
            shared.start();
            bob.sharing().subscribe(file, Progress.NONE);
            bob.mark(stored -> stored.readingLists().describe("Group", "We meet on Mondays."));
            bob.sharing().sync();

            landing.until(() -> told(library).equals("Took in changes of Bob to the list “Group”"));

            assertThat(library.canTakeBack().get()).isTrue();
            assertThat(ann.library().steps().undo().map(Step::summary)).contains("Made the list “Group”");
            Files.writeString(file, "damaged");
            landing.until(() -> told(library).startsWith("group.lectern.json cannot be read"));
            shared.stop();
        }
        assertThat(file).hasContent("damaged");
    }

    private static String told(LibraryViewModel library) {
        return library.lastDone().get().map(Done::text).orElse("");
    }
}
