package org.lectern.desktop.compare;

/** How the abstracts stand beside one another. */
public enum Alignment {
    /** Sentences of one role in rows of their own, those that say most nearly the same beside one another. */
    BY_ROLE("Align by role"),
    /** As they were written. */
    FREE("Free text");

    private final String title;

    Alignment(String title) {
        this.title = title;
    }

    /** What it is called. */
    public String title() {
        return title;
    }

    /** The other one. */
    Alignment other() {
        return switch (this) {
            case BY_ROLE -> FREE;
            case FREE -> BY_ROLE;
        };
    }
}
