package org.lectern.desktop.topics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.lectern.desktop.base.EmptyState;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Tip;
import org.lectern.desktop.base.Words;
import org.lectern.desktop.topics.NewPhrasesViewModel.State;
import org.lectern.search.TopicRule;

/** Phrases that no topic covers, each with its counts, and a button that makes it a topic. */
final class NewPhrasesView {
    private static final Texts TEXTS = Texts.of(NewPhrasesView.class);
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
                                        TEXTS.get("phrases.unasked"),
                                        TEXTS.get("phrases.unasked.text"),
                                        List.of(again(TEXTS.get("phrases.look"))));
                            case State.Looking(var step) -> looking(step.what(), step.share());
                            case State.Found(NewPhrases found) ->
                                found.phrases().isEmpty() ? nothing() : table(found);
                            case State.Failed(String message) ->
                                EmptyState.of(
                                        "phrases-failed",
                                        "fth-alert-triangle",
                                        TEXTS.get("phrases.failed"),
                                        message,
                                        List.of(again(TEXTS.get("phrases.again"))));
                        });
    }

    private Button again(String text) {
        Button button = new Button(text);
        button.setId("phrases-look");
        button.setAccessibleText(TEXTS.get("phrases.look.told"));
        button.setOnAction(event -> model.lookAgain());
        return button;
    }

    private Node nothing() {
        return EmptyState.of(
                "phrases-none",
                "fth-check-circle",
                TEXTS.get("phrases.none"),
                TEXTS.get("phrases.none.text"),
                List.of(again(TEXTS.get("phrases.again"))));
    }

    private Node looking(String what, double share) {
        ProgressBar bar = new ProgressBar(share);
        bar.setAccessibleText(TEXTS.get("phrases.progress"));
        Button cancel = new Button(TEXTS.get("phrases.cancel"));
        cancel.setId("phrases-cancel");
        cancel.setAccessibleText(TEXTS.get("phrases.cancel.told"));
        cancel.setOnAction(event -> model.cancel());
        return EmptyState.of(
                "phrases-looking", "fth-search", what, TEXTS.get("phrases.looking.text"), List.of(bar, cancel));
    }

    private Node table(NewPhrases found) {
        List<Node> lines = new ArrayList<>();
        Label time = new Label(found.time());
        time.getStyleClass().addAll(Style.MUTED, Style.SMALL);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(8, time, gap, again(TEXTS.get("phrases.again")));
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
        scroll.setAccessibleText(TEXTS.get("phrases"));
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
        Button attempt =
                button("phrase-try-" + place, TEXTS.get("phrase.try"), TEXTS.get("phrase.try.told", phrase.phrase()));
        attempt.getStyleClass().add(Style.PLAIN_LINK);
        attempt.setDisable(TopicRule.problem(phrase.rule()).isPresent());
        attempt.setOnAction(event -> tryRule.accept(phrase.rule()));
        Button make =
                button("phrase-make-" + place, TEXTS.get("phrase.make"), TEXTS.get("phrase.make.told", phrase.name()));
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
            return Words.papers(phrase.now());
        }
        String papers = TEXTS.get("phrase.counts", Words.papers(phrase.now()), phrase.before());
        return phrase.growth() > 0
                ? TEXTS.get("phrase.growth", papers, String.format(Texts.language(), "%.1f", phrase.growth()))
                : papers;
    }

    private static Button button(String id, String text, String words) {
        Button button = new Button(text);
        button.setId(id);
        button.setAccessibleText(words);
        Tip.set(button, words);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
