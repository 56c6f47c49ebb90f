package org.lectern.desktop.look;

import java.util.Locale;

/** The languages that the window speaks. */
public enum Language {
    /** That of the computer; English where there is no translation into it. */
    SYSTEM,
    ENGLISH,
    GERMAN;

    private static final Locale COMPUTER = Locale.getDefault(Locale.Category.DISPLAY);

    /** Makes it that of all windows which are built from now on. */
    public void speak() {
        Locale.setDefault(
                Locale.Category.DISPLAY,
                switch (this) {
                    case SYSTEM -> COMPUTER;
                    case ENGLISH -> Locale.ENGLISH;
                    case GERMAN -> Locale.GERMAN;
                });
    }
}
