package org.lectern.desktop.topics;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Tip;
import org.lectern.desktop.base.Wrapping;
import org.lectern.search.TopicRule;

/** The rule of a topic, a long one folded, and a button that tries it in the search field. */
final class RuleSection {
    private static final Texts TEXTS = Texts.of(RuleSection.class);
    private static final double FEW_LINES = 52;
    private static final int SHORT = 180;

    private final Runnable tryIt;

    RuleSection(Runnable tryIt) {
        this.tryIt = tryIt;
    }

    Node createView(String rule) {
        Label text = new Label(rule);
        text.setId("topic-rule");
        Wrapping.on(text);
        text.setTextOverrun(OverrunStyle.WORD_ELLIPSIS);
        text.setMaxWidth(Double.MAX_VALUE);
        text.getStyleClass().add("rule-text");
        Button attempt = link("topic-try", TEXTS.get("phrase.try"));
        attempt.setAccessibleText(TEXTS.get("rule.try.told"));
        Tip.set(attempt, TEXTS.get("rule.try.help"));
        attempt.setOnAction(event -> tryIt.run());
        HBox top = new HBox(4, Headings.of(TEXTS.get("form.rule")), attempt);
        top.setAlignment(Pos.CENTER_LEFT);
        if (rule.length() > SHORT) {
            Button whole = link("topic-rule-whole", "");
            fold(text, whole, true);
            whole.setOnAction(event -> fold(text, whole, text.getMaxHeight() == Region.USE_PREF_SIZE));
            top.getChildren().add(whole);
        } else {
            text.setMinHeight(Region.USE_PREF_SIZE);
        }
        VBox section = new VBox(2, top, text);
        TopicRule.problem(rule).ifPresent(why -> {
            attempt.setDisable(true);
            Label wrong = new Label(TEXTS.get("rule.problem", why), new FontIcon("fth-alert-triangle"));
            wrong.setId("topic-rule-problem");
            Wrapping.on(wrong);
            wrong.getStyleClass().addAll(Style.SMALL, "rule-problem");
            section.getChildren().add(wrong);
        });
        return section;
    }

    private static void fold(Label text, Button whole, boolean folded) {
        text.setMinHeight(folded ? 0 : Region.USE_PREF_SIZE);
        text.setMaxHeight(folded ? FEW_LINES : Region.USE_PREF_SIZE);
        whole.setText(folded ? TEXTS.get("rule.whole") : TEXTS.get("rule.less"));
        whole.setAccessibleText(folded ? TEXTS.get("rule.whole.told") : TEXTS.get("rule.less.told"));
    }

    private static Button link(String id, String text) {
        Button button = new Button(text);
        button.setId(id);
        button.getStyleClass().addAll(Style.PLAIN_LINK, Style.SMALL);
        return button;
    }
}
