package org.lectern.desktop.hits;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Tip;
import org.lectern.desktop.base.Words;
import org.lectern.desktop.search.TermsViewModel;
import org.lectern.search.SignificantTerm;

/** The line that says what sets the hits apart; a click adds a term to the query. It takes no room while there is nothing to say. */
final class TermsLine {
    private static final Texts TEXTS = Texts.of(TermsLine.class);

    private final TermsViewModel model;
    private final OneLine terms = new OneLine(2);

    TermsLine(TermsViewModel model) {
        this.model = model;
    }

    Node createView() {
        Label title = new Label(TEXTS.get("terms"));
        title.setMinWidth(Label.USE_PREF_SIZE);
        title.getStyleClass().addAll(Style.MUTED, Style.SMALL);
        HBox.setHgrow(terms, Priority.ALWAYS);
        HBox line = new HBox(6, title, terms);
        line.setId("terms");
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add(Style.TERMS);
        line.managedProperty().bind(line.visibleProperty());
        model.terms().subscribe(now -> {
            List<Button> buttons = now.stream().map(this::button).toList();
            terms.getChildren().setAll(buttons);
            line.setVisible(!now.isEmpty());
        });
        return line;
    }

    private Button button(SignificantTerm term) {
        Button button = new Button(term.term());
        button.setId("term-" + term.term().replace(' ', '-'));
        button.setMnemonicParsing(false);
        button.getStyleClass().add(Style.TERM);
        String figures = TEXTS.get("terms.figures", term.hits(), Words.papers(term.papers()));
        Tip.set(button, figures);
        button.setAccessibleText(TEXTS.get("terms.add", term.term(), figures));
        button.setOnAction(event -> model.add(term));
        return button;
    }
}
