package org.lectern.desktop.topics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lectern.TopicPage;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Words;
import org.lectern.desktop.paper.PaperFacts;
import org.lectern.search.Hit;
import org.lectern.search.SignificantTerm;
import org.lectern.search.TopicCount;

/** The lists of a topic's page: terms, what is below and near it, its newest papers. Each is left out when it is empty. */
final class TopicLists {
    private static final double PADDING = 12;

    private final TopicPageViewModel model;

    TopicLists(TopicPageViewModel model) {
        this.model = model;
    }

    /** Builds them in the order of the page. */
    List<Node> createView(TopicPage page) {
        List<Node> parts = new ArrayList<>();
        if (!page.terms().isEmpty()) {
            FlowPane terms = new FlowPane(4, 4);
            terms.setId("topic-terms");
            page.terms().forEach(term -> terms.getChildren().add(term(term)));
            parts.add(new VBox(4, Headings.of("Significant terms"), terms));
        }
        List<Node> columns = new ArrayList<>();
        if (!page.below().isEmpty()) {
            columns.add(topics("topic-below", "Below it", "papers", page.below(), TopicCount::all));
        }
        if (!page.neighbours().isEmpty()) {
            columns.add(topics(
                    "topic-neighbour",
                    "Near it, with papers of both",
                    "papers of both",
                    page.neighbours(),
                    TopicCount::papers));
        }
        if (!columns.isEmpty()) {
            HBox pair = new HBox(32, columns.toArray(Node[]::new));
            columns.forEach(column -> HBox.setHgrow(column, Priority.ALWAYS));
            columns.forEach(column -> ((Region) column).setPrefWidth(1));
            parts.add(pair);
        }
        if (!page.newest().isEmpty()) {
            VBox papers = new VBox(Headings.of("Newest papers"));
            papers.setId("topic-papers");
            page.newest()
                    .forEach(hit -> papers.getChildren()
                            .add(paper(hit, papers.getChildren().size())));
            parts.add(papers);
        }
        return parts;
    }

    private Button term(SignificantTerm term) {
        Button button = new Button(term.term());
        button.setId("topic-term-" + term.term().toLowerCase(Locale.ROOT).replace(' ', '-'));
        button.setMnemonicParsing(false);
        button.getStyleClass().addAll(Style.TERM, "topic-term");
        String words = "In %s of the topic, %s of all"
                .formatted(Words.count(term.hits(), "paper"), Words.number(term.papers()));
        button.setTooltip(new Tooltip(words + "; click to search for these"));
        button.setAccessibleText("Search for its papers with " + term.term() + ". " + words);
        button.setOnAction(event -> model.add(term));
        return button;
    }

    private VBox topics(
            String id, String title, String what, List<TopicCount> counts, ToIntFunction<TopicCount> number) {
        VBox rows = new VBox(Headings.of(title));
        rows.setId(id + "s");
        for (TopicCount count : counts) {
            Label name = new Label(count.topic().name());
            name.setMinWidth(0);
            Label papers = new Label(Words.number(number.applyAsInt(count)));
            papers.getStyleClass().add(Style.COUNT);
            papers.setMinWidth(Region.USE_PREF_SIZE);
            Button row = row(name, papers);
            row.setId(id + "-" + count.topic().id());
            row.setAccessibleText(
                    "The page of %s, %s %s".formatted(count.topic().name(), papers.getText(), what));
            row.setOnAction(event -> model.open(count.topic()));
            rows.getChildren().add(row);
        }
        return rows;
    }

    private Button paper(Hit hit, int place) {
        Label title = new Label(hit.title().text());
        title.setMinWidth(0);
        Label when = new Label(
                hit.paper().metadata().published().map(PaperFacts::shortDate).orElse("date unknown"));
        when.getStyleClass().addAll(Style.MUTED, Style.SMALL);
        when.setMinWidth(Region.USE_PREF_SIZE);
        Button row = row(title, when);
        row.setId("topic-paper-" + place);
        row.setAccessibleText("Open " + hit.title().text() + ", " + when.getText());
        row.setTooltip(new Tooltip(hit.title().text()));
        row.setOnAction(event -> model.read(hit));
        return row;
    }

    private static Button row(Label name, Label number) {
        Region gap = new Region();
        gap.setMinWidth(12);
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(name, gap, number);
        line.setAlignment(Pos.CENTER_LEFT);
        Button row = new Button(null, line);
        row.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        row.getStyleClass().add("topic-row");
        row.setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(row.widthProperty().subtract(PADDING));
        return row;
    }
}
