package org.lectern.desktop.look;

import java.util.Locale;

/** Which colours the window has. */
public enum ThemeChoice {
    /** Those that the system asks for, changing with it. */
    SYSTEM,
    LIGHT,
    DARK;

    /** The name in the preferences file: lower case. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The choice of that key; {@link #SYSTEM} when there is none of that name. */
    public static ThemeChoice ofKey(String key) {
        for (ThemeChoice choice : values()) {
            if (choice.key().equals(key)) {
                return choice;
            }
        }
        return SYSTEM;
    }

    /** The choice that comes after this when a person goes round them. */
    public ThemeChoice next() {
        return switch (this) {
            case SYSTEM -> LIGHT;
            case LIGHT -> DARK;
            case DARK -> SYSTEM;
        };
    }
}
