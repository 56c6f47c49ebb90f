package org.lectern.desktop.lists;

import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.desktop.base.Texts;
import org.lectern.list.EntryState;

/** An entry of a menu that says how far a group is with a paper. */
final class StateItem {
    private static final Texts TEXTS = Texts.of(StateItem.class);

    private StateItem() {}

    static MenuItem of(EntryState state, Runnable action) {
        MenuItem item = new MenuItem(
                TEXTS.get("state.item", EntryWords.label(state), EntryWords.key(state)),
                new FontIcon(EntryWords.icon(state)));
        item.setId("entry-state-" + state.key());
        item.setOnAction(event -> action.run());
        return item;
    }
}
