package org.lectern.desktop.marks;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.desktop.base.NameField;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Words;
import org.lectern.desktop.marks.SelectionMarksViewModel.Having;
import org.lectern.desktop.marks.SelectionMarksViewModel.Known;
import org.lectern.topic.Topic;

/** The tray under the hits while several are selected: a topic or a tag for all of them, and what is to be taken off them. */
public final class SelectionView {
    private static final Texts TEXTS = Texts.of(SelectionView.class);

    private final SelectionMarksViewModel model;
    private final NameField topic;
    private final NameField tag;
    private final Label count = new Label();
    private final MenuButton off = new MenuButton(TEXTS.get("off"));
    private final Menu offInMenu = new Menu(TEXTS.get("off.all"), new FontIcon("fth-x"));

    public SelectionView(SelectionMarksViewModel model) {
        this.model = model;
        topic = new NameField("selection-topic", TEXTS.get("topic.add"), model::topicOffers, model::give);
        tag = new NameField("selection-tag", TEXTS.get("tag.add"), model::tagOffers, model::tag);
        count.setId("selection-count");
        count.getStyleClass().add(Style.TOTAL);
        count.setMinWidth(Label.USE_PREF_SIZE);
        off.setId("selection-off");
        off.setAccessibleText(TEXTS.get("off.told"));
        off.setMinWidth(MenuButton.USE_PREF_SIZE);
        offInMenu.setId("hits-off");
        model.known().subscribe(this::show);
        model.rows().subscribe(rows -> showCount());
    }

    private void show(Known known) {
        fill(off.getItems(), known);
        fill(offInMenu.getItems(), known);
        boolean none = off.getItems().isEmpty();
        off.setDisable(none);
        offInMenu.setDisable(none);
    }

    private void showCount() {
        String all = Words.papers(model.size());
        count.setText(all);
        topic.setAccessibleText(TEXTS.get("topic.add.to", all));
        tag.setAccessibleText(TEXTS.get("tag.add.to", all));
    }

    private void fill(ObservableList<MenuItem> items, Known known) {
        List<MenuItem> now = new ArrayList<>();
        for (Having<Topic> had : known.topics()) {
            now.add(item("topic-" + had.what().id(), had.what().name(), had.papers(), () -> model.refuse(had.what())));
        }
        if (!known.topics().isEmpty() && !known.tags().isEmpty()) {
            now.add(new SeparatorMenuItem());
        }
        for (Having<String> had : known.tags()) {
            now.add(item(
                    "tag-" + had.what(),
                    TEXTS.get("tag.named", had.what()),
                    had.papers(),
                    () -> model.untag(had.what())));
        }
        items.setAll(now);
    }

    private static MenuItem item(String id, String title, int papers, Runnable action) {
        MenuItem item = new MenuItem(TEXTS.get("off.item", title, papers));
        item.setId("off-" + id);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }

    /** Builds the tray. */
    public Node createView() {
        HBox.setHgrow(topic, Priority.ALWAYS);
        HBox.setHgrow(tag, Priority.ALWAYS);
        topic.setMaxWidth(200);
        tag.setMaxWidth(200);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.SOMETIMES);
        HBox tray = new HBox(8, count, topic, tag, gap, off);
        tray.setId("selection");
        tray.setAlignment(Pos.CENTER_LEFT);
        tray.getStyleClass().add(Style.TRAY);
        tray.visibleProperty().bind(model.several());
        tray.managedProperty().bind(tray.visibleProperty());
        return tray;
    }

    /** What is taken off the selection, for the menu of the hits. */
    public Menu menu() {
        return offInMenu;
    }

    /** Where to go to give the selection a topic; where one hit is selected, that is another field. */
    TextField topicField(TextField ofOne) {
        return model.several().get() ? topic : ofOne;
    }

    TextField tagField(TextField ofOne) {
        return model.several().get() ? tag : ofOne;
    }
}
