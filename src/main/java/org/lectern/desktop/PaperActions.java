package org.lectern.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.lectern.ExportScope;
import org.lectern.desktop.base.Command;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.export.CiteButton;
import org.lectern.paper.PaperId;

/** What can be done at once with the paper that is open: it is that one, whichever hits are selected. */
final class PaperActions {
    private static final Texts TEXTS = Texts.of(PaperActions.class);

    private final Desk desk;
    private final Commands commands;
    private final List<Node> state;

    /**
     * The actions of the pane.
     *
     * @param state says how far the paper was read
     */
    PaperActions(Desk desk, Commands commands, List<Node> state) {
        this.desk = desk;
        this.commands = commands;
        this.state = state;
    }

    /** The buttons, in order. */
    List<Node> nodes() {
        Models models = desk.models();
        Button back = commands.back().button();
        back.visibleProperty().bind(commands.back().enabled());
        back.managedProperty().bind(back.visibleProperty());
        Button compare = small(Command.of(
                "paper.compare",
                TEXTS.get("paper.compare"),
                "fth-columns",
                () -> models.tray().toggle(scope(), 1)));
        models.tray().papers().subscribe(() -> nameCompare(compare));
        models.paper().open().subscribe(open -> nameCompare(compare));
        Button list = small(Command.of(
                "paper.list",
                TEXTS.get("paper.list"),
                "fth-list",
                () -> models.lists().chooser().open(scope(), 1)));
        List<Node> nodes = new ArrayList<>();
        nodes.add(back);
        nodes.addAll(state);
        nodes.addAll(List.of(
                compare,
                list,
                new CiteButton(
                                models.export(),
                                models.key(),
                                commands.export(),
                                this::scope,
                                desk.settings().cite())
                        .createView()));
        back.getStyleClass().add("small-button");
        return nodes;
    }

    private static Button small(Command command) {
        Button button = command.button();
        button.getStyleClass().add("small-button");
        return button;
    }

    private void nameCompare(Button compare) {
        boolean there = open().filter(id -> desk.models().tray().papers().stream()
                        .anyMatch(paper -> paper.id().equals(id)))
                .isPresent();
        compare.setText(TEXTS.get(there ? "paper.compare.not" : "paper.compare"));
        compare.setAccessibleText(compare.getText());
    }

    private Optional<PaperId> open() {
        return desk.models().paper().open().get().map(shown -> shown.paper().id());
    }

    private ExportScope scope() {
        return new ExportScope.Chosen(open().stream().toList());
    }
}
