package org.lectern.desktop.look;

import java.util.Set;

/**
 * What a person has set. Immutable.
 *
 * @param theme light, dark, or as the system
 * @param accent the colour of what is chosen and can be pressed
 * @param textSize how large everything is, in per cent of its usual size
 * @param density how much a hit tells
 * @param language the language of the window
 * @param review whether an import is shown before it is made
 * @param roles whether an abstract shows what its sentences do
 * @param cite the key of the format in which a paper is cited; whoever knows formats says what an unknown one means
 * @param folded the ids of what is folded in the side bar; the rest is open
 */
public record Choices(
        ThemeChoice theme,
        Accent accent,
        int textSize,
        Density density,
        Language language,
        boolean review,
        boolean roles,
        String cite,
        Set<String> folded) {
    /** The smallest text, in per cent. */
    public static final int SMALLEST_TEXT = 80;

    /** The largest text, in per cent. */
    public static final int LARGEST_TEXT = 200;

    /** What a first start has. */
    public static final Choices DEFAULTS = new Choices(
            ThemeChoice.SYSTEM,
            Accent.INDIGO,
            100,
            Density.COMFORTABLE,
            Language.SYSTEM,
            true,
            true,
            "bibtex",
            Set.of());

    /** A size out of bounds is the nearest that is within. */
    public Choices {
        textSize = Math.clamp(textSize, SMALLEST_TEXT, LARGEST_TEXT);
        folded = Set.copyOf(folded);
    }
}
