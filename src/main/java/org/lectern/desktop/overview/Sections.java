package org.lectern.desktop.overview;

import javafx.beans.property.BooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.lectern.desktop.base.Style;

/** What the sections of the overview are made of. */
final class Sections {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private Sections() {}

    static Label heading(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("overview-heading");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** A word of explanation behind a heading, which is cut where there is no room. */
    static Label note(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll(Style.MUTED, Style.SMALL);
        label.setMinWidth(0);
        return label;
    }

    /** Two buttons of which one is chosen. */
    static HBox choice(String id, BooleanProperty second, String one, String other) {
        Button left = tab(id + "-off", one);
        Button right = tab(id + "-on", other);
        left.setOnAction(event -> second.set(false));
        right.setOnAction(event -> second.set(true));
        second.subscribe(now -> {
            left.pseudoClassStateChanged(CHOSEN, !now);
            right.pseudoClassStateChanged(CHOSEN, now);
        });
        HBox both = new HBox(2, left, right);
        both.setMinWidth(Region.USE_PREF_SIZE);
        return both;
    }

    private static Button tab(String id, String text) {
        Button button = new Button(text);
        button.setId(id);
        button.setAccessibleText(text);
        button.getStyleClass().addAll("tab-button", "small-tab");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
