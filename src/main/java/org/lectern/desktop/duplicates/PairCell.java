package org.lectern.desktop.duplicates;

import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.library.ProbableDuplicate;
import org.lectern.text.DisplayText;

/** A pair in the list: both titles, a line each, and how like they are. */
final class PairCell extends ListCell<ProbableDuplicate> {
    private static final Texts TEXTS = Texts.of(PairCell.class);

    /** How high it is. */
    static final double HEIGHT = 76;

    private final Label first = new Label();
    private final Label second = new Label();
    private final Label alike = new Label();
    private final VBox lines = new VBox(2, first, second, alike);

    PairCell() {
        first.getStyleClass().add(Style.STRONG);
        alike.getStyleClass().addAll(Style.SMALL, Style.MUTED);
        lines.getStyleClass().add("pair-card");
        lines.setAlignment(Pos.CENTER_LEFT);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable ProbableDuplicate pair, boolean empty) {
        super.updateItem(pair, empty);
        if (empty || pair == null) {
            setGraphic(null);
            return;
        }
        first.setText(DisplayText.of(pair.first().title()).text());
        second.setText(DisplayText.of(pair.second().title()).text());
        alike.setText(PairWords.alike(pair));
        setAccessibleText(TEXTS.get("pair.told", first.getText(), second.getText(), alike.getText()));
        setGraphic(lines);
    }
}
