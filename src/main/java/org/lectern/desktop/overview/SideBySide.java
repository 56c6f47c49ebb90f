package org.lectern.desktop.overview;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Parts beside one another where there is room for all, else below one another. What is not visible takes none. */
final class SideBySide extends Pane {
    private static final double GAP = 32;
    private static final double LEAST = 270;

    private final List<Double> weights;

    /** The parts, each with how much of the room it takes. */
    SideBySide(List<? extends Node> parts, List<Double> weights) {
        this.weights = List.copyOf(weights);
        getChildren().setAll(parts);
        parts.forEach(part -> part.visibleProperty().subscribe(() -> requestLayout()));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private List<Node> shown() {
        return getChildren().stream().filter(Node::isVisible).toList();
    }

    private double weight(Node node) {
        return weights.get(getChildren().indexOf(node));
    }

    private boolean fits(double width) {
        int count = shown().size();
        return (width - GAP * (count - 1)) / Math.max(1, count) >= LEAST;
    }

    private double width(Node node, double whole) {
        double sum = shown().stream().mapToDouble(this::weight).sum();
        return Math.floor((whole - GAP * (shown().size() - 1)) * weight(node) / sum);
    }

    @Override
    protected double computeMinWidth(double height) {
        return LEAST;
    }

    @Override
    protected double computePrefHeight(double given) {
        double width = given < 0 ? getWidth() : given;
        if (fits(width)) {
            return shown().stream()
                    .mapToDouble(node -> node.prefHeight(width(node, width)))
                    .max()
                    .orElse(0);
        }
        return shown().stream().mapToDouble(node -> node.prefHeight(width)).sum()
                + GAP * Math.max(0, shown().size() - 1);
    }

    @Override
    protected void layoutChildren() {
        double x = 0;
        double y = 0;
        boolean beside = fits(getWidth());
        for (Node node : shown()) {
            double width = beside ? width(node, getWidth()) : getWidth();
            double height = node.prefHeight(width);
            node.resizeRelocate(x, y, width, height);
            x += beside ? width + GAP : 0;
            y += beside ? 0 : height + GAP;
        }
    }
}
