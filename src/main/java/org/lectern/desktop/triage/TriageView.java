package org.lectern.desktop.triage;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.lectern.InboxScope;
import org.lectern.desktop.base.Command;
import org.lectern.desktop.base.EmptyState;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Words;
import org.lectern.desktop.marks.PaperTopicsView;
import org.lectern.desktop.paper.PaperParts;
import org.lectern.desktop.paper.PaperView;
import org.lectern.paper.ReadingState;

/**
 * The inbox, in place of the three panes: the queue at the side, one paper to read, and below it what can be decided. Where there is little room the
 * queue gives way.
 */
public final class TriageView {
    private static final Texts TEXTS = Texts.of(TriageView.class);
    private static final double TOP_BAR = 52;
    private static final double STATUS_BAR = 28;
    private static final double SIDE = 320;
    private static final double READING = 640;
    private static final double EDGE = 26;
    private static final double FOLDED = 720;

    private final TriageModels models;
    private final TriageViewModel model;
    private final TriageContext context;
    private final TriageSide side;
    private final StackPane view = new StackPane();
    private final StackPane body = new StackPane();
    private boolean built;

    /** The view, closed. */
    public TriageView(TriageModels models, TriageContext context) {
        this.models = models;
        this.model = models.inbox();
        this.context = context;
        side = new TriageSide(model, context.commands());
    }

    /** Builds it; what is in it is built when it first opens. */
    public Node createView() {
        view.setId("triage");
        view.getStyleClass().add("triage");
        view.setVisible(false);
        StackPane.setMargin(view, new Insets(TOP_BAR, 0, STATUS_BAR, 0));
        new TriageKeys(model, context.commands()).listenTo(view);
        model.isOpen().subscribe(open -> {
            if (open && !built) {
                built = true;
                build();
            }
            view.setVisible(open);
            if (open) {
                // What was just built is in the scene only once it has its skins.
                view.applyCss();
                focus();
            }
        });
        return view;
    }

    /** The queue has the focus wherever it is shown, and the view itself where it is folded. */
    private void focus() {
        Node to = side.list().getParent() != null && side.list().getParent().isVisible() ? side.list() : view;
        to.requestFocus();
    }

    private void build() {
        view.setFocusTraversable(true);
        view.setAccessibleText(TEXTS.get("inbox"));
        Region queue = side.createView();
        queue.setMinWidth(SIDE);
        queue.setPrefWidth(SIDE);
        queue.setMaxWidth(SIDE);
        queue.visibleProperty().bind(view.widthProperty().greaterThanOrEqualTo(FOLDED));
        queue.managedProperty().bind(queue.visibleProperty());
        Region paper = (Region) new PaperView(
                        model.paper(),
                        context.browser(),
                        context.source(),
                        List.of(),
                        context.roles(),
                        new PaperParts(
                                "triage-paper",
                                List.of(),
                                topics(),
                                PaperParts.unused(),
                                PaperParts.unused(),
                                PaperParts.unused(),
                                loading()))
                .createView();
        centre(paper);
        StackPane reading = new StackPane(paper);
        reading.getStyleClass().add("triage-reading");
        VBox.setVgrow(reading, Priority.ALWAYS);
        VBox one = new VBox(
                strip(queue), reading, new TriageBar(model, context.commands()).createView(view.heightProperty()));
        HBox.setHgrow(body, Priority.ALWAYS);
        body.setMinWidth(0);
        view.getChildren().setAll(new HBox(queue, body));
        Runnable show = () -> show(one);
        model.state().subscribe(show);
        model.revision().subscribe(show);
    }

    /** The column of the paper stands in the middle, and its scroll bar at the edge. */
    private static void centre(Region paper) {
        if (paper.lookup("#triage-paper") instanceof ScrollPane scroll
                && scroll.getContent() instanceof Region column) {
            column.paddingProperty()
                    .bind(Bindings.createObjectBinding(
                            () -> {
                                double side = Math.max(EDGE, Math.floor((scroll.getWidth() - READING) / 2));
                                return new Insets(EDGE, side, EDGE, side);
                            },
                            scroll.widthProperty()));
        }
    }

    /** How far one is, where the queue is folded away. */
    private Node strip(Region queue) {
        Label progress = new Label();
        progress.setId("triage-strip");
        progress.textProperty().bind(model.tally().map(Tally::progress));
        progress.getStyleClass().addAll(Style.MUTED, Style.SMALL, "triage-strip");
        progress.visibleProperty().bind(queue.visibleProperty().not());
        progress.managedProperty().bind(progress.visibleProperty());
        return progress;
    }

    private Node topics() {
        return new PaperTopicsView(models.topics(), "triage-").view();
    }

    private static Node loading() {
        Label label = new Label(TEXTS.get("loading"));
        label.setId("triage-loading");
        label.getStyleClass().add(Style.MUTED);
        return label;
    }

    private void show(Node one) {
        Node content = switch (model.state().get()) {
            case InboxState.Loading() -> loading();
            case InboxState.Failed(String message) -> failed(message);
            case InboxState.Waiting() -> one;
            case InboxState.Decided() -> model.isLooking() ? one : decided();
            case InboxState.Nothing() -> nothing();
        };
        if (!body.getChildren().equals(List.of(content))) {
            boolean had = view.isVisible() && view.isFocusWithin();
            body.getChildren().setAll(content);
            if (had && !view.isFocusWithin()) {
                Platform.runLater(this::focus);
            }
        }
    }

    private Node failed(String message) {
        Button again = new Button(TEXTS.get("again"));
        again.setId("triage-again");
        again.setOnAction(event -> model.refresh());
        return EmptyState.of("triage-failed", "fth-alert-triangle", TEXTS.get("failed"), message, List.of(again));
    }

    private Node nothing() {
        List<Button> actions = new ArrayList<>();
        context.imports().stream().map(Command::button).forEach(button -> {
            button.setId("triage-" + button.getId());
            actions.add(button);
        });
        actions.stream().findFirst().ifPresent(first -> first.getStyleClass().add(Style.PRIMARY));
        return EmptyState.of(
                "triage-empty",
                "fth-inbox",
                TEXTS.get("empty." + model.scope().get().key()),
                TEXTS.get("empty.text"),
                withEverything(actions));
    }

    private Node decided() {
        Tally tally = model.tally().get();
        List<Button> actions = new ArrayList<>();
        addShow(actions, "kept", ReadingState.KEPT, tally);
        addShow(actions, "later", ReadingState.LATER, tally);
        addShow(actions, "skipped", ReadingState.SKIPPED, tally);
        Button undo = context.commands().undo().button();
        undo.setId("triage-zero-undo");
        actions.add(undo);
        return EmptyState.of(
                "triage-zero",
                "fth-check-circle",
                TEXTS.get("zero"),
                TEXTS.get("zero.text", Words.papers(tally.papers()), tally.decisions()),
                withEverything(actions));
    }

    private void addShow(List<Button> actions, String text, ReadingState state, Tally tally) {
        if (tally.of(state) > 0) {
            Button button = new Button(TEXTS.get("zero." + text, Words.number(tally.of(state))));
            button.setId("triage-show-" + state.key());
            button.setOnAction(
                    event -> context.search().accept(model.scope().get().being(state.key())));
            if (actions.isEmpty()) {
                button.getStyleClass().add(Style.PRIMARY);
            }
            actions.add(button);
        }
    }

    /** With a way to all that is unread, where that is not what is shown. */
    private List<Button> withEverything(List<Button> actions) {
        if (model.scope().get() != InboxScope.EVERYTHING) {
            Button everything = new Button(TEXTS.get("everything"));
            everything.setId("triage-everything");
            everything.setOnAction(event -> model.scope().set(InboxScope.EVERYTHING));
            actions.add(everything);
        }
        return actions;
    }
}
