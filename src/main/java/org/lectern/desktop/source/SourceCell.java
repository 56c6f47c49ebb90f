package org.lectern.desktop.source;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Tip;
import org.lectern.desktop.base.Words;
import org.lectern.desktop.base.Wrapping;

/** A line of a listing: its number, a bar in the colour of what it is, the text, and what it is in words. */
final class SourceCell extends ListCell<SourceLine> {
    private static final Texts TEXTS = Texts.of(SourceCell.class);
    private static final double NUMBER = 52;
    private static final double LABEL = 132;

    private final Label number = new Label();
    private final Region bar = new Region();
    private final Label text = new Label();
    private final Label label = new Label();
    private final HBox row = new HBox(number, bar, text, label);

    SourceCell() {
        setPrefWidth(0);
        number.getStyleClass().add(Style.COUNT);
        number.setMinWidth(NUMBER);
        number.setMaxWidth(NUMBER);
        number.setAlignment(Pos.TOP_RIGHT);
        bar.setMinWidth(3);
        bar.setMaxWidth(3);
        bar.setMaxHeight(Double.MAX_VALUE);
        Wrapping.on(text);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        label.getStyleClass().addAll(Style.MUTED, Style.SMALL);
        label.setMinWidth(LABEL);
        label.setMaxWidth(LABEL);
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().add("source-line");
    }

    @Override
    protected void updateItem(@Nullable SourceLine line, boolean empty) {
        super.updateItem(line, empty);
        getStyleClass().remove("asked");
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        number.setText(Words.number(line.number()));
        bar.getStyleClass().setAll("source-bar", line.kind().style());
        text.getStyleClass().setAll("label", "source-text", line.kind().style());
        text.setText(line.text());
        label.setText(line.label());
        Tip.set(label, line.label());
        if (line.asked()) {
            getStyleClass().add("asked");
        }
        setAccessibleText(told(line));
        setGraphic(row);
    }

    private static String told(SourceLine line) {
        String number = String.valueOf(line.number());
        String text = line.text().isBlank() ? TEXTS.get("line.blank") : line.text();
        return line.label().isEmpty()
                ? TEXTS.get("line", number, text)
                : TEXTS.get("line.labelled", number, line.label(), text);
    }

    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() == null ? super.computePrefHeight(width) : Math.ceil(row.prefHeight(width));
    }

    @Override
    protected void layoutChildren() {
        if (getGraphic() == null) {
            super.layoutChildren();
        } else {
            row.resizeRelocate(0, 0, getWidth(), getHeight());
        }
    }
}
