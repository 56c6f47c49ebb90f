package org.lectern.desktop.hits;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.desktop.base.MarkedFlow;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Tip;
import org.lectern.desktop.chips.TopicActions;
import org.lectern.desktop.look.Density;
import org.lectern.desktop.paper.PaperFacts;
import org.lectern.paper.Metadata;
import org.lectern.paper.PaperMarks;
import org.lectern.paper.ReadingState;
import org.lectern.search.Hit;
import org.lectern.search.MarkedText;
import org.lectern.topic.Topic;

/** A hit: how far it was read, title, facts, and where there is room the passage that matches, topics and tags. One is reused for many hits. */
final class HitCard extends HBox {
    private static final Texts TEXTS = Texts.of(HitCard.class);
    private static final int TITLE_LINES = 3;
    private static final int SNIPPET_LINES = 2;
    private static final double NAMES_SHARE = 0.3;

    private final Density density;
    private final RowMarks known;
    private final StateMark state = new StateMark();
    private final MarkedFlow title;
    private final Label facts = new Label();
    private final Label seen = new Label(null, new FontIcon("fth-layers"));
    private final Label stars = new Label(null, new FontIcon("fth-star"));
    private final Label note = new Label(null, new FontIcon("fth-edit-3"));
    private final MarkedFlow snippet = MarkedFlow.of(Style.HIT_SNIPPET, SNIPPET_LINES);
    private final ChipLine chips;

    HitCard(TopicActions topics, RowMarks known, Density density) {
        this.known = known;
        this.density = density;
        title = MarkedFlow.of(
                Style.HIT_TITLE,
                switch (density) {
                    case COMFORTABLE -> TITLE_LINES;
                    case COMPACT -> 2;
                    case LINE -> 1;
                });
        chips = new ChipLine(topics);
        facts.getStyleClass().add(Style.HIT_FACTS);
        facts.setMinWidth(0);
        Tip.set(note, TEXTS.get("note"));
        for (Label badge : List.of(seen, stars, note)) {
            badge.getStyleClass().add("hit-badge");
            badge.setMinWidth(Region.USE_PREF_SIZE);
            badge.managedProperty().bind(badge.visibleProperty());
        }
        snippet.setLineSpacing(2);
        title.setLineSpacing(1);
        snippet.managedProperty().bind(snippet.visibleProperty());
        chips.managedProperty().bind(chips.visibleProperty());
        getStyleClass().addAll("hit-card", density.name().toLowerCase(java.util.Locale.ROOT));
        setSpacing(5);
        setFillHeight(false);
        setAlignment(density == Density.LINE ? Pos.CENTER_LEFT : Pos.TOP_LEFT);
        Node texts = density == Density.LINE ? line() : column();
        HBox.setHgrow(texts, Priority.ALWAYS);
        getChildren().addAll(state, texts);
    }

    private Node column() {
        HBox second = new HBox(8, facts, seen, stars, note);
        second.setAlignment(Pos.CENTER_LEFT);
        VBox column = new VBox(4, title, second);
        if (density == Density.COMFORTABLE) {
            VBox.setMargin(chips, new Insets(3, 0, 0, 0));
            column.getChildren().addAll(snippet, chips);
        }
        return column;
    }

    private Node line() {
        HBox.setHgrow(title, Priority.ALWAYS);
        facts.maxWidthProperty().bind(widthProperty().multiply(NAMES_SHARE));
        HBox line = new HBox(8, title, stars, note, seen, facts);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    void show(Hit hit) {
        Metadata about = hit.paper().metadata();
        title.show(hit.title());
        facts.setText(
                density == Density.LINE ? PaperFacts.shortestLine(hit.paper()) : PaperFacts.shortLine(hit.paper()));
        Tip.set(facts, about.publishedInferred() ? TEXTS.get("year.inferred") : "");
        long listings = PaperFacts.listings(hit.paper());
        seen.setVisible(listings > 1);
        seen.setText(Long.toString(listings));
        Tip.set(seen, TEXTS.get("seen", listings));
        if (density == Density.COMFORTABLE) {
            MarkedText passage = hit.snippet();
            snippet.setVisible(!passage.text().isBlank());
            snippet.show(passage);
            chips.show(hit.topics(), PaperFacts.tags(about), hit.paper().id());
        }
        mark(hit);
    }

    /** Shows what is said of the hit now. */
    void mark(Hit hit) {
        PaperMarks marks = known.of(hit.paper().id());
        state.show(marks);
        stars.setVisible(marks.rating().isPresent());
        marks.rating().ifPresent(given -> stars.setText(Integer.toString(given)));
        note.setVisible(marks.note().isPresent());
    }

    /** The hit in words, for who hears the window. */
    String words(Hit hit) {
        PaperMarks marks = known.of(hit.paper().id());
        List<String> words = new ArrayList<>();
        words.add(hit.title().text());
        words.add(PaperFacts.shortLine(hit.paper()));
        long listings = PaperFacts.listings(hit.paper());
        if (listings > 1) {
            words.add(TEXTS.get("seen", listings));
        }
        if (marks.state() != ReadingState.UNREAD) {
            words.add(StateMark.words(marks.state()));
        }
        marks.rating().ifPresent(given -> words.add(TEXTS.get("stars", given)));
        if (marks.note().isPresent()) {
            words.add(TEXTS.get("note"));
        }
        if (!hit.topics().isEmpty()) {
            words.add(hit.topics().stream().map(Topic::name).collect(Collectors.joining(", ")));
        }
        return String.join(". ", words);
    }
}
