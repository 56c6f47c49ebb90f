package org.lectern.desktop.marks;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.desktop.base.NameField;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Tip;

/** Names in chips, which a click takes off, and a field for one more, which offers those there are. */
final class NameChips {
    private static final int MOST_OFFERED = 8;

    /** Chips are wrapped at the width there is, and not where a flow would be by itself. */
    private static final int NARROWEST = 200;

    private final String id;
    private final Function<String, Removing> removing;
    private final Consumer<String> remove;
    private final UnaryOperator<String> colour;
    private final FlowPane chips = new FlowPane(6, 6);
    private final NameField field;
    private List<String> known = List.of();
    private List<String> named = List.of();

    /**
     * What a click on a chip does, in words.
     *
     * @param told for who hears the window
     * @param tip for who sees it
     */
    record Removing(String told, String tip) {}

    /**
     * Without names yet.
     *
     * @param id the beginning of the names of its nodes
     * @param prompt what the field is for
     * @param removing what a click on the chip of a name does
     * @param colour the style class of a name's chip
     */
    NameChips(
            String id,
            String prompt,
            Function<String, Removing> removing,
            Consumer<String> add,
            Consumer<String> remove,
            UnaryOperator<String> colour) {
        this.id = id;
        this.removing = removing;
        this.remove = remove;
        this.colour = colour;
        field = new NameField(id + "-add", prompt, this::offers, add);
        chips.setId(id + "s");
        chips.setRowValignment(VPos.CENTER);
        chips.setAlignment(Pos.CENTER_LEFT);
        chips.getChildren().add(field);
    }

    Node view() {
        VBox view = new VBox(chips);
        view.setMinWidth(0);
        chips.prefWrapLengthProperty().bind(Bindings.max(NARROWEST, view.widthProperty()));
        return view;
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
        Removing words = removing.apply(name);
        Button chip = new Button(name, new FontIcon("fth-x"));
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.setId(id + "-" + named.indexOf(name));
        chip.setMnemonicParsing(false);
        chip.getStyleClass().addAll(Style.FILTER_CHIP, colour.apply(name));
        chip.setAccessibleText(words.told());
        Tip.set(chip, words.tip());
        chip.setOnAction(event -> {
            field.requestFocus();
            remove.accept(name);
        });
        return chip;
    }

    private List<NameField.Offer> offers(String typed) {
        return beginning(known, named, typed);
    }

    /** Those of all names that have a word which begins so, but for some. */
    static List<NameField.Offer> beginning(List<String> all, List<String> without, String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        return text.isEmpty()
                ? List.of()
                : all.stream()
                        .filter(name -> !without.contains(name) && hasWord(name.toLowerCase(Locale.ROOT), text))
                        .limit(MOST_OFFERED)
                        .map(name -> new NameField.Offer(name, name))
                        .toList();
    }

    private static boolean hasWord(String name, String typed) {
        return name.startsWith(typed) || name.contains(" " + typed);
    }
}
