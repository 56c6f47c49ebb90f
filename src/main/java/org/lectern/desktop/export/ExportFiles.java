package org.lectern.desktop.export;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.ExportScope;
import org.lectern.LiveExport;
import org.lectern.LiveExports;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.Latest;
import org.lectern.desktop.base.ProgressWatch;
import org.lectern.desktop.base.Step;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.library.Done;
import org.lectern.desktop.library.LibraryAccess;
import org.lectern.desktop.library.LibraryViewModel;
import org.lectern.export.ExportFormat;
import org.lectern.export.ExportOptions;
import org.lectern.export.ExportReport;

/** Writes what was chosen to files, and keeps those current that follow something. Used on the FX thread. */
public final class ExportFiles {
    private static final Texts TEXTS = Texts.of(ExportFiles.class);

    private final ExportChoice choice;
    private final LibraryAccess access;
    private final LibraryViewModel library;
    private final Background background;
    private final Runnable changed;
    private final Latest following;
    private final ReadOnlyObjectWrapper<Optional<Step>> step = new ReadOnlyObjectWrapper<>(Optional.empty());
    private ProgressWatch writing = new ProgressWatch(Runnable::run, told -> {}, InstantSource.system());

    /** Files; {@code changed} is run when papers may have got keys, or another file follows something. */
    ExportFiles(
            ExportChoice choice,
            LibraryAccess access,
            LibraryViewModel library,
            Background background,
            Runnable changed) {
        this.choice = choice;
        this.access = access;
        this.library = library;
        this.background = background;
        this.changed = changed;
        following = new Latest(background);
    }

    /** How far the writing of a file is; empty when none is written. */
    public ReadOnlyObjectProperty<Optional<Step>> step() {
        return step.getReadOnlyProperty();
    }

    /** Writes the papers to a file. */
    public void save(Path file) {
        ExportScope scope = choice.scope();
        ExportFormat format = choice.format().get();
        ExportOptions options = choice.options();
        write(
                file,
                watch -> access.exports().writeFile(scope, format, options, file, watch),
                report -> Done.of(exported(report, file)));
    }

    /** Writes the papers to a file that follows them from now on. */
    public void saveLive(Path file) {
        if (choice.extent().get() == Extent.SELECTION) {
            library.say(Done.failed(TEXTS.get("live.selection")));
            return;
        }
        LiveExport export = new LiveExport(file, choice.scope(), choice.format().get(), choice.options());
        write(
                file,
                watch -> access.exports().live().add(export, watch),
                report -> Done.of(TEXTS.get("live.done", report.written(), file.getFileName())));
    }

    private static String exported(ExportReport report, Path file) {
        return report.doubtful() == 0
                ? TEXTS.get("exported", report.written(), file.getFileName())
                : TEXTS.get("exported.doubts", report.written(), file.getFileName(), report.doubtful());
    }

    private interface Work {
        ExportReport write(ProgressWatch watch) throws Exception;
    }

    private interface Telling {
        Done of(ExportReport report);
    }

    private void write(Path file, Work work, Telling telling) {
        writing.cancel();
        ProgressWatch watch =
                new ProgressWatch(background.landing(), now -> step.set(Optional.of(now)), InstantSource.system());
        writing = watch;
        step.set(Optional.of(new Step(TEXTS.get("exporting"), 0, 0)));
        background.run(
                () -> work.write(watch),
                report -> {
                    ended(watch);
                    library.say(telling.of(report));
                    changed.run();
                },
                problem -> {
                    ended(watch);
                    library.say(
                            problem instanceof CancellationException
                                    ? Done.of(TEXTS.get("cancelled", file.getFileName()))
                                    : Done.failed(
                                            TEXTS.get("failed", file.getFileName(), Background.explain(problem))));
                });
    }

    private void ended(ProgressWatch watch) {
        watch.end();
        if (watch.equals(writing)) {
            step.set(Optional.empty());
        }
    }

    /** Gives up the file that is being written, which stays as it was. */
    public void cancel() {
        writing.cancel();
    }

    /** Lets a file follow nothing any more. */
    public void unfollow(LiveExport export) {
        background.run(
                () -> access.exports().live().remove(export.file()),
                removed -> {
                    library.say(Done.of(TEXTS.get("live.ended", export.file().getFileName())));
                    changed.run();
                },
                this::failed);
    }

    /** Brings the files that follow something up to date. */
    public void follow() {
        following.ask(
                () -> access.exports().live().follow(),
                remarks -> remarks.stream().findFirst().ifPresent(this::tell),
                this::failed);
    }

    private void tell(LiveExports.Remark remark) {
        library.say(Done.failed(TEXTS.get("live.remark", remark.file().getFileName(), remark.message())));
    }

    private void failed(Exception problem) {
        library.say(Done.failed(Background.explain(problem)));
    }
}
