package org.lectern.desktop.hits;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Tip;
import org.lectern.desktop.marks.MarksView;
import org.lectern.paper.PaperMarks;
import org.lectern.paper.ReadingState;

/** The sign before a hit that says how far it was read; none for one that was not begun. */
final class StateMark extends Label {
    private static final Texts TEXTS = Texts.of(StateMark.class);
    private static final PseudoClass READ = PseudoClass.getPseudoClass("read");
    private static final double WIDTH = 14;

    private final FontIcon icon = new FontIcon();

    StateMark() {
        getStyleClass().add("state-mark");
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        setGraphic(icon);
    }

    void show(PaperMarks marks) {
        ReadingState state = marks.state();
        boolean begun = state != ReadingState.UNREAD;
        icon.setVisible(begun);
        if (begun) {
            icon.setIconLiteral(MarksView.icon(state));
        }
        pseudoClassStateChanged(READ, state == ReadingState.READ || state == ReadingState.SKIPPED);
        Tip.set(this, begun ? words(state) : "");
    }

    /** The state in words. */
    static String words(ReadingState state) {
        return TEXTS.get("state." + state.key());
    }
}
