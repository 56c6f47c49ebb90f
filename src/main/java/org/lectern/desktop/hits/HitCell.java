package org.lectern.desktop.hits;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lectern.desktop.base.FittedCell;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.chips.TopicActions;
import org.lectern.desktop.search.Row;

/** A row of the hits. */
final class HitCell extends FittedCell<Row> {
    private final HitCard card;
    private final VBox placeholder = new VBox(8, bar(0.7), bar(0.4), bar(0.9));
    private final Label failure = new Label();

    HitCell(TopicActions topics) {
        card = new HitCard(topics);
        placeholder.getStyleClass().add("hit-card");
        failure.setWrapText(true);
        failure.getStyleClass().add("hit-card");
    }

    @Override
    protected Node content(Row row) {
        return switch (row) {
            case Row.Loaded(var hit) -> {
                card.show(hit);
                setAccessibleText(HitCard.words(hit));
                yield card;
            }
            case Row.Loading() -> {
                setAccessibleText("Loading");
                yield placeholder;
            }
            case Row.Failed(String message) -> {
                failure.setText("This part of the hits could not be read: " + message);
                setAccessibleText(failure.getText());
                yield failure;
            }
        };
    }

    private static Region bar(double share) {
        Region bar = new Region();
        bar.getStyleClass().add(Style.PLACEHOLDER_BAR);
        bar.setMinHeight(12);
        bar.setMaxWidth(440 * share);
        return bar;
    }
}
