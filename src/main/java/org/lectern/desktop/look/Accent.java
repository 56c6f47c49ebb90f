package org.lectern.desktop.look;

/** The colours for what is chosen and what can be pressed, each for a light and for a dark ground. {@code ContrastTest} reads all of them against what they stand on. */
public enum Accent {
    INDIGO(
            new Shades("#4052c9", "#3443ab", "#eceefb", "#cdd5fb"),
            new Shades("#94a3ff", "#b0bbff", "#262c4d", "#34407f")),
    BLUE(
            new Shades("#0b63b5", "#094f91", "#e6f0fa", "#c5def5"),
            new Shades("#7cb8ff", "#a3cdff", "#1b324d", "#264c7a")),
    TEAL(
            new Shades("#0b6e74", "#08575c", "#e2f2f2", "#bfe3e4"),
            new Shades("#5fc9c9", "#8adada", "#16393b", "#1f5759")),
    GREEN(
            new Shades("#26713c", "#1d5a2f", "#e6f3e9", "#c5e5cd"),
            new Shades("#7fcf92", "#a2debf", "#1d3a26", "#2b5a39")),
    PLUM(
            new Shades("#8a3b9e", "#6f2f80", "#f6eaf9", "#e8cdef"),
            new Shades("#d8a0e8", "#e5bdf0", "#3b2547", "#5b3a6b")),
    RUST(
            new Shades("#a8461b", "#8a3814", "#fbece5", "#f5d2c2"),
            new Shades("#f0a07c", "#f7bfa5", "#47291b", "#6d3f28"));

    // A record of texts, which Error Prone does not know to be immutable.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Shades light;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Shades dark;

    /**
     * A colour in the shades that are needed of it, as CSS writes them.
     *
     * @param full texts, lines, full buttons
     * @param pressed a full button under the pointer
     * @param soft the ground of what is chosen
     * @param selection the ground of a selected text
     */
    public record Shades(String full, String pressed, String soft, String selection) {}

    Accent(Shades light, Shades dark) {
        this.light = light;
        this.dark = dark;
    }

    /** The shades on a dark or a light ground. */
    public Shades on(boolean darkGround) {
        return darkGround ? dark : light;
    }
}
