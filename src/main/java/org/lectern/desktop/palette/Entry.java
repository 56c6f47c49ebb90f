package org.lectern.desktop.palette;

import org.lectern.desktop.base.Command;

/**
 * Something that the palette offers.
 *
 * @param title by which it is found
 * @param detail what is said beside it: the keys of a command, or what kind of thing this is
 * @param icon the literal of a Feather icon
 * @param enabled whether it can be done now
 * @param action does it, on the FX thread
 */
record Entry(String title, String detail, String icon, boolean enabled, Runnable action) {
    static Entry of(Command command) {
        return new Entry(
                command.title(),
                command.keys(),
                command.icon(),
                command.enabled().get(),
                command::run);
    }

    /** Something that is always there. */
    static Entry of(String title, String kind, String icon, Runnable action) {
        return new Entry(title, kind, icon, true, action);
    }
}
