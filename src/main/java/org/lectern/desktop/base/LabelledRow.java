package org.lectern.desktop.base;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A line that says what it is and then has it; lines below one another begin at the same place, once they are aligned. */
public final class LabelledRow {
    private static final double LABEL_WIDTH = 44;
    private static final double GAP = 8;
    private static final double FIRST_LINE = 4;

    private static final String NAME = "row-name";

    private LabelledRow() {}

    /** What a line is: as wide as the widest of its column. */
    private static final class Name extends Label {
        private List<Name> column = List.of(this);

        Name(String text) {
            super(text);
            getStyleClass().addAll(Style.MUTED, Style.SMALL, NAME);
        }

        @Override
        protected double computeMinWidth(double height) {
            return column.stream().mapToDouble(name -> name.prefWidth(-1)).reduce(LABEL_WIDTH, Math::max);
        }
    }

    /** Lets what all lines of a part have begin at the same place, however long their names are in the language of the window. */
    public static void align(Parent part) {
        List<Name> names = part.lookupAll("." + NAME).stream()
                .filter(Name.class::isInstance)
                .map(Name.class::cast)
                .toList();
        names.forEach(name -> name.column = names);
    }

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
        Label label = new Name(name);
        label.setLabelFor(labelled);
        HBox row = new HBox(GAP, label);
        row.getChildren().addAll(values);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
