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
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Words;
import org.lectern.desktop.search.SearchViewModel;

/** What stands in place of the hits when there are none. */
final class HitsEmpty {
    private static final Texts TEXTS = Texts.of(HitsEmpty.class);

    private final HitsContext context;

    HitsEmpty(HitsContext context) {
        this.context = context;
    }

    Node waiting() {
        ProgressIndicator turning = new ProgressIndicator();
        turning.setMaxSize(28, 28);
        turning.setAccessibleText(TEXTS.get("searching"));
        StackPane pane = new StackPane(turning);
        pane.setId("hits-waiting");
        return pane;
    }

    Node failed(String message) {
        Button again = new Button(TEXTS.get("again"));
        again.setId("search-again");
        again.setOnAction(event -> context.search().ask());
        return EmptyState.of("hits-failed", "fth-alert-triangle", TEXTS.get("failed"), message, List.of(again));
    }

    Node emptyLibrary() {
        List<Button> buttons = context.begin().stream().map(Command::button).toList();
        buttons.getFirst().getStyleClass().add(Style.PRIMARY);
        return EmptyState.of("library-empty", "fth-inbox", TEXTS.get("empty"), TEXTS.get("empty.text"), buttons);
    }

    Node nothingFound() {
        SearchViewModel search = context.search();
        List<Button> buttons = new ArrayList<>();
        for (SearchViewModel.WayOut way : search.waysOut().get()) {
            Button lift = new Button(TEXTS.get("none.lift", way.filter().title(), Words.papers(way.papers())));
            lift.setId("lift-" + way.filter().facet().key() + '-' + way.filter().value());
            lift.setMnemonicParsing(false);
            lift.setOnAction(event -> search.toggle(way.filter()));
            buttons.add(lift);
        }
        if (!search.filters().isEmpty()) {
            buttons.add(context.clearFilters().button());
        }
        if (!search.words().isEmpty()) {
            Button clear = new Button(TEXTS.get("none.clear"));
            clear.setId("empty-clear-search");
            clear.setOnAction(event -> search.query().set(""));
            buttons.add(clear);
        }
        return EmptyState.of(
                "no-hits",
                "fth-search",
                search.words().isEmpty() ? TEXTS.get("none.filters") : TEXTS.get("none.words", search.words()),
                search.filters().isEmpty() ? TEXTS.get("none.words.text") : TEXTS.get("none.filters.text"),
                buttons);
    }
}
