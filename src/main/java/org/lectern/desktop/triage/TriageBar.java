package org.lectern.desktop.triage;

import java.util.Map;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.desktop.base.Command;
import org.lectern.desktop.base.Texts;
import org.lectern.paper.ReadingState;
import org.lectern.search.Hit;

/** The big buttons below the paper, with their keys; that of what was decided of it is marked. */
final class TriageBar {
    private static final Texts TEXTS = Texts.of(TriageBar.class);
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private static final double LOW = 420;

    private final TriageViewModel model;
    private final TriageCommands commands;

    TriageBar(TriageViewModel model, TriageCommands commands) {
        this.model = model;
        this.commands = commands;
    }

    /**
     * Builds them.
     *
     * @param height how high the inbox is: where it is low, what is not about deciding has its keys alone
     */
    Node createView(ReadOnlyDoubleProperty height) {
        Button skip = button(commands.skip());
        Button later = button(commands.later());
        Button keep = button(commands.keep());
        Map<ReadingState, Button> decisions =
                Map.of(ReadingState.SKIPPED, skip, ReadingState.LATER, later, ReadingState.KEPT, keep);
        Runnable mark = () -> decisions.forEach((state, button) -> button.pseudoClassStateChanged(
                CHOSEN,
                model.current()
                        .get()
                        .map(Hit::paper)
                        .filter(paper -> model.stateOf(paper.id()) == state)
                        .isPresent()));
        model.current().subscribe(mark);
        model.revision().subscribe(mark);
        HBox first = new HBox(8, skip, later, keep);
        HBox second = new HBox(
                8, small(commands.open()), small(commands.list()), small(commands.compare()), small(commands.undo()));
        for (HBox row : new HBox[] {first, second}) {
            row.setAlignment(Pos.CENTER);
        }
        second.visibleProperty().bind(height.greaterThan(LOW));
        second.managedProperty().bind(second.visibleProperty());
        FlowPane bar = new FlowPane(24, 8, first, second);
        bar.setId("triage-bar");
        bar.getStyleClass().add("triage-bar");
        bar.setAlignment(Pos.CENTER);
        return bar;
    }

    private static Button button(Command command) {
        Button button = small(command);
        button.getStyleClass().add("triage-decision");
        return button;
    }

    private static Button small(Command command) {
        Button button = command.button();
        Label name = new Label(command.title(), new FontIcon(command.icon()));
        name.getStyleClass().add("triage-name");
        Label keys = new Label(TriageKeys.shown(command));
        keys.getStyleClass().add("triage-keys");
        VBox both = new VBox(1, name, keys);
        both.setAlignment(Pos.CENTER);
        button.setGraphic(both);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add("triage-button");
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setAccessibleHelp(TEXTS.get("keys", TriageKeys.shown(command)));
        return button;
    }
}
