package org.lectern.desktop.saved;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.SavedCount;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Tip;
import org.lectern.desktop.base.Words;

/** A saved search: its name, how many of its papers are new, and how many it finds. */
final class SavedSearchRow extends HBox {
    private static final Texts TEXTS = Texts.of(SavedSearchRow.class);

    SavedSearchRow(SavedSearchesViewModel model, SavedCount count) {
        String title = count.search().name();
        long number = count.search().number();
        getStyleClass().add(Style.FACET_ROW);
        setAlignment(Pos.CENTER_LEFT);
        Button run = new Button(title, new FontIcon("fth-bookmark"));
        run.setId("saved-" + number);
        run.setMnemonicParsing(false);
        run.setAlignment(Pos.CENTER_LEFT);
        run.setMinWidth(0);
        run.setMaxWidth(Double.MAX_VALUE);
        run.getStyleClass().add(Style.SAVED_NAME);
        run.setAccessibleText(
                count.fresh() > 0
                        ? TEXTS.get("row.fresh", title, Words.papers(count.total()), count.fresh())
                        : TEXTS.get("row", title, Words.papers(count.total())));
        run.setAccessibleHelp(TEXTS.get("row.help"));
        Tip.set(run, count.search().query().isEmpty() ? title : count.search().query());
        run.setOnAction(event -> model.run(count));
        run.setContextMenu(menu(model, count));
        run.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.F2) {
                model.rename(count.search());
            } else if (event.getCode() == KeyCode.DELETE) {
                model.remove(count.search());
            }
        });
        HBox.setHgrow(run, Priority.ALWAYS);
        getChildren().add(run);
        if (count.fresh() > 0) {
            getChildren().add(fresh(model, count));
        }
        Label total = new Label(Words.number(count.total()));
        total.getStyleClass().add(Style.COUNT);
        total.setMinWidth(USE_PREF_SIZE);
        getChildren().add(total);
    }

    private static Button fresh(SavedSearchesViewModel model, SavedCount count) {
        Button fresh = new Button(TEXTS.get("fresh", count.fresh()));
        fresh.setId("saved-" + count.search().number() + "-new");
        fresh.setMinWidth(USE_PREF_SIZE);
        fresh.getStyleClass().addAll(Style.PLAIN_LINK, Style.SMALL);
        fresh.setAccessibleText(
                TEXTS.get("fresh.told", count.fresh(), count.search().name()));
        Tip.set(fresh, TEXTS.get("fresh.tip"));
        fresh.setOnAction(event -> model.runFresh(count));
        return fresh;
    }

    private static ContextMenu menu(SavedSearchesViewModel model, SavedCount count) {
        MenuItem rename = new MenuItem(TEXTS.get("rename"));
        rename.setOnAction(event -> model.rename(count.search()));
        MenuItem remove = new MenuItem(TEXTS.get("remove"));
        remove.setOnAction(event -> model.remove(count.search()));
        return new ContextMenu(rename, remove);
    }
}
