package org.lectern.desktop.lists;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.event.EventTarget;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Drags the selected rows of a list to between two others: a line shows where they come to; at the edges the list scrolls. Escape gives up.
 */
final class RowDrag {
    private static final double LEAST = 5;
    private static final double EDGE = 32;
    private static final double SCROLL = 14;

    private final ListView<ListRow> list;
    private final Region line;
    private final BooleanSupplier allowed;
    private final IntConsumer drop;
    private final Timeline scrolling = new Timeline(new KeyFrame(Duration.millis(30), event -> scroll()));
    private Optional<ListCell<?>> pressed = Optional.empty();
    private boolean collapse;
    private boolean dragging;
    private double from;
    private double at;
    private Gap gap = Gap.END;

    /**
     * The dragging of a list's rows.
     *
     * @param line the line that shows where they come to, in the same place as the list; unmanaged
     * @param allowed whether the rows can be moved
     * @param drop is given the gap in which the rows are dropped: before which row, from 0
     */
    RowDrag(ListView<ListRow> list, Region line, BooleanSupplier allowed, IntConsumer drop) {
        this.list = list;
        this.line = line;
        this.allowed = allowed;
        this.drop = drop;
        scrolling.setCycleCount(Animation.INDEFINITE);
    }

    void listen() {
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        list.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        list.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (dragging && event.getCode() == KeyCode.ESCAPE) {
                end();
                event.consume();
            }
        });
    }

    private void pressed(MouseEvent event) {
        pressed = event.getButton() == MouseButton.PRIMARY ? cell(event.getTarget()) : Optional.empty();
        from = event.getSceneY();
        boolean plain = !event.isShiftDown() && !event.isShortcutDown();
        // A press on one of several selected rows may begin a drag of them all: it selects that one alone only when it
        // ends without.
        collapse = plain
                && pressed.filter(ListCell::isSelected).isPresent()
                && list.getSelectionModel().getSelectedIndices().size() > 1;
        if (collapse) {
            list.requestFocus();
            event.consume();
        }
    }

    private static Optional<ListCell<?>> cell(EventTarget target) {
        @Nullable Node node = target instanceof Node on ? on : null;
        while (node != null) {
            if (node instanceof ButtonBase || node instanceof TextField || node instanceof ScrollBar) {
                return Optional.empty();
            }
            if (node instanceof ListCell<?> cell) {
                return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
            }
            node = node.getParent();
        }
        return Optional.empty();
    }

    private void dragged(MouseEvent event) {
        if (pressed.isEmpty() || !allowed.getAsBoolean()) {
            return;
        }
        at = event.getSceneY();
        if (!dragging && Math.abs(at - from) > LEAST) {
            dragging = true;
            collapse = false;
            pressed.filter(cell -> !cell.isSelected())
                    .ifPresent(cell -> list.getSelectionModel().clearAndSelect(cell.getIndex()));
        }
        if (dragging) {
            show();
            event.consume();
            boolean edge = fromTop() < EDGE || fromBottom() < EDGE;
            if (edge && scrolling.getStatus() != Animation.Status.RUNNING) {
                scrolling.play();
            } else if (!edge) {
                scrolling.stop();
            }
        }
    }

    private void released(MouseEvent event) {
        if (dragging) {
            end();
            gap.in(list.getItems()).ifPresent(drop);
            event.consume();
        } else if (collapse) {
            pressed.ifPresent(cell -> list.getSelectionModel().clearAndSelect(cell.getIndex()));
            event.consume();
        }
        collapse = false;
        pressed = Optional.empty();
    }

    private void end() {
        dragging = false;
        pressed = Optional.empty();
        scrolling.stop();
        line.setVisible(false);
    }

    private double fromTop() {
        return at - list.localToScene(list.getBoundsInLocal()).getMinY();
    }

    private double fromBottom() {
        return list.localToScene(list.getBoundsInLocal()).getMaxY() - at;
    }

    private void scroll() {
        if (dragging && list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollPixels(fromTop() < EDGE ? -SCROLL : SCROLL);
            show();
        }
    }

    /** Finds the gap that is nearest, and puts the line there. */
    private void show() {
        List<ListCell<?>> cells = list.lookupAll(".list-cell").stream()
                .<ListCell<?>>mapMulti((node, out) -> {
                    if (node instanceof ListCell<?> cell && cell.isVisible() && !cell.isEmpty()) {
                        out.accept(cell);
                    }
                })
                .sorted(Comparator.comparingInt(ListCell::getIndex))
                .toList();
        if (cells.isEmpty()) {
            return;
        }
        ListCell<?> last = cells.getLast();
        int before = last.getIndex() + 1;
        double y = bounds(last).getMaxY();
        for (ListCell<?> cell : cells) {
            Bounds bounds = bounds(cell);
            if (at < bounds.getCenterY()) {
                before = cell.getIndex();
                y = bounds.getMinY();
                break;
            }
        }
        gap = Gap.of(list.getItems(), before);
        Bounds own = list.localToScene(list.getBoundsInLocal());
        line.setVisible(true);
        line.resizeRelocate(
                list.getLayoutX(),
                list.getLayoutY() + Math.clamp(y - own.getMinY() - 1.5, 0, list.getHeight() - 3),
                list.getWidth(),
                3);
        line.toFront();
    }

    private static Bounds bounds(ListCell<?> cell) {
        return cell.localToScene(cell.getBoundsInLocal());
    }
}
