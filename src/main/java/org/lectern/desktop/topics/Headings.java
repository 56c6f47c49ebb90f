package org.lectern.desktop.topics;

import java.util.Locale;
import javafx.scene.control.Label;
import org.lectern.desktop.base.Style;

/** The small capitals above a part. */
final class Headings {
    private Headings() {}

    static Label of(String text) {
        Label label = new Label(text.toUpperCase(Locale.ENGLISH));
        label.getStyleClass().add(Style.SECTION_LABEL);
        return label;
    }
}
