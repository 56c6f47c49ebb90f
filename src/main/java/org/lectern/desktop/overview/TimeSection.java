package org.lectern.desktop.overview;

import java.util.Optional;
import javafx.collections.SetChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.overview.OverviewViewModel.State;
import org.lectern.search.MonthSpan;
import org.lectern.search.Overview;

/** Papers over time by area: the legend, the chart, and what is chosen of it. */
final class TimeSection {
    private static final Texts TEXTS = Texts.of(TimeSection.class);

    private final OverviewViewModel model;
    private final WindowWords words = new WindowWords();
    private final TimePane chart;
    private final LegendView legend;
    private final Label told = new Label();
    private final Button search = new Button(TEXTS.get("brush.search"));
    private final Button clear = new Button(TEXTS.get("brush.clear"));
    private final Hyperlink undated = new Hyperlink();
    private final Label none = Sections.note(TEXTS.get("time.none"));
    private final VBox view = new VBox(6);
    private final HBox foot;

    TimeSection(OverviewViewModel model) {
        this.model = model;
        chart = new TimePane(model);
        legend = new LegendView(model);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(
                8,
                Sections.heading(TEXTS.get("time")),
                Sections.note(TEXTS.get("time.note")),
                gap,
                Sections.choice("overview-share", model.share(), TEXTS.get("time.papers"), TEXTS.get("time.share")));
        head.setAlignment(Pos.CENTER_LEFT);
        told.setId("overview-span");
        told.getStyleClass().add(Style.SMALL);
        told.setMinWidth(0);
        search.setId("overview-span-search");
        search.setAccessibleText(TEXTS.get("brush.search"));
        search.getStyleClass().addAll(Style.PRIMARY, "small-tab");
        search.setMinWidth(Region.USE_PREF_SIZE);
        search.setOnAction(event -> model.span().get().ifPresent(model::search));
        clear.setId("overview-span-clear");
        clear.setAccessibleText(TEXTS.get("brush.clear"));
        clear.getStyleClass().add("small-tab");
        clear.setMinWidth(Region.USE_PREF_SIZE);
        clear.setOnAction(event -> {
            chart.requestFocus();
            model.clear();
        });
        undated.setId("overview-undated");
        undated.getStyleClass().add(Style.MORE);
        undated.setMinWidth(Region.USE_PREF_SIZE);
        undated.setOnAction(event -> model.searchUndated());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        foot = new HBox(8, told, search, clear, space, undated);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.setMinHeight(30);
        none.setId("overview-no-time");
        view.getChildren().addAll(head, legend.createView(), chart, none, foot);
        model.share().subscribe((before, now) -> redraw());
        model.lit().subscribe((before, now) -> redraw());
        model.hidden().addListener((SetChangeListener<String>) change -> {
            if (model.state().get() instanceof State.Shown shown) {
                legend.show(shown);
                redraw();
            }
        });
        model.span().subscribe((before, now) -> {
            redraw();
            tell();
        });
    }

    private void redraw() {
        if (model.overview().isPresent()) {
            chart.redraw();
        }
    }

    VBox view() {
        return view;
    }

    void focus() {
        if (chart.isVisible()) {
            chart.requestFocus();
        }
    }

    boolean canFocus() {
        return chart.isVisible();
    }

    void show(State.Shown shown) {
        Overview overview = shown.overview();
        boolean any = !overview.timeline().periods().isEmpty();
        chart.setVisible(any);
        chart.setManaged(any);
        none.setVisible(!any);
        none.setManaged(!any);
        legend.show(shown);
        chart.show(overview, shown);
        int without = overview.timeline().undated();
        undated.setVisible(without > 0);
        undated.setText(TEXTS.get("time.undated", words.papers(without)));
        undated.setAccessibleText(TEXTS.get("time.undated.help", words.papers(without)));
        tell();
    }

    private void tell() {
        Optional<MonthSpan> span = model.span().get();
        boolean narrowed = span.isPresent();
        search.setVisible(narrowed);
        search.setManaged(narrowed);
        clear.setVisible(narrowed);
        clear.setManaged(narrowed);
        told.pseudoClassStateChanged(PseudoClass.getPseudoClass("hint"), !narrowed);
        Optional<Overview> current =
                model.overview().filter(shown -> shown.request().span().equals(span));
        told.setText(span.map(time -> current.map(
                                shown -> TEXTS.get("brush.told", words.span(time), words.papers(shown.chosen())))
                        .orElseGet(() -> words.span(time)))
                .orElseGet(() -> hint(model.overview())));
    }

    private String hint(Optional<Overview> overview) {
        int earlier = overview.map(shown -> shown.timeline().earlier()).orElse(0);
        return earlier > 0 ? TEXTS.get("brush.hint.earlier", words.papers(earlier)) : TEXTS.get("brush.hint");
    }
}
