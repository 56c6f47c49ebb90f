package org.lectern.desktop.lists;

import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.list.EntryState;

/** An entry of a menu that says how far a group is with a paper. */
final class StateItem {
    private StateItem() {}

    static MenuItem of(EntryState state, Runnable action) {
        MenuItem item =
                new MenuItem(state.label() + "  (" + EntryWords.key(state) + ')', new FontIcon(EntryWords.icon(state)));
        item.setId("entry-state-" + state.key());
        item.setOnAction(event -> action.run());
        return item;
    }
}
