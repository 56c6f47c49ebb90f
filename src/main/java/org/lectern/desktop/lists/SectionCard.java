package org.lectern.desktop.lists;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Words;

/** The heading of a section. One is reused for many. */
final class SectionCard extends HBox {
    private static final Texts TEXTS = Texts.of(SectionCard.class);

    private final Label title = new Label();
    private final Label count = new Label();

    SectionCard() {
        super(10);
        getStyleClass().add("section-card");
        setAlignment(Pos.BOTTOM_LEFT);
        title.getStyleClass().add("section-title");
        title.setMinWidth(0);
        count.getStyleClass().addAll(Style.SMALL, Style.MUTED);
        count.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(title, count);
    }

    void show(ListRow.Heading heading) {
        title.setText(heading.section().title());
        count.setText(words(heading));
    }

    /** {@code 4 papers, 1 read}. */
    static String words(ListRow.Heading heading) {
        return heading.read() == 0
                ? Words.papers(heading.papers())
                : TEXTS.get("section.read", Words.papers(heading.papers()), heading.read());
    }
}
