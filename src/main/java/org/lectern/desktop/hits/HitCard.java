package org.lectern.desktop.hits;

import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.lectern.desktop.base.MarkedFlow;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.chips.TopicActions;
import org.lectern.desktop.paper.PaperFacts;
import org.lectern.paper.Metadata;
import org.lectern.search.Hit;
import org.lectern.search.MarkedText;
import org.lectern.topic.Topic;

/** A hit: title, facts, the passage that matches, topics and tags. One is reused for many hits. */
final class HitCard extends VBox {
    private static final int TITLE_LINES = 3;
    private static final int SNIPPET_LINES = 2;

    private final MarkedFlow title = MarkedFlow.of(Style.HIT_TITLE, TITLE_LINES);
    private final Label facts = new Label();
    private final MarkedFlow snippet = MarkedFlow.of(Style.HIT_SNIPPET, SNIPPET_LINES);
    private final ChipLine chips;

    HitCard(TopicActions topics) {
        chips = new ChipLine(topics);
        facts.getStyleClass().add(Style.HIT_FACTS);
        facts.setMinWidth(0);
        snippet.setLineSpacing(2);
        title.setLineSpacing(1);
        snippet.managedProperty().bind(snippet.visibleProperty());
        chips.managedProperty().bind(chips.visibleProperty());
        VBox.setMargin(chips, new Insets(3, 0, 0, 0));
        setSpacing(4);
        getStyleClass().add("hit-card");
        getChildren().addAll(title, facts, snippet, chips);
    }

    void show(Hit hit) {
        Metadata known = hit.paper().metadata();
        title.show(hit.title());
        facts.setText(PaperFacts.shortLine(hit.paper()));
        facts.setTooltip(known.publishedInferred() ? new Tooltip("The listing gives no year; it was inferred") : null);
        MarkedText passage = hit.snippet();
        snippet.setVisible(!passage.text().isBlank());
        snippet.show(passage);
        chips.show(hit.topics(), PaperFacts.tags(known), hit.paper().id());
    }

    /** The hit in words, for who hears the window. */
    static String words(Hit hit) {
        String topics = hit.topics().stream().map(Topic::name).collect(Collectors.joining(", "));
        return hit.title().text() + ". " + PaperFacts.shortLine(hit.paper()) + (topics.isEmpty() ? "" : ". " + topics);
    }
}
