package org.lectern.desktop.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.lectern.ExportPreview;
import org.lectern.ExportScope;
import org.lectern.LiveExport;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.Latest;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.library.Done;
import org.lectern.desktop.library.LibraryAccess;
import org.lectern.desktop.library.LibraryViewModel;
import org.lectern.desktop.search.SearchViewModel;
import org.lectern.export.ExportFormat;
import org.lectern.export.ExportOptions;
import org.lectern.export.key.KeyPattern;

/** The sheet in which papers are exported, with a preview that follows every choice; and copying. Used on the FX thread. */
public final class ExportViewModel {
    private static final Texts TEXTS = Texts.of(ExportViewModel.class);

    /** How many entries the preview has. */
    static final int SHOWN = 25;

    /** How many papers are looked at for what is missing in them, while one chooses. */
    static final int CHECKED = 2_000;

    /** More than that is not for a clipboard. */
    static final int MOST_COPIED = 5_000;

    private final LibraryAccess access;
    private final LibraryViewModel library;
    private final Background background;
    private final ExportChoice choice;
    private final ExportFiles files;
    private final KeyPatternViewModel keyPattern;
    private final Latest previews;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ObservableList<String> lists = FXCollections.observableArrayList();
    private final ObservableList<LiveExport> live = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<ExportPreview>> preview =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> failure = new ReadOnlyObjectWrapper<>(Optional.empty());

    public ExportViewModel(
            LibraryAccess access, LibraryViewModel library, SearchViewModel search, Background background) {
        this.access = access;
        this.library = library;
        this.background = background;
        choice = new ExportChoice(search);
        files = new ExportFiles(choice, access, library, background, this::ask);
        keyPattern = new KeyPatternViewModel(choice, access, library, background);
        previews = new Latest(background);
        choice.onChange(this::ask);
        library.version().subscribe((before, now) -> {
            files.follow();
            ask();
        });
    }

    /** Which papers, and how. */
    public ExportChoice choice() {
        return choice;
    }

    /** What writes them to files. */
    public ExportFiles files() {
        return files;
    }

    /** What new citation keys are made of. */
    public KeyPatternViewModel keyPattern() {
        return keyPattern;
    }

    /** Whether the sheet is there. */
    public ReadOnlyBooleanProperty isOpen() {
        return open.getReadOnlyProperty();
    }

    /** Opens the sheet: for the papers that are selected where they are several, else for the search. */
    public void open() {
        choice.extent().set(choice.selected().get().size() > 1 ? Extent.SELECTION : Extent.SEARCH);
        open.set(true);
        ask();
    }

    /** Opens the sheet for the papers of a list. */
    public void openList(String list) {
        choice.list().set(list);
        choice.extent().set(Extent.LIST);
        open.set(true);
        ask();
    }

    public void close() {
        open.set(false);
        previews.forget();
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

    /** Asks what the export would be, when somebody looks. */
    private void ask() {
        if (!open.get()) {
            return;
        }
        record Answer(Optional<ExportPreview> preview, List<String> lists, List<LiveExport> live, KeyPattern keys) {}
        Optional<ExportScope> asked = choice.isComplete() ? Optional.of(choice.scope()) : Optional.empty();
        ExportFormat as = choice.format().get();
        ExportOptions with = choice.options().records(false);
        previews.ask(
                () -> new Answer(
                        asked.isEmpty()
                                ? Optional.empty()
                                : Optional.of(access.exports().preview(asked.get(), as, with, SHOWN, CHECKED)),
                        access.listNames(),
                        access.exports().live().all(),
                        access.exports().keyPattern()),
                answer -> {
                    failure.set(Optional.empty());
                    preview.set(answer.preview);
                    lists.setAll(answer.lists);
                    live.setAll(answer.live);
                    keyPattern.show(answer.keys, answer.preview.flatMap(ExportPreview::first));
                },
                failed -> {
                    preview.set(Optional.empty());
                    failure.set(Optional.of(Background.explain(failed)));
                });
    }

    /** Hands the text of the papers to a clipboard. */
    public void copy(Consumer<String> clipboard) {
        copy(choice.scope(), choice.format().get(), choice.options(), clipboard);
    }

    /** Hands the text of the papers that are selected, or of the one, to a clipboard. */
    public void copySelection(ExportFormat as, Consumer<String> clipboard) {
        copy(choice.selection(), as, clipboard);
    }

    /** Copies papers in a format, whatever is chosen in the view. */
    void copy(ExportScope papers, ExportFormat as, Consumer<String> clipboard) {
        copy(papers, as, choice.options().abstracts(false).comments(false), clipboard);
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
                        library.say(Done.failed(TEXTS.get("copy.many", copied.papers)));
                    } else {
                        clipboard.accept(copied.text);
                        library.say(Done.of(TEXTS.get("copied", copied.papers, FormatNames.of(as))));
                    }
                },
                failed -> library.say(Done.failed(Background.explain(failed))));
    }
}
