package org.lectern.desktop.base;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.VLineTo;

/**
 * The outline of a box with round corners behind a piece of text. Many go into one path, which style sheets colour once: a node a
 * mark would stand unstyled for the first frame.
 */
final class RoundedBox {
    private static final double RADIUS = 3;
    private static final double MARGIN = 1;

    private RoundedBox() {}

    static List<PathElement> around(Rectangle2D text) {
        double left = text.getMinX() - MARGIN;
        double right = text.getMaxX() + MARGIN;
        double top = text.getMinY();
        double bottom = text.getMaxY();
        double r = Math.min(RADIUS, (right - left) / 2);
        return List.of(
                new MoveTo(left + r, top),
                new HLineTo(right - r),
                new QuadCurveTo(right, top, right, top + r),
                new VLineTo(bottom - r),
                new QuadCurveTo(right, bottom, right - r, bottom),
                new HLineTo(left + r),
                new QuadCurveTo(left, bottom, left, bottom - r),
                new VLineTo(top + r),
                new QuadCurveTo(left, top, left + r, top),
                new ClosePath());
    }
}
