package org.lectern.desktop.overview;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lectern.chart.RankChart;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.search.Facet;
import org.lectern.search.FacetCount;
import org.lectern.search.Overview;
import org.lectern.search.ValueRanking;

/** The values of a facet that most papers have, as bars that lead to their papers, and a way to all values. */
final class RankSection {
    private static final Texts TEXTS = Texts.of(RankSection.class);
    private static final int SHOWN = 12;

    private final OverviewViewModel model;
    private final Facet facet;
    private final WindowWords words = new WindowWords();
    private final ChartPane chart;
    private final Label known = new Label();
    private final Hyperlink all = new Hyperlink();
    private final VBox view = new VBox(4);

    /**
     * A section.
     *
     * @param key what its texts and nodes are named by
     */
    RankSection(OverviewViewModel model, Facet facet, String key) {
        this.model = model;
        this.facet = facet;
        String title = facet == Facet.VENUE ? words.venues() : words.organizations();
        chart = new ChartPane("overview-" + key, title, TEXTS.get("rank.help"), -1);
        Label heading = Sections.heading(title);
        known.setId("overview-" + key + "-known");
        known.getStyleClass().addAll(Style.MUTED, Style.SMALL);
        known.setMinWidth(0);
        all.setId("overview-" + key + "-all");
        all.getStyleClass().add(Style.MORE);
        all.setMinWidth(Region.USE_PREF_SIZE);
        all.setOnAction(event -> model.showValues(facet));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(8, heading, known, gap, all);
        head.setAlignment(Pos.BASELINE_LEFT);
        view.getChildren().addAll(head, chart);
    }

    VBox view() {
        return view;
    }

    void show(Overview overview) {
        ValueRanking ranking = facet == Facet.VENUE ? overview.venues() : overview.organizations();
        List<FacetCount> shown =
                ranking.values().subList(0, Math.min(SHOWN, ranking.values().size()));
        boolean any = !shown.isEmpty();
        // What no listing tells takes no room.
        view.setVisible(any);
        known.setText(TEXTS.get("rank.known", words.number(ranking.papers()), words.papers(overview.chosen())));
        all.setVisible(ranking.total() > shown.size());
        all.setText(TEXTS.get("rank.all", words.number(ranking.total())));
        all.setAccessibleText(TEXTS.get("rank.all.help", words.number(ranking.total())));
        if (any) {
            chart.show(
                    width -> new RankChart(shown, words, width).drawing(),
                    cell -> words.value(ranking, shown.get(cell.row())),
                    cell -> model.search(facet, shown.get(cell.row())));
        }
    }
}
