package org.lectern.desktop.facets;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.lectern.desktop.base.Style;
import org.lectern.search.ValueOrder;

/** Finds values of a facet by the beginnings of their words, and changes their order; there while all values are shown. */
final class ValueFinder extends HBox {
    private final FacetViewModel model;
    private final TextField field = new TextField();
    private final Button order = new Button();

    ValueFinder(FacetViewModel model, String title) {
        this.model = model;
        setSpacing(4);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add(Style.VALUE_FINDER);
        visibleProperty().bind(model.whole());
        managedProperty().bind(model.whole());
        field.setId("facets-" + model.facet().key() + "-find");
        field.setPromptText("Find");
        field.setAccessibleText("Find in " + title);
        field.textProperty().bindBidirectional(model.matching());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
        HBox.setHgrow(field, Priority.ALWAYS);
        order.setId("facets-" + model.facet().key() + "-order");
        order.getStyleClass().addAll(Style.PLAIN_LINK, Style.SMALL);
        order.setMinWidth(Button.USE_PREF_SIZE);
        order.setOnAction(event -> model.order().set(other(model.order().get())));
        model.order().subscribe(by -> {
            order.setText(by == ValueOrder.COUNT ? "by count" : "by name");
            order.setAccessibleText(title + " sorted " + order.getText());
            order.setTooltip(new Tooltip(by == ValueOrder.COUNT ? "Sort by name" : "Sort by count"));
        });
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
                model.whole().set(false);
            } else {
                field.clear();
            }
            key.consume();
        }
    }
}
