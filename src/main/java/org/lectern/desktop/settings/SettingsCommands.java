package org.lectern.desktop.settings;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import org.lectern.desktop.base.Command;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.look.Choices;
import org.lectern.desktop.look.Density;
import org.lectern.desktop.look.Settings;

/**
 * The commands that set something.
 *
 * @param show shows all that can be set
 * @param nextTheme goes from the system's colours to light, to dark, and round
 * @param larger makes everything larger
 * @param smaller makes everything smaller
 * @param usual makes everything as large as it is usually
 * @param nextDensity goes from hits that tell much to those that take a line, and round
 */
public record SettingsCommands(
        Command show, Command nextTheme, Command larger, Command smaller, Command usual, Command nextDensity) {
    private static final Texts TEXTS = Texts.of(SettingsCommands.class);

    /**
     * Those of a window.
     *
     * @param open whether the sheet of settings is open
     */
    public static SettingsCommands of(Settings settings, BooleanProperty open) {
        return new SettingsCommands(
                Command.of("settings.show", TEXTS.get("show"), "fth-settings", () -> open.set(true))
                        .on("Shortcut+Comma"),
                Command.of(
                        "theme.next",
                        TEXTS.get("theme.next"),
                        "fth-moon",
                        () -> settings.theme().set(settings.theme().get().next())),
                Command.of("text.larger", TEXTS.get("larger"), "fth-zoom-in", settings::larger)
                        .on("Shortcut+Equals")
                        .when(settings.textSize().lessThan(Choices.LARGEST_TEXT)),
                Command.of("text.smaller", TEXTS.get("smaller"), "fth-zoom-out", settings::smaller)
                        .on("Shortcut+Minus")
                        .when(settings.textSize().greaterThan(Choices.SMALLEST_TEXT)),
                Command.of(
                                "text.usual",
                                TEXTS.get("usual"),
                                "fth-maximize",
                                () -> settings.textSize().set(Choices.DEFAULTS.textSize()))
                        .on("Shortcut+0")
                        .when(settings.textSize().isNotEqualTo(Choices.DEFAULTS.textSize())),
                Command.of(
                                "density.next",
                                TEXTS.get("density.next"),
                                "fth-align-justify",
                                () -> settings.density()
                                        .set(next(settings.density().get())))
                        .on("Shortcut+Shift+D"));
    }

    private static Density next(Density now) {
        return switch (now) {
            case COMFORTABLE -> Density.COMPACT;
            case COMPACT -> Density.LINE;
            case LINE -> Density.COMFORTABLE;
        };
    }

    /** All of them. */
    public List<Command> all() {
        return List.of(show, nextTheme, larger, smaller, usual, nextDensity);
    }
}
