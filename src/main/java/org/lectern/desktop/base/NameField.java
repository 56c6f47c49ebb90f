package org.lectern.desktop.base;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A field for a name, which offers those that begin as what is typed. Enter takes what is typed, Escape clears it. */
public final class NameField extends TextField {
    private final Function<String, List<Offer>> find;
    private final Consumer<String> take;
    private final ContextMenu offers = new ContextMenu();

    /**
     * A name that is offered.
     *
     * @param title as it is shown
     * @param name what is taken for it
     */
    public record Offer(String title, String name) {}

    /**
     * An empty field.
     *
     * @param id the name of its node
     * @param prompt what the field is for
     * @param find what to offer for what is typed
     * @param take is given the name that was chosen or typed
     */
    public NameField(String id, String prompt, Function<String, List<Offer>> find, Consumer<String> take) {
        this.find = find;
        this.take = take;
        setId(id);
        setPromptText(prompt);
        setAccessibleText(prompt);
        getStyleClass().add("mark-field");
        setPrefColumnCount(11);
        textProperty().subscribe((before, now) -> offer());
        setOnAction(event -> take(getText()));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE
                    && (offers.isShowing() || !getText().isEmpty())) {
                offers.hide();
                clear();
                event.consume();
            }
        });
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                offers.hide();
            }
        });
    }

    private void take(String name) {
        offers.hide();
        clear();
        take.accept(name);
    }

    private void offer() {
        List<MenuItem> items = find.apply(getText()).stream().map(this::item).toList();
        offers.getItems().setAll(items);
        if (items.isEmpty()) {
            offers.hide();
        } else if (!offers.isShowing() && isFocused()) {
            offers.show(this, Side.BOTTOM, 0, 2);
        }
    }

    private MenuItem item(Offer offer) {
        MenuItem item = new MenuItem(offer.title);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> take(offer.name));
        return item;
    }
}
