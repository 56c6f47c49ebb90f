package org.lectern.desktop.triage;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.marks.MarksView;
import org.lectern.desktop.paper.PaperFacts;
import org.lectern.desktop.search.Row;
import org.lectern.paper.ReadingState;
import org.lectern.search.Hit;

/** A paper of the queue: what was decided, its title and facts, a line each. */
final class TriageCell extends ListCell<Row> {
    private static final Texts TEXTS = Texts.of(TriageCell.class);
    private static final double SIGN = 18;

    private final TriageViewModel model;
    private final FontIcon icon = new FontIcon("fth-circle");
    private final Label title = new Label();
    private final Label facts = new Label();
    private final HBox line;

    TriageCell(TriageViewModel model) {
        this.model = model;
        title.getStyleClass().add("triage-cell-title");
        title.setMinWidth(0);
        facts.getStyleClass().addAll(Style.MUTED, "triage-cell-facts");
        facts.setMinWidth(0);
        Label sign = new Label(null, icon);
        sign.setMinWidth(SIGN);
        VBox words = new VBox(1, title, facts);
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        line = new HBox(6, sign, words);
        line.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("triage-cell");
        setPrefWidth(0);
        model.revision().subscribe(() -> update(getItem(), isEmpty()));
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        update(row, empty);
    }

    private void update(@Nullable Row row, boolean empty) {
        getStyleClass().removeIf(name -> name.startsWith("is-"));
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (row) {
            case Row.Loaded(Hit hit) -> show(hit);
            case Row.Loading() -> show(TEXTS.get("row.loading"), "");
            case Row.Failed(String message) -> show(TEXTS.get("row.failed"), message);
        }
        setGraphic(line);
    }

    private void show(Hit hit) {
        ReadingState state = model.stateOf(hit.paper().id());
        show(hit.title().text(), PaperFacts.shortLine(hit.paper()));
        icon.setIconLiteral(MarksView.icon(state));
        getStyleClass().add("is-" + state.key());
        setAccessibleText(hit.title().text() + ", " + TEXTS.get("state." + state.key()) + ", " + facts.getText());
    }

    private void show(String first, String second) {
        icon.setIconLiteral("fth-circle");
        title.setText(first.strip().replaceAll("\\s+", " "));
        facts.setText(second);
        setAccessibleText((first + ' ' + second).strip().toLowerCase(Locale.ROOT));
    }
}
