package org.lectern.desktop.watch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.lectern.ImportReport;
import org.lectern.WatchedFolders;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.ProgressWatch;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Words;
import org.lectern.desktop.library.Done;
import org.lectern.desktop.library.LibraryAccess;
import org.lectern.desktop.library.LibraryViewModel;

/**
 * The folders that are watched while the window is open; what is new or edited in them is imported without a review, and the
 * status tells of it. They are remembered beside the library. Used on the FX thread.
 */
public final class WatchViewModel {
    private static final Texts TEXTS = Texts.of(WatchViewModel.class);

    private final LibraryAccess access;
    private final LibraryViewModel library;
    private final Background background;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<Path>> folders = new ReadOnlyObjectWrapper<>(List.of());
    private final BooleanProperty watchImported = new SimpleBooleanProperty();
    private ProgressWatch watch = new ProgressWatch(Runnable::run, told -> {}, InstantSource.system());
    private volatile WatchedFolders remembered = new WatchedFolders(false, List.of());

    public WatchViewModel(LibraryAccess access, LibraryViewModel library, Background background) {
        this.access = access;
        this.library = library;
        this.background = background;
        watchImported.subscribe(now -> keep(new WatchedFolders(now, remembered.folders())));
    }

    /** Whether the sheet of the folders is there. */
    public ReadOnlyBooleanProperty isOpen() {
        return open.getReadOnlyProperty();
    }

    public void open() {
        open.set(true);
    }

    public void close() {
        open.set(false);
    }

    /** The folders that are watched. */
    public ReadOnlyObjectProperty<List<Path>> folders() {
        return folders.getReadOnlyProperty();
    }

    /** Whether a folder that is imported is watched from then on. */
    public BooleanProperty watchImported() {
        return watchImported;
    }

    /** Reads what is remembered and begins to watch. */
    public void start() {
        background.run(access::watchedFolders, this::begin, this::failed);
    }

    /** Watches no more, as when the window closes. */
    public void stop() {
        watch.cancel();
    }

    /** Watches a folder from now on. */
    public void add(Path folder) {
        keep(remembered.with(folder));
    }

    /** Watches a folder no more; what was imported from it stays. */
    public void remove(Path folder) {
        keep(remembered.without(folder));
    }

    /** Files and folders were imported: the folders among them are watched from then on, if so wished. */
    public void imported(List<Path> paths) {
        if (watchImported.get()) {
            background.run(
                    () -> paths.stream().filter(Files::isDirectory).toList(),
                    found -> found.forEach(this::add),
                    this::failed);
        }
    }

    private void keep(WatchedFolders now) {
        if (!now.equals(remembered)) {
            begin(now);
            background.run(this::write, written -> {}, this::failed);
        }
    }

    /** Writes what holds now, which may be later than what it was called for. */
    private WatchedFolders write() {
        synchronized (access) {
            WatchedFolders now = remembered;
            access.watchedFolders(now);
            return now;
        }
    }

    private void begin(WatchedFolders now) {
        boolean same = now.folders().equals(remembered.folders());
        remembered = now;
        watchImported.set(now.imported());
        folders.set(now.folders());
        if (!same) {
            watch.cancel();
            ProgressWatch watching = new ProgressWatch(background.landing(), told -> {}, InstantSource.system());
            watch = watching;
            if (!now.folders().isEmpty()) {
                background.run(
                        () -> {
                            access.watch(
                                    now.folders(),
                                    watching,
                                    report -> background.landing().execute(() -> told(report)));
                            return now;
                        },
                        ended -> {},
                        this::failed);
            }
        }
    }

    private void told(ImportReport report) {
        if (report.failure().isPresent()) {
            library.changed(Done.failed(TEXTS.get("failed", report.failure().get()), report.changes()));
        } else if (!report.changes().isEmpty()) {
            String what = report.added() == 0
                    ? TEXTS.get("done.updated")
                    : TEXTS.get("done.imported", Words.papers(report.added()));
            library.changed(Done.undoable(what, report.changes()).bringing(report.added()));
        }
    }

    private void failed(Exception failure) {
        library.say(Done.failed(Background.explain(failure)));
    }
}
