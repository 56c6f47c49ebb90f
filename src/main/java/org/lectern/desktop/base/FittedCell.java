package org.lectern.desktop.base;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A row as high as its text needs at the width that the list has, which a list cell by itself would not ask for. Below what it shows is a
 * pixel for the line between two rows. What a row has once shown stays in it, hidden, until it is shown again: a node that comes back into
 * a window is given all its styles anew, which while a list is scrolled costs more than all else.
 *
 * @param <T> what a row shows
 */
public abstract class FittedCell<T> extends ListCell<T> {
    private static final double LINE = 1;

    private final Contents contents = new Contents();

    /** Shows something; answers with what the row has for it, which may be the same each time. */
    protected abstract Node content(T row);

    @Override
    protected final void updateItem(@Nullable T row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            contents.setVisible(false);
        } else {
            contents.show(content(row));
            contents.setVisible(true);
            setGraphic(contents);
        }
    }

    @Override
    protected final double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected final double computePrefHeight(double width) {
        return isEmpty() || getGraphic() == null
                ? super.computePrefHeight(width)
                : Math.ceil(contents.prefHeight(width)) + LINE;
    }

    @Override
    protected final void layoutChildren() {
        contents.resizeRelocate(0, 0, getWidth(), Math.max(0, getHeight() - LINE));
    }

    /** All that a row has shown, of which one is seen. */
    private static final class Contents extends Region {
        private @Nullable Node shown;

        void show(Node content) {
            if (content.equals(shown)) {
                return;
            }
            if (shown != null) {
                shown.setVisible(false);
            }
            if (!getChildren().contains(content)) {
                getChildren().add(content);
            }
            content.setVisible(true);
            shown = content;
            requestLayout();
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            return shown == null ? 0 : shown.prefHeight(width);
        }

        @Override
        protected void layoutChildren() {
            if (shown != null) {
                shown.resizeRelocate(0, 0, getWidth(), getHeight());
            }
        }
    }
}
