package org.lectern.desktop.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** Keeps the heads of a table on top and its labels at the left while it is scrolled. */
final class Frozen {
    /** Heads that would take more of the height than this are scrolled away. */
    private static final double MOST_OF_HEIGHT = 0.4;

    /** Labels that would take more of the width than this are scrolled away. */
    private static final double MOST_OF_WIDTH = 0.3;

    private final ScrollPane scroll;
    private final Region table;
    private final List<Region> heads = new ArrayList<>();
    private final List<Region> labels = new ArrayList<>();

    Frozen(ScrollPane scroll, Region table) {
        this.scroll = scroll;
        this.table = table;
        scroll.vvalueProperty().subscribe(() -> place());
        scroll.hvalueProperty().subscribe(() -> place());
        scroll.viewportBoundsProperty().subscribe(() -> place());
        table.layoutBoundsProperty().subscribe(() -> place());
    }

    /** Nothing is kept in its place any more. */
    void clear() {
        heads.clear();
        labels.clear();
    }

    /** A head; the corner is head and label both. */
    void head(Region head) {
        heads.add(head);
        head.setViewOrder(labels.contains(head) ? -3 : -2);
    }

    /** A label at the left, of one row or of several. */
    void label(Region label) {
        labels.add(label);
        label.setViewOrder(-1);
        label.layoutBoundsProperty().subscribe(() -> place());
    }

    /** How far the table is scrolled down. */
    double top() {
        return Math.round(scroll.getVvalue() * Math.max(0, table.getHeight() - height()));
    }

    /** How far the table is scrolled to the right. */
    double left() {
        return Math.round(scroll.getHvalue()
                * Math.max(0, table.getWidth() - scroll.getViewportBounds().getWidth()));
    }

    private double height() {
        return scroll.getViewportBounds().getHeight();
    }

    /** How much of the height the heads take while the table is scrolled. */
    double headHeight() {
        double height = heads.stream().mapToDouble(Region::getHeight).max().orElse(0);
        return height <= height() * MOST_OF_HEIGHT ? height : 0;
    }

    /** How much of the width the labels take. */
    double labelWidth() {
        double width = labels.stream().mapToDouble(Region::getWidth).max().orElse(0);
        return width <= scroll.getViewportBounds().getWidth() * MOST_OF_WIDTH ? width : 0;
    }

    void place() {
        double down = headHeight() > 0 ? top() : 0;
        double right = labelWidth() > 0 ? left() : 0;
        heads.forEach(head -> head.setTranslateY(down));
        labels.forEach(label -> label.setTranslateX(right));
        for (Region label : labels) {
            if (!heads.contains(label)) {
                label.getChildrenUnmodifiable().stream().findFirst().ifPresent(text -> stick(label, text, down));
            }
        }
    }

    /** The text of a label stays in sight as long as its rows do. */
    private void stick(Region label, Node text, double down) {
        double most = label.getHeight()
                - 2 * text.getLayoutY()
                - text.getLayoutBounds().getHeight();
        double wanted = down == 0 ? 0 : down + headHeight() - label.getLayoutY();
        text.setTranslateY(Math.clamp(wanted, 0, Math.max(0, most)));
    }

    /** Scrolls so that a piece of the table can be read. */
    void show(double minX, double minY, double maxX, double maxY, boolean isHead) {
        double viewWidth = scroll.getViewportBounds().getWidth();
        double spareHeight = table.getHeight() - height();
        double spareWidth = table.getWidth() - viewWidth;
        if (!isHead && spareHeight > 0) {
            double from = top() + headHeight();
            double to = top() + height();
            if (minY < from || maxY > to) {
                double third = (height() - headHeight()) / 3;
                scroll.setVvalue(Math.clamp((minY - headHeight() - third) / spareHeight, 0, 1));
            }
        }
        if (spareWidth > 0) {
            double from = left() + labelWidth();
            if (minX < from) {
                scroll.setHvalue(Math.clamp((minX - labelWidth() - 24) / spareWidth, 0, 1));
            } else if (maxX > left() + viewWidth) {
                scroll.setHvalue(Math.clamp((maxX - viewWidth + 24) / spareWidth, 0, 1));
            }
        }
    }

    /** Scrolls by a share of what is to be seen. */
    void scroll(double pages) {
        double spare = table.getHeight() - height();
        if (spare > 0) {
            double page = height() - headHeight();
            scroll.setVvalue(Math.clamp(scroll.getVvalue() + pages * page * 0.9 / spare, 0, 1));
        }
    }
}
