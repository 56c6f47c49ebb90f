package org.lectern.desktop.look;

/**
 * What is remembered of the window.
 *
 * @param theme the colours
 * @param x the left edge on the screen, in pixels; NaN to let the system choose
 * @param y the top edge; NaN to let the system choose
 * @param width in pixels
 * @param height in pixels
 * @param maximized whether it fills the screen
 * @param sideWidth the width of the side bar, in pixels
 * @param hitsWidth the width of the hits, in pixels
 * @param review whether an import is shown before it is made
 */
public record WindowPreferences(
        ThemeChoice theme,
        double x,
        double y,
        double width,
        double height,
        boolean maximized,
        double sideWidth,
        double hitsWidth,
        boolean review) {
    /** What a first start has. */
    public static final WindowPreferences DEFAULTS =
            new WindowPreferences(ThemeChoice.SYSTEM, Double.NaN, Double.NaN, 1440, 900, false, 248, 512, true);
}
