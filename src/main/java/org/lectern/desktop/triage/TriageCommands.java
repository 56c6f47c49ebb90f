package org.lectern.desktop.triage;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import org.lectern.desktop.base.Command;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.paper.PaperLink;
import org.lectern.paper.Paper;
import org.lectern.paper.ReadingState;
import org.lectern.search.Hit;

/**
 * What can be done in the inbox. All but the first have letters for keys that are for it alone; those for the other hand, and the arrows, are in {@link TriageKeys}.
 *
 * @param show opens the inbox
 * @param keep keeps the paper at hand
 * @param later puts it off
 * @param skip skips it
 * @param open opens its first link
 * @param undo takes back the last decision that was made here
 * @param list adds the paper to a list
 * @param compare puts it aside to be compared, or back
 * @param skipRest skips all that wait
 */
public record TriageCommands(
        Command show,
        Command keep,
        Command later,
        Command skip,
        Command open,
        Command undo,
        Command list,
        Command compare,
        Command skipRest) {
    private static final Texts TEXTS = Texts.of(TriageCommands.class);

    /**
     * The commands.
     *
     * @param browser opens an address outside
     * @param toList adds a paper to a list
     * @param toTray puts a paper aside to be compared, or back
     */
    public static TriageCommands of(
            TriageViewModel model, Consumer<String> browser, Consumer<Paper> toList, Consumer<Paper> toTray) {
        ObservableBooleanValue open = model.isOpen();
        ObservableBooleanValue there = Bindings.createBooleanBinding(
                () -> model.isOpen().get() && model.current().get().isPresent(), model.isOpen(), model.current());
        ObservableBooleanValue waiting = Bindings.createBooleanBinding(
                () -> model.isOpen().get() && model.tally().get().waiting() > 0, model.isOpen(), model.tally());
        ObservableBooleanValue linked = Bindings.createBooleanBinding(
                () -> model.isOpen().get() && link(model).isPresent(), model.isOpen(), model.current());
        return new TriageCommands(
                Command.of("triage.show", TEXTS.get("inbox"), "fth-inbox", model::open)
                        .on("Shortcut+5"),
                decision(model, ReadingState.KEPT, "keep", "fth-archive")
                        .orBy("f")
                        .when(there),
                decision(model, ReadingState.LATER, "later", "fth-clock")
                        .orBy("d")
                        .when(there),
                decision(model, ReadingState.SKIPPED, "skip", "fth-slash")
                        .orBy("s")
                        .when(there),
                Command.of(
                                "triage.open",
                                TEXTS.get("open"),
                                "fth-external-link",
                                () -> link(model).ifPresent(browser))
                        .orBy("g")
                        .when(linked),
                Command.of("triage.undo", TEXTS.get("undo"), "fth-corner-up-left", model::undo)
                        .orBy("a")
                        .when(open),
                Command.of(
                                "triage.list",
                                TEXTS.get("list"),
                                "fth-list",
                                () -> paper(model).ifPresent(toList))
                        .orBy("l")
                        .when(there),
                Command.of(
                                "triage.compare",
                                TEXTS.get("compare"),
                                "fth-columns",
                                () -> paper(model).ifPresent(toTray))
                        .orBy("c")
                        .when(there),
                Command.of("triage.skip-rest", TEXTS.get("skip.rest"), "fth-fast-forward", model::skipRest)
                        .when(waiting));
    }

    private static Command decision(TriageViewModel model, ReadingState state, String name, String icon) {
        return Command.of("triage." + name, TEXTS.get("decide." + name), icon, () -> model.decide(state));
    }

    private static Optional<Paper> paper(TriageViewModel model) {
        return model.current().get().map(Hit::paper);
    }

    private static Optional<String> link(TriageViewModel model) {
        return paper(model)
                .flatMap(paper -> PaperLink.of(paper.metadata()).stream()
                        .map(PaperLink::url)
                        .findFirst());
    }

    /** All of them. */
    public List<Command> all() {
        return List.of(show, keep, later, skip, open, undo, list, compare, skipRest);
    }
}
