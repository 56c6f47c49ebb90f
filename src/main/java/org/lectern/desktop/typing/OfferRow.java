package org.lectern.desktop.typing;

import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Words;

/** An offer: what it is, and at the right how many papers there are. */
final class OfferRow extends HBox {
    private static final Texts TEXTS = Texts.of(OfferRow.class);
    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

    /**
     * A row.
     *
     * @param first whether the tab key takes it
     * @param taken what a click does
     * @param forget what its cross does with an earlier search
     */
    OfferRow(Offer offer, boolean first, Runnable taken, Consumer<String> forget) {
        getStyleClass().add(Style.OFFER);
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setOnMousePressed(event -> {
            taken.run();
            event.consume();
        });
        switch (offer) {
            case Offer.Completed completed -> {
                OptionalInt papers = completed.completion().papers();
                String count = papers.isPresent() ? Words.number(papers.getAsInt()) : TEXTS.get("field");
                String name = OfferWords.of(completed);
                label(name);
                if (first) {
                    getChildren().add(small(TEXTS.get("tab"), Style.SHORTCUT_HINT));
                }
                getChildren().add(small(count, Style.COUNT));
                setAccessibleText(
                        papers.isPresent()
                                ? TEXTS.get("offer", name, Words.papers(papers.getAsInt()))
                                : TEXTS.get("offer.field", name));
            }
            case Offer.Earlier(String query) -> {
                getChildren().add(new FontIcon("fth-clock"));
                label(query);
                getChildren().add(cross(query, forget));
                setAccessibleText(TEXTS.get("offer.earlier", query));
            }
        }
    }

    void setActive(boolean active) {
        pseudoClassStateChanged(ACTIVE, active);
    }

    private void label(String text) {
        Label label = new Label(text);
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        getChildren().add(label);
    }

    private static Label small(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }

    private static Node cross(String query, Consumer<String> forget) {
        Button cross = new Button(null, new FontIcon("fth-x"));
        cross.setAccessibleText(TEXTS.get("forget", query));
        cross.getStyleClass().addAll(Style.ICON_BUTTON, "in-field");
        cross.setFocusTraversable(false);
        // The press ends here: the row would take the search.
        cross.setOnMousePressed(event -> event.consume());
        cross.setOnAction(event -> forget.accept(query));
        return cross;
    }
}
