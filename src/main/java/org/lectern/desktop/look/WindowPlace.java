package org.lectern.desktop.look;

/**
 * Where a window stands and how its panes share it.
 *
 * @param x the left edge on the screen, in pixels; NaN to let the system choose
 * @param y the top edge; NaN to let the system choose
 * @param width in pixels
 * @param height in pixels
 * @param maximized whether it fills the screen
 * @param sideWidth the width of the side bar, in pixels
 * @param hitsWidth the width of the hits, in pixels
 */
public record WindowPlace(
        double x, double y, double width, double height, boolean maximized, double sideWidth, double hitsWidth) {
    /** What a first start has. */
    public static final WindowPlace DEFAULTS = new WindowPlace(Double.NaN, Double.NaN, 1440, 900, false, 248, 512);
}
