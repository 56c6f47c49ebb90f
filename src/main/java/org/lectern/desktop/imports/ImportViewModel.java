package org.lectern.desktop.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.lectern.ImportReport;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.Words;
import org.lectern.desktop.library.Done;
import org.lectern.desktop.library.LibraryAccess;
import org.lectern.desktop.library.LibraryViewModel;
import org.lectern.library.Change;
import org.lectern.task.Progress;

/** Importing: one at a time, with progress, a way to cancel, and a report. Used on the FX thread. */
public final class ImportViewModel {
    private final LibraryAccess access;
    private final LibraryViewModel library;
    private final Background background;
    private final ReadOnlyObjectWrapper<Optional<Step>> step = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ImportReport>> report = new ReadOnlyObjectWrapper<>(Optional.empty());
    private ProgressWatch watch = new ProgressWatch(Runnable::run, told -> {});

    /**
     * How far an import is.
     *
     * @param what the file at hand
     * @param done how much is done
     * @param total how much there is, 0 when not known
     */
    public record Step(String what, long done, long total) {}

    public ImportViewModel(LibraryAccess access, LibraryViewModel library, Background background) {
        this.access = access;
        this.library = library;
        this.background = background;
    }

    /** How far the import is that is running; empty when none is. */
    public ReadOnlyObjectProperty<Optional<Step>> step() {
        return step.getReadOnlyProperty();
    }

    public ObservableValue<Boolean> idle() {
        return step.map(Optional::isEmpty);
    }

    /** What the last import did, until it is put away. */
    public ReadOnlyObjectProperty<Optional<ImportReport>> report() {
        return report.getReadOnlyProperty();
    }

    /** Puts the report away. */
    public void closeReport() {
        report.set(Optional.empty());
    }

    /** Imports files, and the files of folders. */
    public void importPaths(List<Path> paths) {
        start(progress -> access.importPaths(paths, progress), this::report);
    }

    /** Imports a text that was pasted. */
    public void importText(String text) {
        importText(List.of(text));
    }

    /** Imports a text that was pasted, of which there are several flavours, the richest first. */
    public void importText(List<String> flavours) {
        List<String> texts = flavours.stream().filter(text -> !text.isBlank()).toList();
        if (texts.isEmpty()) {
            library.say(Done.of("There is no text to paste: copy a listing first"));
        } else {
            start(progress -> access.importText("Pasted text", texts, progress), this::report);
        }
    }

    /** Imports the samples; the banner says what they are, so there is no report but of a failure. */
    public void addSamples() {
        library.bannerClosed().set(false);
        start(access::addSamples, done -> {
            if (done.failure().isPresent()) {
                report(done);
            } else {
                library.changed(Done.undoable("Added " + Words.count(done.added(), "sample paper"), changes(done)));
            }
        });
    }

    /** Stops at the next safe place; what has been imported by then stays. */
    public void cancel() {
        watch.cancel();
    }

    private void start(Function<Progress, ImportReport> work, Consumer<ImportReport> finished) {
        if (step.get().isPresent()) {
            library.say(Done.of("An import is running; wait for its end, or cancel it"));
            return;
        }
        step.set(Optional.of(new Step("Importing", 0, 0)));
        report.set(Optional.empty());
        ProgressWatch watching = new ProgressWatch(background.landing(), this::told);
        watch = watching;
        background.run(
                () -> work.apply(watching),
                done -> {
                    watching.end();
                    step.set(Optional.empty());
                    finished.accept(done);
                },
                failure -> {
                    watching.end();
                    step.set(Optional.empty());
                    library.changed(Done.failed(Background.explain(failure)));
                });
    }

    private void told(Step now) {
        step.set(Optional.of(now));
    }

    private void report(ImportReport done) {
        report.set(Optional.of(done));
        library.changed(
                new Done(summary(done), changes(done).reversed(), done.failure().isPresent()));
    }

    private static List<Long> changes(ImportReport done) {
        return done.imported().stream()
                .flatMap(file -> file.result().change().stream())
                .map(Change::number)
                .toList();
    }

    /** What an import did in a few words. */
    static String summary(ImportReport done) {
        String stopped = done.failure().isPresent() ? ", then failed" : done.cancelled() ? ", then cancelled" : "";
        if (done.imported().isEmpty()) {
            return done.failure().isPresent()
                    ? "Import failed"
                    : done.cancelled() ? "Import cancelled" : "Nothing was imported";
        }
        return done.added() == 0 && done.lastChange().isEmpty()
                ? "Nothing new: the library had it already" + stopped
                : "Imported " + Words.count(done.added(), "paper") + stopped;
    }
}
