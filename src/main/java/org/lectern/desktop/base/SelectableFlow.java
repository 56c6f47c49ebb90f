package org.lectern.desktop.base;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.lectern.search.MarkedText;

/** A marked text of which a person can select and copy a part: with the mouse, by a double click a word, with Shortcut+A all. */
public class SelectableFlow extends MarkedFlow {
    private static final Texts TEXTS = Texts.of(SelectableFlow.class);
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination ALL = new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN);

    private int anchor;
    private int caret;

    /**
     * An empty one.
     *
     * @param styleClass the style of the text
     * @param others entries of its context menu, under its own
     */
    // What is registered here runs on the FX thread, once the constructors are done.
    @SuppressWarnings("this-escape")
    public SelectableFlow(String styleClass, List<MenuItem> others) {
        super(styleClass, 0);
        getStyleClass().add(Style.SELECTABLE);
        setCursor(Cursor.TEXT);
        setFocusTraversable(true);
        MenuItem copy = new MenuItem(TEXTS.get("copy.selection"));
        copy.setOnAction(event -> copySelection());
        ContextMenu menu = new ContextMenu(copy);
        menu.getItems().addAll(others);
        menu.setOnShowing(event -> copy.setDisable(selection().isEmpty()));
        setOnContextMenuRequested(event -> menu.show(this, event.getScreenX(), event.getScreenY()));
        setOnMousePressed(this::pressed);
        setOnMouseDragged(this::dragged);
        setOnKeyPressed(this::key);
        focusedProperty().subscribe(focused -> requestLayout());
    }

    @Override
    public void show(MarkedText marked) {
        if (!marked.text().equals(content().text())) {
            select(0, 0);
        }
        super.show(marked);
    }

    /** The text that is selected; empty when none is. */
    public final String selectedText() {
        return selection()
                .map(range -> content().text().substring(range.start(), range.end()))
                .orElse("");
    }

    @Override
    protected Optional<MarkedText.Mark> selection() {
        return anchor == caret
                ? Optional.empty()
                : Optional.of(new MarkedText.Mark(Math.min(anchor, caret), Math.max(anchor, caret)));
    }

    private void select(int from, int to) {
        anchor = from;
        caret = to;
        requestLayout();
    }

    private void pressed(MouseEvent event) {
        if (event.isPrimaryButtonDown()) {
            requestFocus();
            int place = place(event);
            if (event.getClickCount() == 2) {
                selectWord(place);
            } else {
                select(event.isShiftDown() ? anchor : place, place);
            }
            event.consume();
        }
    }

    private void dragged(MouseEvent event) {
        select(anchor, place(event));
        event.consume();
    }

    private int place(MouseEvent event) {
        int index = flow().getHitInfo(new Point2D(event.getX(), event.getY())).getInsertionIndex();
        return Math.clamp(index, 0, content().text().length());
    }

    private void selectWord(int place) {
        String text = content().text();
        int from = place;
        int to = place;
        while (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
            from--;
        }
        while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        select(from, to);
    }

    private void key(KeyEvent event) {
        if (COPY.match(event)) {
            copySelection();
            event.consume();
        } else if (ALL.match(event)) {
            select(0, content().text().length());
            event.consume();
        }
    }

    /** What is copied for a text that is selected. */
    protected String copied(String selected) {
        return selected;
    }

    private void copySelection() {
        String text = selectedText();
        if (!text.isEmpty()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(copied(text));
            Clipboard.getSystemClipboard().setContent(content);
        }
    }
}
