package org.lectern.desktop.compare;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.stage.Window;
import org.lectern.ExportScope;
import org.lectern.desktop.base.Command;
import org.lectern.desktop.base.Texts;
import org.lectern.paper.Paper;

/**
 * What a person can do about comparing.
 *
 * @param toggle puts the hits that are selected into the tray, or takes them out
 * @param show opens the board
 * @param clear takes all papers out of the tray
 * @param restore brings them back
 * @param board what can be done on the board, with keys that are for it alone
 */
public record CompareCommands(Command toggle, Command show, Command clear, Command restore, BoardCommands board) {
    private static final Texts TEXTS = Texts.of(CompareCommands.class);

    /**
     * The commands.
     *
     * @param selection the hits that are selected
     * @param rows the rows of these
     * @param exploring whether these are there to be seen
     * @param read shows a paper to be read
     * @param window the one that asks for files
     */
    public static CompareCommands of(
            TrayViewModel tray,
            BoardViewModel board,
            Supplier<ExportScope> selection,
            ReadOnlyObjectProperty<List<Integer>> rows,
            ReadOnlyBooleanProperty exploring,
            Consumer<Paper> read,
            Supplier<Window> window) {
        return new CompareCommands(
                Command.of(
                                "compare.toggle",
                                TEXTS.get("toggle"),
                                "fth-columns",
                                () -> tray.toggle(selection.get(), rows.get().size()))
                        .orBy("c")
                        .when(Bindings.createBooleanBinding(
                                () -> exploring.get() && !rows.get().isEmpty(), rows, exploring)),
                Command.of("compare.show", TEXTS.get("compare"), "fth-columns", board::open)
                        .on("Shortcut+2"),
                Command.of("compare.clear", TEXTS.get("clear"), "fth-x", tray::clear)
                        .when(Bindings.isNotEmpty(tray.papers())),
                Command.of("compare.restore", TEXTS.get("restore"), "fth-corner-up-left", tray::restore)
                        .when(tray.restorable()),
                BoardCommands.of(board, tray, read, window));
    }

    /** Those whose keys are for the whole window. */
    public List<Command> all() {
        return List.of(toggle, show, clear, restore);
    }
}
