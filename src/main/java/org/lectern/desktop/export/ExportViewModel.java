package org.lectern.desktop.export;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.lectern.ExportPreview;
import org.lectern.ExportScope;
import org.lectern.LiveExport;
import org.lectern.LiveExports;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.Latest;
import org.lectern.desktop.base.ProgressWatch;
import org.lectern.desktop.base.Step;
import org.lectern.desktop.base.Words;
import org.lectern.desktop.library.Done;
import org.lectern.desktop.library.LibraryAccess;
import org.lectern.desktop.library.LibraryViewModel;
import org.lectern.desktop.search.SearchViewModel;
import org.lectern.export.ExportFormat;
import org.lectern.export.ExportOptions;
import org.lectern.export.ExportReport;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResult;

/**
 * What is to be exported and how, with a preview that follows every choice; copying, writing a file, and files that follow a list. Used on
 * the FX thread.
 */
public final class ExportViewModel {
    /** How many entries the preview has. */
    static final int SHOWN = 25;

    /** How many papers are looked at for what is missing in them, while one chooses. */
    static final int CHECKED = 2_000;

    /** More than that is not for a clipboard. */
    static final int MOST_COPIED = 5_000;

    private final LibraryAccess access;
    private final LibraryViewModel library;
    private final SearchViewModel search;
    private final Background background;
    private final Latest previews;
    private final Latest following;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Extent> extent = new SimpleObjectProperty<>(Extent.SEARCH);
    private final ObjectProperty<ExportFormat> format = new SimpleObjectProperty<>(ExportFormat.BIBTEX);
    private final StringProperty list = new SimpleStringProperty("");
    private final StringProperty style = new SimpleStringProperty(ExportOptions.ALL.style());
    private final BooleanProperty abstracts = new SimpleBooleanProperty();
    private final BooleanProperty comments = new SimpleBooleanProperty();
    private final ObservableList<String> lists = FXCollections.observableArrayList();
    private final ObservableList<LiveExport> live = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<ExportPreview>> preview =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> failure = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Step>> step = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Integer>> selected = new ReadOnlyObjectWrapper<>(List.of());
    private ProgressWatch writing = new ProgressWatch(Runnable::run, told -> {}, InstantSource.system());

    public ExportViewModel(
            LibraryAccess access, LibraryViewModel library, SearchViewModel search, Background background) {
        this.access = access;
        this.library = library;
        this.search = search;
        this.background = background;
        previews = new Latest(background);
        following = new Latest(background);
        extent.subscribe((before, now) -> ask());
        format.subscribe((before, now) -> ask());
        list.subscribe((before, now) -> ask());
        style.subscribe((before, now) -> ask());
        abstracts.subscribe((before, now) -> ask());
        comments.subscribe((before, now) -> ask());
        search.state().subscribe(state -> ask());
        library.version().subscribe((before, now) -> {
            follow();
            ask();
        });
    }

    /** Whether the sheet is there. */
    public ReadOnlyBooleanProperty isOpen() {
        return open.getReadOnlyProperty();
    }

    /** Opens the sheet: for the papers that are selected where they are several, else for the search. */
    public void open() {
        extent.set(selected.get().size() > 1 ? Extent.SELECTION : Extent.SEARCH);
        open.set(true);
        ask();
    }

    public void close() {
        open.set(false);
        previews.forget();
    }

    /** Which papers. */
    public ObjectProperty<Extent> extent() {
        return extent;
    }

    public ObjectProperty<ExportFormat> format() {
        return format;
    }

    /** The list, where one is exported; blank while none is chosen. */
    public StringProperty list() {
        return list;
    }

    /** The style of the references, in formats that have one: a name, or a file ending in {@code .csl}. */
    public StringProperty style() {
        return style;
    }

    /** Whether abstracts go with the papers. */
    public BooleanProperty abstracts() {
        return abstracts;
    }

    /** Whether what is missing stands as comments in the text. */
    public BooleanProperty comments() {
        return comments;
    }

    /** The lists there are. */
    public ObservableList<String> lists() {
        return lists;
    }

    /** The files that follow a list, a search or the library. */
    public ObservableList<LiveExport> live() {
        return live;
    }

    /** What the export would be; empty until it is known. */
    public ReadOnlyObjectProperty<Optional<ExportPreview>> preview() {
        return preview.getReadOnlyProperty();
    }

    /** Why there is no preview. */
    public ReadOnlyObjectProperty<Optional<String>> failure() {
        return failure.getReadOnlyProperty();
    }

    /** How far the writing of a file is; empty when none is written. */
    public ReadOnlyObjectProperty<Optional<Step>> step() {
        return step.getReadOnlyProperty();
    }

    /** The rows of the hits that are selected. */
    public ReadOnlyObjectProperty<List<Integer>> selected() {
        return selected.getReadOnlyProperty();
    }

    /** Notes which rows of the hits are selected. */
    public void select(List<Integer> rows) {
        List<Integer> now = List.copyOf(rows);
        if (!now.equals(selected.get())) {
            selected.set(now);
            if (extent.get() == Extent.SELECTION) {
                ask();
            }
        }
    }

    private ExportScope scope() {
        return switch (extent.get()) {
            case SELECTION -> selection();
            case SEARCH -> search();
            case LIST -> new ExportScope.Listed(list.get());
            case LIBRARY -> new ExportScope.All();
        };
    }

    /** The hits that are selected; all of them are the search. */
    private ExportScope selection() {
        Optional<SearchRequest> request = search.result().map(SearchResult::request);
        int rows = search.hits().size();
        boolean all = rows > 1 && selected.get().size() == rows;
        return request.isPresent() && !all ? new ExportScope.Rows(request.get(), selected.get()) : search();
    }

    private ExportScope search() {
        return new ExportScope.Found(
                search.query().get().isBlank() ? "*" : search.query().get(),
                search.order().get());
    }

    private ExportOptions options() {
        return ExportOptions.ALL
                .abstracts(abstracts.get())
                .comments(comments.get())
                .style(style.get());
    }

    private boolean isPossible() {
        return extent.get() != Extent.LIST || !list.get().isBlank();
    }

    /** Asks what the export would be, when somebody looks. */
    private void ask() {
        if (!open.get()) {
            return;
        }
        record Answer(Optional<ExportPreview> preview, List<String> lists, List<LiveExport> live) {}
        Optional<ExportScope> asked = isPossible() ? Optional.of(scope()) : Optional.empty();
        ExportFormat as = format.get();
        ExportOptions with = options();
        previews.ask(
                () -> new Answer(
                        asked.isEmpty()
                                ? Optional.empty()
                                : Optional.of(
                                        access.exports().preview(asked.get(), as, with.records(false), SHOWN, CHECKED)),
                        access.listNames(),
                        access.exports().live().all()),
                answer -> {
                    failure.set(Optional.empty());
                    preview.set(answer.preview);
                    lists.setAll(answer.lists);
                    live.setAll(answer.live);
                },
                failed -> {
                    preview.set(Optional.empty());
                    failure.set(Optional.of(Background.explain(failed)));
                });
    }

    /** Hands the text of the papers to a clipboard. */
    public void copy(Consumer<String> clipboard) {
        copy(scope(), format.get(), options(), clipboard);
    }

    /** Hands the text of the papers that are selected, or of the one, to a clipboard. */
    public void copySelection(ExportFormat as, Consumer<String> clipboard) {
        copy(selection(), as, options().abstracts(false).comments(false), clipboard);
    }

    private void copy(ExportScope scope, ExportFormat as, ExportOptions with, Consumer<String> clipboard) {
        record Copied(String text, int papers) {}
        background.run(
                () -> {
                    int papers = access.exports().papers(scope).size();
                    return new Copied(
                            papers > MOST_COPIED ? "" : access.exports().text(scope, as, with.records(false)), papers);
                },
                copied -> {
                    if (copied.papers > MOST_COPIED) {
                        library.say(Done.failed("%s are too many for the clipboard; save a file"
                                .formatted(Words.count(copied.papers, "paper"))));
                    } else {
                        clipboard.accept(copied.text);
                        library.say(Done.of(
                                "Copied %s as %s".formatted(Words.count(copied.papers, "paper"), FormatNames.of(as))));
                    }
                },
                this::failed);
    }

    /** Writes the papers to a file. */
    public void save(Path file) {
        ExportScope scope = scope();
        ExportFormat as = format.get();
        ExportOptions with = options();
        write(
                file,
                watch -> access.exports().writeFile(scope, as, with, file, watch),
                report -> Done.of("Exported %s to %s%s"
                        .formatted(Words.count(report.written(), "paper"), file.getFileName(), doubts(report))));
    }

    /** Writes the papers to a file that follows them from now on. */
    public void saveLive(Path file) {
        if (extent.get() == Extent.SELECTION) {
            library.say(Done.failed("A file follows a list, a search or the library; put the papers in a list first"));
            return;
        }
        LiveExport export = new LiveExport(file, scope(), format.get(), options());
        write(
                file,
                watch -> access.exports().live().add(export, watch),
                report -> Done.of("%s has %s and follows them from now on"
                        .formatted(file.getFileName(), Words.count(report.written(), "paper"))));
    }

    private static String doubts(ExportReport report) {
        return report.doubtful() == 0 ? "" : "; something is missing in " + Words.number(report.doubtful());
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
        step.set(Optional.of(new Step("Exporting", 0, 0)));
        background.run(
                () -> work.write(watch),
                report -> {
                    ended(watch);
                    library.say(telling.of(report));
                    ask();
                },
                problem -> {
                    ended(watch);
                    library.say(
                            problem instanceof CancellationException
                                    ? Done.of("The export was cancelled; " + file.getFileName() + " is as it was")
                                    : Done.failed("%s could not be written: %s"
                                            .formatted(file.getFileName(), Background.explain(problem))));
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
                    library.say(Done.of(export.file().getFileName() + " stays as it is now"));
                    ask();
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
        library.say(Done.failed(remark.file().getFileName() + " " + remark.message()));
    }

    private void failed(Exception problem) {
        library.say(Done.failed(Background.explain(problem)));
    }
}
