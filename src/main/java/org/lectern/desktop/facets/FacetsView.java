package org.lectern.desktop.facets;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.lectern.desktop.base.Style;

/** The side bar: every facet that has values, with counts that follow the query. */
public final class FacetsView {
    private final FacetsViewModel model;

    public FacetsView(FacetsViewModel model) {
        this.model = model;
    }

    /** Builds the side bar. */
    public Node createView() {
        List<FacetSection> sections = model.facets().stream()
                .map(facet -> new FacetSection(facet, model.search()))
                .toList();
        VBox column = new VBox(20);
        column.getChildren().add(new TopicTreeSection(model.topics()));
        column.getChildren().addAll(sections);
        ScrollPane scroll = new ScrollPane(column);
        scroll.setId("facets");
        scroll.setAccessibleText("Filters");
        scroll.getStyleClass().add(Style.SIDE_BAR);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        return scroll;
    }
}
