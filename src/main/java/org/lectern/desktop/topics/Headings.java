package org.lectern.desktop.topics;

import javafx.scene.control.Label;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;

/** The small capitals above a part. */
final class Headings {
    private Headings() {}

    static Label of(String text) {
        Label label = new Label(text.toUpperCase(Texts.language()));
        label.getStyleClass().add(Style.SECTION_LABEL);
        return label;
    }
}
