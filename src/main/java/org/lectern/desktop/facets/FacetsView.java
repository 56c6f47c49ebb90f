package org.lectern.desktop.facets;

import java.util.HashSet;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.lectern.desktop.base.Frames;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.look.Settings;
import org.lectern.desktop.search.SearchState;
import org.lectern.search.Facet;

/** The side bar: every facet that has values, with counts that follow the query. */
public final class FacetsView {
    private static final Texts TEXTS = Texts.of(FacetsView.class);

    private final FacetsViewModel model;
    private final Settings settings;
    private boolean built;

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
        VBox column = new VBox(20);
        model.search().state().subscribe(state -> {
            if (!built && !(state instanceof SearchState.Waiting)) {
                built = true;
                Frames.afterNext(() -> build(column));
            }
        });
        ScrollPane scroll = new ScrollPane(column);
        scroll.setId("facets");
        scroll.setAccessibleText(TEXTS.get("filters"));
        scroll.getStyleClass().add(Style.SIDE_BAR);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    /** Once the first hits are painted, a section at a time: hits come first, and all sections at once would take longer than a frame has. */
    private void build(VBox column) {
        column.getChildren().add(new TopicTreeSection(model.topics()));
        model.facets()
                .forEach(facet -> Frames.later(() -> column.getChildren().add(new FacetSection(facet, model.search())))
                        .run());
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
