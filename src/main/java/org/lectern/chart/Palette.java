package org.lectern.chart;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The colours of a theme, as {@code #rrggbb}: those that the style sheets of the window give its variables. Immutable. */
public final class Palette {
    public static final Palette LIGHT = new Palette(
            "#ffffff #f6f7f9 #e3e6eb #1c2128 #5f6875 #666f7c #4052c9 #878f9d",
            "#5257bc #96661d #0e9e95 #8b1c63 #3f84ba #ad8e16 #84558a #395819 #c26760 #593196");
    public static final Palette DARK = new Palette(
            "#14171c #1a1e25 #2d343f #e4e7ec #a0a9b6 #8b94a3 #94a3ff #6b7482",
            "#7e88f2 #c99652 #5ad2c7 #c05093 #71b6ef #e0c057 #b584bc #668648 #f99890 #8661cb");

    private final Map<Ink, String> colours = new LinkedHashMap<>();

    private Palette(String plain, String areas) {
        String[] all = (plain + ' ' + areas).split(" ", -1);
        int next = 0;
        for (Ink ink : Ink.all()) {
            colours.put(ink, all[next++]);
        }
    }

    /** The colour of an ink. */
    public String colour(Ink ink) {
        return Objects.requireNonNull(colours.get(ink), ink.name());
    }
}
