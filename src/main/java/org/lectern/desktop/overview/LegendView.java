package org.lectern.desktop.overview;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.shape.Rectangle;
import org.lectern.chart.Ink;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.overview.OverviewViewModel.State;
import org.lectern.search.Timeline;

/** The areas of the chart over time, each with its colour: what the pointer or the focus is on stands out, a click leaves an area out. */
final class LegendView {
    private static final Texts TEXTS = Texts.of(LegendView.class);
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");
    private static final double SQUARE = 10;

    private final OverviewViewModel model;
    private final WindowWords words = new WindowWords();
    private final FlowPane view = new FlowPane(2, 2);

    LegendView(OverviewViewModel model) {
        this.model = model;
    }

    FlowPane createView() {
        view.setId("overview-legend");
        return view;
    }

    /** Shows the areas that papers have. */
    void show(State.Shown shown) {
        Optional<String> focused = view.getChildren().stream()
                .filter(node -> node.isFocused())
                .map(node -> node.getId())
                .findFirst();
        view.getChildren().clear();
        Timeline timeline = shown.overview().timeline();
        for (int row = 0; row <= timeline.areas().size(); row++) {
            if (timeline.total(row).papers() > 0) {
                view.getChildren().add(entry(shown, timeline, row));
            }
        }
        focused.flatMap(id -> view.getChildren().stream()
                        .filter(node -> id.equals(node.getId()))
                        .findFirst())
                .ifPresent(node -> node.requestFocus());
    }

    private Button entry(State.Shown shown, Timeline timeline, int row) {
        String id = OverviewViewModel.id(timeline, row);
        String name = words.area(timeline.area(row));
        Rectangle square = new Rectangle(SQUARE, SQUARE);
        square.setArcWidth(4);
        square.setArcHeight(4);
        square.getStyleClass()
                .addAll(
                        "chart-box",
                        "ink-"
                                + timeline.area(row)
                                        .map(shown.inks()::of)
                                        .orElse(Ink.NO_AREA)
                                        .name());
        Button entry = new Button(name, square);
        entry.setId("overview-area-" + (id.isEmpty() ? "none" : id));
        entry.setMnemonicParsing(false);
        entry.getStyleClass().add("legend-entry");
        boolean off = model.hidden().contains(id);
        entry.pseudoClassStateChanged(OFF, off);
        String papers = words.papers(timeline.total(row).papers());
        entry.setAccessibleText(off ? TEXTS.get("legend.off", name, papers) : TEXTS.get("legend.on", name, papers));
        entry.setOnAction(event -> model.toggle(id));
        entry.hoverProperty().subscribe((was, now) -> light(id, now));
        entry.focusVisibleProperty().subscribe((was, now) -> light(id, now));
        return entry;
    }

    private void light(String id, boolean on) {
        if (on) {
            model.lit().set(Optional.of(id));
        } else if (model.lit().get().equals(Optional.of(id))) {
            model.lit().set(Optional.empty());
        }
    }
}
