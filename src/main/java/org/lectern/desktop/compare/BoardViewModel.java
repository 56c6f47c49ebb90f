package org.lectern.desktop.compare;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** The board: the papers of the tray side by side. Used on the FX thread. */
public final class BoardViewModel {
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();

    /** Whether the board is there. */
    public ReadOnlyBooleanProperty isOpen() {
        return open.getReadOnlyProperty();
    }

    /** Opens the board. */
    public void open() {
        open.set(true);
    }

    /** Goes back to the panes. */
    public void close() {
        open.set(false);
    }
}
