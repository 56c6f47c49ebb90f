package org.lectern.desktop.compare;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** Columns that are put in another order by dragging their heads. */
final class HeadDrag {
    /** How far the mouse has to go for a press to be more than a click. */
    private static final double FAR = 6;

    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");
    private static final PseudoClass BEFORE = PseudoClass.getPseudoClass("drop-before");
    private static final PseudoClass AFTER = PseudoClass.getPseudoClass("drop-after");

    private final List<Region> heads;
    private final BiConsumer<Integer, Integer> move;
    private double pressed;
    private boolean dragging;

    /**
     * Makes heads draggable.
     *
     * @param heads from the first column to the last
     * @param move is given the number of a column and the one it is to have
     */
    HeadDrag(List<Region> heads, BiConsumer<Integer, Integer> move) {
        this.heads = List.copyOf(heads);
        this.move = move;
        for (Region head : this.heads) {
            head.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
                pressed = across(head, event);
                dragging = false;
            });
            head.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> dragged(head, event));
            head.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> released(head, event));
        }
    }

    /** Where the mouse is along the heads, also where they run from right to left or the window is zoomed. */
    private static double across(Region head, MouseEvent event) {
        return head.getParent()
                .sceneToLocal(event.getSceneX(), event.getSceneY())
                .getX();
    }

    private void dragged(Region head, MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        double by = across(head, event) - pressed;
        if (dragging || Math.abs(by) > FAR) {
            dragging = true;
            head.setTranslateX(by);
            head.setViewOrder(Frozen.ON_TOP);
            head.pseudoClassStateChanged(DRAGGED, true);
            int from = heads.indexOf(head);
            int to = target(head, by);
            for (int i = 0; i < heads.size(); i++) {
                heads.get(i).pseudoClassStateChanged(BEFORE, i == to && to < from);
                heads.get(i).pseudoClassStateChanged(AFTER, i == to && to > from);
            }
            event.consume();
        }
    }

    private void released(Region head, MouseEvent event) {
        if (dragging) {
            int to = target(head, across(head, event) - pressed);
            dragging = false;
            head.setTranslateX(0);
            head.setViewOrder(Frozen.HEAD);
            for (Node one : heads) {
                for (PseudoClass state : List.of(DRAGGED, BEFORE, AFTER)) {
                    one.pseudoClassStateChanged(state, false);
                }
            }
            event.consume();
            if (to != heads.indexOf(head)) {
                move.accept(heads.indexOf(head), to);
            }
        }
    }

    /** The number that a column has when it is let go: that of the head whose place its middle is in. */
    private int target(Region head, double by) {
        double middle = head.getLayoutX() + head.getWidth() / 2 + by;
        int to = 0;
        for (int i = 1; i < heads.size(); i++) {
            if (middle >= heads.get(i).getLayoutX()) {
                to = i;
            }
        }
        return to;
    }
}
