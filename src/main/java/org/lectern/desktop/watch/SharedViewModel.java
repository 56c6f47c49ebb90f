package org.lectern.desktop.watch;

import java.time.InstantSource;
import java.util.List;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.Sharing;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.ProgressWatch;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.library.ChangeWords;
import org.lectern.desktop.library.Done;
import org.lectern.desktop.library.LibraryAccess;
import org.lectern.desktop.library.LibraryViewModel;
import org.lectern.library.Change;

/**
 * Keeps shared lists and their files the same while the window is open; the status tells what others wrote, which its button takes back but no key, and which
 * file cannot be read or written. Used on the FX thread.
 */
public final class SharedViewModel {
    private static final Texts TEXTS = Texts.of(SharedViewModel.class);

    private final LibraryAccess access;
    private final LibraryViewModel library;
    private final Background background;
    private final ReadOnlyObjectWrapper<List<Sharing.Remark>> remarks = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyLongWrapper news = new ReadOnlyLongWrapper();
    private ProgressWatch watch = new ProgressWatch(Runnable::run, told -> {}, InstantSource.system());

    public SharedViewModel(LibraryAccess access, LibraryViewModel library, Background background) {
        this.access = access;
        this.library = library;
        this.background = background;
    }

    /** What is the matter with files, the newest of each. */
    public ReadOnlyObjectProperty<List<Sharing.Remark>> remarks() {
        return remarks.getReadOnlyProperty();
    }

    /** Rises whenever something of others was taken in, be it only a text that contradicts another. */
    public ReadOnlyLongProperty news() {
        return news.getReadOnlyProperty();
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
        List<Sharing.Remark> now =
                report.remarks().stream().map(SharedViewModel::shorter).toList();
        boolean other = !now.equals(remarks.get());
        remarks.set(now);
        news.set(news.get() + 1);
        if (!report.changes().isEmpty()) {
            library.changed(Done.undoable(
                    ChangeWords.of(report.changes().getLast().summary()),
                    report.changes().stream().map(Change::number).toList()));
        }
        now.stream()
                .findFirst()
                .filter(remark -> other)
                .ifPresent(remark -> library.say(Done.failed(
                        TEXTS.get("remark", String.valueOf(remark.file().getFileName()), remark.message()))));
    }

    /** The file is named before the message, and needs no naming in it. */
    private static Sharing.Remark shorter(Sharing.Remark remark) {
        return new Sharing.Remark(remark.file(), remark.message().replace(remark.file() + ", ", ""));
    }
}
