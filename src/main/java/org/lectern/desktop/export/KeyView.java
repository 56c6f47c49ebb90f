package org.lectern.desktop.export;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.desktop.base.Command;
import org.lectern.desktop.base.LabelledRow;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Tip;
import org.lectern.library.KeptKey;

/** A line below the facts of the paper that is open: its citation key, to be edited and pinned, and what copies it. */
public final class KeyView {
    private static final Texts TEXTS = Texts.of(KeyView.class);
    private static final double KEY_WIDTH = 300;

    private final KeyViewModel model;
    private final TextField key = new TextField();
    private final FontIcon lock = new FontIcon("fth-unlock");
    private final Button pin = new Button(null, lock);
    private boolean pinned;

    public KeyView(KeyViewModel model) {
        this.model = model;
    }

    /** Builds the line. */
    public Node createView() {
        key.setId("paper-key");
        key.setAccessibleText(TEXTS.get("key.told"));
        key.getStyleClass().add("key-field");
        key.setPrefWidth(KEY_WIDTH);
        key.setMinWidth(80);
        key.setOnAction(event -> model.choose(key.getText()));
        key.focusedProperty().subscribe((before, focused) -> {
            if (!focused) {
                model.choose(key.getText());
            }
        });
        key.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                show(model.key().get());
            }
        });
        pin.setId("paper-key-pin");
        pin.getStyleClass().add(Style.ICON_BUTTON);
        pin.setOnAction(event -> model.pin(!pinned));
        Button anew = Command.of("key.regenerate", TEXTS.get("key.regenerate"), "fth-refresh-cw", model::regenerate)
                .when(Bindings.createBooleanBinding(
                        () -> !model.key().get().map(KeptKey::pinned).orElse(true), model.key()))
                .iconButton();
        HBox.setHgrow(key, Priority.SOMETIMES);
        HBox line = LabelledRow.of(TEXTS.get("key"), key, key, pin, anew);
        line.setId("paper-cite");
        model.key().subscribe(this::show);
        return line;
    }

    private void show(Optional<KeptKey> now) {
        key.setText(now.map(KeptKey::key).orElse(""));
        pinned = now.map(KeptKey::pinned).orElse(false);
        lock.setIconLiteral(pinned ? "fth-lock" : "fth-unlock");
        pin.getStyleClass().remove("pinned");
        if (pinned) {
            pin.getStyleClass().add("pinned");
        }
        String words = pinned ? TEXTS.get("key.pinned") : TEXTS.get("key.pin");
        Tip.set(pin, words);
        pin.setAccessibleText(words);
        Tip.set(
                key,
                now.map(KeptKey::others)
                        .filter(all -> !all.isEmpty())
                        .map(all -> TEXTS.get("key.tip.others", String.join(", ", all)))
                        .orElseGet(() -> TEXTS.get("key.tip")));
    }
}
