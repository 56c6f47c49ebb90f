package org.lectern.desktop.lists;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.lectern.desktop.base.Nodes;
import org.lectern.list.EntryField;

/** A line that says something of an entry. Enter keeps what is typed, and so does leaving it; Escape does not. */
final class EntryText extends TextField {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final EntryViewModel model;
    private final EntryField field;
    private Optional<EntryKey> key = Optional.empty();
    private String stored = "";
    private Optional<String> refused = Optional.empty();
    private boolean loading;

    EntryText(EntryViewModel model, EntryField field, String id, String name, String prompt) {
        this.model = model;
        this.field = field;
        setId(id);
        setAccessibleText(name);
        setPromptText(prompt);
        getStyleClass().add("entry-field");
        setOnAction(event -> keep());
        textProperty().subscribe((before, now) -> typed(now));
        focusedProperty().subscribe((before, focused) -> {
            if (!focused && Nodes.isLeft(this)) {
                keep();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && key.flatMap(model::draft).isPresent()) {
                key.ifPresent(model::drop);
                wrong(Optional.empty());
                load();
                event.consume();
            }
        });
    }

    /** Shows what the list says of an entry; what was typed of another is kept first, and what was typed of this one stays. */
    void show(Optional<ListRow.Entry> row) {
        Optional<EntryKey> now = model.key(row, field);
        if (!now.equals(key)) {
            keep();
            wrong(Optional.empty());
            key = now;
        }
        String said = row.flatMap(shown -> shown.entry().field(field)).orElse("");
        stored = field == EntryField.DATE ? said.replace('T', ' ') : said;
        load();
    }

    private void load() {
        String text = key.flatMap(model::draft).orElse(stored);
        if (!text.equals(getText())) {
            int caret = getCaretPosition();
            loading = true;
            setText(text);
            loading = false;
            positionCaret(Math.min(caret, text.length()));
        }
    }

    private void typed(String text) {
        if (!loading) {
            key.ifPresent(line -> model.typed(line, stored, text));
        }
    }

    private void keep() {
        Optional<String> typed = key.flatMap(model::draft);
        if (typed.isPresent() && !typed.equals(refused)) {
            wrong(key.filter(line -> !model.keep(line)).flatMap(line -> typed));
        }
    }

    private void wrong(Optional<String> text) {
        refused = text;
        pseudoClassStateChanged(WRONG, text.isPresent());
    }
}
