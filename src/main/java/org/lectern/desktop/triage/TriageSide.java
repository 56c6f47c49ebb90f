package org.lectern.desktop.triage;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.InboxScope;
import org.lectern.desktop.base.EscapeKey;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Words;
import org.lectern.desktop.search.Row;
import org.lectern.paper.ReadingState;
import org.lectern.search.Hit;
import org.lectern.topic.Topic;

/** The queue at the side: which papers are in it, how far one is, and all of them with what was decided. */
final class TriageSide {
    private static final Texts TEXTS = Texts.of(TriageSide.class);
    private static final double ROW = 44;
    private static final int TOPIC_LENGTH = 40;

    private final TriageViewModel model;
    private final TriageCommands commands;
    private final ListView<Row> list = new ListView<>();
    private boolean selecting;

    TriageSide(TriageViewModel model, TriageCommands commands) {
        this.model = model;
        this.commands = commands;
    }

    ListView<Row> list() {
        return list;
    }

    Region createView() {
        list.setId("triage-queue");
        list.setAccessibleText(TEXTS.get("queue"));
        list.setAccessibleHelp(TEXTS.get("queue.help"));
        list.getStyleClass().addAll("triage-queue", "edge-to-edge");
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new TriageCell(model));
        list.setItems(model.queue());
        list.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        list.getSelectionModel().selectedIndexProperty().subscribe(index -> chose(index.intValue()));
        model.row().subscribe(row -> show());
        model.revision().subscribe(row -> show());
        EscapeKey.pass(list, () -> true);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox side = new VBox(head(), list);
        side.setId("triage-side");
        side.getStyleClass().add("triage-side");
        return side;
    }

    private void chose(int index) {
        if (!selecting
                && !model.queue().isReplacing()
                && index >= 0
                && index != model.row().get()) {
            model.goTo(index);
        }
    }

    /** The list has the row of the model chosen, and in sight with some of those around it. */
    private void show() {
        if (model.queue().isReplacing()) {
            return;
        }
        int row = model.row().get();
        selecting = true;
        if (row < 0) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != row) {
            list.getSelectionModel().clearAndSelect(row);
            list.scrollTo(Math.max(0, row - 2));
        }
        selecting = false;
    }

    private Node head() {
        Label name = new Label(TEXTS.get("inbox"));
        name.getStyleClass().add("triage-heading");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox first = new HBox(6, name, gap, scopes(), several());
        first.setAlignment(Pos.CENTER_LEFT);
        ProgressBar bar = new ProgressBar();
        bar.setId("triage-progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> (double) model.tally().get().decided()
                                / Math.max(1, model.tally().get().papers()),
                        model.tally()));
        bar.accessibleTextProperty().bind(model.tally().map(Tally::progress));
        Label progress = new Label();
        progress.setId("triage-count");
        progress.textProperty().bind(model.tally().map(Tally::progress));
        progress.getStyleClass().add(Style.STRONG);
        Label decisions = new Label();
        decisions.setId("triage-decisions");
        decisions.textProperty().bind(model.tally().map(Tally::decisions));
        decisions.getStyleClass().addAll(Style.MUTED, Style.SMALL);
        decisions.setWrapText(true);
        decisions.managedProperty().bind(decisions.textProperty().isNotEmpty());
        VBox head = new VBox(8, first, bar, new VBox(1, progress, decisions));
        head.getStyleClass().add("triage-head");
        return head;
    }

    private Node scopes() {
        MenuButton button = new MenuButton();
        button.setId("triage-scope");
        button.getStyleClass().add("triage-scope");
        ToggleGroup group = new ToggleGroup();
        for (InboxScope scope : InboxScope.values()) {
            RadioMenuItem item = new RadioMenuItem(TEXTS.get("scope." + scope.key()));
            item.setId("triage-scope-" + scope.key());
            item.setToggleGroup(group);
            item.setOnAction(event -> model.scope().set(scope));
            model.scope().subscribe(now -> item.setSelected(now == scope));
            button.getItems().add(item);
        }
        model.scope().subscribe(now -> {
            String words = TEXTS.get("scope." + now.key());
            button.setText(words);
            button.setAccessibleText(TEXTS.get("scope.accessible", words));
        });
        return button;
    }

    /** What is done to several at once, made when somebody asks: the topics are those of the paper at hand. */
    private Node several() {
        MenuButton button = new MenuButton(null, new FontIcon("fth-more-horizontal"));
        button.setId("triage-several");
        button.getStyleClass().addAll(Style.ICON_BUTTON, "triage-several");
        button.setAccessibleText(TEXTS.get("several"));
        button.getItems().setAll(commands.skipRest().menuItem());
        button.setOnShowing(event -> button.getItems().setAll(severalItems()));
        return button;
    }

    private List<MenuItem> severalItems() {
        List<MenuItem> items = new ArrayList<>();
        for (Topic topic : model.current().get().map(Hit::topics).orElse(List.of())) {
            items.add(ofTopic("keep", "fth-archive", topic, ReadingState.KEPT));
            items.add(ofTopic("skip", "fth-slash", topic, ReadingState.SKIPPED));
        }
        if (!items.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        items.add(commands.skipRest().menuItem());
        return items;
    }

    private MenuItem ofTopic(String text, String icon, Topic topic, ReadingState state) {
        MenuItem item = new MenuItem(
                TEXTS.get("topic." + text, Words.shortened(topic.name(), TOPIC_LENGTH)), new FontIcon(icon));
        item.setId("triage-" + state.key() + '-' + topic.id());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> model.decideTopic(topic, state));
        return item;
    }
}
