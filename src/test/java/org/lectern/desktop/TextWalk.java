package org.lectern.desktop;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.lectern.desktop.base.Tip;

/** Gathers what a person sees or hears in a window: texts, prompts, tooltips, entries of menus, names and helps for who hears it. */
final class TextWalk {
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2}");

    private final Set<String> found = new TreeSet<>();

    private TextWalk() {}

    /** All texts below a node that have at least two letters in a row. */
    static Set<String> of(Parent root) {
        TextWalk walk = new TextWalk();
        walk.walk(root);
        return walk.found;
    }

    private void walk(Node node) {
        if (!node.isVisible()) {
            return;
        }
        add(node.getAccessibleText());
        add(node.getAccessibleHelp());
        if (node instanceof Labeled labeled) {
            add(labeled.getText());
        }
        // What a control draws of its text may be cut.
        if (node instanceof Text text && !(node.getParent() instanceof Labeled)) {
            add(text.getText());
        }
        if (node instanceof TextInputControl input) {
            add(input.getPromptText());
        }
        add(Tip.of(node));
        if (node instanceof MenuButton menu) {
            menu.getItems().stream().map(MenuItem::getText).forEach(this::add);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::walk);
        }
    }

    private void add(@Nullable String text) {
        if (text != null && LETTERS.matcher(text).find()) {
            found.add(text);
        }
    }
}
