package org.lectern.desktop.base;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A line that says what it is and then has it; lines below one another begin at the same place. */
public final class LabelledRow {
    private static final double LABEL_WIDTH = 44;
    private static final double GAP = 8;
    private static final double FIRST_LINE = 4;

    private LabelledRow() {}

    /** Makes a line whose values may take several; the name stands beside the first. */
    public static HBox ofLines(String name, Node values) {
        HBox row = of(name, values, values);
        HBox.setHgrow(values, Priority.ALWAYS);
        HBox.setMargin(row.getChildren().getFirst(), new Insets(FIRST_LINE, 0, 0, 0));
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    /**
     * Makes a line.
     *
     * @param name what it is
     * @param labelled what the name is the label of
     * @param values what stands in the line
     */
    public static HBox of(String name, Node labelled, Node... values) {
        Label label = new Label(name);
        label.getStyleClass().addAll(Style.MUTED, Style.SMALL);
        label.setMinWidth(LABEL_WIDTH);
        label.setLabelFor(labelled);
        HBox row = new HBox(GAP, label);
        row.getChildren().addAll(values);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
