package org.lectern.desktop.chips;

import java.util.Locale;

/** The colour of a tag: the same wherever and whenever it is shown, whatever other tags there are. */
public final class TagHue {
    /** How many hues the style sheets have. */
    static final int HUES = 8;

    /** What spreads the bits of a sum of letters: without it, names that differ in a letter had neighbouring hues. */
    private static final int SPREAD = 0x9E3779B9;

    private TagHue() {}

    /** The style class of a tag's chip. */
    public static String styleClass(String tag) {
        int hash = tag.strip().toLowerCase(Locale.ROOT).hashCode() * SPREAD;
        return "hue-" + Math.floorMod(hash >>> 16, HUES);
    }
}
