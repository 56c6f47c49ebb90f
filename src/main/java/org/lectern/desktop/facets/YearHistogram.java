package org.lectern.desktop.facets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Words;
import org.lectern.desktop.facets.YearBars.Range;
import org.lectern.desktop.search.Filter;
import org.lectern.desktop.search.SearchViewModel;
import org.lectern.search.Facet;

/**
 * A bar for each year. A click chooses a year, a drag a range of them; with keys the arrows go from year to year, with Shift they mark a
 * range, and Enter chooses what is marked. What is chosen alone and chosen again is lifted.
 */
final class YearHistogram extends Region {
    private static final Texts TEXTS = Texts.of(YearHistogram.class);
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    private static final double HEIGHT = 46;
    private static final double WORDS = 16;
    private static final double GAP = 2;
    private static final double LEAST = 2;

    private final SearchViewModel search;
    private final List<Region> bars = new ArrayList<>();
    private final Label left = new Label();
    private final Label right = new Label();
    private YearBars years = new YearBars(0, List.of());
    private Optional<Range> chosen = Optional.empty();
    private Optional<Range> marked = Optional.empty();
    private int anchor;
    private int cursor;

    YearHistogram(SearchViewModel search) {
        this.search = search;
        setId("year-histogram");
        getStyleClass().add(Style.YEAR_HISTOGRAM);
        // Time goes to the right as its arrow keys do, also where texts are read from right to left.
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleHelp(TEXTS.get("years.help"));
        left.setMouseTransparent(true);
        right.setMouseTransparent(true);
        right.getStyleClass().add("last");
        setMinHeight(HEIGHT + WORDS);
        setPrefHeight(HEIGHT + WORDS);
        setMaxHeight(HEIGHT + WORDS);
        getChildren().addAll(left, right);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            requestFocus();
            anchor = year(event.getX());
            mark(anchor, anchor);
            event.consume();
        });
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            mark(anchor, year(event.getX()));
            event.consume();
        });
        addEventHandler(MouseEvent.MOUSE_RELEASED, event -> {
            choose();
            event.consume();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                unmark();
            }
        });
    }

    /** Shows the counts and what is chosen of them. */
    void show(YearBars now) {
        years = now;
        chosen = YearBars.chosen(search.filters());
        while (bars.size() < years.size()) {
            Region bar = new Region();
            bar.getStyleClass().add(Style.YEAR_BAR);
            bar.setMouseTransparent(true);
            bars.add(bar);
            getChildren().add(bar);
        }
        while (bars.size() > years.size()) {
            getChildren().remove(bars.removeLast());
        }
        paint();
        requestLayout();
    }

    private void typed(KeyEvent key) {
        if (years.size() == 0) {
            return;
        }
        switch (key.getCode()) {
            case LEFT -> move(start() - 1, key.isShiftDown());
            case RIGHT -> move(marked.isEmpty() && chosen.isEmpty() ? years.first() : start() + 1, key.isShiftDown());
            case HOME -> move(years.first(), key.isShiftDown());
            case END -> move(years.last(), key.isShiftDown());
            case ENTER, SPACE -> choose();
            default -> {
                return;
            }
        }
        key.consume();
    }

    /** Where the next step begins. */
    private int start() {
        return marked.isPresent() ? cursor : chosen.map(Range::to).orElse(years.last() + 1);
    }

    private void move(int year, boolean extending) {
        int to = years.clamp(year);
        if (!extending || marked.isEmpty()) {
            anchor = extending ? years.clamp(start()) : to;
        }
        mark(anchor, to);
    }

    private void mark(int from, int to) {
        if (years.size() > 0) {
            cursor = to;
            marked = Optional.of(Range.of(from, to));
            paint();
        }
    }

    private void unmark() {
        marked = Optional.empty();
        paint();
    }

    private void choose() {
        Optional<Range> range = marked;
        unmark();
        if (range.isEmpty()) {
            return;
        }
        Filter filter = Filter.years(range.get().from(), range.get().to());
        if (search.filters().contains(filter) && range.equals(chosen)) {
            search.toggle(filter);
        } else {
            search.choose(filter);
        }
    }

    private int year(double x) {
        double wide = getWidth() / Math.max(1, years.size());
        return years.clamp(years.first() + (int) Math.floor(x / wide));
    }

    private void paint() {
        Optional<Range> lit = marked.or(() -> chosen);
        for (int i = 0; i < bars.size(); i++) {
            int year = years.first() + i;
            bars.get(i).pseudoClassStateChanged(CHOSEN, chosen.isPresent() && isChosen(year));
            bars.get(i)
                    .pseudoClassStateChanged(
                            MARKED, marked.map(range -> range.contains(year)).orElse(false));
        }
        String whole = years.size() == 0 ? "" : Integer.toString(years.first());
        left.setText(whole);
        right.setText(lit.map(Range::text).orElse(years.size() > 1 ? Integer.toString(years.last()) : ""));
        setAccessibleText(told());
    }

    private boolean isChosen(int year) {
        return search.filter(Facet.YEAR, Integer.toString(year))
                .filter(filter -> !filter.excludes())
                .isPresent();
    }

    private String told() {
        String all = TEXTS.get("years", new Range(years.first(), years.last()).text());
        String withMarked =
                marked.map(range -> TEXTS.get("years.marked", all, told(range))).orElse(all);
        return chosen.map(range -> TEXTS.get("years.chosen", withMarked, told(range)))
                .orElse(withMarked);
    }

    private String told(Range range) {
        return TEXTS.get("years.range", range.text(), Words.papers(years.count(range)));
    }

    @Override
    protected void layoutChildren() {
        int most = years.counts().stream().mapToInt(Integer::intValue).max().orElse(1);
        double wide = getWidth() / Math.max(1, years.size());
        double gap = wide > 4 * GAP ? GAP : 0;
        for (int i = 0; i < bars.size(); i++) {
            int count = years.counts().get(i);
            double high = count == 0 ? 1 : Math.max(LEAST, Math.rint((HEIGHT - LEAST) * count / most));
            double from = Math.rint(i * wide);
            double to = Math.rint((i + 1) * wide);
            bars.get(i).resizeRelocate(from, HEIGHT - high, Math.max(1, to - from - gap), high);
        }
        double half = Math.rint(getWidth() / 2);
        left.resizeRelocate(0, HEIGHT, half, WORDS);
        right.resizeRelocate(half, HEIGHT, getWidth() - half, WORDS);
    }
}
