package org.lectern.desktop.imports;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.desktop.base.Style;

/** A line of a report that unfolds others, which are made when somebody asks for them. */
final class Fold {
    private final VBox rows = new VBox();
    private final Button head;

    /**
     * A fold that is closed.
     *
     * @param id of its button
     * @param words what is folded
     * @param accessible the same for those who hear the window
     * @param content makes what is folded, once
     */
    Fold(String id, String words, String accessible, Supplier<List<Node>> content) {
        FontIcon arrow = new FontIcon("fth-chevron-right");
        rows.setVisible(false);
        rows.managedProperty().bind(rows.visibleProperty());
        head = new Button(words, arrow);
        head.setId(id);
        head.setAccessibleText(accessible);
        head.getStyleClass().addAll(Style.PLAIN_LINK, "report-fold");
        head.setOnAction(event -> {
            if (rows.getChildren().isEmpty()) {
                rows.getChildren().setAll(content.get());
            }
            rows.setVisible(!rows.isVisible());
            arrow.setIconLiteral(rows.isVisible() ? "fth-chevron-down" : "fth-chevron-right");
        });
    }

    /** The line itself. */
    Button head() {
        return head;
    }

    /** What it unfolds. */
    VBox rows() {
        return rows;
    }
}
