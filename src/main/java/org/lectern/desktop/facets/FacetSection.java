package org.lectern.desktop.facets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Words;
import org.lectern.desktop.search.Filter;
import org.lectern.desktop.search.SearchViewModel;
import org.lectern.search.Facet;
import org.lectern.search.FacetCount;

/** One facet of the side bar: a heading that folds it, and its values, the first few until all are asked for. */
final class FacetSection extends VBox {
    private static final int FEW = 8;

    private final Facet facet;
    private final SearchViewModel search;
    private final Map<String, FacetRow> rows = new HashMap<>();
    private final VBox values = new VBox();
    private final Button heading = new Button();
    private final FontIcon arrow = new FontIcon("fth-chevron-down");
    private final Hyperlink more = new Hyperlink();
    private final BooleanProperty open = new SimpleBooleanProperty(true);
    private boolean all;

    FacetSection(Facet facet, SearchViewModel search) {
        this.facet = facet;
        this.search = search;
        setId("facets-" + facet.key());
        setSpacing(4);
        heading.setText(title(facet).toUpperCase(Locale.ENGLISH));
        heading.setGraphic(arrow);
        heading.setId("facets-" + facet.key() + "-fold");
        heading.getStyleClass().add(Style.SECTION_LABEL);
        heading.setOnAction(event -> open.set(!open.get()));
        more.setId("facets-" + facet.key() + "-more");
        more.getStyleClass().add(Style.MORE);
        more.setOnAction(event -> {
            all = !all;
            refresh();
        });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox top = new HBox(heading, gap, more);
        top.setAlignment(Pos.CENTER_LEFT);
        values.visibleProperty().bind(open);
        values.managedProperty().bind(open);
        more.visibleProperty().bind(more.managedProperty());
        managedProperty().bind(visibleProperty());
        open.subscribe(isOpen -> {
            arrow.setIconLiteral(isOpen ? "fth-chevron-down" : "fth-chevron-right");
            heading.setAccessibleText(title(facet) + (isOpen ? ", unfolded" : ", folded"));
        });
        getChildren().addAll(top, values);
        refresh();
    }

    /** Shows the counts of the newest answer. */
    void refresh() {
        List<FacetCount> counts = counts();
        int most = counts.stream().mapToInt(FacetCount::count).max().orElse(0);
        List<FacetRow> shown = new ArrayList<>();
        for (FacetCount count : counts) {
            FacetRow.Chosen chosen = chosen(count.value());
            if (all || shown.size() < FEW || chosen != FacetRow.Chosen.NO) {
                FacetRow row = rows.computeIfAbsent(count.value(), this::row);
                row.show(count, chosen, most);
                shown.add(row);
            }
        }
        if (!values.getChildren().equals(shown)) {
            values.getChildren().setAll(shown);
        }
        setVisible(!shown.isEmpty());
        more.setManaged(counts.size() > FEW);
        more.setText(all ? "fewer" : "all " + Words.number(counts.size()) + " ›");
        more.setAccessibleText(all ? "Show fewer values" : "Show all " + counts.size() + " values");
    }

    private FacetRow row(String value) {
        return new FacetRow(
                facet,
                value,
                () -> search.toggle(search.filter(facet, value).orElseGet(() -> selecting(value))),
                () -> search.toggle(selecting(value).excluding()));
    }

    private Filter selecting(String value) {
        return new Filter(facet, value, label(value));
    }

    private FacetRow.Chosen chosen(String value) {
        return search.filter(facet, value)
                .map(filter -> filter.excludes() ? FacetRow.Chosen.EXCLUDED : FacetRow.Chosen.SELECTED)
                .orElse(FacetRow.Chosen.NO);
    }

    private String label(String value) {
        return counts().stream()
                .filter(count -> count.value().equals(value))
                .map(FacetCount::label)
                .findFirst()
                .orElse(value);
    }

    /** The values as they are shown, with those that are chosen though no hit has them. */
    private List<FacetCount> counts() {
        List<FacetCount> counts = new ArrayList<>(
                search.result().map(result -> result.facets().get(facet)).orElse(List.of()));
        for (Filter filter : search.filters()) {
            if (filter.facet() == facet
                    && counts.stream().noneMatch(count -> count.value().equals(filter.value()))) {
                counts.add(new FacetCount(filter.value(), filter.label(), 0));
            }
        }
        if (facet == Facet.YEAR) {
            counts.sort(Comparator.comparing(FacetCount::value).reversed());
        }
        return counts;
    }

    private static String title(Facet facet) {
        return switch (facet) {
            case YEAR -> "Year";
            case VENUE -> "Venue";
            case ORGANIZATION -> "Organization";
            case SOURCE -> "Listing";
            case HAS -> "Links";
            case PRESENTATION -> "Presentation";
        };
    }
}
