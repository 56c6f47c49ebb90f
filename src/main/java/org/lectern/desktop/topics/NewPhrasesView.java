package org.lectern.desktop.topics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.lectern.desktop.base.EmptyState;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Words;
import org.lectern.desktop.topics.NewPhrasesViewModel.State;
import org.lectern.search.TopicRule;

/** Phrases that no topic covers, each with its counts, and a button that makes it a topic. */
final class NewPhrasesView {
    private static final double WIDEST = 900;

    private final NewPhrasesViewModel model;
    private final Consumer<String> tryRule;
    private final Runnable toForm;
    private final StackPane pane = new StackPane();

    /**
     * The view.
     *
     * @param tryRule searches for what a rule finds
     * @param toForm shows the form of the new topic
     */
    NewPhrasesView(NewPhrasesViewModel model, Consumer<String> tryRule, Runnable toForm) {
        this.model = model;
        this.tryRule = tryRule;
        this.toForm = toForm;
    }

    Node createView() {
        pane.setId("phrases");
        model.state().subscribe(this::show);
        return pane;
    }

    private void show(State state) {
        pane.getChildren()
                .setAll(
                        switch (state) {
                            case State.Unasked _ ->
                                EmptyState.of(
                                        "phrases-unasked",
                                        "fth-trending-up",
                                        "What is new in the library",
                                        "Phrases of titles and abstracts that have become more frequent, and that no topic covers.",
                                        List.of(again("Look for them")));
                            case State.Looking(var step) -> looking(step.what(), step.share());
                            case State.Found(NewPhrases found) ->
                                found.phrases().isEmpty() ? nothing() : table(found);
                            case State.Failed(String message) ->
                                EmptyState.of(
                                        "phrases-failed",
                                        "fth-alert-triangle",
                                        "It could not be looked for",
                                        message,
                                        List.of(again("Look again")));
                        });
    }

    private Button again(String text) {
        Button button = new Button(text);
        button.setId("phrases-look");
        button.setAccessibleText("Look for new phrases");
        button.setOnAction(event -> model.lookAgain());
        return button;
    }

    private Node nothing() {
        return EmptyState.of(
                "phrases-none",
                "fth-check-circle",
                "Nothing is new",
                "No phrase that the topics do not cover has become more frequent. Import more papers, of several months or years.",
                List.of(again("Look again")));
    }

    private Node looking(String what, double share) {
        ProgressBar bar = new ProgressBar(share);
        bar.setAccessibleText("Progress of the looking");
        Button cancel = new Button("Cancel");
        cancel.setId("phrases-cancel");
        cancel.setAccessibleText("Cancel the looking");
        cancel.setOnAction(event -> model.cancel());
        return EmptyState.of("phrases-looking", "fth-search", what, "This takes some seconds.", List.of(bar, cancel));
    }

    private Node table(NewPhrases found) {
        List<Node> lines = new ArrayList<>();
        Label time = new Label(found.time());
        time.getStyleClass().addAll(Style.MUTED, Style.SMALL);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(8, time, gap, again("Look again"));
        head.setAlignment(Pos.CENTER_LEFT);
        lines.add(head);
        int most = found.phrases().stream().mapToInt(NewPhrase::now).max().orElse(1);
        for (NewPhrase phrase : found.phrases()) {
            lines.add(row(phrase, found, lines.size() - 1, most));
        }
        VBox column = new VBox(lines.toArray(Node[]::new));
        column.getStyleClass().add("topic-column");
        column.setMaxWidth(WIDEST);
        ScrollPane scroll = new ScrollPane(column);
        scroll.setId("phrases-scroll");
        scroll.setAccessibleText("New phrases");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    private Node row(NewPhrase phrase, NewPhrases found, int place, int most) {
        Label name = new Label(phrase.name());
        name.getStyleClass().add(Style.STRONG);
        name.setMinWidth(0);
        Label also = new Label(String.join(", ", phrase.synonyms()));
        also.getStyleClass().addAll(Style.MUTED, Style.SMALL);
        also.setMinWidth(0);
        VBox words = new VBox(1, name);
        if (!phrase.synonyms().isEmpty()) {
            words.getChildren().add(also);
        }
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        Region bar = new Region();
        bar.getStyleClass().add("phrase-bar");
        double width = Math.max(2, 120.0 * phrase.now() / Math.max(1, most));
        bar.setMinWidth(width);
        bar.setMaxWidth(width);
        HBox bars = new HBox(bar);
        bars.setAlignment(Pos.CENTER_RIGHT);
        bars.setMinWidth(120);
        Label counts = new Label(counts(phrase, found.byGrowth()));
        counts.getStyleClass().addAll(Style.MUTED, Style.SMALL);
        counts.setMinWidth(170);
        Button attempt = button("phrase-try-" + place, "Try it", "Search for " + phrase.phrase());
        attempt.getStyleClass().add(Style.PLAIN_LINK);
        attempt.setDisable(TopicRule.problem(phrase.rule()).isPresent());
        attempt.setOnAction(event -> tryRule.accept(phrase.rule()));
        Button make = button("phrase-make-" + place, "Make it a topic", "Make “" + phrase.name() + "” a topic");
        make.setOnAction(event -> {
            model.makeTopic(phrase);
            toForm.run();
        });
        HBox row = new HBox(12, words, bars, counts, attempt, make);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("phrase-row");
        return row;
    }

    /** {@code 12 papers, 3 before · growth 14.2}; without the time before where there is none. */
    private static String counts(NewPhrase phrase, boolean byGrowth) {
        if (!byGrowth) {
            return Words.count(phrase.now(), "paper");
        }
        String papers = Words.count(phrase.now(), "paper") + ", " + Words.number(phrase.before()) + " before";
        return phrase.growth() > 0 ? papers + String.format(Locale.ENGLISH, " · growth %.1f", phrase.growth()) : papers;
    }

    private static Button button(String id, String text, String words) {
        Button button = new Button(text);
        button.setId(id);
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
