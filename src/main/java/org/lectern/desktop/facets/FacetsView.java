package org.lectern.desktop.facets;

import java.util.List;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.search.Filter;
import org.lectern.desktop.search.SearchState;
import org.lectern.desktop.search.SearchViewModel;
import org.lectern.search.Facet;

/** The side bar: every facet that has values, with counts that follow the query. */
public final class FacetsView {
    private final SearchViewModel search;

    public FacetsView(SearchViewModel search) {
        this.search = search;
    }

    /** Builds the side bar. */
    public Node createView() {
        List<FacetSection> sections = Stream.of(
                        Facet.YEAR, Facet.HAS, Facet.PRESENTATION, Facet.VENUE, Facet.SOURCE, Facet.ORGANIZATION)
                .map(facet -> new FacetSection(facet, search))
                .toList();
        VBox column = new VBox(20);
        column.getChildren().addAll(sections);
        ScrollPane scroll = new ScrollPane(column);
        scroll.setId("facets");
        scroll.setAccessibleText("Filters");
        scroll.getStyleClass().add(Style.SIDE_BAR);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        search.state().subscribe(state -> {
            if (state instanceof SearchState.Answered) {
                sections.forEach(FacetSection::refresh);
            }
        });
        ListChangeListener<Filter> chosen = change -> sections.forEach(FacetSection::refresh);
        search.filters().addListener(chosen);
        return scroll;
    }
}
