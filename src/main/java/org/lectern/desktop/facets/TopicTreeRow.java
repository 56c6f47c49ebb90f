package org.lectern.desktop.facets;

import javafx.geometry.Insets;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Tip;
import org.lectern.desktop.chips.TopicActions;
import org.lectern.desktop.chips.TopicMenu;
import org.lectern.search.Facet;
import org.lectern.search.FacetCount;
import org.lectern.topic.Topic;

/** A row of the tree of topics: a value of a facet, before which stands an arrow that opens what is below it. */
final class TopicTreeRow {
    private static final Texts TEXTS = Texts.of(TopicTreeRow.class);
    private static final double ARROW = 14;
    private static final double INDENT = 12;
    /** The room between parts of a row, which an arrow does not need. */
    private static final double GAP = 8;

    private final FacetRow row;
    private final Label arrow = new Label();
    private final FontIcon icon = new FontIcon("fth-chevron-right");
    private TopicTree.Row shown;

    /** What the arrows of the keyboard do. */
    interface Moves {
        void open(TopicTree.Row row, boolean opens);

        void toChild(TopicTree.Row row);

        void toParent(TopicTree.Row row);
    }

    TopicTreeRow(TopicTree.Row first, TopicActions actions, Moves moves) {
        shown = first;
        Topic topic = first.topic();
        row = new FacetRow(Facet.TOPIC, topic.id(), () -> toggled(actions), () -> actions.exclude(shown.topic()));
        arrow.setGraphic(icon);
        arrow.setMinWidth(ARROW);
        arrow.setPrefWidth(ARROW);
        arrow.getStyleClass().add(Style.TWISTY);
        arrow.setCursor(Cursor.HAND);
        arrow.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (shown.isBranch()) {
                moves.open(shown, !shown.open());
            }
            event.consume();
        });
        HBox.setMargin(arrow, new Insets(0, -GAP, 0, 0));
        row.lead(arrow);
        // The arrows of the areas stand in the margin, so that their boxes stand below those of other facets.
        VBox.setMargin(row, new Insets(0, 0, 0, -ARROW));
        row.box().setAccessibleHelp(TEXTS.get("branch.help"));
        row.box().addEventFilter(KeyEvent.KEY_PRESSED, key -> pressed(key, moves));
        row.setOnContextMenuRequested(event -> {
            TopicMenu.of(actions, shown.topic()).show(row, event.getScreenX(), event.getScreenY());
            event.consume();
        });
    }

    FacetRow node() {
        return row;
    }

    private void toggled(TopicActions actions) {
        switch (shown.chosen()) {
            case EXCLUDED -> actions.exclude(shown.topic());
            case NO, SELECTED -> actions.include(shown.topic());
        }
    }

    private void pressed(KeyEvent key, Moves moves) {
        if (key.getCode() == KeyCode.RIGHT) {
            if (shown.isBranch() && !shown.open()) {
                moves.open(shown, true);
            } else if (shown.isBranch()) {
                moves.toChild(shown);
            }
            key.consume();
        } else if (key.getCode() == KeyCode.LEFT) {
            if (shown.isBranch() && shown.open()) {
                moves.open(shown, false);
            } else {
                moves.toParent(shown);
            }
            key.consume();
        }
    }

    void show(TopicTree.Row now) {
        shown = now;
        row.show(new FacetCount(now.topic().name(), now.topic().name(), now.papers()), now.chosen(), 1);
        Tip.set(
                row.box(),
                now.topic().about().isEmpty()
                        ? now.topic().name()
                        : now.topic().name() + "\n" + now.topic().about());
        row.setPadding(new Insets(0, 0, 0, INDENT * now.level()));
        icon.setIconLiteral(now.open() ? "fth-chevron-down" : "fth-chevron-right");
        icon.setVisible(now.isBranch());
        if (now.isBranch()) {
            String told = row.box().getAccessibleText();
            row.box().setAccessibleText(now.open() ? TEXTS.get("branch.open", told) : TEXTS.get("branch.closed", told));
        }
    }
}
