package org.lectern.desktop.topics;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;

/** Below a rule: what is wrong with it, or how many papers it finds, and which are gained and lost against the rule as it was. */
final class EffectView {
    private static final Texts TEXTS = Texts.of(EffectView.class);
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final TopicFormViewModel form;
    private final Label told = new Label();
    private final VBox examples = new VBox(1);

    EffectView(TopicFormViewModel form) {
        this.form = form;
    }

    Node createView() {
        told.setId("topic-form-effect");
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        told.getStyleClass().addAll(Style.MUTED, Style.SMALL, "rule-effect");
        examples.setId("topic-form-examples");
        examples.managedProperty().bind(examples.visibleProperty());
        form.problem().subscribe(this::show);
        form.effect().subscribe(this::show);
        form.rule().subscribe(this::show);
        form.shown().subscribe(this::show);
        return new VBox(3, told, examples);
    }

    private void show() {
        Optional<String> problem = form.problem().get();
        told.pseudoClassStateChanged(WRONG, problem.isPresent());
        Optional<RuleEffect> effect = form.effect().get();
        boolean none = form.rule().get().isBlank();
        told.setText(problem.orElseGet(() -> none
                ? TEXTS.get("effect.no-rule")
                : effect.map(RuleEffect::words).orElse("…")));
        examples.getChildren().clear();
        effect.ifPresent(now -> {
            add("+ ", now.gained());
            add("− ", now.lost());
        });
        examples.setVisible(!examples.getChildren().isEmpty());
    }

    private void add(String sign, RuleEffect.Some some) {
        List<Node> lines = examples.getChildren();
        for (String title : some.titles()) {
            lines.add(line(sign + title, sign.startsWith("+") ? "gained" : "lost"));
        }
        int more = some.papers() - some.titles().size();
        if (!some.titles().isEmpty() && more > 0) {
            lines.add(line(sign + TEXTS.get("effect.more", more), Style.MUTED));
        }
    }

    private static Label line(String text, String style) {
        Label line = new Label(text);
        line.setMinWidth(0);
        line.getStyleClass().addAll(Style.SMALL, style);
        return line;
    }
}
