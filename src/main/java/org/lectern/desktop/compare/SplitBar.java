package org.lectern.desktop.compare;

import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;

/** What may take several lines, and at its right what takes one; that stands above where so less height is taken. */
final class SplitBar extends Region {
    private static final double GAP = 12;

    /** The share of the width that what wraps has at least. */
    private static final double LEAST = 0.36;

    private final Region wraps;
    private final Region tools;

    SplitBar(Region wraps, Region tools) {
        this.wraps = wraps;
        this.tools = tools;
        getChildren().addAll(wraps, tools);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double inner(double width) {
        Insets insets = getInsets();
        return width - insets.getLeft() - insets.getRight();
    }

    private boolean isStacked(double inner) {
        double left = inner - tools.prefWidth(-1) - GAP;
        return left < inner * LEAST
                || wraps.prefHeight(inner) + GAP / 2 + tools.prefHeight(-1) < wraps.prefHeight(left);
    }

    private double besides(double inner) {
        return isStacked(inner) ? inner : inner - tools.prefWidth(-1) - GAP;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = inner(width < 0 ? getWidth() : width);
        double text = wraps.prefHeight(besides(inner));
        double buttons = tools.prefHeight(-1);
        Insets insets = getInsets();
        return insets.getTop()
                + insets.getBottom()
                + (isStacked(inner) ? text + GAP / 2 + buttons : Math.max(text, buttons));
    }

    @Override
    protected double computePrefWidth(double height) {
        return tools.prefWidth(-1) * 2;
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double inner = inner(getWidth());
        double buttons = tools.prefHeight(-1);
        double toolsWidth = Math.min(inner, tools.prefWidth(-1));
        double top = insets.getTop();
        layoutInArea(
                tools,
                getWidth() - insets.getRight() - toolsWidth,
                top,
                toolsWidth,
                buttons,
                0,
                HPos.RIGHT,
                VPos.CENTER);
        double width = besides(inner);
        double text = wraps.prefHeight(width);
        double below = isStacked(inner) ? buttons + GAP / 2 : Math.max(0, (buttons - text) / 2);
        layoutInArea(wraps, insets.getLeft(), top + below, width, text, 0, HPos.LEFT, VPos.TOP);
    }
}
