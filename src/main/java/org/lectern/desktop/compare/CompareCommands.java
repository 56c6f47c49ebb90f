package org.lectern.desktop.compare;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.lectern.ExportScope;
import org.lectern.desktop.base.Command;
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
    /**
     * The commands.
     *
     * @param selection the hits that are selected
     * @param rows the rows of these
     * @param read shows a paper to be read
     */
    public static CompareCommands of(
            TrayViewModel tray,
            BoardViewModel board,
            Supplier<ExportScope> selection,
            ReadOnlyObjectProperty<List<Integer>> rows,
            Consumer<Paper> read) {
        return new CompareCommands(
                Command.of(
                                "compare.toggle",
                                "Compare, or do not compare (C)",
                                "fth-columns",
                                () -> tray.toggle(selection.get(), rows.get().size()))
                        .when(Bindings.createBooleanBinding(() -> !rows.get().isEmpty(), rows)),
                Command.of("compare.show", "Compare", "fth-columns", board::open)
                        .on("Shortcut+2"),
                Command.of("compare.clear", "Clear", "fth-x", tray::clear).when(Bindings.isNotEmpty(tray.papers())),
                Command.of("compare.restore", "Compare them again", "fth-corner-up-left", tray::restore)
                        .when(tray.restorable()),
                BoardCommands.of(board, tray, read));
    }

    /** Those whose keys are for the whole window. */
    public List<Command> all() {
        return List.of(toggle, show, clear, restore);
    }
}
