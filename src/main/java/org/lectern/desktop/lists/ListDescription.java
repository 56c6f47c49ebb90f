package org.lectern.desktop.lists;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.lectern.desktop.base.Nodes;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Wrapping;
import org.lectern.desktop.notes.NoteFlow;
import org.lectern.library.ReadingList;

/** What a list is for, as it reads, until somebody goes to write it. */
final class ListDescription {
    private static final Texts TEXTS = Texts.of(ListDescription.class);
    private static final int MOST_LINES = 6;

    private final ListViewModel list;
    private final DescriptionViewModel model;
    private final NoteFlow about;
    private final TextArea field = new TextArea();
    private final Button describe = new Button(TEXTS.get("description.add"));
    private boolean describing;

    /**
     * The description of the list that is open.
     *
     * @param browser opens an address outside
     */
    ListDescription(ListViewModel list, DescriptionViewModel model, Consumer<String> browser) {
        this.list = list;
        this.model = model;
        about = new NoteFlow("list-about", browser);
    }

    Node createView() {
        about.setFocusTraversable(true);
        about.getStyleClass().add("list-about");
        about.setOnMouseClicked(event -> describe());
        about.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && event.getTarget() == about) {
                describe();
                event.consume();
            }
        });
        describe.setId("list-describe");
        describe.getStyleClass().addAll(Style.PLAIN_LINK, Style.SMALL, "list-describe");
        describe.setOnAction(event -> describe());
        field.setId("list-about-field");
        field.setAccessibleText(TEXTS.get("description.prompt"));
        field.setAccessibleHelp(TEXTS.get("description.help"));
        field.setPromptText(TEXTS.get("description.prompt"));
        Wrapping.on(field);
        field.textProperty().bindBidirectional(model.text());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.drop();
                close();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                model.keep();
                close();
                event.consume();
            }
        });
        field.focusedProperty().subscribe((before, focused) -> {
            if (before && !focused) {
                model.keep();
                if (Nodes.isLeft(field)) {
                    end();
                }
            }
        });
        list.list().subscribe((before, now) -> {
            if (!before.map(ReadingList::key).equals(now.map(ReadingList::key))) {
                end();
            }
        });
        model.text().subscribe(text -> show());
        return new VBox(about, describe, field);
    }

    private void describe() {
        describing = true;
        String text = model.text().get();
        field.setPrefRowCount(Math.clamp(text.lines().count() + 1, 3, MOST_LINES));
        show();
        field.requestFocus();
    }

    /** Ends by a key, and leaves the focus where the description is. */
    private void close() {
        end();
        (describe.isVisible() ? describe : about).requestFocus();
    }

    private void end() {
        describing = false;
        show();
    }

    private void show() {
        String text = Optional.ofNullable(model.text().get()).orElse("");
        show(about, !describing && !text.isBlank());
        show(describe, !describing && text.isBlank());
        show(field, describing);
        if (!describing) {
            about.show(text);
        }
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
