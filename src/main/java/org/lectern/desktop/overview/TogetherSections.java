package org.lectern.desktop.overview;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lectern.chart.Cell;
import org.lectern.chart.MatrixChart;
import org.lectern.chart.PairChart;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.overview.OverviewViewModel.State;
import org.lectern.search.TopicPair;
import org.lectern.search.TopicsTogether;

/** Which topics papers have together: the strongest pairs as a list, and the most frequent topics as a matrix. */
final class TogetherSections {
    private static final Texts TEXTS = Texts.of(TogetherSections.class);
    private static final int SHOWN = 12;
    private static final double ANY = 900;

    private final OverviewViewModel model;
    private final WindowWords words = new WindowWords();
    private final ChartPane pairs =
            new ChartPane("overview-strongest", TEXTS.get("strongest"), TEXTS.get("pairs.help"), -1);
    private final ChartPane matrix =
            new ChartPane("overview-together", TEXTS.get("together.name"), TEXTS.get("pairs.help"), -1);
    private final VBox strongest = new VBox(4);
    private final VBox together = new VBox(4);

    TogetherSections(OverviewViewModel model) {
        this.model = model;
        Label told = Sections.note(TEXTS.get("strongest.note"));
        HBox head = new HBox(8, Sections.heading(words.strongest()), told);
        head.setAlignment(Pos.BASELINE_LEFT);
        strongest.getChildren().addAll(head, pairs);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox top = new HBox(
                8,
                Sections.heading(TEXTS.get("together.name")),
                Sections.note(TEXTS.get("together.note")),
                gap,
                Sections.choice(
                        "overview-lift", model.lift(), TEXTS.get("together.papers"), TEXTS.get("together.beyond")));
        top.setAlignment(Pos.CENTER_LEFT);
        together.getChildren().addAll(top, matrix);
        model.lift().subscribe((before, now) -> {
            if (model.state().get() instanceof State.Shown shown) {
                showMatrix(shown);
            }
        });
    }

    VBox strongest() {
        return strongest;
    }

    VBox together() {
        return together;
    }

    void showStrongest(State.Shown shown) {
        List<TopicPair> all = shown.overview().together().strongest();
        List<TopicPair> some = all.subList(0, Math.min(SHOWN, all.size()));
        strongest.setVisible(!some.isEmpty());
        if (!some.isEmpty()) {
            pairs.show(
                    width -> new PairChart(some, shown.inks(), words, width).drawing(),
                    cell -> words.pair(some.get(cell.row())),
                    cell -> model.search(some.get(cell.row())));
        }
    }

    void showMatrix(State.Shown shown) {
        TopicsTogether topics = shown.overview().together();
        boolean any = topics.topics().size() > 1;
        together.setVisible(any);
        together.setManaged(any);
        if (any) {
            MatrixChart chart = new MatrixChart(topics, model.lift().get(), shown.inks(), words, ANY);
            matrix.show(
                    width -> new MatrixChart(topics, model.lift().get(), shown.inks(), words, width).drawing(),
                    cell -> told(topics, chart, cell),
                    cell -> choose(topics, chart, cell));
        }
    }

    private String told(TopicsTogether topics, MatrixChart chart, Cell cell) {
        if (cell.column() == cell.row()) {
            return words.topic(topics.topics().get(cell.row()));
        }
        return chart.pair(cell)
                .map(words::pair)
                .orElseGet(() -> words.noPair(
                        topics.topics().get(cell.row()).topic(),
                        topics.topics().get(cell.column()).topic()));
    }

    private void choose(TopicsTogether topics, MatrixChart chart, Cell cell) {
        if (cell.column() == cell.row()) {
            model.search(topics.topics().get(cell.row()).topic());
        } else {
            chart.pair(cell).ifPresent(model::search);
        }
    }
}
