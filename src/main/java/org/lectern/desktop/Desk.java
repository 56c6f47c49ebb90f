package org.lectern.desktop;

import java.util.function.Consumer;
import org.lectern.desktop.look.Settings;
import org.lectern.desktop.look.WindowPlace;

/**
 * What a window is given of the world outside it.
 *
 * @param models its view models
 * @param settings what the person set
 * @param browser opens an address in the browser
 * @param remembered where its panes stood last
 */
public record Desk(Models models, Settings settings, Consumer<String> browser, WindowPlace remembered) {}
