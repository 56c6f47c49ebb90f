package org.lectern.desktop.topics;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;

/** The papers of a topic over time: the chart, by years or by months, and what the marked bar says. */
final class TimeSection {
    private static final Texts TEXTS = Texts.of(TimeSection.class);
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    /** Years tell little where there are fewer. */
    private static final int FEW_YEARS = 3;

    private final TimeChart chart;
    private final Button years = tab("topic-years", TEXTS.get("time.years"), TEXTS.get("time.years.told"));
    private final Button months = tab("topic-months", TEXTS.get("time.months"), TEXTS.get("time.months.told"));

    TimeSection(Consumer<TimeBar> chosen) {
        chart = new TimeChart(chosen);
    }

    Node createView(TopicOverview overview) {
        Label told = new Label();
        told.setId("topic-time");
        told.getStyleClass().addAll(Style.MUTED, Style.SMALL);
        chart.marked().subscribe(bar -> told.setText(bar.map(TimeBar::words).orElseGet(() -> TEXTS.get("time.key"))));
        years.setOnAction(event -> show(overview.years(), years));
        months.setOnAction(event -> show(overview.months(), months));
        boolean both = !overview.months().isEmpty();
        years.setVisible(both);
        months.setVisible(both);
        long telling = overview.years().stream().filter(bar -> bar.papers() > 0).count();
        if (both && telling < FEW_YEARS) {
            show(overview.months(), months);
        } else {
            show(overview.years(), years);
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox top = new HBox(4, Headings.of(TEXTS.get("time")), gap, years, months);
        top.setAlignment(Pos.CENTER_LEFT);
        return new VBox(4, top, told, chart);
    }

    private void show(List<TimeBar> bars, Button tab) {
        chart.show(bars);
        years.pseudoClassStateChanged(CHOSEN, years.equals(tab));
        months.pseudoClassStateChanged(CHOSEN, months.equals(tab));
    }

    private static Button tab(String id, String text, String told) {
        Button button = new Button(text);
        button.setId(id);
        button.setAccessibleText(told);
        button.getStyleClass().addAll("tab-button", "small-tab");
        return button;
    }
}
