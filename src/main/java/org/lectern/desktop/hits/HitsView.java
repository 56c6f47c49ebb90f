package org.lectern.desktop.hits;

import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.desktop.base.Frames;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.look.Density;
import org.lectern.desktop.search.Row;
import org.lectern.desktop.search.SearchState;
import org.lectern.desktop.search.SearchViewModel;
import org.lectern.library.Statistics;
import org.lectern.paper.PaperId;
import org.lectern.search.Hit;
import org.lectern.search.NarrowedQuery;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResult;

/**
 * The middle pane: the hits, the line over them, and what stands there when there are none. The first hit of a new answer is
 * chosen, unless it answers the same words as before, narrowed or sorted otherwise, and the paper that was chosen is among its
 * first hits.
 */
public final class HitsView {
    private static final Texts TEXTS = Texts.of(HitsView.class);
    private static final double LINE_HEIGHT = 30;

    private final HitsContext context;
    private final SearchViewModel search;
    private final ListView<Row> list = new ListView<>();
    private final StackPane body = new StackPane();
    private final SeveralRows several = new SeveralRows();
    private Optional<PaperId> chosen = Optional.empty();
    private Optional<SearchRequest> settled = Optional.empty();
    private int place;
    private boolean settling;
    private boolean painted;
    private Optional<Hit> first = Optional.empty();

    public HitsView(HitsContext context) {
        this.context = context;
        this.search = context.search();
    }

    /** Builds the pane. */
    public Node createView() {
        list.setId("hits");
        list.setAccessibleText(TEXTS.get("hits"));
        list.getStyleClass().addAll(Style.HITS, "edge-to-edge");
        context.density().subscribe(this::dress);
        list.setItems(search.hits());
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getSelectionModel().selectedItemProperty().subscribe(this::chose);
        InvalidationListener selected = changed -> {
            List<Integer> rows = list.getSelectionModel().getSelectedIndices();
            context.selected().accept(rows);
            if (!search.hits().isReplacing()) {
                several.note(rows, search.hits().firstPage());
            }
        };
        list.getSelectionModel().getSelectedIndices().addListener(selected);
        list.setContextMenu(menu());
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                context.follow().run();
                event.consume();
            }
        });
        VBox.setVgrow(body, Priority.ALWAYS);
        ListChangeListener<Row> fetched = change -> chooseFetched();
        search.hits().addListener(fetched);
        search.state().subscribe(state -> {
            context.said().outdated();
            show();
            settle();
        });
        search.waysOut().subscribe(ways -> show());
        context.library().statistics().subscribe(figures -> show());
        VBox pane = new VBox(
                banner(),
                new HitsBar(search, list.getSelectionModel().getSelectedIndices(), context.density()).createView(),
                new TermsLine(context.terms()).createView(),
                body,
                context.tray().createView());
        pane.getStyleClass().add("hits-pane");
        return pane;
    }

    /** Rows that are all of one height need not be measured. */
    private void dress(Density density) {
        list.setFixedCellSize(density == Density.LINE ? LINE_HEIGHT : Region.USE_COMPUTED_SIZE);
        list.setCellFactory(view -> new HitCell(context.topics(), context.said(), density));
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 1));
    }

    private ContextMenu menu() {
        ContextMenu menu = new ContextMenu();
        menu.setId("hits-menu");
        context.copies().forEach(copy -> menu.getItems().add(copy.menuItem()));
        menu.getItems().addAll(new SeparatorMenuItem(), context.export().menuItem(), new SeparatorMenuItem());
        context.marks().forEach(mark -> menu.getItems().add(mark.menuItem()));
        menu.getItems().add(context.tray().menu());
        return menu;
    }

    public ListView<Row> list() {
        return list;
    }

    /** Chooses the next hit, as the down key does. */
    public void next() {
        step(1);
    }

    /** Chooses the hit before, as the up key does. */
    public void previous() {
        step(-1);
    }

    private void step(int by) {
        int last = search.hits().size() - 1;
        int now = list.getSelectionModel().getSelectedIndex();
        int there = Math.clamp(now + by, Math.min(0, last), Math.max(0, last));
        if (last >= 0) {
            list.getSelectionModel().clearAndSelect(there);
            list.scrollTo(Math.max(0, there - 1));
        }
    }

    private void show() {
        HitsEmpty empty = new HitsEmpty(context);
        Node content = switch (search.state().get()) {
            case SearchState.Waiting() -> empty.waiting();
            case SearchState.Failed(String message) -> empty.failed(message);
            case SearchState.Answered(SearchResult result) when result.total() > 0 -> list;
            case SearchState.Answered(SearchResult result) when isLibraryEmpty() -> empty.emptyLibrary();
            case SearchState.Answered(SearchResult result) -> empty.nothingFound();
        };
        if (!body.getChildren().equals(List.of(content))) {
            body.getChildren().setAll(content);
        }
    }

    private boolean isLibraryEmpty() {
        return context.library().statistics().get().map(Statistics::papers).orElse(0L) == 0;
    }

    /** After a new answer: stays with the paper that was chosen, or takes the first, which is the best for new words. */
    private void settle() {
        List<Hit> first = search.hits().firstPage();
        if (first.isEmpty()) {
            chosen = Optional.empty();
            context.close().run();
            return;
        }
        Optional<SearchRequest> request = search.result().map(SearchResult::request);
        boolean sameWords = request.map(HitsView::words).equals(settled.map(HitsView::words));
        // The same question again is answered anew because the library has changed: somebody far down stays there.
        boolean sameAgain = request.equals(settled);
        int same = sameAgain ? Math.min(place, search.hits().size() - 1) : 0;
        settled = request;
        // A row far down may still be on its way; the paper that is open then is another.
        for (int i = 0; sameWords && same < first.size() && i < first.size(); i++) {
            if (chosen.equals(Optional.of(first.get(i).paper().id()))) {
                same = i;
            }
        }
        int[] others = sameAgain ? several.stillThere(first) : new int[0];
        settling = true;
        list.getSelectionModel().clearAndSelect(same);
        if (others.length > 1) {
            list.getSelectionModel().selectIndices(same, others);
        }
        settling = false;
        chose(list.getSelectionModel().getSelectedItem());
        list.scrollTo(Math.max(0, same - 1));
    }

    private static String words(SearchRequest request) {
        return NarrowedQuery.of(request.query()).words();
    }

    private void chose(@Nullable Row row) {
        if (settling || search.hits().isReplacing()) {
            return;
        }
        place = Math.max(0, list.getSelectionModel().getSelectedIndex());
        if (row instanceof Row.Loaded(Hit hit)) {
            chosen = Optional.of(hit.paper().id());
            open(hit);
        }
    }

    /** The first paper opens when the first hits are painted, which does not wait for it. */
    private void open(Hit hit) {
        if (painted) {
            context.open().accept(hit);
            return;
        }
        if (first.isEmpty()) {
            Frames.afterNext(() -> {
                painted = true;
                first.ifPresent(context.open());
            });
        }
        first = Optional.of(hit);
    }

    /** The row that is chosen may have been fetched just now; rows that were fetched are of another height than before. */
    private void chooseFetched() {
        int index = list.getSelectionModel().getSelectedIndex();
        if (!search.hits().isReplacing()
                && index >= 0
                && index < search.hits().size()
                && search.hits().get(index) instanceof Row.Loaded(Hit hit)
                && !chosen.equals(Optional.of(hit.paper().id()))) {
            chosen = Optional.of(hit.paper().id());
            open(hit);
            list.scrollTo(index);
        }
    }

    private Node banner() {
        Label text = new Label(TEXTS.get("samples"));
        text.setGraphic(new FontIcon("fth-info"));
        text.setMinWidth(0);
        Button remove = context.removeSamples().button();
        remove.getStyleClass().add(Style.PLAIN_LINK);
        remove.setMinWidth(Button.USE_PREF_SIZE);
        Button close = new Button(null, new FontIcon("fth-x"));
        close.setId("banner-close");
        close.setAccessibleText(TEXTS.get("samples.hide"));
        close.getStyleClass().add(Style.ICON_BUTTON);
        close.setOnAction(event -> context.library().bannerClosed().set(true));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox banner = new HBox(8, text, gap, remove, close);
        banner.setId("samples-banner");
        banner.setAlignment(Pos.CENTER_LEFT);
        banner.getStyleClass().add(Style.BANNER);
        banner.visibleProperty()
                .bind(context.library()
                        .samples()
                        .and(context.library().bannerClosed().not()));
        banner.managedProperty().bind(banner.visibleProperty());
        return banner;
    }
}
