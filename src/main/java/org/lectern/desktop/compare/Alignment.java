package org.lectern.desktop.compare;

import org.lectern.desktop.base.Texts;

/** How the abstracts stand beside one another. */
public enum Alignment {
    /** Sentences of one role in rows of their own, those that say most nearly the same beside one another. */
    BY_ROLE,
    /** As they were written. */
    FREE;

    private static final Texts TEXTS = Texts.of(Alignment.class);

    /** What it is called. */
    public String title() {
        return switch (this) {
            case BY_ROLE -> TEXTS.get("align.by-role");
            case FREE -> TEXTS.get("align.free");
        };
    }

    /** The other one. */
    Alignment other() {
        return switch (this) {
            case BY_ROLE -> FREE;
            case FREE -> BY_ROLE;
        };
    }
}
