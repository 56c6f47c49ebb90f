package org.lectern.desktop.lists;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Tip;
import org.lectern.desktop.base.Words;
import org.lectern.library.ReadingList;
import org.lectern.list.ListProgress;
import org.lectern.list.ListQuery;
import org.lectern.search.SortOrder;

/** The head of a list: what it is called and for, how far the group is, and of a smart one the search that fills it. */
final class ListHead {
    private static final Texts TEXTS = Texts.of(ListHead.class);

    private final ListsViewModel lists;
    private final ListViewModel model;
    private final MenuButton share;
    private final SharingViewModel sharing;
    private final Label name = new Label();
    private final ListDescription about;
    private final ProgressLine bar = new ProgressLine();
    private final Label progress = new Label();
    private final TextField query = new TextField();
    private final MenuButton order = new MenuButton();
    private final HBox search = new HBox(8);
    private final Button section = new Button(TEXTS.get("section"), new FontIcon("fth-plus"));
    private Optional<String> searched = Optional.empty();

    /**
     * The head of the list that is open.
     *
     * @param share what hands the list on to others
     * @param browser opens an address outside
     */
    ListHead(ListModels models, MenuButton share, Consumer<String> browser) {
        this.lists = models.all();
        this.sharing = models.sharing();
        this.model = lists.list();
        this.share = share;
        about = new ListDescription(model, models.description(), browser);
    }

    Node createView() {
        name.setId("list-name");
        name.getStyleClass().add("list-name");
        name.setMinWidth(0);
        name.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                model.list().get().ifPresent(lists::rename);
            }
        });
        Button rename = icon("list-rename", "fth-edit-2", TEXTS.get("head.rename"));
        rename.setOnAction(event -> model.list().get().ifPresent(lists::rename));
        section.setId("list-section");
        Tip.set(section, TEXTS.get("head.section.tip"));
        section.setAccessibleText(TEXTS.get("head.section"));
        section.setMinWidth(Region.USE_PREF_SIZE);
        section.setOnAction(event -> model.addSection());
        section.managedProperty().bind(section.visibleProperty());
        share.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox first = new HBox(6, name, rename, gap, section, share);
        first.setAlignment(Pos.CENTER_LEFT);
        progress.setId("list-progress");
        progress.getStyleClass().addAll(Style.MUTED, Style.SMALL);
        progress.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(10, bar, progress, new ShareBadge(sharing).createView());
        line.setAlignment(Pos.CENTER_LEFT);
        VBox head = new VBox(7, first, about.createView(), search(), line);
        head.setId("list-head");
        head.getStyleClass().add("list-head");
        model.list().subscribe(now -> now.ifPresent(this::show));
        model.shown().subscribe(now -> now.ifPresent(this::show));
        return head;
    }

    private static Button icon(String id, String icon, String words) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add(Style.ICON_BUTTON);
        button.setAccessibleText(words);
        Tip.set(button, words);
        return button;
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private Node search() {
        query.setId("list-query");
        query.setAccessibleText(TEXTS.get("head.query"));
        query.setAccessibleHelp(TEXTS.get("head.query.help"));
        query.setOnAction(event -> requery(currentSort()));
        query.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.list()
                        .get()
                        .flatMap(ReadingList::query)
                        .map(ListQuery::query)
                        .ifPresent(query::setText);
            }
        });
        HBox.setHgrow(query, Priority.ALWAYS);
        order.setId("list-sort");
        order.getStyleClass().add(Style.SORT_MENU);
        order.setMinWidth(Region.USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        for (SortOrder each : SortOrder.values()) {
            RadioMenuItem item = new RadioMenuItem(title(each));
            item.setId("list-sort-" + each.key());
            item.setToggleGroup(group);
            item.setUserData(each.key());
            item.setOnAction(event -> requery(each.key()));
            order.getItems().add(item);
        }
        Button freeze = new Button(TEXTS.get("head.freeze"), new FontIcon("fth-lock"));
        freeze.setId("list-freeze");
        freeze.setAccessibleText(TEXTS.get("head.freeze.tip"));
        Tip.set(freeze, TEXTS.get("head.freeze.tip"));
        freeze.setMinWidth(Region.USE_PREF_SIZE);
        freeze.setOnAction(event -> model.freeze());
        search.getChildren().setAll(query, order, freeze);
        search.setAlignment(Pos.CENTER_LEFT);
        return search;
    }

    private String currentSort() {
        return model.list()
                .get()
                .flatMap(ReadingList::query)
                .map(ListQuery::sort)
                .orElse(SortOrder.RELEVANCE.key());
    }

    private void requery(String sort) {
        searched.ifPresent(
                list -> model.requery(list, new ListQuery(query.getText().strip(), sort)));
    }

    static String title(SortOrder order) {
        return TEXTS.get("order." + order.key());
    }

    private void show(ReadingList list) {
        name.setText(list.name());
        Tip.set(name, list.name());
        section.setVisible(!list.isSmart());
        show(search, list.isSmart());
        boolean other = !searched.equals(Optional.of(list.key()));
        searched = Optional.of(list.key());
        list.query().ifPresent(asked -> {
            if (other || !query.isFocused()) {
                query.setText(asked.query());
            }
            SortOrder by = SortOrder.ofKey(asked.sort()).orElse(SortOrder.RELEVANCE);
            order.setText(title(by));
            order.setAccessibleText(TEXTS.get("head.sorted", title(by)));
            order.getItems().stream()
                    .filter(item -> by.key().equals(item.getUserData()))
                    .forEach(item -> ((RadioMenuItem) item).setSelected(true));
        });
    }

    private void show(ShownList now) {
        ListProgress far = now.content().progress();
        boolean people = !now.list().isSmart();
        show(bar, people && far.total() > 0);
        bar.show(far);
        progress.setText(
                people
                        ? words(far)
                        : TEXTS.get(
                                "head.found",
                                Words.papers(now.content().entries().size())));
    }

    /** {@code 7 of 12 read · 2 skipped}. */
    static String words(ListProgress far) {
        if (far.total() + far.skipped() == 0) {
            return TEXTS.get("no-papers");
        }
        return far.skipped() > 0
                ? TEXTS.get("progress.skipped", far.read(), far.total(), far.skipped())
                : TEXTS.get("progress", far.read(), far.total());
    }
}
