package org.lectern.desktop.overview;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.desktop.base.Command;
import org.lectern.desktop.base.EmptyState;
import org.lectern.desktop.base.Nodes;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Words;
import org.lectern.desktop.overview.OverviewViewModel.State;
import org.lectern.search.Facet;

/** The overview, in place of the three panes. */
public final class OverviewView {
    private static final Texts TEXTS = Texts.of(OverviewView.class);
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final OverviewViewModel model;
    private final OverviewCommands commands;
    private final List<Command> beginnings;
    private final Runnable left;
    private final VBox view = new VBox();
    private final StackPane content = new StackPane();
    private final ScrollPane scroll = new ScrollPane();
    private final Button all = tab("overview-all");
    private final Button hits = tab("overview-hits");
    private final MenuButton save = new MenuButton(TEXTS.get("save"), new FontIcon("fth-download"));
    private final Queue<Runnable> parts = new ArrayDeque<>();
    private boolean going;

    /**
     * The view.
     *
     * @param beginnings what somebody can do who has no papers yet
     * @param left gives the focus to something when the view goes with it
     */
    public OverviewView(OverviewViewModel model, OverviewCommands commands, List<Command> beginnings, Runnable left) {
        this.model = model;
        this.commands = commands;
        this.beginnings = List.copyOf(beginnings);
        this.left = left;
    }

    /** Builds the view, and what it shows when it first opens. */
    public Region createView() {
        view.setId("overview");
        view.getStyleClass().add("overview");
        view.setVisible(false);
        model.isOpen().subscribe(open -> {
            if (open && view.getChildren().isEmpty()) {
                build();
            }
            boolean inside =
                    view.getScene() != null && Nodes.isInside(view.getScene().getFocusOwner(), view);
            view.setVisible(open);
            if (open) {
                scope();
                all.requestFocus();
            } else if (inside) {
                left.run();
            }
        });
        return view;
    }

    private void build() {
        VBox.setVgrow(content, Priority.ALWAYS);
        content.setMinHeight(0);
        view.getChildren().setAll(bar(), content);
        TimeSection time = new TimeSection(model);
        RankSection organizations = new RankSection(model, Facet.ORGANIZATION, "organizations");
        RankSection venues = new RankSection(model, Facet.VENUE, "venues");
        TogetherSections together = new TogetherSections(model);
        SideBySide lists = new SideBySide(
                List.of(organizations.view(), venues.view(), together.strongest()), List.of(1.0, 1.0, 1.4));
        VBox page = new VBox(28, time.view(), lists, together.together());
        page.getStyleClass().add("overview-page");
        StackPane middle = new StackPane(page);
        middle.setAlignment(Pos.TOP_CENTER);
        scroll.setId("overview-scroll");
        scroll.setAccessibleText(TEXTS.get("title"));
        scroll.setFocusTraversable(false);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setContent(middle);
        model.state().subscribe(state -> {
            if (state instanceof State.Shown shown) {
                boolean fresh = !content.getChildren().contains(scroll);
                parts.clear();
                parts.add(() -> {
                    time.show(shown);
                    if (fresh && all.isFocused() && time.canFocus()) {
                        // What was just put there is in the scene only once it has its skin.
                        scroll.applyCss();
                        time.focus();
                    }
                });
                parts.add(() -> {
                    organizations.show(shown.overview());
                    venues.show(shown.overview());
                    together.showStrongest(shown);
                });
                parts.add(() -> together.showMatrix(shown));
                put(scroll);
                step();
            } else {
                parts.clear();
                put(other(state));
            }
            scope();
        });
    }

    /** One part of the page after the other, each in a turn of its own, so that what is typed meanwhile is not kept waiting. */
    private void step() {
        if (going) {
            return;
        }
        Runnable next = parts.poll();
        if (next != null) {
            next.run();
            going = true;
            Platform.runLater(() -> {
                going = false;
                step();
            });
        }
    }

    private void put(Node now) {
        save.setDisable(!now.equals(scroll));
        if (!content.getChildren().contains(now)) {
            if (view.getScene() != null && Nodes.isInside(view.getScene().getFocusOwner(), content)) {
                all.requestFocus();
            }
            content.getChildren().setAll(now);
        }
    }

    private Node other(State state) {
        return switch (state) {
            case State.Loading _, State.Shown _ ->
                EmptyState.of(
                        "overview-loading",
                        "fth-bar-chart-2",
                        TEXTS.get("loading"),
                        TEXTS.get("loading.text"),
                        List.of());
            case State.NoPapers _ ->
                EmptyState.of(
                        "overview-empty",
                        "fth-bar-chart-2",
                        TEXTS.get("empty"),
                        TEXTS.get("empty.text"),
                        beginnings.stream()
                                .map(command -> {
                                    Button button = command.button();
                                    button.setId("overview-" + command.nodeId());
                                    return button;
                                })
                                .toList());
            case State.NoHits(String query) ->
                EmptyState.of(
                        "overview-no-hits",
                        "fth-search",
                        TEXTS.get("no-hits"),
                        TEXTS.get("no-hits.text", Words.shortened(query, 80)),
                        List.of(ofAll()));
            case State.Failed(String message) ->
                EmptyState.of(
                        "overview-failed",
                        "fth-alert-triangle",
                        TEXTS.get("failed"),
                        message,
                        List.of(commands.again().button()));
        };
    }

    private Button ofAll() {
        Button button = new Button(TEXTS.get("no-hits.all"));
        button.setId("overview-of-all");
        button.setAccessibleText(button.getText());
        button.setOnAction(event -> model.ofHits().set(false));
        return button;
    }

    private Region bar() {
        Label title = new Label(TEXTS.get("title"));
        title.getStyleClass().add(Style.SHEET_TITLE);
        title.setMinWidth(Region.USE_PREF_SIZE);
        all.setOnAction(event -> model.ofHits().set(false));
        hits.setOnAction(event -> model.ofHits().set(true));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        save.setId("overview-save");
        save.setAccessibleText(TEXTS.get("save.help"));
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.getItems().setAll(commands.saveItems());
        HBox bar = new HBox(8, title, all, hits, gap, save);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("overview-bar");
        return bar;
    }

    private static Button tab(String id) {
        Button button = new Button();
        button.setId(id);
        button.getStyleClass().addAll("tab-button", "small-tab");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /** Says of which papers it is, and of which it could be. */
    private void scope() {
        boolean searching = model.isSearching();
        boolean ofHits = searching && model.ofHits().get();
        all.setText(TEXTS.get("of-all", model.papers()));
        all.setAccessibleText(named(all, !ofHits));
        all.pseudoClassStateChanged(CHOSEN, !ofHits);
        hits.setVisible(searching);
        hits.setManaged(searching);
        hits.setText(TEXTS.get("of-hits", model.hits()));
        hits.setAccessibleText(named(hits, ofHits));
        hits.pseudoClassStateChanged(CHOSEN, ofHits);
    }

    private static String named(Button scope, boolean chosen) {
        return chosen ? TEXTS.get("scope.this", scope.getText()) : TEXTS.get("scope.other", scope.getText());
    }
}
