package org.lectern.desktop.look;

/** Which colours the window has. */
public enum ThemeChoice {
    /** Those that the system asks for, changing with it. */
    SYSTEM,
    LIGHT,
    DARK;

    /** The choice that comes after this when a person goes round them. */
    public ThemeChoice next() {
        return switch (this) {
            case SYSTEM -> LIGHT;
            case LIGHT -> DARK;
            case DARK -> SYSTEM;
        };
    }
}
