package org.lectern.desktop.lists;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.lectern.ExportScope;
import org.lectern.desktop.base.Command;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.search.SearchViewModel;
import org.lectern.paper.PaperId;

/**
 * What a person can do about lists from anywhere.
 *
 * @param show opens the lists
 * @param create makes a list
 * @param createSmart makes one that the search at hand fills
 * @param add adds what is selected among the hits, or in a list, to a list
 * @param me says by which name the reader votes and writes
 */
public record ListsCommands(Command show, Command create, Command createSmart, Command add, Command me) {
    private static final Texts TEXTS = Texts.of(ListsCommands.class);

    /**
     * The commands.
     *
     * @param selection the hits that are selected
     * @param rows the rows of these
     * @param exploring whether these are there to be seen
     */
    public static ListsCommands of(
            ListsViewModel lists,
            ListChooserViewModel chooser,
            MeViewModel me,
            SearchViewModel search,
            Supplier<ExportScope> selection,
            ReadOnlyObjectProperty<List<Integer>> rows,
            ReadOnlyBooleanProperty exploring) {
        return new ListsCommands(
                Command.of("lists.show", TEXTS.get("lists"), "fth-list", lists::open)
                        .on("Shortcut+3"),
                Command.of("lists.create", TEXTS.get("lists.new"), "fth-plus", lists::create)
                        .on("Shortcut+Shift+L"),
                Command.of("lists.create-smart", TEXTS.get("command.create-smart"), "fth-filter", lists::createSmart)
                        .when(Bindings.createBooleanBinding(
                                () -> !search.query().get().isBlank(), search.query())),
                Command.of(
                                "lists.add",
                                TEXTS.get("command.add"),
                                "fth-list",
                                () -> add(lists, chooser, selection, rows))
                        .orBy("l")
                        .when(Bindings.createBooleanBinding(
                                () -> lists.isOpen().get()
                                        || (exploring.get() && !rows.get().isEmpty()),
                                rows,
                                lists.isOpen(),
                                exploring)),
                Command.of("lists.me", TEXTS.get("command.me"), "fth-user", me::change));
    }

    /** What is selected where one is: in a list, or among the hits. */
    private static void add(
            ListsViewModel lists,
            ListChooserViewModel chooser,
            Supplier<ExportScope> selection,
            ReadOnlyObjectProperty<List<Integer>> rows) {
        if (lists.isOpen().get()) {
            List<PaperId> papers = lists.list().papers();
            chooser.open(new ExportScope.Chosen(papers), papers.size());
        } else {
            chooser.open(selection.get(), rows.get().size());
        }
    }

    /** All of them. */
    public List<Command> all() {
        return List.of(show, create, createSmart, add, me);
    }
}
