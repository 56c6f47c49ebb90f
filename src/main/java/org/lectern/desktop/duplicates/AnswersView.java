package org.lectern.desktop.duplicates;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lectern.desktop.base.EmptyState;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.paper.PaperFacts;
import org.lectern.library.Change;
import org.lectern.library.DuplicateAnswer;
import org.lectern.paper.PartialDate;
import org.lectern.text.DisplayText;

/** What was said of papers before, each with a way to take it back. */
final class AnswersView {
    private static final Texts TEXTS = Texts.of(AnswersView.class);
    private static final int SHOWN = 200;

    private final DuplicatesViewModel model;
    private final VBox rows = new VBox();

    AnswersView(DuplicatesViewModel model) {
        this.model = model;
    }

    Node createView() {
        rows.setId("duplicates-given");
        rows.getStyleClass().add("answers");
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setId("duplicates-answered");
        scroll.setAccessibleText(TEXTS.get("given"));
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        model.answers().addListener((ListChangeListener<DuplicateAnswer>) change -> show());
        show();
        return scroll;
    }

    private void show() {
        List<Node> lines = new ArrayList<>();
        List<DuplicateAnswer> answers = model.answers();
        for (DuplicateAnswer answer : answers.subList(0, Math.min(SHOWN, answers.size()))) {
            lines.add(row(answer));
        }
        if (answers.size() > SHOWN) {
            Label more = new Label(TEXTS.get("given.more", answers.size() - SHOWN));
            more.getStyleClass().addAll(Style.MUTED, "answer");
            lines.add(more);
        }
        if (lines.isEmpty()) {
            VBox none = EmptyState.of(
                    "duplicates-unanswered",
                    "fth-check",
                    TEXTS.get("given.none"),
                    TEXTS.get("given.none.text"),
                    List.of());
            VBox.setVgrow(none, Priority.ALWAYS);
            lines.add(none);
        }
        rows.getChildren().setAll(lines);
    }

    private Node row(DuplicateAnswer answer) {
        Label what = new Label(answer.same() ? TEXTS.get("given.merged") : TEXTS.get("separate"));
        what.getStyleClass().add(Style.TAG);
        what.setMinWidth(Region.USE_PREF_SIZE);
        HBox kind = new HBox(what);
        kind.setMinWidth(96);
        kind.setAlignment(Pos.CENTER_LEFT);
        VBox titles = new VBox(2, line(answer.firstTitle(), Style.STRONG), line(answer.secondTitle(), Style.MUTED));
        HBox.setHgrow(titles, Priority.ALWAYS);
        Label day = new Label(day(answer.change()));
        day.getStyleClass().addAll(Style.MUTED, Style.SMALL);
        day.setMinWidth(Region.USE_PREF_SIZE);
        Button back = new Button(TEXTS.get("given.back"));
        back.setId("duplicates-back-" + answer.change().number());
        back.setAccessibleText(
                TEXTS.get("given.back.told", DisplayText.of(answer.firstTitle()).text()));
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setOnAction(event -> model.takeBack(answer));
        HBox row = new HBox(12, kind, titles, day, back);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("answer");
        return row;
    }

    private static Label line(String title, String style) {
        Label label = new Label(DisplayText.of(title).text());
        label.getStyleClass().add(style);
        label.setMinWidth(0);
        return label;
    }

    private static String day(Change change) {
        LocalDate day = LocalDate.ofInstant(change.made(), ZoneId.systemDefault());
        return PaperFacts.shortDate(new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
    }
}
