package org.lectern.desktop.importlog;

import java.time.ZoneId;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.LoggedImport;
import org.lectern.desktop.base.FittedCell;
import org.lectern.desktop.base.Style;

/** An import: what, when, what it did, and what went wrong. */
final class LogCell extends FittedCell<LoggedImport> {
    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

    private final FontIcon icon = new FontIcon("fth-check");
    private final Label what = new Label();
    private final Label when = new Label();
    private final Label facts = new Label();
    private final Label outcome = new Label();
    private final VBox card;

    LogCell() {
        Label sign = new Label(null, icon);
        sign.setMinWidth(20);
        what.getStyleClass().add(Style.STRONG);
        what.setMinWidth(0);
        HBox.setHgrow(what, Priority.ALWAYS);
        what.setMaxWidth(Double.MAX_VALUE);
        when.getStyleClass().addAll(Style.MUTED, Style.SMALL);
        when.setMinWidth(Region.USE_PREF_SIZE);
        HBox first = new HBox(8, sign, what, when);
        first.setAlignment(Pos.CENTER_LEFT);
        for (Label line : new Label[] {facts, outcome}) {
            line.setWrapText(true);
            line.setMinHeight(Region.USE_PREF_SIZE);
            line.getStyleClass().addAll(Style.SMALL, "log-line");
        }
        facts.getStyleClass().add(Style.MUTED);
        outcome.getStyleClass().add("log-outcome");
        outcome.managedProperty().bind(outcome.visibleProperty());
        card = new VBox(2, first, facts, outcome);
        card.getStyleClass().add("log-card");
        getStyleClass().add("log-cell");
    }

    @Override
    protected Node content(LoggedImport made) {
        icon.setIconLiteral(LogWords.icon(made));
        card.pseudoClassStateChanged(BAD, LogWords.isBad(made));
        what.setText(LogWords.what(made));
        when.setText(LogWords.when(made.began(), ZoneId.systemDefault()));
        facts.setText(LogWords.facts(made));
        Optional<String> remark = LogWords.outcome(made);
        outcome.setVisible(remark.isPresent());
        outcome.setText(remark.orElse(""));
        setAccessibleText(what.getText() + ", " + when.getText() + ", " + facts.getText() + ' ' + outcome.getText());
        return card;
    }
}
