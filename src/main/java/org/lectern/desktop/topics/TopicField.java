package org.lectern.desktop.topics;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A field for the name of a topic, which offers those there are. */
final class TopicField extends TextField {
    private static final int MOST_OFFERED = 9;

    private final Supplier<List<String>> names;
    private final Consumer<String> taken;
    private final ContextMenu offers = new ContextMenu();

    /**
     * An empty one.
     *
     * @param names of all topics
     * @param taken is given a name that was chosen, or typed and entered
     */
    TopicField(String id, String prompt, Supplier<List<String>> names, Consumer<String> taken) {
        this.names = names;
        this.taken = taken;
        setId(id);
        setPromptText(prompt);
        setAccessibleText(prompt);
        textProperty().subscribe((before, now) -> offer());
        setOnAction(event -> take(getText()));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && offers.isShowing()) {
                offers.hide();
                event.consume();
            } else if (event.getCode() == KeyCode.DOWN && !offers.isShowing()) {
                offer();
            }
        });
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                offers.hide();
            }
        });
    }

    private void take(String name) {
        setText(name);
        end();
        offers.hide();
        taken.accept(name);
    }

    private void offer() {
        String typed = getText().strip().toLowerCase(Locale.ROOT);
        List<MenuItem> items = names.get().stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).contains(typed))
                .limit(MOST_OFFERED)
                .map(this::item)
                .toList();
        offers.getItems().setAll(items);
        if (items.isEmpty() || !isFocused()) {
            offers.hide();
        } else if (!offers.isShowing()) {
            offers.show(this, Side.BOTTOM, 0, 2);
        }
    }

    private MenuItem item(String name) {
        MenuItem item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> take(name));
        return item;
    }
}
