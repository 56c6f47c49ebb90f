package org.lectern.desktop.topics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.TopicPage;
import org.lectern.desktop.base.EmptyState;
import org.lectern.desktop.base.MarkedFlow;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Words;
import org.lectern.desktop.base.Wrapping;
import org.lectern.desktop.topics.TopicPageViewModel.State;
import org.lectern.search.MarkedText;
import org.lectern.topic.Topic;

/** The page of a topic, in place of filters and hits: what it is, its papers over time, what is near it. The paper stays beside it. */
public final class TopicPageView {
    private static final Texts TEXTS = Texts.of(TopicPageView.class);
    private static final double TOP_BAR = 52;
    private static final double STATUS_BAR = 28;
    private static final double MEASURE = 680;

    private final TopicPageViewModel model;
    private final Consumer<Topic> edit;
    private final VBox view = new VBox();
    private final HBox path = new HBox(2);
    private final ScrollPane scroll = new ScrollPane();
    private final Button close = new Button(null, new FontIcon("fth-x"));
    private Optional<Topic> shown = Optional.empty();

    /**
     * The page.
     *
     * @param edit shows a topic in the book, to be changed
     */
    public TopicPageView(TopicPageViewModel model, Consumer<Topic> edit) {
        this.model = model;
        this.edit = edit;
    }

    /** Builds the page; it is there while it is open. */
    public Region createView() {
        view.setId("topic-page");
        view.getStyleClass().add("topic-page");
        view.setVisible(false);
        StackPane.setAlignment(view, Pos.CENTER_LEFT);
        StackPane.setMargin(view, new Insets(TOP_BAR, 0, STATUS_BAR, 0));
        close.setId("topic-page-close");
        close.setAccessibleText(TEXTS.get("page.close"));
        close.getStyleClass().add(Style.ICON_BUTTON);
        close.setOnAction(event -> model.close());
        path.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(path, Priority.ALWAYS);
        HBox head = new HBox(8, path, close);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("topic-head");
        scroll.setId("topic-page-scroll");
        scroll.setAccessibleText(TEXTS.get("form"));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add(Style.PAPER_PANE);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        view.getChildren().setAll(head, scroll);
        model.state().subscribe(this::show);
        return view;
    }

    private void show(State state) {
        view.setVisible(!(state instanceof State.Closed));
        switch (state) {
            case State.Closed _ -> {
                shown = Optional.empty();
                path.getChildren().clear();
                scroll.setContent(new Region());
            }
            case State.Loading(Topic topic) -> {
                path.getChildren().setAll(here(topic.name()));
                close.requestFocus();
            }
            case State.Shown(TopicOverview overview) -> show(overview);
            case State.Failed(Topic topic, String message) -> {
                path.getChildren().setAll(here(topic.name()));
                scroll.setContent(EmptyState.of(
                        "topic-failed", "fth-alert-triangle", TEXTS.get("page.failed"), message, List.of()));
            }
        }
    }

    private void show(TopicOverview overview) {
        TopicPage page = overview.page();
        boolean same = shown.map(Topic::id).equals(Optional.of(page.topic().id()));
        shown = Optional.of(page.topic());
        showPath(page.path());
        VBox column = new VBox(14, title(overview), buttons(page));
        column.getStyleClass().add("topic-column");
        if (page.total() == 0) {
            column.getChildren().add(muted("topic-none", TEXTS.get("page.none")));
        } else if (!overview.years().isEmpty()) {
            column.getChildren().add(new TimeSection(model::searchTime).createView(overview));
        }
        column.getChildren().addAll(new TopicLists(model).createView(page));
        page.topic()
                .rule()
                .ifPresent(rule -> column.getChildren().add(2, new RuleSection(model::tryRule).createView(rule)));
        double place = same ? scroll.getVvalue() : 0;
        scroll.setContent(column);
        scroll.setVvalue(place);
    }

    private void showPath(List<Topic> topics) {
        List<Node> links = new ArrayList<>();
        for (Topic topic : topics.subList(0, topics.size() - 1)) {
            Hyperlink link = new Hyperlink(topic.name());
            link.setId("topic-above-" + topic.id());
            link.setAccessibleText(TEXTS.get("page.of", topic.name()));
            link.setOnAction(event -> model.open(topic));
            link.getStyleClass().add(Style.SMALL);
            Label then = new Label("›");
            then.getStyleClass().addAll(Style.MUTED, Style.SMALL);
            links.add(link);
            links.add(then);
        }
        links.add(here(topics.getLast().name()));
        path.getChildren().setAll(links);
    }

    private static Label here(String name) {
        Label label = new Label(name);
        label.getStyleClass().addAll(Style.MUTED, Style.SMALL);
        label.setPadding(new Insets(0, 2, 0, 2));
        return label;
    }

    private static Node title(TopicOverview overview) {
        TopicPage page = overview.page();
        MarkedFlow name = MarkedFlow.of(Style.PAPER_TITLE, 0);
        name.setId("topic-name");
        name.show(MarkedText.unmarked(page.topic().name()));
        List<Node> lines = new ArrayList<>();
        lines.add(name);
        lines.add(muted("topic-facts", facts(overview)));
        if (!page.topic().about().isEmpty()) {
            Label about = new Label(page.topic().about());
            about.setId("topic-about");
            Wrapping.on(about);
            about.setMaxWidth(MEASURE);
            VBox.setMargin(about, new Insets(6, 0, 0, 0));
            lines.add(about);
        }
        if (!page.topic().synonyms().isEmpty()) {
            lines.add(muted(
                    "topic-synonyms",
                    TEXTS.get("page.synonyms", String.join(", ", page.topic().synonyms()))));
        }
        return new VBox(4, lines.toArray(Node[]::new));
    }

    private static String facts(TopicOverview overview) {
        TopicPage page = overview.page();
        List<String> facts = new ArrayList<>();
        facts.add(Words.papers(page.total()));
        if (!page.below().isEmpty()) {
            facts.add(TEXTS.get("page.below", page.below().size()));
        }
        page.years().keySet().stream()
                .findFirst()
                .ifPresent(first -> facts.add(TEXTS.get("page.first", Integer.toString(first))));
        int dated = page.years().values().stream().mapToInt(Integer::intValue).sum();
        if (dated < page.total()) {
            facts.add(TEXTS.get("page.undated", page.total() - dated));
        }
        if (overview.changed()) {
            facts.add(TEXTS.get("page.changed"));
        }
        return String.join(" · ", facts);
    }

    private Node buttons(TopicPage page) {
        Button search = new Button(TEXTS.get("page.search"));
        search.setId("topic-search");
        search.setAccessibleText(TEXTS.get("page.search.told", page.topic().name()));
        search.getStyleClass().add(Style.PRIMARY);
        search.setOnAction(event -> model.searchPapers());
        Button change = new Button(TEXTS.get("page.edit"));
        change.setId("topic-edit");
        change.setAccessibleText(TEXTS.get("page.edit.told", page.topic().name()));
        change.setOnAction(event -> edit.accept(page.topic()));
        return new HBox(8, search, change);
    }

    private static Label muted(String id, String text) {
        Label label = new Label(text);
        label.setId(id);
        Wrapping.on(label);
        label.setMaxWidth(MEASURE);
        label.getStyleClass().addAll(Style.MUTED, Style.SMALL);
        return label;
    }
}
