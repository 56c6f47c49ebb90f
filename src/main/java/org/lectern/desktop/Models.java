package org.lectern.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.Places;
import org.lectern.desktop.base.Sheets;
import org.lectern.desktop.chips.TopicActions;
import org.lectern.desktop.compare.BoardViewModel;
import org.lectern.desktop.compare.TrayViewModel;
import org.lectern.desktop.duplicates.DuplicatesViewModel;
import org.lectern.desktop.export.ExportViewModel;
import org.lectern.desktop.export.KeyViewModel;
import org.lectern.desktop.facets.FacetsViewModel;
import org.lectern.desktop.facets.TopicTreeViewModel;
import org.lectern.desktop.hits.RowMarks;
import org.lectern.desktop.importlog.ImportLogViewModel;
import org.lectern.desktop.imports.ImportViewModel;
import org.lectern.desktop.library.LibraryAccess;
import org.lectern.desktop.library.LibraryViewModel;
import org.lectern.desktop.lists.ListModels;
import org.lectern.desktop.lists.SharingViewModel;
import org.lectern.desktop.marks.MarksViewModel;
import org.lectern.desktop.marks.PaperTopicsViewModel;
import org.lectern.desktop.marks.SelectionMarksViewModel;
import org.lectern.desktop.overview.OverviewViewModel;
import org.lectern.desktop.palette.PaletteViewModel;
import org.lectern.desktop.paper.PaperViewModel;
import org.lectern.desktop.paper.RelatedViewModel;
import org.lectern.desktop.saved.SavedSearchesViewModel;
import org.lectern.desktop.search.SearchViewModel;
import org.lectern.desktop.search.TermsViewModel;
import org.lectern.desktop.source.SourceViewModel;
import org.lectern.desktop.topics.TopicModels;
import org.lectern.desktop.triage.TriageModels;
import org.lectern.desktop.triage.TriageViewModel;
import org.lectern.desktop.typing.DidYouMeanViewModel;
import org.lectern.desktop.typing.HistoryViewModel;
import org.lectern.desktop.typing.OffersViewModel;
import org.lectern.desktop.watch.SharedViewModel;
import org.lectern.desktop.watch.WatchViewModel;
import org.lectern.paper.Paper;
import org.lectern.search.MarkedText;
import org.lectern.text.DisplayText;

/**
 * The view models of one window, tied together: whenever the library changes, the search asks anew.
 *
 * @param library the library's figures
 * @param search what is asked and found
 * @param facets what the hits are counted and narrowed by
 * @param terms what sets the hits apart
 * @param paper the paper that is open
 * @param related the papers that are related to it
 * @param marks what is said of it
 * @param said what is said of the hits that are looked at
 * @param topicActions what can be done with a topic wherever it is shown; the page of one is hooked into it
 * @param paperTopics the topics of the paper that is open, and why it has them
 * @param selection what is said of all hits that are selected
 * @param imports importing
 * @param duplicates the papers that are probably one work
 * @param watch the folders that are watched
 * @param shared keeps shared lists and their files the same
 * @param source the place in a listing that is shown
 * @param history what was searched
 * @param offers what is offered while one types
 * @param didYouMean what was probably meant by a query that finds little
 * @param saved the saved searches
 * @param export exporting
 * @param key what the paper that is open is cited by
 * @param topics the pages of topics, and the book of them
 * @param tray the papers that are put aside to be compared
 * @param board these side by side
 * @param lists the reading lists
 * @param overview the papers in charts
 * @param places the views that take the place of the panes
 * @param sheets what lies over them
 * @param settings whether the settings are shown
 * @param shortcuts whether the keys are shown
 * @param palette every command by its name
 * @param triage the inbox
 * @param importLog the imports that were made or tried
 */
public record Models(
        LibraryViewModel library,
        SearchViewModel search,
        FacetsViewModel facets,
        TermsViewModel terms,
        PaperViewModel paper,
        RelatedViewModel related,
        MarksViewModel marks,
        RowMarks said,
        TopicActions topicActions,
        PaperTopicsViewModel paperTopics,
        SelectionMarksViewModel selection,
        ImportViewModel imports,
        DuplicatesViewModel duplicates,
        WatchViewModel watch,
        SharedViewModel shared,
        SourceViewModel source,
        HistoryViewModel history,
        OffersViewModel offers,
        DidYouMeanViewModel didYouMean,
        SavedSearchesViewModel saved,
        ExportViewModel export,
        KeyViewModel key,
        TopicModels topics,
        TrayViewModel tray,
        BoardViewModel board,
        ListModels lists,
        OverviewViewModel overview,
        Places places,
        Sheets sheets,
        BooleanProperty settings,
        BooleanProperty shortcuts,
        PaletteViewModel palette,
        TriageModels triage,
        ImportLogViewModel importLog) {
    /** A text that stays as it is so long is what somebody looked for. */
    private static final long SETTLED_MILLIS = 5_000;

    /** A note that stays as it is so long is saved. */
    private static final long NOTE_MILLIS = 1_500;

    /** So many related papers are shown. */
    private static final int RELATED = 5;

    /** Who has not typed for so long looks at what was found. */
    private static final long LOOKING_MILLIS = 500;

    /**
     * The models of a library.
     *
     * @param browser opens an address in the system's program for it
     */
    public static Models of(LibraryAccess access, Background background, Consumer<String> browser) {
        LibraryViewModel library = new LibraryViewModel(access, background);
        SearchViewModel search = new SearchViewModel(access::search, background);
        library.version().subscribe((before, now) -> search.ask());
        ImportViewModel imports = new ImportViewModel(access, library, background);
        WatchViewModel watch = new WatchViewModel(access, library, background);
        imports.onImported(watch::imported);
        HistoryViewModel history = new HistoryViewModel(
                access, library, search, background, task -> later(background, SETTLED_MILLIS, task));
        PaperViewModel paper = new PaperViewModel(access::markAbstract, access::roles, access::versions, background);
        TopicActions topics = new TopicActions(search, access, library, background);
        ExportViewModel export = new ExportViewModel(access, library, search, background);
        TopicModels pages = new TopicModels(access, library, search, paper, background);
        topics.onPage(pages.opener());
        DuplicatesViewModel duplicates = new DuplicatesViewModel(access, library, background);
        SharedViewModel shared = new SharedViewModel(access, library, background);
        ListModels lists = ListModels.of(
                access, library, search, shared, background, task -> later(background, NOTE_MILLIS, task));
        Places places = new Places();
        TrayViewModel tray = new TrayViewModel(access, library, background);
        BoardViewModel board = new BoardViewModel(access, library, tray, background);
        places.add(board.isOpen(), board::close);
        places.add(lists.all().isOpen(), lists.all()::close);
        places.add(pages.isOpen(), pages::close, pages::back);
        places.add(duplicates.isOpen(), duplicates::close);
        TriageViewModel inbox = new TriageViewModel(access, library, background);
        places.add(inbox.isOpen(), inbox::close);
        FacetsViewModel facets = new FacetsViewModel(
                search,
                access::facetValues,
                new TopicTreeViewModel(topics, query -> access.topics().counts(query), background),
                background);
        OverviewViewModel overview =
                new OverviewViewModel(access, library, search, background, places::explore, facets::showAll);
        places.add(overview.isOpen(), overview::close, overview::back);
        return new Models(
                        library,
                        search,
                        facets,
                        new TermsViewModel(search, access::significantTerms, background),
                        paper,
                        new RelatedViewModel(paper, open -> access.related(List.of(open), RELATED), background),
                        new MarksViewModel(
                                access, library, paper, background, task -> later(background, NOTE_MILLIS, task)),
                        new RowMarks(access::marks, library, background),
                        topics,
                        new PaperTopicsViewModel(access, library, paper, topics, background),
                        new SelectionMarksViewModel(
                                access,
                                library,
                                topics,
                                export.choice()::selection,
                                export.choice().selected(),
                                background),
                        imports,
                        duplicates,
                        watch,
                        shared,
                        new SourceViewModel(access, background, browser),
                        history,
                        new OffersViewModel(access, history, background),
                        new DidYouMeanViewModel(
                                access, search, background, task -> later(background, LOOKING_MILLIS, task)),
                        new SavedSearchesViewModel(access, library, search, background),
                        export,
                        new KeyViewModel(access, library, paper, background),
                        pages,
                        tray,
                        board,
                        lists,
                        overview,
                        places,
                        new Sheets(),
                        new SimpleBooleanProperty(),
                        new SimpleBooleanProperty(),
                        new PaletteViewModel(
                                access,
                                (text, order) -> {
                                    places.explore();
                                    search.show(text, order);
                                },
                                lists.all()::open,
                                background),
                        new TriageModels(
                                inbox, new PaperTopicsViewModel(access, library, inbox.paper(), topics, background)),
                        new ImportLogViewModel(access, library, background, imports::reopen))
                .ready();
    }

    /** Does something on the FX thread in a while, or never if the window is closed by then. */
    private static void later(Background background, long millis, Runnable task) {
        CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS, background.workers())
                .execute(() -> background.landing().execute(task));
    }

    /** Shows a paper to be read, whatever is there now. */
    void read(Paper shown) {
        places.explore();
        paper.show(shown, MarkedText.unmarked(DisplayText.of(shown.title()).text()), "");
    }

    private Models ready() {
        sheets.add(importLog.isOpen(), importLog::close);
        sheets.add(imports.report().map(Optional::isPresent), imports::closeReport);
        sheets.add(watch.isOpen(), watch::close);
        sheets.add(export.isOpen(), export::close);
        sheets.add(source.isOpen(), source::close);
        sheets.add(lists.sharing().isOpen(), lists.sharing()::close);
        sheets.add(lists.chooser().isOpen(), lists.chooser()::close);
        sheets.add(lists.me().isOpen(), lists.me()::leave);
        sheets.add(settings, () -> settings.set(false));
        sheets.add(shortcuts, () -> shortcuts.set(false));
        sheets.add(palette.isOpen(), palette::close);
        return this;
    }

    /** Opens files and folders: to a list that somebody shares it subscribes, all else is imported. */
    void open(List<Path> paths) {
        List<Path> shared = paths.stream().filter(SharingViewModel::isShared).toList();
        List<Path> others =
                paths.stream().filter(path -> !SharingViewModel.isShared(path)).toList();
        shared.forEach(lists.sharing()::subscribe);
        if (!others.isEmpty()) {
            imports.importPaths(others);
        }
    }

    /** Asks for everything that is shown first. */
    public void start() {
        startHits();
        startRest();
        offers.start();
    }

    /** Asks for the hits, and what is shown around them. */
    void startHits() {
        library.refresh();
        search.ask();
    }

    /** Asks for what nobody looks for before the hits. */
    void startRest() {
        history.start();
        saved.refresh();
        export.files().follow();
        tray.start();
        triage.inbox().refresh();
        lists.me().refresh();
    }

    /** Keeps all that is being typed, before the window closes. */
    void saveLast() {
        marks.saveLast();
        lists.saveLast();
    }
}
