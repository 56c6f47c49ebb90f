package org.lectern.desktop.facets;

import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Tip;
import org.lectern.desktop.base.Words;
import org.lectern.search.Facet;
import org.lectern.search.FacetCount;

/**
 * A value of a facet: a box to check, its name, and how many hits have it. A sign that appears under the mouse or with the focus keeps the
 * value out of the hits, and so do a click with
 * Shortcut held, Delete, minus and Shift+Space; the box of a value that is kept out has a dash.
 */
final class FacetRow extends HBox {
    private static final Texts TEXTS = Texts.of(FacetRow.class);
    private static final double HEIGHT = 24;
    private static final double LONGEST_BAR = 96;
    private static final int LONG_LABEL = 24;
    private static final Set<KeyCode> EXCLUDING =
            Set.of(KeyCode.DELETE, KeyCode.BACK_SPACE, KeyCode.MINUS, KeyCode.SUBTRACT);

    private final CheckBox box = new CheckBox();
    private final Region bar = new Region();
    private final Label count = new Label();
    private final Facet facet;
    private final Button exclude = new Button(null, new FontIcon("fth-slash"));

    /**
     * A row.
     *
     * @param toggled when the box is checked or unchecked
     * @param excluded when the value is to be kept out, or no longer
     */
    FacetRow(Facet facet, String value, Runnable toggled, Runnable excluded) {
        this.facet = facet;
        getStyleClass().add(Style.FACET_ROW);
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        box.setId("facet-" + facet.key() + '-' + value);
        box.setMnemonicParsing(false);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setOnAction(event -> toggled.run());
        box.setAccessibleHelp(TEXTS.get("value.help"));
        HBox.setHgrow(box, Priority.ALWAYS);
        exclude.setId("exclude-" + facet.key() + '-' + value);
        exclude.getStyleClass().addAll(Style.ICON_BUTTON, Style.EXCLUDE);
        exclude.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        exclude.setFocusTraversable(false);
        exclude.setOnAction(event -> excluded.run());
        exclude.visibleProperty().bind(hoverProperty().or(box.focusedProperty()));
        exclude.managedProperty().bind(exclude.visibleProperty());
        count.getStyleClass().add(Style.COUNT);
        count.setMinWidth(Label.USE_PREF_SIZE);
        bar.getStyleClass().add(Style.FACET_BAR);
        bar.setMouseTransparent(true);
        getChildren().addAll(box, bar, exclude, count);
        boolean barred = facet == Facet.YEAR;
        bar.setManaged(barred);
        bar.setVisible(barred);
        bar.setMinWidth(0);
        box.setMinWidth(barred ? USE_PREF_SIZE : 0);
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.isShortcutDown() && event.getButton() == MouseButton.PRIMARY) {
                excluded.run();
                event.consume();
            }
        });
        box.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (EXCLUDING.contains(key.getCode()) || (key.getCode() == KeyCode.SPACE && key.isShiftDown())) {
                excluded.run();
                key.consume();
            }
        });
    }

    /** Puts something before the box. */
    void lead(Node node) {
        getChildren().addFirst(node);
    }

    CheckBox box() {
        return box;
    }

    /**
     * Shows a value.
     *
     * @param value the value
     * @param chosen whether the hits are narrowed to it, or it is kept out of them
     * @param most the largest count of its facet, which the longest bar stands for
     */
    void show(FacetCount value, Chosen chosen, int most) {
        double length = Math.ceil(LONGEST_BAR * value.count() / Math.max(1, most));
        bar.setPrefWidth(length);
        bar.setMaxWidth(length);
        String label = ValueWords.of(facet, value);
        box.setText(label);
        Tip.set(box, label.length() > LONG_LABEL ? label : "");
        box.setSelected(chosen == Chosen.SELECTED);
        box.setIndeterminate(chosen == Chosen.EXCLUDED);
        boolean excluded = chosen == Chosen.EXCLUDED;
        String papers = Words.papers(value.count());
        box.setAccessibleText(
                excluded ? TEXTS.get("value.excluded", label, papers) : TEXTS.get("value", label, papers));
        String title = excluded ? TEXTS.get("exclude.not", label) : TEXTS.get("exclude", label);
        exclude.setAccessibleText(title);
        Tip.set(exclude, title);
        count.setText(Words.number(value.count()));
    }
}
