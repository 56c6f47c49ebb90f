package org.lectern.desktop.hits;

import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Nodes beside one another; those that do not fit are not shown. */
final class OneLine extends Pane {
    private final double gap;

    OneLine(double gap) {
        this.gap = gap;
        setMinWidth(0);
        setPrefWidth(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        return getChildren().stream()
                .mapToDouble(node -> node.prefHeight(-1))
                .max()
                .orElse(0);
    }

    @Override
    protected void layoutChildren() {
        double x = 0;
        boolean fits = true;
        for (Node node : getChildren()) {
            double wide = Math.ceil(node.prefWidth(-1));
            fits &= x + wide <= getWidth();
            node.setVisible(fits);
            node.resizeRelocate(x, 0, wide, getHeight());
            x += wide + gap;
        }
    }
}
