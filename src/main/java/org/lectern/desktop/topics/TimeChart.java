package org.lectern.desktop.topics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;

/**
 * A bar for the papers of each year or month, and below it a lower one for their share of all. What the pointer is on is marked; a click
 * searches for it. With keys the arrows go from bar to bar, and Enter searches.
 */
final class TimeChart extends Region {
    private static final Texts TEXTS = Texts.of(TimeChart.class);
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    private static final double NUMBER = 16;
    private static final double PAPERS = 84;
    private static final double GAP = 10;
    private static final double SHARES = 30;
    private static final double MARKS = 18;
    private static final double HEIGHT = NUMBER + PAPERS + GAP + NUMBER + SHARES + MARKS;
    private static final double BETWEEN = 3;
    private static final double WIDEST = 64;
    private static final double ROOM_FOR_NUMBER = 24;
    private static final double ROOM_FOR_SHARE = 38;
    private static final double ROOM_FOR_MARK = 40;
    private static final double LEAST = 2;

    private final Consumer<TimeBar> chosen;
    private final List<Column> columns = new ArrayList<>();
    private final Region floor = new Region();
    private final ReadOnlyObjectWrapper<Optional<TimeBar>> marked = new ReadOnlyObjectWrapper<>(Optional.empty());

    private record Column(TimeBar bar, Region papers, Region share, Label number, Label percent, Label mark) {}

    /** An empty one; what is clicked is given to {@code chosen}. */
    TimeChart(Consumer<TimeBar> chosen) {
        this.chosen = chosen;
        setId("topic-chart");
        getStyleClass().add("time-chart");
        floor.getStyleClass().add("time-floor");
        floor.setMouseTransparent(true);
        // Time goes to the right as its arrow keys do, also where texts are read from right to left.
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleHelp(TEXTS.get("time.help"));
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> mark(at(event.getX())));
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> mark(-1));
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            mark(at(event.getX()));
            choose();
            event.consume();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                mark(-1);
            }
        });
    }

    /** The bar that the pointer or the keys are on. */
    ReadOnlyObjectProperty<Optional<TimeBar>> marked() {
        return marked.getReadOnlyProperty();
    }

    /** Shows other bars. */
    void show(List<TimeBar> bars) {
        columns.clear();
        getChildren().setAll(floor);
        for (TimeBar bar : bars) {
            Column column = new Column(
                    bar,
                    region(Style.TIME_BAR),
                    region(Style.SHARE_BAR),
                    label(Integer.toString(bar.papers()), Pos.BOTTOM_CENTER),
                    label(bar.percent(), Pos.BOTTOM_CENTER),
                    label(bar.mark(), Pos.CENTER));
            columns.add(column);
            getChildren().addAll(column.papers, column.share, column.number, column.percent, column.mark);
        }
        mark(-1);
        requestLayout();
    }

    private static Region region(String style) {
        Region region = new Region();
        region.getStyleClass().add(style);
        region.setMouseTransparent(true);
        return region;
    }

    private static Label label(String text, Pos place) {
        Label label = new Label(text);
        label.setMouseTransparent(true);
        label.setAlignment(place);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private void typed(KeyEvent key) {
        int at = marked.get().map(bar -> bars().indexOf(bar)).orElse(-1);
        switch (key.getCode()) {
            case LEFT -> mark(at < 0 ? columns.size() - 1 : Math.max(0, at - 1));
            case RIGHT -> mark(Math.min(columns.size() - 1, at + 1));
            case HOME -> mark(0);
            case END -> mark(columns.size() - 1);
            case ENTER, SPACE -> choose();
            default -> {
                return;
            }
        }
        key.consume();
    }

    private List<TimeBar> bars() {
        return columns.stream().map(Column::bar).toList();
    }

    private void choose() {
        marked.get().filter(bar -> bar.papers() > 0).ifPresent(chosen);
    }

    private void mark(int index) {
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).papers.pseudoClassStateChanged(MARKED, i == index);
            columns.get(i).share.pseudoClassStateChanged(MARKED, i == index);
        }
        marked.set(index >= 0 && index < columns.size() ? Optional.of(columns.get(index).bar) : Optional.empty());
        setAccessibleText(marked.get().map(TimeBar::words).orElseGet(this::all));
    }

    private String all() {
        return TEXTS.get(
                "time.told", columns.stream().map(column -> column.bar.words()).collect(Collectors.joining("; ")));
    }

    private double step() {
        return Math.min(WIDEST, getWidth() / Math.max(1, columns.size()));
    }

    private int at(double x) {
        int index = (int) Math.floor(x / step());
        return index < columns.size() ? index : -1;
    }

    @Override
    protected void layoutChildren() {
        double step = step();
        double most = greatest(TimeBar::papers);
        double mostShare = greatest(TimeBar::share);
        double shareFloor = NUMBER + PAPERS + GAP + NUMBER + SHARES;
        int every = (int) Math.max(1, Math.ceil(ROOM_FOR_MARK / step));
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            double left = snapPositionX(i * step);
            double wide = Math.max(1, snapPositionX((i + 1) * step - BETWEEN) - left);
            double high = height(column.bar.papers(), most, PAPERS);
            double low = height(column.bar.share(), mostShare, SHARES);
            column.papers.resizeRelocate(left, NUMBER + PAPERS - high, wide, high);
            column.share.resizeRelocate(left, shareFloor - low, wide, low);
            boolean told = column.bar.papers() > 0;
            place(column.number, left, NUMBER + PAPERS - high - NUMBER, wide, told && step >= ROOM_FOR_NUMBER);
            place(column.percent, left, shareFloor - low - NUMBER, wide, told && step >= ROOM_FOR_SHARE);
            place(column.mark, left, shareFloor + 2, wide, (columns.size() - 1 - i) % every == 0);
        }
        floor.resizeRelocate(0, NUMBER + PAPERS, step * columns.size() - BETWEEN, 1);
    }

    /** Something that is there is to be seen. */
    private static double height(double value, double most, double whole) {
        return value == 0 ? 0 : Math.max(LEAST, Math.rint(value / most * whole));
    }

    private double greatest(ToDoubleFunction<TimeBar> value) {
        return columns.stream().map(Column::bar).mapToDouble(value).max().orElse(1);
    }

    private static void place(Label label, double left, double top, double wide, boolean shown) {
        label.setVisible(shown);
        double width = Math.max(wide, label.prefWidth(-1));
        label.resizeRelocate(left + (wide - width) / 2, top, width, NUMBER);
    }
}
