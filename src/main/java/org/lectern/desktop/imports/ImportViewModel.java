package org.lectern.desktop.imports;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.lectern.ImportReport;
import org.lectern.LoggedImport.Origin;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.ProgressWatch;
import org.lectern.desktop.base.Step;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.library.Done;
import org.lectern.desktop.library.LibraryAccess;
import org.lectern.desktop.library.LibraryViewModel;
import org.lectern.task.Progress;

/**
 * Importing: one at a time, with progress, a way to cancel, and a report. Where imports are reviewed, each is first rehearsed, and
 * its report is a question. Used on the FX thread.
 */
public final class ImportViewModel {
    private static final Texts TEXTS = Texts.of(ImportViewModel.class);
    private static final String PASTED = "Pasted text";

    private final LibraryAccess access;
    private final LibraryViewModel library;
    private final Background background;
    private final ReadOnlyObjectWrapper<Optional<Step>> step = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ImportReport>> report = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Long>> undoable = new ReadOnlyObjectWrapper<>(List.of());
    private final BooleanProperty review = new SimpleBooleanProperty(true);
    private boolean fresh;
    private Consumer<List<Path>> imported = paths -> {};
    private Optional<Function<Progress, ImportReport>> reviewed = Optional.empty();
    private ProgressWatch watch = new ProgressWatch(Runnable::run, told -> {}, InstantSource.system());

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

    /** Whether an import is shown before it is made. */
    public BooleanProperty review() {
        return review;
    }

    /** What the last import did, or the one at hand would do, until it is put away. */
    public ReadOnlyObjectProperty<Optional<ImportReport>> report() {
        return report.getReadOnlyProperty();
    }

    /** Whether a report is a question: there is something that would be imported. */
    static boolean isQuestion(ImportReport report) {
        return report.rehearsed()
                && report.failure().isEmpty()
                && report.imported().stream()
                        .anyMatch(file -> file.result().change().isPresent());
    }

    /** Imports what was reviewed; nothing when no question is open. */
    public void confirm() {
        if (report.get().filter(ImportViewModel::isQuestion).isPresent()) {
            reviewed.ifPresent(work -> start(TEXTS.get("importing"), work, this::report));
        }
    }

    /** The numbers of the changes of the report that can be undone; none of a rehearsal, or of an import that was undone. */
    ReadOnlyObjectProperty<List<Long>> undoable() {
        return undoable.getReadOnlyProperty();
    }

    /** Whether the report is of an import that has just been made. */
    boolean isFresh() {
        return fresh;
    }

    /** Shows the report of an earlier import, of which some changes may stand. */
    public void reopen(ImportReport earlier, List<Long> standing) {
        reviewed = Optional.empty();
        fresh = false;
        undoable.set(standing);
        report.set(Optional.of(earlier));
    }

    /** Takes back the import of which the report tells, whatever was done since, and puts the report away. */
    void takeBack() {
        report.get().ifPresent(done -> library.takeBack(Done.undoable(ReportWords.title(done), undoable.get())));
        closeReport();
    }

    /** Puts the report away; what was reviewed is not imported then. */
    public void closeReport() {
        reviewed = Optional.empty();
        report.set(Optional.empty());
        undoable.set(List.of());
    }

    /** Tells, from now on, which files and folders were imported. */
    public void onImported(Consumer<List<Path>> told) {
        imported = told;
    }

    /** Imports files, and the files of folders, or asks first. */
    public void importPaths(List<Path> paths) {
        begin(Origin.FILES, paths, progress -> access.rehearsePaths(paths, progress), progress -> {
            ImportReport done = access.importPaths(paths, progress);
            if (!done.cancelled() && done.failure().isEmpty()) {
                background.landing().execute(() -> imported.accept(paths));
            }
            return done;
        });
    }

    /** Imports a text that was pasted, or asks first. */
    public void importText(String text) {
        importText(List.of(text));
    }

    /** Imports, or asks first, a text that was pasted, of which there are several flavours, the richest first. */
    public void importText(List<String> flavours) {
        List<String> texts = flavours.stream().filter(text -> !text.isBlank()).toList();
        if (texts.isEmpty()) {
            library.say(Done.of(TEXTS.get("paste.none")));
        } else {
            begin(
                    Origin.PASTED,
                    List.of(),
                    progress -> access.rehearseText(PASTED, texts, progress),
                    progress -> access.importText(PASTED, texts, progress));
        }
    }

    /** Imports the samples; the banner says what they are, so there is no report but of a failure. */
    public void addSamples() {
        library.bannerClosed().set(false);
        start(TEXTS.get("importing"), access::addSamples, done -> {
            if (done.failure().isPresent()) {
                report(done);
            } else {
                library.changed(Done.undoable(TEXTS.get("samples.added", done.added()), done.changes())
                        .bringing(done.added()));
            }
        });
    }

    /** Stops at the next safe place; what has been imported by then stays. */
    public void cancel() {
        watch.cancel();
    }

    private void begin(
            Origin origin,
            List<Path> paths,
            Function<Progress, ImportReport> rehearsal,
            Function<Progress, ImportReport> work) {
        if (review.get()) {
            Instant began = Instant.now();
            start(
                    TEXTS.get("reading"),
                    rehearsal.andThen(done -> noted(origin, paths, began, done)),
                    done -> ask(done, work));
        } else {
            start(TEXTS.get("importing"), work, this::report);
        }
    }

    /** Who named something that cannot be imported finds it in the log, though nothing was asked and nothing made. */
    private ImportReport noted(Origin origin, List<Path> paths, Instant began, ImportReport rehearsed) {
        if (!isQuestion(rehearsed) && rehearsed.imported().isEmpty() && !rehearsed.cancelled()) {
            access.logAttempt(origin, paths, began, rehearsed);
        }
        return rehearsed;
    }

    private void ask(ImportReport rehearsed, Function<Progress, ImportReport> work) {
        if (rehearsed.cancelled()) {
            library.say(Done.of(ReportWords.title(rehearsed)));
        } else {
            reviewed = Optional.of(work);
            report.set(Optional.of(rehearsed));
        }
    }

    private void start(String what, Function<Progress, ImportReport> work, Consumer<ImportReport> finished) {
        if (step.get().isPresent()) {
            library.say(Done.of(TEXTS.get("running")));
            return;
        }
        step.set(Optional.of(new Step(what, 0, 0)));
        closeReport();
        ProgressWatch watching = new ProgressWatch(background.landing(), this::told, InstantSource.system());
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
        undoable.set(done.changes());
        fresh = true;
        report.set(Optional.of(done));
        library.changed(
                done.failure().isPresent()
                        ? Done.failed(ReportWords.title(done), done.changes())
                        : Done.undoable(ReportWords.title(done), done.changes()).bringing(done.added()));
    }
}
