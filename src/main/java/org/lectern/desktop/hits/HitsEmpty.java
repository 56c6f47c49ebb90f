package org.lectern.desktop.hits;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.StackPane;
import org.lectern.desktop.base.Command;
import org.lectern.desktop.base.EmptyState;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Words;
import org.lectern.desktop.search.SearchViewModel;

/** What stands in place of the hits when there are none. */
final class HitsEmpty {
    private final HitsContext context;

    HitsEmpty(HitsContext context) {
        this.context = context;
    }

    Node waiting() {
        ProgressIndicator turning = new ProgressIndicator();
        turning.setMaxSize(28, 28);
        turning.setAccessibleText("Searching");
        StackPane pane = new StackPane(turning);
        pane.setId("hits-waiting");
        return pane;
    }

    Node failed(String message) {
        Button again = new Button("Try again");
        again.setId("search-again");
        again.setOnAction(event -> context.search().ask());
        return EmptyState.of("hits-failed", "fth-alert-triangle", "The search did not work", message, List.of(again));
    }

    Node emptyLibrary() {
        List<Button> buttons = context.begin().stream().map(Command::button).toList();
        buttons.getFirst().getStyleClass().add(Style.PRIMARY);
        return EmptyState.of(
                "library-empty",
                "fth-inbox",
                "Your library is empty",
                "Drop a listing of papers here: a saved page, an e-mail, a bibliography. Or begin with one of these.",
                buttons);
    }

    Node nothingFound() {
        SearchViewModel search = context.search();
        List<Button> buttons = new ArrayList<>();
        for (SearchViewModel.WayOut way : search.waysOut().get()) {
            Button lift = new Button("Without " + way.filter().title() + ": " + Words.count(way.papers(), "paper"));
            lift.setId("lift-" + way.filter().facet().key() + '-' + way.filter().value());
            lift.setMnemonicParsing(false);
            lift.setOnAction(event -> search.toggle(way.filter()));
            buttons.add(lift);
        }
        if (!search.filters().isEmpty()) {
            buttons.add(context.clearFilters().button());
        }
        if (!search.words().isEmpty()) {
            Button clear = new Button("Clear the search");
            clear.setId("empty-clear-search");
            clear.setOnAction(event -> search.query().set(""));
            buttons.add(clear);
        }
        return EmptyState.of(
                "no-hits",
                "fth-search",
                search.words().isEmpty() ? "No paper fits these filters" : "No paper matches “" + search.words() + "”",
                search.filters().isEmpty()
                        ? "Try fewer words, or the beginning of a word with a star: voxel*"
                        : "Lift a filter, or try fewer words.",
                buttons);
    }
}
