package org.lectern.desktop.facets;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
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
 * value out of the hits, and so do a click with Shortcut held, Delete, minus and Shift+Space; the box of a value that is kept out has a dash.
 * One is used for many values.
 */
final class FacetRow extends HBox implements ReusedRows.Row<FacetRow.Shown> {
    private static final Texts TEXTS = Texts.of(FacetRow.class);
    private static final double HEIGHT = 24;
    private static final double LONGEST_BAR = 96;
    private static final int LONG_LABEL = 24;
    private static final Set<KeyCode> EXCLUDING =
            Set.of(KeyCode.DELETE, KeyCode.BACK_SPACE, KeyCode.MINUS, KeyCode.SUBTRACT);

    private final Facet facet;
    private final CheckBox box = new CheckBox();
    private final Region bar = new Region();
    private final Label papers = new Label();
    private final Button exclude = new Button(null, new FontIcon("fth-slash"));
    private Optional<Shown> shown = Optional.empty();

    /**
     * What a row shows.
     *
     * @param count the value
     * @param chosen whether the hits are narrowed to it, or it is kept out of them
     * @param most the largest count of its facet, which the longest bar stands for
     */
    record Shown(FacetCount count, Chosen chosen, int most) {}

    /**
     * A row without a value yet.
     *
     * @param toggled is told the value when the box is checked or unchecked
     * @param excluded is told the value when it is to be kept out, or no longer
     */
    FacetRow(Facet facet, Consumer<String> toggled, Consumer<String> excluded) {
        this.facet = facet;
        getStyleClass().add(Style.FACET_ROW);
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        box.setMnemonicParsing(false);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setOnAction(event -> toggled.accept(value()));
        box.setAccessibleHelp(TEXTS.get("value.help"));
        HBox.setHgrow(box, Priority.ALWAYS);
        exclude.getStyleClass().addAll(Style.ICON_BUTTON, Style.EXCLUDE);
        exclude.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        exclude.setFocusTraversable(false);
        exclude.setOnAction(event -> excluded.accept(value()));
        exclude.visibleProperty().bind(hoverProperty().or(box.focusedProperty()));
        exclude.managedProperty().bind(exclude.visibleProperty());
        papers.getStyleClass().add(Style.COUNT);
        papers.setMinWidth(Label.USE_PREF_SIZE);
        bar.getStyleClass().add(Style.FACET_BAR);
        bar.setMouseTransparent(true);
        getChildren().addAll(box, bar, exclude, papers);
        boolean barred = facet == Facet.YEAR;
        bar.setManaged(barred);
        bar.setVisible(barred);
        bar.setMinWidth(0);
        box.setMinWidth(barred ? USE_PREF_SIZE : 0);
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.isShortcutDown() && event.getButton() == MouseButton.PRIMARY) {
                excluded.accept(value());
                event.consume();
            }
        });
        box.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (EXCLUDING.contains(key.getCode()) || (key.getCode() == KeyCode.SPACE && key.isShiftDown())) {
                excluded.accept(value());
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

    /** The value that it shows, as queries name it. */
    String value() {
        return shown.map(now -> now.count.value()).orElse("");
    }

    @Override
    public FacetRow node() {
        return this;
    }

    @Override
    public void show(Shown now) {
        if (shown.equals(Optional.of(now))) {
            // What was clicked changes by itself before it is known whether it may.
            choose(now.chosen);
            return;
        }
        shown = Optional.of(now);
        FacetCount count = now.count;
        box.setId("facet-" + facet.key() + '-' + count.value());
        exclude.setId("exclude-" + facet.key() + '-' + count.value());
        double length = Math.ceil(LONGEST_BAR * count.count() / Math.max(1, now.most));
        bar.setPrefWidth(length);
        bar.setMaxWidth(length);
        String label = ValueWords.of(facet, count);
        box.setText(label);
        Tip.set(box, label.length() > LONG_LABEL ? label : "");
        choose(now.chosen);
        boolean excluded = now.chosen == Chosen.EXCLUDED;
        box.setAccessibleText(words());
        String title = excluded ? TEXTS.get("exclude.not", label) : TEXTS.get("exclude", label);
        exclude.setAccessibleText(title);
        Tip.set(exclude, title);
        papers.setText(Words.number(count.count()));
    }

    /** What it shows in words, for who hears the window. */
    String words() {
        return shown.map(now -> {
                    String label = ValueWords.of(facet, now.count);
                    String found = Words.papers(now.count.count());
                    return now.chosen == Chosen.EXCLUDED
                            ? TEXTS.get("value.excluded", label, found)
                            : TEXTS.get("value", label, found);
                })
                .orElse("");
    }

    private void choose(Chosen chosen) {
        box.setSelected(chosen == Chosen.SELECTED);
        box.setIndeterminate(chosen == Chosen.EXCLUDED);
    }
}
