package org.lectern.desktop.marks;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.desktop.base.Style;

/** Names in chips, which a click takes off, and a field for one more, which offers those there are. */
final class NameChips {
    private static final int MOST_OFFERED = 8;

    private final String id;
    private final String removing;
    private final Consumer<String> add;
    private final Consumer<String> remove;
    private final FlowPane chips = new FlowPane(6, 6);
    private final TextField field = new TextField();
    private final ContextMenu offers = new ContextMenu();
    private List<String> known = List.of();
    private List<String> named = List.of();

    /**
     * Without names yet.
     *
     * @param id the beginning of the names of its nodes
     * @param prompt what the field is for
     * @param removing what a click on a chip does, before the name
     */
    NameChips(String id, String prompt, String removing, Consumer<String> add, Consumer<String> remove) {
        this.id = id;
        this.removing = removing;
        this.add = add;
        this.remove = remove;
        chips.setId(id + "s");
        chips.setRowValignment(javafx.geometry.VPos.CENTER);
        chips.setAlignment(Pos.CENTER_LEFT);
        field.setId(id + "-add");
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.getStyleClass().add("mark-field");
        field.setPrefColumnCount(11);
        field.textProperty().subscribe((before, now) -> offer());
        field.setOnAction(event -> take(field.getText()));
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE
                    && (offers.isShowing() || !field.getText().isEmpty())) {
                offers.hide();
                field.clear();
                event.consume();
            }
        });
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                offers.hide();
            }
        });
        chips.getChildren().add(field);
    }

    Node view() {
        return chips;
    }

    TextField field() {
        return field;
    }

    /** Shows the names of the paper; all that there are can be chosen. */
    void show(List<String> names, List<String> all) {
        known = all;
        if (!named.equals(names)) {
            named = names;
            chips.getChildren().setAll(names.stream().map(this::chip).toList());
            chips.getChildren().add(field);
        }
    }

    private Button chip(String name) {
        Button chip = new Button(name, new FontIcon("fth-x"));
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.setId(id + "-" + named.indexOf(name));
        chip.setMnemonicParsing(false);
        chip.getStyleClass().add(Style.FILTER_CHIP);
        chip.setAccessibleText(removing + " " + name);
        chip.setTooltip(new Tooltip(removing + " “" + name + "”"));
        chip.setOnAction(event -> {
            field.requestFocus();
            remove.accept(name);
        });
        return chip;
    }

    private void take(String name) {
        offers.hide();
        field.clear();
        add.accept(name);
    }

    private void offer() {
        String typed = field.getText().strip().toLowerCase(Locale.ROOT);
        List<MenuItem> items = typed.isEmpty()
                ? List.of()
                : known.stream()
                        .filter(name -> !named.contains(name) && hasWord(name.toLowerCase(Locale.ROOT), typed))
                        .limit(MOST_OFFERED)
                        .map(this::item)
                        .toList();
        offers.getItems().setAll(items);
        if (items.isEmpty()) {
            offers.hide();
        } else if (!offers.isShowing() && field.isFocused()) {
            offers.show(field, Side.BOTTOM, 0, 2);
        }
    }

    private static boolean hasWord(String name, String typed) {
        return name.startsWith(typed) || name.contains(" " + typed);
    }

    private MenuItem item(String name) {
        MenuItem item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> take(name));
        return item;
    }
}
