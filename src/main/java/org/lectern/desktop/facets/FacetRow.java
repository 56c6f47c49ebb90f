package org.lectern.desktop.facets;

import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Words;
import org.lectern.search.Facet;
import org.lectern.search.FacetCount;

/** A value of a facet: a box to check, its name, and how many hits have it. */
final class FacetRow extends HBox {
    private static final double HEIGHT = 24;
    private static final double LONGEST_BAR = 96;
    private static final int LONG_LABEL = 24;

    private final CheckBox box = new CheckBox();
    private final Region bar = new Region();
    private final Label count = new Label();

    FacetRow(Facet facet, String value, Runnable toggled) {
        getStyleClass().add(Style.FACET_ROW);
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        box.setId("facet-" + facet.key() + '-' + value);
        box.setMnemonicParsing(false);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setOnAction(event -> toggled.run());
        HBox.setHgrow(box, Priority.ALWAYS);
        count.getStyleClass().add(Style.COUNT);
        count.setMinWidth(Label.USE_PREF_SIZE);
        bar.getStyleClass().add(Style.FACET_BAR);
        bar.setMouseTransparent(true);
        getChildren().addAll(box, bar, count);
        boolean barred = facet == Facet.YEAR;
        bar.setManaged(barred);
        bar.setVisible(barred);
        bar.setMinWidth(0);
        box.setMinWidth(barred ? USE_PREF_SIZE : 0);
    }

    /**
     * Shows a value.
     *
     * @param value the value
     * @param chosen whether the hits are narrowed to it
     * @param most the largest count of its facet, which the longest bar stands for
     */
    void show(FacetCount value, boolean chosen, int most) {
        double length = Math.ceil(LONGEST_BAR * value.count() / Math.max(1, most));
        bar.setPrefWidth(length);
        bar.setMaxWidth(length);
        box.setText(value.label());
        box.setTooltip(value.label().length() > LONG_LABEL ? new Tooltip(value.label()) : null);
        box.setSelected(chosen);
        box.setAccessibleText(value.label() + ", " + Words.count(value.count(), "paper"));
        count.setText(Words.number(value.count()));
    }
}
