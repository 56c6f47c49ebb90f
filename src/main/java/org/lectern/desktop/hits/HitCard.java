package org.lectern.desktop.hits;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.lectern.desktop.base.MarkedFlow;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.paper.PaperFacts;
import org.lectern.paper.Metadata;
import org.lectern.search.Hit;
import org.lectern.search.MarkedText;

/** A hit: title, facts, the passage that matches, tags. One is reused for many hits. */
final class HitCard extends VBox {
    private static final int TITLE_LINES = 3;
    private static final int SNIPPET_LINES = 2;

    private final MarkedFlow title = MarkedFlow.of(Style.HIT_TITLE, TITLE_LINES);
    private final Label facts = new Label();
    private final MarkedFlow snippet = MarkedFlow.of(Style.HIT_SNIPPET, SNIPPET_LINES);
    private final HBox tags = new HBox(5);

    HitCard() {
        facts.getStyleClass().add(Style.HIT_FACTS);
        facts.setMinWidth(0);
        snippet.setLineSpacing(2);
        title.setLineSpacing(1);
        snippet.managedProperty().bind(snippet.visibleProperty());
        tags.managedProperty().bind(tags.visibleProperty());
        VBox.setMargin(tags, new Insets(3, 0, 0, 0));
        setSpacing(4);
        getStyleClass().add("hit-card");
        getChildren().addAll(title, facts, snippet, tags);
    }

    void show(Hit hit) {
        Metadata known = hit.paper().metadata();
        title.show(hit.title());
        facts.setText(PaperFacts.shortLine(hit.paper()));
        facts.setTooltip(known.publishedInferred() ? new Tooltip("The listing gives no year; it was inferred") : null);
        MarkedText passage = hit.snippet();
        snippet.setVisible(!passage.text().isBlank());
        snippet.show(passage);
        List<Label> labels = PaperFacts.tags(known).stream().map(HitCard::tag).toList();
        tags.getChildren().setAll(labels);
        tags.setVisible(!labels.isEmpty());
    }

    /** The hit in words, for who hears the window. */
    static String words(Hit hit) {
        return hit.title().text() + ". " + PaperFacts.shortLine(hit.paper());
    }

    private static Label tag(String text) {
        Label tag = new Label(text);
        tag.getStyleClass().add(Style.TAG);
        return tag;
    }
}
