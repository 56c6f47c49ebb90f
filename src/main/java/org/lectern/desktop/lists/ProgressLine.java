package org.lectern.desktop.lists;

import javafx.scene.layout.Region;
import org.lectern.list.ListProgress;

/** How far a group is with a list, as a thin bar; said in words beside it. */
final class ProgressLine extends Region {
    private static final double WIDTH = 120;
    private static final double HEIGHT = 4;

    private final Region done = new Region();
    private double share;

    ProgressLine() {
        getStyleClass().add("list-bar");
        done.getStyleClass().add("list-bar-done");
        setPrefSize(WIDTH, HEIGHT);
        setMinHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        getChildren().add(done);
    }

    void show(ListProgress progress) {
        share = progress.total() == 0 ? 0 : (double) progress.read() / progress.total();
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        done.resizeRelocate(0, 0, snapSizeX(getWidth() * share), getHeight());
    }
}
