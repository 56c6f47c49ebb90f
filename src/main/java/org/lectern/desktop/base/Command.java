package org.lectern.desktop.base;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Something a person can do. Menus, buttons and shortcuts are all made from it, so that they cannot disagree.
 *
 * @param id its name for tests and settings: {@code import.files}
 * @param title what it is called on a button or in a menu
 * @param icon the literal of a Feather icon: {@code fth-file-plus}
 * @param shortcut the keys that start it; empty when it has none
 * @param letter the character that starts it while nothing is typed into; empty when there is none
 * @param enabled whether it can be done now
 * @param action what it does, on the FX thread
 */
public record Command(
        String id,
        String title,
        String icon,
        Optional<KeyCombination> shortcut,
        Optional<String> letter,
        ObservableBooleanValue enabled,
        Runnable action) {

    /** A command that can always be done and has no shortcut. */
    public static Command of(String id, String title, String icon, Runnable action) {
        return new Command(
                id, title, icon, Optional.empty(), Optional.empty(), Bindings.createBooleanBinding(() -> true), action);
    }

    /** This with a shortcut, as {@link KeyCombination#valueOf} reads it: {@code Shortcut+O}. */
    public Command on(String keys) {
        return new Command(id, title, icon, Optional.of(KeyCombination.valueOf(keys)), letter, enabled, action);
    }

    /** This by a character too, as typed where there is nothing to type into. */
    public Command orBy(String typed) {
        return new Command(id, title, icon, shortcut, Optional.of(typed), enabled, action);
    }

    /** This, only while something holds. */
    public Command when(ObservableBooleanValue holds) {
        return new Command(id, title, icon, shortcut, letter, holds, action);
    }

    /** Does it, if it can be done now. */
    public void run() {
        if (enabled.get()) {
            action.run();
        }
    }

    /** Its keys as they are shown; empty when it has none. */
    public String keys() {
        return Stream.concat(
                        shortcut.map(KeyWords::of).stream(),
                        letter.map(typed -> typed.toUpperCase(Locale.ROOT)).stream())
                .collect(Collectors.joining(", "));
    }

    /** A button with title; its node id is the command's with {@code -} for {@code .}. */
    public Button button() {
        Button button = new Button(title);
        bind(button);
        return button;
    }

    /** A button that shows the icon only. */
    public Button iconButton() {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().add(Style.ICON_BUTTON);
        bind(button);
        return button;
    }

    /** An entry of a menu. */
    public MenuItem menuItem() {
        MenuItem item = new MenuItem(title, new FontIcon(icon));
        item.setId(nodeId());
        shortcut.ifPresent(item::setAccelerator);
        item.disableProperty().bind(Bindings.not(enabled));
        item.setOnAction(event -> action.run());
        return item;
    }

    /** What names the button in the scene. */
    public String nodeId() {
        return id.replace('.', '-').toLowerCase(Locale.ROOT);
    }

    private void bind(Button button) {
        button.setId(nodeId());
        button.setAccessibleText(title);
        Tip.set(button, keys().isEmpty() ? title : title + "  " + keys());
        button.disableProperty().bind(Bindings.not(enabled));
        button.setOnAction(event -> action.run());
    }
}
