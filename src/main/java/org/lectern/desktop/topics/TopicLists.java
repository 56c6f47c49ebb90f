package org.lectern.desktop.topics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lectern.TopicPage;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Tip;
import org.lectern.desktop.base.Words;
import org.lectern.desktop.paper.PaperFacts;
import org.lectern.search.Hit;
import org.lectern.search.SignificantTerm;
import org.lectern.search.TopicCount;

/** The lists of a topic's page: terms, what is below and near it, its newest papers. Each is left out when it is empty. */
final class TopicLists {
    private static final Texts TEXTS = Texts.of(TopicLists.class);
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
            parts.add(new VBox(4, Headings.of(TEXTS.get("terms")), terms));
        }
        List<Node> columns = new ArrayList<>();
        if (!page.below().isEmpty()) {
            columns.add(
                    topics("topic-below", TEXTS.get("below"), page.below(), TopicCount::all, TopicLists::toldBelow));
        }
        if (!page.neighbours().isEmpty()) {
            columns.add(topics(
                    "topic-neighbour", TEXTS.get("near"), page.neighbours(), TopicCount::papers, TopicLists::toldNear));
        }
        if (!columns.isEmpty()) {
            HBox pair = new HBox(32, columns.toArray(Node[]::new));
            columns.forEach(column -> HBox.setHgrow(column, Priority.ALWAYS));
            columns.forEach(column -> ((Region) column).setPrefWidth(1));
            parts.add(pair);
        }
        if (!page.newest().isEmpty()) {
            VBox papers = new VBox(Headings.of(TEXTS.get("newest")));
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
        String words = TEXTS.get("term.words", Words.papers(term.hits()), term.papers());
        Tip.set(button, TEXTS.get("term.help", words));
        button.setAccessibleText(TEXTS.get("term.told", term.term(), words));
        button.setOnAction(event -> model.add(term));
        return button;
    }

    private VBox topics(
            String id,
            String title,
            List<TopicCount> counts,
            ToIntFunction<TopicCount> number,
            Function<TopicCount, String> told) {
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
            row.setAccessibleText(told.apply(count));
            row.setOnAction(event -> model.open(count.topic()));
            rows.getChildren().add(row);
        }
        return rows;
    }

    private static String toldBelow(TopicCount count) {
        return TEXTS.get("below.told", count.topic().name(), count.all());
    }

    private static String toldNear(TopicCount count) {
        return TEXTS.get("near.told", count.topic().name(), count.papers());
    }

    private Button paper(Hit hit, int place) {
        Label title = new Label(hit.title().text());
        title.setMinWidth(0);
        Label when = new Label(
                hit.paper().metadata().published().map(PaperFacts::shortDate).orElseGet(() -> TEXTS.get("undated")));
        when.getStyleClass().addAll(Style.MUTED, Style.SMALL);
        when.setMinWidth(Region.USE_PREF_SIZE);
        Button row = row(title, when);
        row.setId("topic-paper-" + place);
        row.setAccessibleText(TEXTS.get("newest.open", hit.title().text(), when.getText()));
        Tip.set(row, hit.title().text());
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
