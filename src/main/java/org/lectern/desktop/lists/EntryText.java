package org.lectern.desktop.lists;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.lectern.list.EntryField;
import org.lectern.paper.PaperId;

/** A line that says something of an entry. Enter keeps what is typed, and so does leaving it; Escape does not. */
final class EntryText extends TextField {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final ListViewModel model;
    private final EntryField field;
    private Optional<PaperId> paper = Optional.empty();
    private String kept = "";
    private String refused = "";

    EntryText(ListViewModel model, EntryField field, String id, String name, String prompt) {
        this.model = model;
        this.field = field;
        setId(id);
        setAccessibleText(name);
        setPromptText(prompt);
        getStyleClass().add("entry-field");
        setOnAction(event -> keep());
        focusedProperty().subscribe((before, focused) -> {
            if (!focused) {
                keep();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !getText().equals(kept)) {
                setText(kept);
                wrong(false);
                event.consume();
            }
        });
    }

    /** Shows what the list says of an entry; what was typed of another is kept first. */
    void show(Optional<ListRow.Entry> row) {
        Optional<PaperId> now = row.map(shown -> shown.entry().paper());
        String said = row.flatMap(shown -> shown.entry().field(field)).orElse("");
        String text = field == EntryField.DATE ? said.replace('T', ' ') : said;
        if (!now.equals(paper)) {
            keep();
            paper = now;
        } else if (!getText().equals(kept)) {
            // Somebody types here: that is newer.
            kept = text;
            return;
        }
        kept = text;
        wrong(false);
        setText(text);
    }

    private void keep() {
        String text = getText();
        if (text.equals(kept) || text.equals(refused) || paper.isEmpty()) {
            return;
        }
        String before = kept;
        kept = text;
        if (!model.set(List.of(paper.get()), field, text)) {
            kept = before;
            refused = text;
            wrong(true);
        } else {
            wrong(false);
        }
    }

    private void wrong(boolean now) {
        refused = now ? refused : "";
        pseudoClassStateChanged(WRONG, now);
    }
}
