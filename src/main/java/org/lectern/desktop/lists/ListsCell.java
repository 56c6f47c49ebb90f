package org.lectern.desktop.lists;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Words;
import org.lectern.desktop.lists.ListsViewModel.Listing;

/** A list among all: its name, how many papers it has, and how far the group is. */
final class ListsCell extends ListCell<Listing> {
    private static final Texts TEXTS = Texts.of(ListsCell.class);

    private final FontIcon icon = new FontIcon("fth-list");
    private final Label name = new Label();
    private final Label count = new Label();
    private final Label words = new Label();
    private final ProgressLine bar = new ProgressLine();
    private final HBox below = new HBox(8, bar, words);
    private final VBox lines;

    ListsCell() {
        name.getStyleClass().add("lists-cell-name");
        name.setGraphic(icon);
        name.setMinWidth(0);
        count.getStyleClass().add(Style.COUNT);
        count.setMinWidth(USE_PREF_SIZE);
        words.getStyleClass().addAll(Style.MUTED, "lists-cell-words");
        words.setMinWidth(USE_PREF_SIZE);
        bar.setPrefWidth(64);
        bar.setMinWidth(40);
        below.setAlignment(Pos.CENTER_LEFT);
        below.getStyleClass().add("lists-cell-below");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox first = new HBox(8, name, gap, count);
        first.setAlignment(Pos.CENTER_LEFT);
        lines = new VBox(1, first, below);
        lines.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Listing row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        boolean smart = row.list().isSmart();
        icon.setIconLiteral(smart ? "fth-filter" : "fth-list");
        name.setText(row.list().name());
        count.setText(row.papers().map(Words::number).orElse("?"));
        boolean far = !smart && row.list().progress().total() > 0;
        bar.setVisible(far);
        bar.setManaged(far);
        bar.show(row.list().progress());
        words.setText(
                smart ? TEXTS.get("lists.smart") : ListHead.words(row.list().progress()));
        String papers = row.papers().map(Words::papers).orElseGet(() -> TEXTS.get("lists.not-understood"));
        setAccessibleText(TEXTS.get("lists.row", row.list().name(), papers, words.getText()));
        setGraphic(lines);
    }
}
