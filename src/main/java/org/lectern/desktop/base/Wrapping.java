package org.lectern.desktop.base;

import java.text.Bidi;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * Wraps texts of scripts that are read from the right. JavaFX 26 breaks lines between nodes, but not within one in such letters: it fails there, and nothing of the
 * window is laid out any more.
 */
public final class Wrapping {
    private static final Pattern AFTER_BLANK = Pattern.compile("(?<=\\s)(?=\\S)");

    private Wrapping() {}

    /** Whether JavaFX can break a text that is in one node: it has no letter that is read from the right. */
    public static boolean isSafe(String text) {
        return !Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /** The pieces that are to be a node each for a text to wrap: all of it, or its words with the blanks behind them. At least one, which may be empty. */
    public static List<String> pieces(String text) {
        return isSafe(text) ? List.of(text) : List.of(AFTER_BLANK.split(text));
    }

    /** The width of the widest piece of a text, in pixels: no room for it may be narrower where it is not safe. */
    static double widest(String text, Font font) {
        double widest = 0;
        for (String piece : pieces(text)) {
            Text alone = new Text(piece);
            alone.setFont(font);
            widest = Math.max(widest, alone.getLayoutBounds().getWidth());
        }
        return Math.ceil(widest) + 1;
    }

    /** Lets a label wrap whatever it says, but for what JavaFX cannot wrap, which stays on a line. */
    public static void on(Labeled label) {
        label.wrapTextProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> isSafe(Objects.requireNonNullElse(label.getText(), "")), label.textProperty()));
    }

    /** Lets a field wrap whatever is typed, but for what JavaFX cannot wrap, which is scrolled to. */
    public static void on(TextArea area) {
        area.wrapTextProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> isSafe(Objects.requireNonNullElse(area.getText(), "")), area.textProperty()));
    }
}
