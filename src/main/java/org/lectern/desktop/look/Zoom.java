package org.lectern.desktop.look;

import javafx.beans.value.ObservableNumberValue;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/**
 * A window's content, larger or smaller as a whole: texts, icons and the room around them keep their proportions, as in a browser. The content is laid out in
 * the room that is left at that size.
 */
public final class Zoom extends Region {
    private static final double WHOLE = 100;

    private final Region content;
    private final Scale scale = new Scale(1, 1);

    /**
     * The content at a size.
     *
     * @param perCent the size, in per cent
     */
    public Zoom(Region content, ObservableNumberValue perCent) {
        this.content = content;
        content.getTransforms().add(scale);
        getChildren().add(content);
        perCent.subscribe(now -> {
            scale.setX(now.doubleValue() / WHOLE);
            scale.setY(now.doubleValue() / WHOLE);
            requestLayout();
        });
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        content.resizeRelocate(0, 0, Math.ceil(getWidth() / scale.getX()), Math.ceil(getHeight() / scale.getY()));
    }
}
