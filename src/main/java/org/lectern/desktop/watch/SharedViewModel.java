package org.lectern.desktop.watch;

import java.time.InstantSource;
import org.lectern.Sharing;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.ProgressWatch;
import org.lectern.desktop.library.Done;
import org.lectern.desktop.library.LibraryAccess;
import org.lectern.desktop.library.LibraryViewModel;
import org.lectern.library.Change;

/**
 * Keeps shared lists and their files the same while the window is open; the status tells what others wrote, which its button takes back but no key, and which
 * file cannot be read or written. Used on the FX thread.
 */
public final class SharedViewModel {
    private final LibraryAccess access;
    private final LibraryViewModel library;
    private final Background background;
    private ProgressWatch watch = new ProgressWatch(Runnable::run, told -> {}, InstantSource.system());

    public SharedViewModel(LibraryAccess access, LibraryViewModel library, Background background) {
        this.access = access;
        this.library = library;
        this.background = background;
    }

    /** Begins to follow the files. */
    public void start() {
        ProgressWatch watching = new ProgressWatch(background.landing(), told -> {}, InstantSource.system());
        watch.cancel();
        watch = watching;
        background.run(
                () -> {
                    access.sharing()
                            .follow(watching, report -> background.landing().execute(() -> told(report)));
                    return watching;
                },
                ended -> {},
                failure -> library.say(Done.failed(Background.explain(failure))));
    }

    /** Follows no more, as when the window closes. */
    public void stop() {
        watch.cancel();
    }

    private void told(Sharing.Report report) {
        if (!report.changes().isEmpty()) {
            library.changed(Done.undoable(
                    report.changes().getLast().summary(),
                    report.changes().stream().map(Change::number).toList()));
        }
        report.remarks().stream()
                .findFirst()
                .ifPresent(remark -> library.say(Done.failed(remark.file().getFileName() + " " + remark.message())));
    }
}
