package org.lectern.desktop.compare;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.TermFlow;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Tip;
import org.lectern.desktop.base.Wrapping;
import org.lectern.desktop.paper.PaperFacts;
import org.lectern.paper.Paper;

/** The head of a column: what the paper is, and what takes it out. The keys of a column are for the one whose head has the focus. */
final class BoardHead {
    private static final Texts TEXTS = Texts.of(BoardHead.class);

    private BoardHead() {}

    /** The name of its node. */
    static String id(Paper paper) {
        return "board-head-" + paper.id();
    }

    static Region of(BoardViewModel model, Paper paper, TermFlow title, String place) {
        String known = PaperFacts.shortLine(paper);
        Label facts = new Label(paper.metadata().published().isPresent() ? known : TEXTS.get("column.undated", known));
        facts.getStyleClass().addAll(Style.MUTED, "board-facts");
        Wrapping.on(facts);
        facts.setMinHeight(Region.USE_PREF_SIZE);
        VBox words = new VBox(3, title, facts);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        String name = title.content().text();
        Button out = new Button(null, new FontIcon("fth-x"));
        out.setId("board-out-" + paper.id());
        out.setAccessibleText(TEXTS.get("out", name));
        Tip.set(out, TEXTS.get("out.key"));
        out.getStyleClass().addAll(Style.ICON_BUTTON, "board-out");
        out.setOnAction(event -> model.remove(paper.id()));
        HBox head = new HBox(6, words, out);
        head.setId(id(paper));
        head.setAlignment(Pos.TOP_LEFT);
        head.getStyleClass().addAll("board-cell", "board-head");
        head.setFocusTraversable(true);
        head.setAccessibleRole(AccessibleRole.TEXT);
        head.setAccessibleText(TEXTS.get("column.told", place, name, facts.getText()));
        head.setAccessibleHelp(TEXTS.get("column.help"));
        Tip.set(facts, TEXTS.get("column.tip"));
        head.setOnMousePressed(event -> head.requestFocus());
        return head;
    }
}
