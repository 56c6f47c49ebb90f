package org.lectern.desktop.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;

/**
 * The colours of the window: AtlantaFX's Primer as the base, its colours set to ours by {@code light.css} or {@code dark.css},
 * and the shapes of {@code lectern.css} on top;
 * where windows cannot be transparent, as on a display without a compositor, {@code opaque.css} too, or pop-ups had white corners. Lives as long as its scene.
 */
public final class Theme {
    private final ObjectProperty<ThemeChoice> choice = new SimpleObjectProperty<>(ThemeChoice.SYSTEM);
    private final ObservableValue<ColorScheme> system;
    private final Scene scene;

    /**
     * Dresses a scene, and again whenever the choice or the system's scheme changes.
     *
     * @param scene the window's
     * @param system the system's scheme
     * @param first the choice to begin with
     */
    public Theme(Scene scene, ObservableValue<ColorScheme> system, ThemeChoice first) {
        this.scene = scene;
        this.system = system;
        choice.set(first);
        choice.subscribe(() -> apply());
        system.subscribe(() -> apply());
        apply();
    }

    public ObjectProperty<ThemeChoice> choice() {
        return choice;
    }

    /** Whether the colours are the dark ones now. */
    public boolean isDark() {
        return switch (choice.get()) {
            case SYSTEM -> system.getValue() == ColorScheme.DARK;
            case LIGHT -> false;
            case DARK -> true;
        };
    }

    private void apply() {
        boolean dark = isDark();
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().setAll(sheets(dark));
        scene.getPreferences().setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT);
    }

    private static List<String> sheets(boolean dark) {
        List<String> sheets = new ArrayList<>(List.of(sheet(dark ? "dark.css" : "light.css"), sheet("lectern.css")));
        if (!Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)) {
            sheets.add(sheet("opaque.css"));
        }
        return sheets;
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource("/org/lectern/desktop/" + name), name)
                .toExternalForm();
    }
}
