package org.lectern.desktop.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;

/**
 * The looks of the window: AtlantaFX's Primer as the base, its colours set to ours by {@code light.css} or {@code dark.css}, the shapes of {@code lectern.css},
 * and on top what the person set: the accent, and the size of pop-ups, which are no part of what {@link Zoom} enlarges.
 * Where windows cannot be transparent, as on a display without a compositor, {@code opaque.css} comes too, or pop-ups had white corners. Lives as long as its scene.
 */
public final class Theme {
    private static final double POPUP_TEXT = 13;
    private static final double WHOLE = 100;

    private final Settings settings;
    private final ObservableValue<ColorScheme> system;
    private final Scene scene;

    /**
     * Dresses a scene, and again whenever the settings or the system's scheme change.
     *
     * @param scene the window's
     * @param system the system's scheme
     * @param settings what the person set
     */
    public Theme(Scene scene, ObservableValue<ColorScheme> system, Settings settings) {
        this.scene = scene;
        this.system = system;
        this.settings = settings;
        settings.theme().subscribe((before, now) -> apply());
        settings.accent().subscribe((before, now) -> apply());
        settings.textSize().subscribe((before, now) -> apply());
        system.subscribe((before, now) -> apply());
        apply();
    }

    /** Whether the colours are the dark ones now. */
    public boolean isDark() {
        return switch (settings.theme().get()) {
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

    private List<String> sheets(boolean dark) {
        List<String> sheets =
                new ArrayList<>(List.of(sheet(dark ? "dark.css" : "light.css"), sheet("lectern.css"), own(dark)));
        if (!Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)) {
            sheets.add(sheet("opaque.css"));
        }
        return sheets;
    }

    private String own(boolean dark) {
        Accent.Shades accent = settings.accent().get().on(dark);
        String css = String.format(
                Locale.ROOT,
                """
                .root {
                  -lectern-accent: %s;
                  -lectern-accent-pressed: %s;
                  -lectern-accent-soft: %s;
                  -lectern-select: %s;
                }
                .context-menu, .tooltip {
                  -fx-font-size: %.2fpx;
                }
                """,
                accent.full(),
                accent.pressed(),
                accent.soft(),
                accent.selection(),
                POPUP_TEXT * settings.textSize().get() / WHOLE);
        return "data:text/css;charset=utf-8;base64,"
                + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource("/org/lectern/desktop/" + name), name)
                .toExternalForm();
    }
}
