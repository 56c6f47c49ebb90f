package org.lectern.desktop.facets;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.look.Settings;
import org.lectern.search.Facet;

/** The side bar: every facet that has values, with counts that follow the query. */
public final class FacetsView {
    private final FacetsViewModel model;
    private final Settings settings;

    /**
     * The side bar.
     *
     * @param settings remember what is folded
     */
    public FacetsView(FacetsViewModel model, Settings settings) {
        this.model = model;
        this.settings = settings;
    }

    /** Builds the side bar. */
    public Node createView() {
        remember(Facet.TOPIC, model.topics().unfolded());
        model.facets().forEach(facet -> remember(facet.facet(), facet.open()));
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

    private void remember(Facet facet, BooleanProperty open) {
        open.set(!settings.folded().get().contains(facet.key()));
        open.subscribe(now -> {
            Set<String> folded = new HashSet<>(settings.folded().get());
            if (now ? folded.remove(facet.key()) : folded.add(facet.key())) {
                settings.folded().set(folded);
            }
        });
    }
}
