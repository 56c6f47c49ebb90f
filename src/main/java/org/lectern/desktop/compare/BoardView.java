package org.lectern.desktop.compare;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.lectern.desktop.base.Command;
import org.lectern.desktop.base.EmptyState;
import org.lectern.desktop.base.Nodes;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.compare.BoardViewModel.State;

/** The board: papers side by side, in place of the three panes. */
public final class BoardView {
    private static final Texts TEXTS = Texts.of(BoardView.class);

    private final BoardViewModel model;
    private final CompareCommands commands;
    private final BoardBar bar;
    private final BoardGrid grid;
    private final StackPane content = new StackPane();
    private final VBox view = new VBox();

    /**
     * The view.
     *
     * @param browser opens an address
     */
    public BoardView(BoardViewModel model, CompareCommands commands, Consumer<String> browser) {
        this.model = model;
        this.commands = commands;
        bar = new BoardBar(model, commands.board());
        grid = new BoardGrid(model, browser);
    }

    /** Builds the view, and what it shows when it first opens. */
    public Region createView() {
        view.setId("board");
        view.getStyleClass().add("board");
        view.setVisible(false);
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        view.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        model.isOpen().subscribe(open -> {
            if (open && view.getChildren().isEmpty()) {
                build();
            }
            view.setVisible(open);
            if (open) {
                bar.anchor().requestFocus();
                focus();
            }
        });
        return view;
    }

    private void build() {
        VBox.setVgrow(content, Priority.ALWAYS);
        content.setMinHeight(0);
        view.getChildren().setAll(bar.createView(), content);
        view.effectiveNodeOrientationProperty()
                .subscribe(now -> model.mirrored().set(now == NodeOrientation.RIGHT_TO_LEFT));
        model.state().subscribe(state -> show());
        model.alignment().subscribe((before, now) -> show());
        model.onlyDifferent().subscribe((before, now) -> show());
    }

    private void show() {
        boolean inside =
                Nodes.isInside(view.getScene() == null ? view : view.getScene().getFocusOwner(), content);
        if (inside) {
            // What has the focus may go: it must not go to the search field, which would close the board.
            bar.anchor().requestFocus();
        }
        Node now = switch (model.state().get()) {
            case State.Few(int papers) -> few(papers);
            case State.Comparing() ->
                EmptyState.of(
                        "board-comparing",
                        "fth-columns",
                        TEXTS.get("comparing"),
                        TEXTS.get("comparing.text"),
                        List.of());
            case State.Failed(String message) ->
                EmptyState.of(
                        "board-failed",
                        "fth-alert-triangle",
                        TEXTS.get("failed"),
                        message,
                        List.of(commands.board().again().button()));
            case State.Compared(var comparison) -> {
                Node table = grid.createView();
                if (!content.getChildren().contains(table)) {
                    content.getChildren().setAll(table);
                }
                grid.show(comparison);
                yield table;
            }
        };
        if (!content.getChildren().contains(now)) {
            content.getChildren().setAll(now);
        }
        if (inside
                || Objects.equals(
                        view.getScene() == null ? null : view.getScene().getFocusOwner(), bar.anchor())) {
            focus();
        }
    }

    private Node few(int papers) {
        Command explore = commands.board().close();
        return papers == 0
                ? EmptyState.of(
                        "board-none",
                        "fth-columns",
                        TEXTS.get("none"),
                        TEXTS.get("none.text"),
                        List.of(button(explore, TEXTS.get("choose"))))
                : EmptyState.of(
                        "board-one",
                        "fth-columns",
                        TEXTS.get("one"),
                        TEXTS.get("one.text"),
                        List.of(
                                button(explore, TEXTS.get("choose")),
                                commands.board().related().button()));
    }

    private static Node button(Command command, String title) {
        var button = command.button();
        button.setId("board-choose");
        button.setText(title);
        button.setAccessibleText(title);
        return button;
    }

    /** The keys of the board are for what is in it. */
    private void focus() {
        if (model.isOpen().get() && model.comparison().isPresent()) {
            grid.focus();
        }
    }

    private void key(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl || event.getCode() == KeyCode.ESCAPE) {
            return;
        }
        BoardCommands all = commands.board();
        for (Command command : all.all()) {
            if (command.shortcut().filter(keys -> keys.match(event)).isPresent()
                    && (grid.hasFocus() || !all.ofColumn().contains(command))) {
                command.run();
                event.consume();
                return;
            }
        }
        if (event.isAltDown() || event.isShortcutDown() || event.isMetaDown()) {
            return;
        }
        if (event.getCode() == KeyCode.L) {
            bar.chooseList();
            event.consume();
        } else if (grid.hasFocus() && moves(event.getCode())) {
            event.consume();
        }
    }

    private boolean moves(KeyCode code) {
        switch (code) {
            case LEFT, KP_LEFT -> grid.go(model.mirrored().get() ? 1 : -1, 0);
            case RIGHT, KP_RIGHT -> grid.go(model.mirrored().get() ? -1 : 1, 0);
            case UP, KP_UP -> grid.go(0, -1);
            case DOWN, KP_DOWN -> grid.go(0, 1);
            case PAGE_UP -> grid.scroll(-1);
            case PAGE_DOWN, SPACE -> grid.scroll(1);
            case HOME -> grid.scroll(-1000);
            case END -> grid.scroll(1000);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Digits go by the character they give: on some keyboards they take the shift key. */
    private void typed(KeyEvent event) {
        String typed = event.getCharacter();
        if (!(event.getTarget() instanceof TextInputControl)
                && typed.length() == 1
                && typed.charAt(0) >= '1'
                && typed.charAt(0) <= '9') {
            model.choose(typed.charAt(0) - '0');
            event.consume();
        }
    }
}
