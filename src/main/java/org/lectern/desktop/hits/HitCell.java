package org.lectern.desktop.hits;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lectern.desktop.base.FittedCell;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.chips.TopicActions;
import org.lectern.desktop.look.Density;
import org.lectern.desktop.search.Row;

/** A row of the hits. */
final class HitCell extends FittedCell<Row> {
    private static final Texts TEXTS = Texts.of(HitCell.class);

    private final RowMarks marks;
    private final HitCard card;
    private final VBox placeholder = new VBox(8, bar(0.7), bar(0.4), bar(0.9));
    private final Label failure = new Label();

    // Held here, and weakly by the marks: a cell may go before the window does.
    private final InvalidationListener marked = changed -> mark();

    HitCell(TopicActions topics, RowMarks marks, Density density) {
        card = new HitCard(topics, marks, density);
        marks.version().addListener(new WeakInvalidationListener(marked));
        this.marks = marks;
        placeholder.getStyleClass().add("hit-card");
        failure.setWrapText(true);
        failure.getStyleClass().add("hit-card");
    }

    private void mark() {
        // Who listens to invalidations is told again only when the value was looked at.
        marks.version().get();
        if (getItem() instanceof Row.Loaded(var hit) && !isEmpty()) {
            card.mark(hit);
            setAccessibleText(card.words(hit));
        }
    }

    @Override
    protected Node content(Row row) {
        return switch (row) {
            case Row.Loaded(var hit) -> {
                card.show(hit);
                setAccessibleText(card.words(hit));
                yield card;
            }
            case Row.Loading() -> {
                setAccessibleText(TEXTS.get("loading"));
                yield placeholder;
            }
            case Row.Failed(String message) -> {
                failure.setText(TEXTS.get("unreadable", message));
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
