package org.lectern.desktop.facets;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Tip;
import org.lectern.search.ValueOrder;

/** Finds values of a facet by the beginnings of their words, and changes their order; there while all values are shown. */
final class ValueFinder extends HBox {
    private static final Texts TEXTS = Texts.of(ValueFinder.class);

    private final BooleanProperty whole;
    private final TextField field = new TextField();

    /**
     * The order of the values, as a button.
     *
     * @param words how they stand now: {@code by count}
     * @param others what it does when it is pressed
     */
    private record Order(ObservableValue<String> words, ObservableValue<String> others, Runnable change) {}

    static ValueFinder of(FacetViewModel model, String title) {
        ObservableValue<Boolean> byCount = model.order().map(order -> order == ValueOrder.COUNT);
        return new ValueFinder(
                model.facet().key(),
                title,
                model.matching(),
                model.whole(),
                new Order(
                        byCount.map(by -> by ? TEXTS.get("by.count") : TEXTS.get("by.name")),
                        byCount.map(by -> by ? TEXTS.get("sort.name") : TEXTS.get("sort.count")),
                        () -> model.order().set(other(model.order().get()))));
    }

    static ValueFinder of(TopicTreeViewModel model, String key, String title) {
        BooleanProperty byCount = model.largestFirst();
        return new ValueFinder(
                key,
                title,
                model.matching(),
                model.whole(),
                new Order(
                        byCount.map(by -> by ? TEXTS.get("by.count") : TEXTS.get("by.book")),
                        byCount.map(by -> by ? TEXTS.get("sort.book") : TEXTS.get("sort.count")),
                        () -> byCount.set(!byCount.get())));
    }

    private ValueFinder(String key, String title, StringProperty matching, BooleanProperty whole, Order by) {
        this.whole = whole;
        setSpacing(4);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add(Style.VALUE_FINDER);
        visibleProperty().bind(whole);
        managedProperty().bind(whole);
        field.setId("facets-" + key + "-find");
        field.setPromptText(TEXTS.get("find"));
        field.setAccessibleText(TEXTS.get("find.told", title));
        field.textProperty().bindBidirectional(matching);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
        HBox.setHgrow(field, Priority.ALWAYS);
        Button order = new Button();
        order.setId("facets-" + key + "-order");
        order.getStyleClass().addAll(Style.PLAIN_LINK, Style.SMALL);
        order.setMinWidth(Button.USE_PREF_SIZE);
        order.setOnAction(event -> by.change.run());
        by.words.subscribe(words -> {
            order.setText(words);
            order.setAccessibleText(TEXTS.get("sorted", title, words));
        });
        by.others.subscribe(others -> Tip.set(order, others));
        getChildren().addAll(field, order);
    }

    private static ValueOrder other(ValueOrder order) {
        return switch (order) {
            case COUNT -> ValueOrder.NAME;
            case NAME -> ValueOrder.COUNT;
        };
    }

    /** Escape clears, and then shows the first few again. */
    private void typed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            if (field.getText().isEmpty()) {
                whole.set(false);
            } else {
                field.clear();
            }
            key.consume();
        }
    }
}
