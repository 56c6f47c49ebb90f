package org.lectern.desktop.hits;

import java.util.List;
import java.util.Locale;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Tip;
import org.lectern.desktop.base.Words;
import org.lectern.desktop.look.Density;
import org.lectern.desktop.search.Filter;
import org.lectern.desktop.search.SearchViewModel;
import org.lectern.search.SortOrder;

/** The line over the hits: how many, narrowed to what, in which order. */
final class HitsBar {
    private static final Texts TEXTS = Texts.of(HitsBar.class);

    private final SearchViewModel search;
    private final ObservableList<Integer> selected;
    private final ObjectProperty<Density> density;
    private final Label total = new Label();
    private final FlowPane chips = new FlowPane(6, 4);
    private final MenuButton order = new MenuButton();

    /**
     * The line.
     *
     * @param selected the rows that are selected
     * @param density how much a hit tells
     */
    HitsBar(SearchViewModel search, ObservableList<Integer> selected, ObjectProperty<Density> density) {
        this.density = density;
        this.search = search;
        this.selected = selected;
    }

    Node createView() {
        total.setId("hits-total");
        total.getStyleClass().add(Style.TOTAL);
        total.setMinWidth(Label.USE_PREF_SIZE);
        chips.setAlignment(Pos.CENTER_LEFT);
        chips.setId("filter-chips");
        HBox.setHgrow(chips, Priority.ALWAYS);
        buildOrder();
        HBox bar = new HBox(12, total, chips, order, densities());
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add(Style.HITS_BAR);
        search.state().subscribe(state -> showTotal());
        InvalidationListener selecting = change -> showTotal();
        selected.addListener(selecting);
        ListChangeListener<Filter> chosen = change -> showChips();
        search.filters().addListener(chosen);
        showChips();
        return bar;
    }

    private void showTotal() {
        String found =
                search.result().map(result -> Words.papers(result.total())).orElse("");
        total.setText(selected.size() > 1 ? TEXTS.get("selected", selected.size(), found) : found);
        total.setAccessibleText(selected.size() > 1 ? TEXTS.get("selected.told", total.getText()) : total.getText());
    }

    private void buildOrder() {
        order.setId("sort");
        order.getStyleClass().add(Style.SORT_MENU);
        order.setMinWidth(MenuButton.USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        for (SortOrder choice : SortOrder.values()) {
            RadioMenuItem item = new RadioMenuItem(title(choice));
            item.setId("sort-" + choice.key());
            item.setUserData(choice);
            item.setToggleGroup(group);
            item.setOnAction(event -> search.order().set(choice));
            order.getItems().add(item);
        }
        search.order().subscribe(choice -> {
            order.setText(title(choice));
            order.setAccessibleText(TEXTS.get("sorted", title(choice)));
            group.getToggles().stream()
                    .filter(item -> item.getUserData() == choice)
                    .forEach(group::selectToggle);
        });
    }

    private Node densities() {
        MenuButton menu = new MenuButton(null, new FontIcon("fth-menu"));
        menu.setId("density");
        menu.getStyleClass().addAll(Style.SORT_MENU, "density-menu");
        menu.setMinWidth(MenuButton.USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        for (Density choice : Density.values()) {
            String key = choice.name().toLowerCase(Locale.ROOT);
            RadioMenuItem item = new RadioMenuItem(TEXTS.get("density." + key));
            item.setId("density-" + key);
            item.setUserData(choice);
            item.setToggleGroup(group);
            item.setOnAction(event -> density.set(choice));
            menu.getItems().add(item);
        }
        density.subscribe(choice -> {
            String words =
                    TEXTS.get("density", TEXTS.get("density." + choice.name().toLowerCase(Locale.ROOT)));
            menu.setAccessibleText(words);
            Tip.set(menu, words);
            group.getToggles().stream()
                    .filter(item -> item.getUserData() == choice)
                    .forEach(group::selectToggle);
        });
        return menu;
    }

    private void showChips() {
        List<Button> buttons = search.filters().stream().map(this::chip).toList();
        chips.getChildren().setAll(buttons);
    }

    private Button chip(Filter filter) {
        Button chip = new Button(filter.title() + "  ×");
        chip.setId("chip-" + filter.facet().key() + '-' + filter.value());
        chip.setMnemonicParsing(false);
        chip.setAccessibleText(TEXTS.get("filter.remove", filter.title()));
        chip.getStyleClass().add(Style.FILTER_CHIP);
        if (filter.excludes()) {
            chip.getStyleClass().add(Style.EXCLUDES);
        }
        chip.setOnAction(event -> search.toggle(filter));
        return chip;
    }

    private static String title(SortOrder order) {
        return TEXTS.get("order." + order.key());
    }
}
