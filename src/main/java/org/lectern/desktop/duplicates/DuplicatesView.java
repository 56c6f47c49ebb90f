package org.lectern.desktop.duplicates;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.InvalidationListener;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.lectern.desktop.base.Command;
import org.lectern.desktop.base.EmptyState;
import org.lectern.desktop.base.EscapeKey;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.duplicates.DuplicatesViewModel.State;
import org.lectern.library.ProbableDuplicate;
import org.lectern.paper.Paper;
import org.lectern.paper.Sighting;

/** The papers that are probably one work: the pairs at the left, the one at hand side by side. In place of the three panes. */
public final class DuplicatesView {
    private static final Texts TEXTS = Texts.of(DuplicatesView.class);
    private static final double LIST_WIDTH = 340;
    private static final double TOP_BAR = 52;
    private static final double STATUS_BAR = 28;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final DuplicatesViewModel model;
    private final DuplicateCommands commands;
    private final PairView pair;
    private final ListView<ProbableDuplicate> list = new ListView<>();
    private final StackPane content = new StackPane();
    private final BorderPane pairs = new BorderPane();
    private final VBox view = new VBox();
    private final Button close;

    /**
     * The view.
     *
     * @param source shows where a paper was seen
     */
    public DuplicatesView(DuplicatesViewModel model, BiConsumer<Paper, Sighting> source) {
        this.model = model;
        this.commands = DuplicateCommands.of(model);
        this.close = commands.close().iconButton();
        this.pair = new PairView(commands, source);
    }

    /** Builds the view, and what it shows when it first opens. */
    public Node createView() {
        view.setId("duplicates");
        view.getStyleClass().add("duplicates");
        view.setVisible(false);
        StackPane.setMargin(view, new Insets(TOP_BAR, 0, STATUS_BAR, 0));
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        model.isOpen().subscribe(open -> {
            if (open && view.getChildren().isEmpty()) {
                build();
            }
            view.setVisible(open);
            if (open) {
                focus();
            }
        });
        return view;
    }

    private void build() {
        list();
        Node side = pair.createView();
        pairs.setId("duplicates-panes");
        pairs.setLeft(list);
        pairs.setCenter(side);
        VBox.setVgrow(content, Priority.ALWAYS);
        view.getChildren().setAll(head(), content);
        Node answers = new AnswersView(model).createView();
        model.showsAnswers().subscribe(shown -> show(answers));
        model.state().subscribe(state -> show(answers));
        model.pairs().addListener((ListChangeListener<ProbableDuplicate>) change -> show(answers));
    }

    private void list() {
        list.setId("duplicates-list");
        list.setAccessibleText(TEXTS.get("list"));
        list.getStyleClass().addAll(Style.HITS, "pairs");
        list.setPrefWidth(LIST_WIDTH);
        list.setMinWidth(LIST_WIDTH);
        list.setFixedCellSize(PairCell.HEIGHT);
        list.setCellFactory(view -> new PairCell());
        list.setItems(model.pairs());
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(item -> Optional.ofNullable(item)
                        .ifPresent(chosen -> model.selected().set(Optional.of(chosen))));
        model.selected()
                .subscribe(chosen -> chosen.ifPresent(now -> {
                    list.getSelectionModel().select(now);
                    list.scrollTo(now);
                    pair.show(now);
                }));
        EscapeKey.of(list, model::close);
    }

    private Node head() {
        Label title = new Label(TEXTS.get("title"));
        title.getStyleClass().add(Style.SHEET_TITLE);
        title.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(
                8,
                title,
                tab(commands.showPairs(), model.pairs(), false),
                tab(commands.showAnswers(), model.answers(), true),
                gap,
                progress(),
                commands.look().iconButton(),
                close);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("duplicates-head");
        return head;
    }

    private Button tab(Command command, ObservableList<?> things, boolean answers) {
        Button button = command.button();
        button.getStyleClass().add("tab-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        InvalidationListener count = changed -> {
            button.setText(TEXTS.get("tab", command.title(), things.size()));
            button.setAccessibleText(button.getText());
        };
        things.addListener(count);
        count.invalidated(things);
        model.showsAnswers().subscribe(shown -> button.pseudoClassStateChanged(CHOSEN, shown == answers));
        return button;
    }

    private Node progress() {
        Label what = new Label();
        what.setId("duplicates-progress");
        what.getStyleClass().addAll(Style.MUTED, Style.SMALL);
        ProgressBar bar = new ProgressBar();
        bar.setAccessibleText(TEXTS.get("progress"));
        bar.setPrefWidth(140);
        Button cancel = commands.cancel().button();
        cancel.setAccessibleText(TEXTS.get("cancel.told"));
        cancel.getStyleClass().add(Style.PLAIN_LINK);
        HBox work = new HBox(8, what, bar, cancel);
        work.setAlignment(Pos.CENTER_LEFT);
        work.managedProperty().bind(work.visibleProperty());
        model.state().subscribe(state -> {
            work.setVisible(state instanceof State.Looking);
            if (state instanceof State.Looking(var step)) {
                what.setText(
                        step.total() == 0
                                ? step.what()
                                : TEXTS.get("progress.step", step.what(), step.done(), step.total()));
                bar.setProgress(step.share());
            }
        });
        return work;
    }

    private void show(Node answers) {
        Node shown = model.showsAnswers().get() ? answers : model.pairs().isEmpty() ? nothing() : pairs;
        boolean same = content.getChildren().stream()
                .anyMatch(now -> now.equals(shown) || Objects.equals(now.getId(), shown.getId()));
        if (!same) {
            content.getChildren().setAll(shown);
            if (model.isOpen().get()) {
                focus();
            }
        }
    }

    private Node nothing() {
        return switch (model.state().get()) {
            case State.Unasked() -> looking();
            case State.Looking _ -> looking();
            case State.Found() ->
                EmptyState.of(
                        "duplicates-none", "fth-check-circle", TEXTS.get("none"), TEXTS.get("none.text"), List.of());
            case State.Cancelled() ->
                EmptyState.of(
                        "duplicates-cancelled",
                        "fth-slash",
                        TEXTS.get("cancelled"),
                        TEXTS.get("cancelled.text"),
                        List.of(commands.look().button()));
            case State.Failed(String message) ->
                EmptyState.of(
                        "duplicates-failed",
                        "fth-alert-triangle",
                        TEXTS.get("failed"),
                        message,
                        List.of(commands.look().button()));
        };
    }

    private static Node looking() {
        return EmptyState.of(
                "duplicates-looking", "fth-search", TEXTS.get("looking"), TEXTS.get("looking.text"), List.of());
    }

    /** The keys of the view are for what is in it: the focus must not go elsewhere when something of it goes. */
    private void focus() {
        (content.getChildren().contains(pairs) ? list : close).requestFocus();
    }

    private void key(KeyEvent event) {
        for (Command command : commands.all()) {
            if (command.shortcut().filter(keys -> keys.match(event)).isPresent()) {
                command.run();
                event.consume();
                return;
            }
        }
    }
}
