package org.lectern.desktop.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
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
import org.lectern.desktop.library.Done;
import org.lectern.desktop.library.LibraryAccess;
import org.lectern.desktop.library.LibraryViewModel;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.task.Progress;

/** The papers that are put aside, whatever is read meanwhile. */
class TrayViewModelTest {
    @TempDir
    Path folder;

    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final Landing landing = new Landing();
    private final List<PaperId> ids = new ArrayList<>();
    private Lectern lectern;
    private LibraryViewModel library;
    private TrayViewModel tray;

    @BeforeEach
    void open() {
        lectern = Lectern.open(folder, Progress.NONE);
        lectern.importText("four.jsonl", FourPapers.LISTING, Progress.NONE);
        lectern.library().forEachPaper(paper -> ids.add(paper.id()));
        lectern.compared(ids.subList(0, 2));
        LibraryAccess access = LibraryAccess.of(lectern);
        Background background = new Background(workers, landing);
        library = new LibraryViewModel(access, background);
        tray = new TrayViewModel(access, library, background);
    }

    @AfterEach
    void close() {
        workers.close();
        lectern.close();
    }

    private List<PaperId> stored() {
        return lectern.compared().stream().map(Paper::id).toList();
    }

    @Test
    void whatIsAddedBeforeTheTrayIsReadComesBehindWhatWasThere() {
        tray.start();
        tray.add(ids.subList(2, 3));
        landing.until(() -> tray.papers().size() == 3);
        assertThat(stored()).isEqualTo(ids.subList(0, 3));
    }

    @Test
    void whatIsAddedToATrayThatNobodyReadComesBehindWhatWasThereToo() {
        tray.add(ids.subList(2, 3));
        landing.until(() -> tray.papers().size() == 3);
        assertThat(stored()).isEqualTo(ids.subList(0, 3));
    }

    @Test
    void whatIsAddedWhileTheLibraryChangesStays() {
        tray.start();
        landing.until(() -> tray.papers().size() == 2);
        for (PaperId id : ids.subList(2, 4)) {
            tray.add(List.of(id));
            library.changed(Done.of("something else"));
        }
        landing.until(() -> tray.papers().size() == 4);
        assertThat(stored()).isEqualTo(ids);
        tray.clear();
        tray.restore();
        landing.until(() -> tray.papers().size() == 4);
        assertThat(stored()).isEqualTo(ids);
    }
}
