package org.lectern.desktop.facets;

import java.util.Optional;
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

/** A row of the tree of topics: a value of a facet, before which stands an arrow that opens what is below it. */
final class TopicTreeRow implements ReusedRows.Row<TopicTree.Row> {
    private static final Texts TEXTS = Texts.of(TopicTreeRow.class);
    private static final double ARROW = 14;
    private static final double INDENT = 12;
    /** The room between parts of a row, which an arrow does not need. */
    private static final double GAP = 8;

    private final FacetRow row;
    private final Label arrow = new Label();
    private final FontIcon icon = new FontIcon("fth-chevron-right");
    private Optional<TopicTree.Row> shown = Optional.empty();

    /** What the arrows of the keyboard do. */
    interface Moves {
        void open(TopicTree.Row row, boolean opens);

        void toChild(TopicTree.Row row);

        void toParent(TopicTree.Row row);
    }

    /** A row without a topic yet. */
    TopicTreeRow(TopicActions actions, Moves moves) {
        row = new FacetRow(
                Facet.TOPIC,
                topic -> shown.ifPresent(now -> toggled(now, actions)),
                topic -> shown.ifPresent(now -> actions.exclude(now.topic())));
        arrow.setGraphic(icon);
        arrow.setMinWidth(ARROW);
        arrow.setPrefWidth(ARROW);
        arrow.getStyleClass().add(Style.TWISTY);
        arrow.setCursor(Cursor.HAND);
        arrow.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            shown.filter(TopicTree.Row::isBranch).ifPresent(now -> moves.open(now, !now.open()));
            event.consume();
        });
        HBox.setMargin(arrow, new Insets(0, -GAP, 0, 0));
        row.lead(arrow);
        // The arrows of the areas stand in the margin, so that their boxes stand below those of other facets.
        VBox.setMargin(row, new Insets(0, 0, 0, -ARROW));
        row.box().setAccessibleHelp(TEXTS.get("branch.help"));
        row.box().addEventFilter(KeyEvent.KEY_PRESSED, key -> shown.ifPresent(now -> pressed(key, now, moves)));
        row.setOnContextMenuRequested(event -> {
            shown.ifPresent(
                    now -> TopicMenu.of(actions, now.topic()).show(row, event.getScreenX(), event.getScreenY()));
            event.consume();
        });
    }

    @Override
    public FacetRow node() {
        return row;
    }

    private static void toggled(TopicTree.Row now, TopicActions actions) {
        switch (now.chosen()) {
            case EXCLUDED -> actions.exclude(now.topic());
            case NO, SELECTED -> actions.include(now.topic());
        }
    }

    private static void pressed(KeyEvent key, TopicTree.Row now, Moves moves) {
        if (key.getCode() == KeyCode.RIGHT) {
            if (now.isBranch() && !now.open()) {
                moves.open(now, true);
            } else if (now.isBranch()) {
                moves.toChild(now);
            }
            key.consume();
        } else if (key.getCode() == KeyCode.LEFT) {
            if (now.isBranch() && now.open()) {
                moves.open(now, false);
            } else {
                moves.toParent(now);
            }
            key.consume();
        }
    }

    @Override
    public void show(TopicTree.Row now) {
        shown = Optional.of(now);
        FacetRow.Shown value =
                new FacetRow.Shown(new FacetCount(now.topic().id(), now.topic().name(), now.papers()), now.chosen(), 1);
        row.show(value);
        Tip.set(
                row.box(),
                now.topic().about().isEmpty()
                        ? now.topic().name()
                        : now.topic().name() + "\n" + now.topic().about());
        row.setPadding(new Insets(0, 0, 0, INDENT * now.level()));
        icon.setIconLiteral(now.open() ? "fth-chevron-down" : "fth-chevron-right");
        icon.setVisible(now.isBranch());
        String told = row.words();
        row.box()
                .setAccessibleText(
                        !now.isBranch()
                                ? told
                                : now.open() ? TEXTS.get("branch.open", told) : TEXTS.get("branch.closed", told));
    }
}
