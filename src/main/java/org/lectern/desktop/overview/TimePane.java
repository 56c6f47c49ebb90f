package org.lectern.desktop.overview;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Rectangle;
import org.lectern.chart.Cell;
import org.lectern.chart.Drawing;
import org.lectern.chart.Shape;
import org.lectern.chart.TimeChart;
import org.lectern.desktop.base.Texts;
import org.lectern.search.MonthSpan;
import org.lectern.search.Overview;
import org.lectern.search.Timeline;

/**
 * The chart over time. A drag over columns narrows the overview to their time, and so do Shift and the arrows; a click takes one column. A
 * double click or Enter searches for the papers of the area and time that are marked, or of the time where no area is. A column can be
 * marked as a whole: its cell is of the row -1.
 */
final class TimePane extends ChartPane {
    private static final Texts TEXTS = Texts.of(TimePane.class);
    private static final double HEIGHT = 276;
    private static final int WHOLE = -1;

    private final OverviewViewModel model;
    private final WindowWords words = new WindowWords();
    private final Rectangle brush = new Rectangle();
    private Optional<TimeChart> chart = Optional.empty();
    private Timeline timeline = new Timeline(false, List.of(), List.of(), 0, 0);
    private Optional<Integer> anchor = Optional.empty();
    private Optional<Columns> preview = Optional.empty();

    /** The columns from one to another, both among them. */
    private record Columns(int from, int to) {
        static Columns of(int one, int other) {
            return new Columns(Math.min(one, other), Math.max(one, other));
        }
    }

    TimePane(OverviewViewModel model) {
        super("overview-time", TEXTS.get("time"), TEXTS.get("time.help"), 1);
        this.model = model;
        brush.getStyleClass().add("chart-brush");
        brush.setMouseTransparent(true);
        brush.setManaged(false);
        brush.setVisible(false);
        addBehind(brush);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
    }

    /** Shows an overview's papers over time. */
    void show(Overview overview, OverviewViewModel.State.Shown shown) {
        timeline = overview.timeline();
        preview = Optional.empty();
        Optional<Cell> before = marked();
        show(width -> draw(shown, width), this::told, this::searched);
        if (isFocused()) {
            mark(before.filter(cell -> cell.column() < timeline.periods().size()));
        }
    }

    private Drawing draw(OverviewViewModel.State.Shown shown, double width) {
        TimeChart now = new TimeChart(timeline, model.options(), shown.inks(), words, width, HEIGHT);
        chart = Optional.of(now);
        showBrush();
        return now.drawing();
    }

    private String told(Cell cell) {
        Timeline.Period period = timeline.periods().get(cell.column());
        return cell.row() == WHOLE ? words.period(period) : words.segment(timeline, period, cell.row());
    }

    private void searched(Cell cell) {
        Timeline.Period period = timeline.periods().get(cell.column());
        if (cell.row() == WHOLE) {
            model.search(period.span());
        } else {
            model.search(timeline.area(cell.row()), period.span());
        }
    }

    @Override
    Optional<Cell> at(double x, double y) {
        if (timeline.periods().isEmpty() || chart.isEmpty()) {
            return Optional.empty();
        }
        Shape.Place all = chart.get().columns(0, timeline.periods().size() - 1);
        return super.at(x, y)
                .or(() -> all.contains(x, y) ? Optional.of(new Cell(chart.get().period(x), WHOLE)) : Optional.empty());
    }

    @Override
    Optional<Shape.Place> place(Cell cell) {
        return cell.row() == WHOLE ? chart.map(now -> now.columns(cell.column(), cell.column())) : super.place(cell);
    }

    /** The columns that are chosen. */
    private Optional<Columns> chosen() {
        return model.span().get().flatMap(span -> {
            int[] inside = IntStream.range(0, timeline.periods().size())
                    .filter(i -> span.contains(timeline.periods().get(i).span()))
                    .toArray();
            return inside.length == 0
                    ? Optional.<Columns>empty()
                    : Optional.of(new Columns(inside[0], inside[inside.length - 1]));
        });
    }

    private void showBrush() {
        Optional<Shape.Place> place =
                preview.or(this::chosen).flatMap(now -> chart.map(drawn -> drawn.columns(now.from, now.to)));
        brush.setVisible(place.isPresent());
        place.ifPresent(at -> {
            brush.setX(at.x());
            brush.setY(at.y());
            brush.setWidth(at.width());
            brush.setHeight(at.height());
        });
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        if (chart.isPresent() && !timeline.periods().isEmpty()) {
            anchor = Optional.of(chart.get().period(event.getX()));
        }
        event.consume();
    }

    private void dragged(MouseEvent event) {
        if (anchor.isPresent() && chart.isPresent()) {
            mark(Optional.empty());
            preview = Optional.of(Columns.of(anchor.get(), chart.get().period(event.getX())));
            showBrush();
        }
        event.consume();
    }

    private void released(MouseEvent event) {
        Optional<Columns> taken = preview.or(() -> anchor.map(at -> Columns.of(at, at)));
        anchor = Optional.empty();
        preview = Optional.empty();
        if (event.getClickCount() < 2) {
            taken.ifPresent(this::narrow);
        }
        event.consume();
    }

    @Override
    void clicked(MouseEvent event) {
        if (event.getClickCount() == 2) {
            mark(at(event.getX(), event.getY()));
            choose();
        }
        event.consume();
    }

    private void narrow(Columns columns) {
        if (columns.to < timeline.periods().size()) {
            MonthSpan first = timeline.periods().get(columns.from).span();
            model.narrow(first.to(timeline.periods().get(columns.to).span()));
            showBrush();
        }
    }

    @Override
    void typed(KeyEvent key) {
        if (timeline.periods().isEmpty()) {
            return;
        }
        int last = timeline.periods().size() - 1;
        int column = marked().map(Cell::column)
                .orElseGet(() -> chosen().map(Columns::to).orElse(last + 1));
        KeyCode code = key.getCode();
        switch (code) {
            case LEFT, KP_LEFT -> go(Math.max(0, column - 1), key.isShiftDown());
            case RIGHT, KP_RIGHT -> go(Math.min(last, column + 1), key.isShiftDown());
            case HOME -> go(0, key.isShiftDown());
            case END -> go(last, key.isShiftDown());
            case SPACE -> marked().ifPresent(cell -> narrow(new Columns(cell.column(), cell.column())));
            default -> {
                super.typed(key);
                return;
            }
        }
        key.consume();
    }

    /** To a column, of which the row that was marked stays so where it is there; with Shift the time up to it is taken. */
    private void go(int column, boolean extending) {
        Optional<Cell> before = marked();
        if (extending) {
            int from = anchor.orElseGet(() -> before.map(Cell::column).orElse(column));
            anchor = Optional.of(from);
            narrow(Columns.of(from, column));
        } else {
            anchor = Optional.empty();
        }
        Cell same = new Cell(column, before.map(Cell::row).orElse(WHOLE));
        mark(Optional.of(place(same).isPresent() ? same : new Cell(column, WHOLE)));
    }
}
