package org.lectern.desktop.duplicates;

import java.util.List;
import javafx.beans.binding.Bindings;
import org.lectern.desktop.base.Command;
import org.lectern.desktop.base.Texts;

/**
 * What a person can do in the view; its keys are its own, and none of the window's.
 *
 * @param merge makes one paper of the pair at hand
 * @param separate notes that they are not the same
 * @param later puts the pair off
 * @param look looks at the library again
 * @param cancel gives the looking up
 * @param showPairs shows the pairs to be answered
 * @param showAnswers shows the answers that were given
 * @param close closes the view
 */
public record DuplicateCommands(
        Command merge,
        Command separate,
        Command later,
        Command look,
        Command cancel,
        Command showPairs,
        Command showAnswers,
        Command close) {
    private static final Texts TEXTS = Texts.of(DuplicateCommands.class);

    /** Those of a view. */
    public static DuplicateCommands of(DuplicatesViewModel model) {
        return new DuplicateCommands(
                Command.of("duplicates.merge", TEXTS.get("merge"), "fth-git-merge", model::merge)
                        .on("M")
                        .when(model.answerable()),
                Command.of("duplicates.separate", TEXTS.get("separate"), "fth-slash", model::separate)
                        .on("N")
                        .when(model.answerable()),
                Command.of("duplicates.later", TEXTS.get("later"), "fth-clock", model::later)
                        .on("L")
                        .when(model.answerable()),
                Command.of("duplicates.look", TEXTS.get("look"), "fth-refresh-cw", model::look)
                        .on("F5")
                        .when(Bindings.not(model.looking())),
                Command.of("duplicates.cancel", TEXTS.get("cancel"), "fth-x", model::cancel)
                        .when(model.looking()),
                Command.of(
                                "duplicates.pairs",
                                TEXTS.get("pairs"),
                                "fth-copy",
                                () -> model.showsAnswers().set(false))
                        .on("P"),
                Command.of(
                                "duplicates.answers",
                                TEXTS.get("answers"),
                                "fth-check",
                                () -> model.showsAnswers().set(true))
                        .on("A"),
                Command.of("duplicates.close", TEXTS.get("close"), "fth-x", model::close));
    }

    /** All of them. */
    public List<Command> all() {
        return List.of(merge, separate, later, look, cancel, showPairs, showAnswers, close);
    }
}
