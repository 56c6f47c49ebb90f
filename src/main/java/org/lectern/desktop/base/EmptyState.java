package org.lectern.desktop.base;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a pane shows when it has nothing to show: what is the matter, and what to do. */
public final class EmptyState {
    private static final double MEASURE = 340;

    private EmptyState() {}

    /**
     * Makes one.
     *
     * @param id the node's id, for tests
     * @param icon the literal of an icon
     * @param title what is the matter, in a few words
     * @param text what to do
     * @param actions buttons to do it with; may be empty
     */
    public static VBox of(String id, String icon, String title, String text, List<? extends Node> actions) {
        FontIcon picture = new FontIcon(icon);
        picture.getStyleClass().add(Style.EMPTY_ICON);
        VBox box = new VBox(12, picture, line(title, Style.EMPTY_TITLE), line(text, Style.EMPTY_TEXT));
        box.setId(id);
        box.getStyleClass().add(Style.EMPTY);
        box.setAlignment(Pos.CENTER);
        if (!actions.isEmpty()) {
            FlowPane row = new FlowPane(8, 8);
            row.getChildren().addAll(actions);
            row.setAlignment(Pos.CENTER);
            row.setPrefWrapLength(MEASURE);
            row.setMaxWidth(MEASURE + 80);
            box.getChildren().add(row);
        }
        return box;
    }

    private static Label line(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        Wrapping.on(label);
        label.setMaxWidth(MEASURE);
        return label;
    }
}
