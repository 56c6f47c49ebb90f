package org.lectern.desktop.lists;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.desktop.base.MarkedFlow;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Tip;
import org.lectern.desktop.marks.MarksView;
import org.lectern.desktop.paper.PaperFacts;
import org.lectern.list.EntryField;
import org.lectern.list.EntryState;
import org.lectern.list.Vote;
import org.lectern.paper.PaperId;
import org.lectern.paper.ReadingState;
import org.lectern.search.MarkedText;
import org.lectern.text.DisplayText;

/** A paper of a list: its place, title and facts, and what is said of it. One is reused for many. */
final class EntryCard extends HBox {
    private static final Texts TEXTS = Texts.of(EntryCard.class);
    private static final int TITLE_LINES = 2;
    private static final int REASON_LINES = 2;
    private static final double GAP = 3;
    private static final PseudoClass VOTED = PseudoClass.getPseudoClass("voted");
    private static final PseudoClass SKIPPED = PseudoClass.getPseudoClass("skipped");

    private final Label position = new Label();
    private final MarkedFlow title = MarkedFlow.of(Style.HIT_TITLE, TITLE_LINES);
    private final Label facts = new Label();
    private final MarkedFlow reason = MarkedFlow.of("entry-reason", REASON_LINES);
    private final MenuButton state = new MenuButton();
    private final Label presenter = chip("fth-user");
    private final Label date = chip("fth-calendar");
    private final Label note = chip("fth-file-text");
    private final Label own = new Label();
    private final Label stars = new Label();
    private final FlowPane said = new FlowPane(10, 3);
    private final Button vote = new Button();
    private Optional<PaperId> paper = Optional.empty();

    EntryCard(ListViewModel model) {
        super(10);
        getStyleClass().add("entry-card");
        setAlignment(Pos.TOP_LEFT);
        position.getStyleClass().add("entry-position");
        position.setMinWidth(USE_PREF_SIZE);
        title.setLineSpacing(1);
        facts.getStyleClass().add(Style.HIT_FACTS);
        facts.setMinWidth(0);
        reason.managedProperty().bind(reason.visibleProperty());
        state.getStyleClass().addAll("entry-state");
        state.setFocusTraversable(false);
        state.setMinWidth(USE_PREF_SIZE);
        for (EntryState each : EntryState.values()) {
            state.getItems()
                    .add(StateItem.of(
                            each, () -> paper.ifPresent(id -> model.set(List.of(id), EntryField.STATE, each.key()))));
        }
        own.getStyleClass().add("entry-chip");
        stars.getStyleClass().add("entry-stars");
        stars.setMinWidth(USE_PREF_SIZE);
        note.setText(TEXTS.get("note"));
        said.setAlignment(Pos.CENTER_LEFT);
        said.setMinWidth(0);
        vote.getStyleClass().add("entry-vote");
        vote.setFocusTraversable(false);
        vote.setMinWidth(USE_PREF_SIZE);
        vote.setOnAction(event -> paper.ifPresent(id -> model.vote(List.of(id), Vote.UP)));
        VBox words = new VBox(GAP, title, facts, reason, said);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(position, words, vote);
    }

    private static Label chip(String icon) {
        Label chip = new Label(null, new FontIcon(icon));
        chip.getStyleClass().add("entry-chip");
        chip.setMinWidth(USE_PREF_SIZE);
        return chip;
    }

    void show(ListRow.Entry row) {
        boolean ofPeople = row.ofPeople();
        paper = Optional.of(row.entry().paper());
        EntryState now = row.entry().state();
        position.setText(Integer.toString(row.position()));
        String words = DisplayText.of(row.paper().title()).text();
        title.show(MarkedText.unmarked(words));
        facts.setText(PaperFacts.shortLine(row.paper()));
        Optional<String> why = row.entry().field(EntryField.REASON);
        reason.setVisible(why.isPresent());
        reason.show(MarkedText.unmarked(why.orElse("")));
        List<Node> parts = new ArrayList<>();
        if (ofPeople) {
            state.setText(EntryWords.label(now));
            state.setGraphic(new FontIcon(EntryWords.icon(now)));
            state.setAccessibleText(TEXTS.get("state.of", words, EntryWords.said(now)));
            state.getStyleClass().setAll("menu-button", "entry-state", "is-" + now.key());
            parts.add(state);
        }
        row.entry().field(EntryField.PRESENTER).ifPresent(who -> add(parts, presenter, who));
        row.entry()
                .date()
                .ifPresent(when -> add(parts, date, EntryWords.date(when, LocalDate.now(ZoneId.systemDefault()))));
        if (row.entry().field(EntryField.NOTE).isPresent()) {
            parts.add(note);
        }
        ReadingState read = row.marks().state();
        if (read != ReadingState.UNREAD) {
            own.setGraphic(new FontIcon(MarksView.icon(read)));
            add(parts, own, TEXTS.get("you.are", EntryWords.said(read)));
        }
        row.marks().rating().ifPresent(given -> add(parts, stars, "★".repeat(given)));
        said.getChildren().setAll(parts);
        said.setVisible(!parts.isEmpty());
        said.setManaged(!parts.isEmpty());
        vote.setVisible(ofPeople);
        vote.setManaged(ofPeople);
        vote.setText((row.vote().equals(Optional.of(Vote.DOWN)) ? "▼ " : "▲ ")
                + Integer.toString(row.entry().sum()).replace('-', '−'));
        vote.setAccessibleText(TEXTS.get("vote.told", words, EntryWords.votes(row.entry())));
        Tip.set(vote, TEXTS.get("vote.tip", EntryWords.votes(row.entry())));
        vote.pseudoClassStateChanged(VOTED, row.vote().isPresent());
        pseudoClassStateChanged(SKIPPED, now == EntryState.SKIPPED);
    }

    private static void add(List<Node> parts, Label chip, String text) {
        chip.setText(text);
        parts.add(chip);
    }

    /** The entry in words, for who hears the window. */
    static String words(ListRow.Entry row) {
        String position = Integer.toString(row.position());
        String title = DisplayText.of(row.paper().title()).text();
        String known = PaperFacts.shortLine(row.paper());
        List<String> sentences = new ArrayList<>();
        sentences.add(
                row.ofPeople()
                        ? TEXTS.get(
                                "entry.of-people",
                                position,
                                title,
                                known,
                                EntryWords.label(row.entry().state()),
                                EntryWords.votes(row.entry()))
                        : TEXTS.get("entry", position, title, known));
        row.entry().field(EntryField.PRESENTER).ifPresent(who -> sentences.add(TEXTS.get("entry.presenter", who)));
        row.entry()
                .date()
                .map(when -> EntryWords.date(when, LocalDate.now(ZoneId.systemDefault())))
                .ifPresent(when -> sentences.add(TEXTS.get("entry.date", when)));
        row.entry().field(EntryField.REASON).ifPresent(sentences::add);
        return String.join(" ", sentences);
    }
}
