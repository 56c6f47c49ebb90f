package org.lectern.desktop.lists;

import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Words;

/** The heading of a section, and the field in which it is given a title. One is reused for many. */
final class SectionCard extends HBox {
    private final ListViewModel model;
    private final Label title = new Label();
    private final Label count = new Label();
    private final TextField field = new TextField();
    private Optional<String> section = Optional.empty();
    private boolean naming;

    SectionCard(ListViewModel model) {
        super(10);
        this.model = model;
        getStyleClass().add("section-card");
        setAlignment(Pos.BOTTOM_LEFT);
        title.getStyleClass().add("section-title");
        title.setMinWidth(0);
        count.getStyleClass().addAll(Style.SMALL, Style.MUTED);
        count.setMinWidth(USE_PREF_SIZE);
        field.setId("section-name");
        field.setAccessibleText("Title of the section");
        field.setAccessibleHelp("Enter keeps it, Escape does not.");
        field.getStyleClass().add("entry-field");
        HBox.setHgrow(field, Priority.ALWAYS);
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                model.named(field.getText());
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                model.unnamed();
                event.consume();
            }
        });
        field.textProperty().subscribe((before, text) -> {
            if (field.isFocused()) {
                model.title().set(text);
            }
        });
        getChildren().setAll(title, count);
        model.naming().subscribe(now -> showNaming());
    }

    void show(ListRow.Heading heading) {
        section = Optional.of(heading.section().key());
        title.setText(heading.section().title());
        count.setText(words(heading));
        showNaming();
    }

    /** {@code 4 papers, 1 read}. */
    static String words(ListRow.Heading heading) {
        return Words.count(heading.papers(), "paper")
                + (heading.read() == 0 ? "" : ", " + Words.number(heading.read()) + " read");
    }

    private void showNaming() {
        boolean now = section.isPresent() && model.naming().get().equals(section);
        if (now == naming) {
            return;
        }
        naming = now;
        if (now) {
            field.setText(model.title().get());
            getChildren().setAll(field);
            Platform.runLater(() -> {
                field.requestFocus();
                if (field.getText().equals(title.getText())) {
                    field.selectAll();
                } else {
                    // The list has put another card here while somebody types: what is typed stays.
                    field.end();
                }
            });
        } else {
            getChildren().setAll(title, count);
        }
    }
}
