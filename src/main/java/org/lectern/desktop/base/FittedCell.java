package org.lectern.desktop.base;

import javafx.scene.Node;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/**
 * A row as high as its text needs at the width that the list has, which a list cell by itself would not ask for. Below what it shows is a
 * pixel for the line between two rows.
 *
 * @param <T> what a row shows
 */
public abstract class FittedCell<T> extends ListCell<T> {
    private static final double LINE = 1;

    protected FittedCell() {
        setPrefWidth(0);
    }

    /** Shows something; answers with what the row has for it, which may be the same each time. */
    protected abstract Node content(T row);

    @Override
    protected final void updateItem(@Nullable T row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(empty || row == null ? null : content(row));
    }

    @Override
    protected final double computePrefHeight(double width) {
        Node content = getGraphic();
        return content == null ? super.computePrefHeight(width) : Math.ceil(content.prefHeight(width)) + LINE;
    }

    @Override
    protected final void layoutChildren() {
        Node content = getGraphic();
        if (content == null) {
            super.layoutChildren();
        } else {
            content.resizeRelocate(0, 0, getWidth(), getHeight() - LINE);
        }
    }
}
