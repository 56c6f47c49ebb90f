package org.lectern.desktop;

import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import org.lectern.desktop.look.ThemeChoice;
import org.lectern.desktop.look.WindowPreferences;

/**
 * What a window is given of the world outside it.
 *
 * @param models its view models
 * @param theme which colours it has
 * @param browser opens an address in the browser
 * @param remembered where its panes stood last
 */
public record Desk(
        Models models, ObjectProperty<ThemeChoice> theme, Consumer<String> browser, WindowPreferences remembered) {}
