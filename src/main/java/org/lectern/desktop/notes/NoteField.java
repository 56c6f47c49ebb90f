package org.lectern.desktop.notes;

import java.util.function.Consumer;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Tip;
import org.lectern.desktop.base.Wrapping;

/**
 * A note that is read as it is meant, and typed in Markdown: what stands there is shown rendered until somebody goes to write. An empty
 * one is a field at once.
 */
public final class NoteField {
    private static final Texts TEXTS = Texts.of(NoteField.class);

    /** Lines that the field has at least and at most. */
    private static final int FEWEST_LINES = 2;

    private static final int MOST_LINES = 14;
    private static final int LETTERS_IN_LINE = 75;

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final KeyCombination SWITCH =
            new KeyCodeCombination(KeyCode.M, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    private final String id;
    private final StringProperty text;
    private final Runnable leave;
    private final TextArea area = new TextArea();
    private final NoteFlow flow;
    private final Button write = new Button(TEXTS.get("write"));
    private final Button preview = new Button(TEXTS.get("preview"));
    private boolean writing;

    /**
     * A field.
     *
     * @param id the name of the field's node, and the beginning of those beside it
     * @param text what is typed
     * @param leave what to do when the field is left
     * @param browser opens an address outside
     */
    public NoteField(String id, StringProperty text, Runnable leave, Consumer<String> browser) {
        this.id = id;
        this.text = text;
        this.leave = leave;
        flow = new NoteFlow(id + "-shown", browser);
    }

    /**
     * Builds the field with its heading.
     *
     * @param heading what it is, in capitals
     * @param about what it is, for who hears the window
     */
    public Node createView(String heading, String about) {
        area.setId(id);
        area.setAccessibleText(TEXTS.get("about", about));
        area.setPromptText(TEXTS.get("prompt"));
        area.getStyleClass().add("note-area");
        Wrapping.on(area);
        text.subscribe(this::load);
        area.textProperty().subscribe((before, now) -> text.set(now));
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB) {
                area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                event.consume();
            }
        });
        area.focusedProperty().subscribe((before, focused) -> {
            if (focused) {
                writing = true;
                show();
            } else {
                leave.run();
            }
        });
        flow.setFocusTraversable(true);
        flow.setOnMouseClicked(event -> toWrite().requestFocus());
        flow.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && event.getTarget() == flow) {
                toWrite().requestFocus();
                event.consume();
            }
        });
        text.subscribe((before, now) -> show());
        tab(write, "write", TEXTS.get("write.told"));
        tab(preview, "preview", TEXTS.get("preview.told"));
        write.setOnAction(event -> toWrite().requestFocus());
        preview.setOnAction(event -> toRead());
        Label label = new Label(heading);
        label.getStyleClass().add(Style.SECTION_LABEL);
        label.setLabelFor(area);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(2, label, gap, write, preview);
        head.setAlignment(Pos.BOTTOM_LEFT);
        VBox part = new VBox(6, head, area, flow);
        part.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (SWITCH.match(event)) {
                if (area.isVisible()) {
                    toRead();
                    flow.requestFocus();
                } else {
                    toWrite().requestFocus();
                }
                event.consume();
            }
        });
        show();
        return part;
    }

    /** What others wrote may come into the text while somebody types, who goes on where they were. */
    private void load(String now) {
        if (!now.equals(area.getText())) {
            int caret = area.getCaretPosition();
            area.setText(now);
            area.positionCaret(Math.min(caret, now.length()));
        }
    }

    private void tab(Button tab, String name, String words) {
        tab.setId(id + "-" + name);
        tab.getStyleClass().addAll("tab-button", "small-tab");
        tab.setAccessibleText(words);
        Tip.set(tab, words);
    }

    /** The field, ready to be gone to. */
    public TextArea toWrite() {
        writing = true;
        show();
        return area;
    }

    /** Shows what stands there as it reads, where there is something. */
    public void toRead() {
        writing = false;
        show();
    }

    private void show() {
        String source = text.get();
        boolean field = writing || source.isBlank();
        if (field) {
            area.setPrefRowCount(Math.clamp(
                    source.lines()
                                    .mapToInt(line -> 1 + line.length() / LETTERS_IN_LINE)
                                    .sum()
                            + 1L,
                    FEWEST_LINES,
                    MOST_LINES));
        } else {
            flow.show(source);
        }
        area.setVisible(field);
        area.setManaged(field);
        flow.setVisible(!field);
        flow.setManaged(!field);
        for (Button tab : new Button[] {write, preview}) {
            tab.setVisible(!source.isBlank());
            tab.pseudoClassStateChanged(CHOSEN, field == tab.equals(write));
        }
    }
}
