package org.lectern.desktop;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.lectern.desktop.base.Command;
import org.lectern.desktop.base.KeyWords;
import org.lectern.desktop.base.LabelledRow;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.compare.BoardView;
import org.lectern.desktop.compare.TrayView;
import org.lectern.desktop.duplicates.DuplicateCommands;
import org.lectern.desktop.duplicates.DuplicatesView;
import org.lectern.desktop.export.ExportView;
import org.lectern.desktop.export.KeyView;
import org.lectern.desktop.facets.FacetsView;
import org.lectern.desktop.hits.HitsContext;
import org.lectern.desktop.hits.HitsView;
import org.lectern.desktop.importlog.ImportLogView;
import org.lectern.desktop.imports.DropTarget;
import org.lectern.desktop.imports.ReportView;
import org.lectern.desktop.lists.ConflictsSheet;
import org.lectern.desktop.lists.ListChooserView;
import org.lectern.desktop.lists.ListsContext;
import org.lectern.desktop.lists.ListsView;
import org.lectern.desktop.lists.MeView;
import org.lectern.desktop.look.Zoom;
import org.lectern.desktop.marks.MarksView;
import org.lectern.desktop.marks.SelectionView;
import org.lectern.desktop.measure.FrameTimes;
import org.lectern.desktop.overview.OverviewView;
import org.lectern.desktop.palette.PaletteView;
import org.lectern.desktop.palette.ShortcutsView;
import org.lectern.desktop.paper.PaperParts;
import org.lectern.desktop.paper.PaperView;
import org.lectern.desktop.paper.PaperViewModel;
import org.lectern.desktop.paper.RelatedView;
import org.lectern.desktop.saved.SavedSearchesView;
import org.lectern.desktop.search.Row;
import org.lectern.desktop.search.SearchView;
import org.lectern.desktop.search.SearchViewModel;
import org.lectern.desktop.settings.SettingsView;
import org.lectern.desktop.source.SourceView;
import org.lectern.desktop.status.StatusView;
import org.lectern.desktop.topics.TopicBookView;
import org.lectern.desktop.topics.TopicPageView;
import org.lectern.desktop.triage.TriageContext;
import org.lectern.desktop.triage.TriageTab;
import org.lectern.desktop.triage.TriageView;
import org.lectern.desktop.typing.DidYouMeanView;
import org.lectern.desktop.typing.OffersView;
import org.lectern.desktop.watch.WatchView;

/** The window: narrow at the left, choose in the middle, read at the right; the search on top, what goes on at the bottom. */
public final class MainView {
    private static final Texts TEXTS = Texts.of(MainView.class);

    private final Desk desk;
    private final Commands commands;
    private final StackPane root = new StackPane();
    private final FrameTimes frames = new FrameTimes();
    private final Zoom zoom;
    private final HitsView hits;
    private final SearchView search;
    private final OffersView offers;
    private final Region side;
    private final Region middle;
    private final Panes panes;
    private final MarksView marks;

    /** Builds the window's content. */
    public MainView(Desk desk) {
        this.desk = desk;
        this.zoom = new Zoom(root, desk.settings().textSize());
        Models models = desk.models();
        SearchViewModel searching = models.search();
        PaperViewModel paper = models.paper();
        this.commands =
                new CommandBook(desk, this::window, frames.shown()).commands(this::focusSearch, this::toggleSide);
        SelectionView selection = new SelectionView(models.selection());
        this.marks = new MarksView(models.marks(), models.paperTopics(), selection, desk.browser());
        this.hits = new HitsView(new HitsContext(
                searching,
                models.terms(),
                models.library(),
                hit -> paper.show(hit.paper(), hit.title(), searching.query().get()),
                paper::close,
                commands.openLink(),
                List.of(commands.importFiles(), commands.importFolder(), commands.paste(), commands.addSamples()),
                commands.clearFilters(),
                commands.removeSamples(),
                models.export().choice()::select,
                commands.export().show(),
                commands.export().copies(),
                List.of(commands.compare().toggle(), commands.lists().add(), marks.addTopic(), marks.addTag()),
                selection,
                models.topicActions(),
                models.said(),
                desk.settings().density()));
        this.search = new SearchView(searching, shortcut(commands.focusSearch()), hits::next, hits::previous);
        this.offers = new OffersView(models.offers(), search.field(), searching.query());
        this.side = side(
                new SavedSearchesView(models.saved(), commands.saveSearch()),
                new FacetsView(models.facets(), desk.settings()));
        this.middle = (Region) hits.createView();
        models.palette().offers(this::offered);
        models.imports().review().bindBidirectional(desk.settings().review());
        this.panes = panes(models);
        build(models);
    }

    private Panes panes(Models models) {
        List<Command> copies = List.of(commands.copyTitle(), commands.copyAbstract(), commands.copyLink());
        VBox said = new VBox(8, marks.marks(), new KeyView(models.key()).createView());
        LabelledRow.align(said);
        Region reading = (Region) new PaperView(
                        models.paper(),
                        desk.browser(),
                        models.source()::show,
                        copies,
                        desk.settings().roles(),
                        PaperParts.beside(
                                new PaperActions(desk, commands, marks.state()).nodes(),
                                said,
                                marks.note(),
                                new RelatedView(models.related()).createView()))
                .createView();
        return new Panes(side, middle, reading, desk.remembered(), desk.settings());
    }

    private void build(Models models) {
        Region board = new BoardView(models.board(), commands.compare(), desk.browser()).createView();
        Region overview = new OverviewView(
                        models.overview(),
                        commands.overview(),
                        List.of(commands.importFiles(), commands.paste(), commands.addSamples()),
                        () -> hits.list().requestFocus())
                .createView();
        // After the board has the focus: panes that go would hand it to the search field, which closes the board.
        panes.view()
                .visibleProperty()
                .bind(models.board().isOpen().or(models.overview().isOpen()).not());
        BorderPane frame = new BorderPane(new StackPane(panes.view(), board, overview));
        frame.setTop(new VBox(
                new TopBar(desk, commands, panes.sideShown(), search.createView()).createView(),
                search.createProblemLine(),
                new DidYouMeanView(models.didYouMean(), commands.takeMeant()).createView()));
        frame.setBottom(new VBox(
                new TrayView(
                                models.tray(),
                                commands.compare(),
                                models::read,
                                models.board().isOpen())
                        .createView(),
                new StatusView(
                                models.search(),
                                models.library(),
                                models.imports(),
                                papers -> TriageTab.offer(models.triage().inbox(), papers, "status-triage", () -> {}))
                        .createView()));
        search.field().focusedProperty().subscribe(focused -> {
            if (focused) {
                models.places().explore();
            }
        });
        settleWhenLookedAt(models);
        Region topic = new TopicPageView(models.topics().page(), models.topics().book()::open).createView();
        topic.maxWidthProperty()
                .bind(side.widthProperty().add(middle.widthProperty()).add(1));
        DropTarget drop = new DropTarget(models::open, models.imports()::importText);
        root.getChildren()
                .addAll(
                        frame,
                        topic,
                        new TopicBookView(models.topics()).createView(),
                        new ListsView(
                                        models.lists(),
                                        new ListsContext(
                                                commands.lists(),
                                                desk.browser(),
                                                models.source()::show,
                                                models::read,
                                                models.export()::openList,
                                                this::window,
                                                desk.settings().roles()))
                                .createView(),
                        new DuplicatesView(models.duplicates(), models.source()::show).createView(),
                        new TriageView(
                                        models.triage(),
                                        new TriageContext(
                                                commands.triage(),
                                                List.of(commands.importFiles(), commands.paste()),
                                                desk.browser(),
                                                models.source()::show,
                                                this::searchFor,
                                                desk.settings().roles()))
                                .createView(),
                        new ImportLogView(models.importLog(), List.of(commands.importFiles(), commands.importFolder()))
                                .createView(),
                        new ReportView(
                                        models.imports(),
                                        commands.showDuplicates(),
                                        models.source()::show,
                                        papers -> TriageTab.offer(
                                                models.triage().inbox(),
                                                papers,
                                                "report-triage",
                                                models.imports()::closeReport))
                                .createView(),
                        new WatchView(models.watch(), commands.watchFolder()).createView(),
                        new ExportView(models.export(), commands.export()).createView(),
                        new SourceView(models.source()).createView(),
                        new ConflictsSheet(models.lists().sharing()).createView(),
                        new ListChooserView(models.lists().chooser()).createView(),
                        new MeView(models.lists().me()).createView(),
                        new SettingsView(desk.settings(), models.settings()).createView(),
                        new ShortcutsView(this::keyGroups, models.shortcuts()).createView(),
                        new PaletteView(models.palette()).createView(),
                        offers.createView(),
                        drop.createView(),
                        frames.createView());
        root.setId("main");
        root.sceneProperty().subscribe(scene -> Optional.ofNullable(scene).ifPresent(now -> attach(now, drop)));
    }

    /** Searches among the hits, whatever view is there now. */
    private void searchFor(String query) {
        desk.models().places().explore();
        desk.models().search().query().set(query);
        hits.list().requestFocus();
    }

    private static Region side(SavedSearchesView saved, FacetsView facets) {
        Node below = facets.createView();
        VBox.setVgrow(below, Priority.ALWAYS);
        VBox side = new VBox(saved.createView(), below);
        side.getStyleClass().add(Style.SIDE);
        return side;
    }

    /** What was searched is remembered once somebody looks at a hit, or says so by Enter. */
    private void settleWhenLookedAt(Models models) {
        search.field().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean looks = List.of(KeyCode.ENTER, KeyCode.DOWN, KeyCode.UP).contains(event.getCode());
            if (looks && models.offers().active().get() < 0) {
                models.history().settle();
                if (event.getCode() == KeyCode.ENTER
                        && !event.isConsumed()
                        && !event.isAltDown()
                        && !models.search().hits().isEmpty()) {
                    // From here on letters are for the hits.
                    hits.list().requestFocus();
                    event.consume();
                }
            }
        });
        hits.list()
                .addEventHandler(
                        MouseEvent.MOUSE_CLICKED, event -> models.history().settle());
        hits.list()
                .addEventHandler(KeyEvent.KEY_PRESSED, event -> models.history().settle());
    }

    /** The dividers stand by share of the width, which is only known once the window is laid out. */
    private void attach(Scene scene, DropTarget drop) {
        drop.listenTo(scene);
        new Keys(commands, desk.models(), search.field(), hits.list()).listenTo(scene);
        marks.commands()
                .forEach(command -> command.shortcut()
                        .ifPresent(keys -> scene.getAccelerators().put(keys, () -> onPaper(command))));
        scene.windowProperty().flatMap(Window::focusedProperty).subscribe(focused -> {
            if (Boolean.TRUE.equals(focused)) {
                // A command may have written meanwhile.
                desk.models().lists().sharing().refresh();
            }
        });
        Platform.runLater(this::focusSearch);
    }

    /** What is done to the paper that is open is not done while something lies over it. */
    private void onPaper(Command command) {
        if (desk.models().places().exploring().get()
                && desk.models().sheets().top().isEmpty()) {
            command.run();
        }
    }

    public Parent root() {
        return zoom;
    }

    /** The hits. */
    ListView<Row> hits() {
        return hits.list();
    }

    /** How wide the side bar is now. */
    public double sideWidth() {
        return panes.sideWidth();
    }

    /** How wide the hits are now. */
    public double hitsWidth() {
        return panes.hitsWidth();
    }

    /** What the palette offers: the commands of the window, then those of the view that is open. */
    private List<Command> offered() {
        List<Command> local = commands.compare().board().all().stream()
                .filter(command -> desk.models().board().isOpen().get())
                .toList();
        return Stream.of(commands.all(), marks.commands(), local)
                .flatMap(List::stream)
                .filter(command -> !command.equals(commands.palette()))
                .toList();
    }

    private List<ShortcutsView.Group> keyGroups() {
        List<Command> inbox = commands.triage().all();
        List<Command> papers = Stream.of(
                        marks.commands().stream(),
                        commands.all().stream()
                                .filter(command -> command.letter().isPresent()))
                .flatMap(each -> each)
                .filter(command -> !command.equals(commands.shortcuts()))
                .filter(command -> !inbox.contains(command))
                .toList();
        return List.of(
                new ShortcutsView.Group(
                        TEXTS.get("keys.everywhere"),
                        commands.all().stream()
                                .filter(command -> !papers.contains(command) && !inbox.contains(command))
                                .toList()),
                new ShortcutsView.Group(TEXTS.get("keys.paper"), papers),
                new ShortcutsView.Group(TEXTS.get("keys.inbox"), inbox),
                new ShortcutsView.Group(
                        TEXTS.get("keys.board"), commands.compare().board().all()),
                new ShortcutsView.Group(
                        TEXTS.get("keys.duplicates"),
                        DuplicateCommands.of(desk.models().duplicates()).all()));
    }

    private Window window() {
        return root.getScene().getWindow();
    }

    private void toggleSide() {
        panes.toggleSide();
    }

    private void focusSearch() {
        search.field().requestFocus();
        search.field().selectAll();
    }

    private static String shortcut(Command command) {
        return command.shortcut()
                .map(keys -> KeyWords.of(keys).replace('+', ' '))
                .orElse("");
    }
}
