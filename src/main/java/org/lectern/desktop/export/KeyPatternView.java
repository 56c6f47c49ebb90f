package org.lectern.desktop.export;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.lectern.desktop.base.LabelledRow;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Tip;
import org.lectern.export.ExportFormat;

/** A line with what citation keys are made of, and the key that it makes. */
final class KeyPatternView {
    private static final Texts TEXTS = Texts.of(KeyPatternView.class);
    private static final double PATTERN_WIDTH = 290;
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final KeyPatternViewModel model;
    private final ExportCommands commands;

    KeyPatternView(KeyPatternViewModel model, ExportCommands commands) {
        this.model = model;
        this.commands = commands;
    }

    /** Builds the line; it is there in formats by whose keys documents cite. */
    Node createView(ExportChoice choice) {
        TextField pattern = new TextField();
        pattern.setId("export-key-pattern");
        pattern.setAccessibleText(TEXTS.get("pattern.told"));
        Tip.set(pattern, TEXTS.get("pattern.tip"));
        pattern.getStyleClass().add("key-field");
        pattern.setPrefWidth(PATTERN_WIDTH);
        pattern.textProperty().bindBidirectional(model.typed());
        pattern.setOnAction(event -> model.use());
        pattern.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && pattern.isFocused()) {
                model.forget();
                event.consume();
            }
        });
        Label told = new Label();
        told.setId("export-key-sample");
        told.getStyleClass().addAll(Style.MUTED, Style.SMALL);
        told.setMinWidth(0);
        told.setMinHeight(Region.USE_PREF_SIZE);
        told.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(told, Priority.ALWAYS);
        Runnable tell = () -> tell(told);
        model.sample().subscribe(tell);
        model.problem().subscribe(tell);
        Button anew = commands.keysAnew().iconButton();
        HBox line = LabelledRow.of(TEXTS.get("pattern"), pattern, pattern, told, anew);
        ChoiceView.visibleWhen(line, choice.format().map(ExportFormat::hasComments));
        return line;
    }

    private void tell(Label told) {
        Optional<String> problem = model.problem().get();
        String text = problem.or(model.sample()::get).orElse("");
        told.setText(text);
        told.setWrapText(problem.isPresent());
        Tip.set(told, text.isEmpty() ? TEXTS.get("pattern.sample") : text);
        told.pseudoClassStateChanged(WRONG, problem.isPresent());
    }
}
