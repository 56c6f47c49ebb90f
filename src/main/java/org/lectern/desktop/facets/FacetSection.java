package org.lectern.desktop.facets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.desktop.base.Frames;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Words;
import org.lectern.desktop.search.Filter;
import org.lectern.desktop.search.SearchViewModel;
import org.lectern.paper.ReadingState;
import org.lectern.search.Facet;
import org.lectern.search.FacetCount;
import org.lectern.search.SearchResult;

/** One facet of the side bar: a heading that folds it, and its values, the first few until all are asked for. */
final class FacetSection extends VBox {
    private static final Texts TEXTS = Texts.of(FacetSection.class);
    private static final PseudoClass OUTDATED = PseudoClass.getPseudoClass("outdated");
    /** Values of the answer before stay for so long without a sign: most answers are faster, and nothing flickers. */
    private static final Duration PATIENCE = Duration.millis(300);

    private final Facet facet;
    private final FacetViewModel model;
    private final SearchViewModel search;
    private final ReusedRows<FacetRow.Shown> values = new ReusedRows<>(this::row);
    private final VBox body = new VBox(4);
    private final Button heading = new Button();
    private final FontIcon arrow = new FontIcon("fth-chevron-down");
    private final Hyperlink more = new Hyperlink();
    private final Hyperlink further = new Hyperlink();
    private final Optional<YearHistogram> histogram;
    private final PauseTransition late = new PauseTransition(PATIENCE);
    /** That whose values are shown: those of a new one wait until its hits are painted. */
    private Optional<SearchResult> answer = Optional.empty();

    FacetSection(FacetViewModel model, SearchViewModel search) {
        this.facet = model.facet();
        this.model = model;
        this.search = search;
        histogram = facet == Facet.YEAR ? Optional.of(new YearHistogram(search)) : Optional.empty();
        setId("facets-" + facet.key());
        setSpacing(4);
        heading.setText(title(facet).toUpperCase(Texts.language()));
        heading.setGraphic(arrow);
        heading.setId("facets-" + facet.key() + "-fold");
        heading.getStyleClass().add(Style.SECTION_LABEL);
        heading.setOnAction(event -> model.open().set(!model.open().get()));
        more.setId("facets-" + facet.key() + "-more");
        more.getStyleClass().add(Style.MORE);
        more.setOnAction(event -> model.whole().set(!model.whole().get()));
        further.setId("facets-" + facet.key() + "-further");
        further.getStyleClass().add(Style.MORE);
        further.setOnAction(event -> model.more());
        further.managedProperty().bind(further.visibleProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox top = new HBox(heading, gap, more);
        top.setAlignment(Pos.CENTER_LEFT);
        if (model.isSearchable()) {
            body.getChildren().add(ValueFinder.of(model, title(facet)));
        }
        histogram.ifPresent(body.getChildren()::add);
        body.getChildren().addAll(values, further);
        body.visibleProperty().bind(model.open());
        body.managedProperty().bind(model.open());
        more.visibleProperty().bind(more.managedProperty());
        managedProperty().bind(visibleProperty());
        model.open().subscribe(isOpen -> {
            arrow.setIconLiteral(isOpen ? "fth-chevron-down" : "fth-chevron-right");
            heading.setAccessibleText(isOpen ? TEXTS.get("unfolded", title(facet)) : TEXTS.get("folded", title(facet)));
        });
        late.setOnFinished(event -> values.pseudoClassStateChanged(OUTDATED, true));
        getChildren().addAll(top, body);
        // Also where the counts are the same: others may be chosen.
        Runnable refresh = Frames.later(this::show);
        model.shown().subscribe(() -> {
            if (search.result().equals(answer)) {
                show();
            } else {
                refresh.run();
            }
        });
        show();
    }

    private void show() {
        FacetViewModel.Shown now = model.shown().get();
        answer = search.result();
        mark(now.current());
        int most = now.values().stream().mapToInt(FacetCount::count).max().orElse(0);
        boolean whole = model.whole().get();
        int few = histogram.isPresent() ? 0 : FacetViewModel.FEW;
        histogram.ifPresent(bars -> bars.show(YearBars.of(now.values())));
        List<FacetRow.Shown> shown = new ArrayList<>();
        for (FacetCount count : now.values()) {
            Chosen chosen = chosen(count.value());
            if (whole || shown.size() < few || (chosen != Chosen.NO && histogram.isEmpty())) {
                shown.add(new FacetRow.Shown(count, chosen, most));
            }
        }
        values.show(shown);
        setVisible(isTelling(now.values()) || whole);
        more.setManaged(whole || now.total() > few);
        more.setText(whole ? TEXTS.get("fewer") : TEXTS.get("all", number(now.total())));
        more.setAccessibleText(
                whole ? TEXTS.get("fewer.values") : TEXTS.get("all.values", number(now.total()), title(facet)));
        int left = now.total() - now.values().size();
        further.setVisible(whole && left > 0);
        further.setText(TEXTS.get("further", Math.min(left, FacetViewModel.MANY), number(left)));
    }

    /** That every paper is unread says nothing. */
    private boolean isTelling(List<FacetCount> counts) {
        boolean onlyUnread = facet == Facet.STATE
                && counts.stream()
                        .allMatch(count ->
                                count.value().equals(ReadingState.UNREAD.key()) && chosen(count.value()) == Chosen.NO);
        return !counts.isEmpty() && !onlyUnread;
    }

    /** What came with a page may not be all. */
    private String number(int total) {
        return Words.number(total) + (facet.isCountedWithPages() && total == FacetViewModel.MANY ? "+" : "");
    }

    private void mark(boolean current) {
        if (current) {
            late.stop();
            values.pseudoClassStateChanged(OUTDATED, false);
        } else {
            late.play();
        }
    }

    private FacetRow row() {
        return new FacetRow(
                facet,
                value -> search.toggle(
                        chosen(value) == Chosen.EXCLUDED ? selecting(value).excluding() : selecting(value)),
                value -> search.toggle(selecting(value).excluding()));
    }

    private Filter selecting(String value) {
        return new Filter(facet, value, label(value));
    }

    private Chosen chosen(String value) {
        return Chosen.of(search.filter(facet, value));
    }

    private String label(String value) {
        return model.shown().get().values().stream()
                .filter(count -> count.value().equals(value))
                .map(FacetCount::label)
                .findFirst()
                .orElse(value);
    }

    private static String title(Facet facet) {
        return TEXTS.get("facet." + facet.key());
    }
}
