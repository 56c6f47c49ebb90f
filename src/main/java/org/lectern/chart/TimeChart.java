package org.lectern.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.lectern.chart.Shape.Anchor;
import org.lectern.chart.Shape.Box;
import org.lectern.chart.Shape.Face;
import org.lectern.chart.Shape.Place;
import org.lectern.chart.Shape.Text;
import org.lectern.search.MonthSpan;
import org.lectern.search.Timeline;

/**
 * Papers over time as stacked columns, an area above the other. A paper of several areas counts for each in equal parts, so that a column is
 * as high as it has papers. The columns of its cells are periods, the rows areas from the bottom, the last those without a topic. Immutable.
 */
public final class TimeChart {
    private static final double AXIS = 44;
    private static final double TOP = 20;
    private static final double BOTTOM = 22;
    private static final double WIDEST_STEP = 180;
    private static final double WIDEST = 110;
    private static final double BESIDE_NUMBER = 6;
    private static final double ROOM_FOR_NAME = 40;
    private static final double FAINT = 0.3;
    private static final double SPLIT = 4;

    private final Timeline timeline;
    private final Options options;
    private final ChartWords words;
    private final AreaInks inks;
    private final double width;
    private final double height;
    private final double step;

    /**
     * What is shown of it.
     *
     * @param share whether columns are as high as each other, and areas have their share of them
     * @param hidden the rows that are left out
     * @param lit the row that stands out; empty when none does
     * @param span the time that stands out; empty for all
     */
    public record Options(boolean share, Set<Integer> hidden, Optional<Integer> lit, Optional<MonthSpan> span) {
        /** Copies the set. */
        public Options {
            hidden = Set.copyOf(hidden);
        }

        /** Papers of all areas. */
        public static Options plain() {
            return new Options(false, Set.of(), Optional.empty(), Optional.empty());
        }
    }

    /** A chart of that size in pixels. */
    public TimeChart(Timeline timeline, Options options, AreaInks inks, ChartWords words, double width, double height) {
        this.timeline = timeline;
        this.options = options;
        this.words = words;
        this.inks = inks;
        this.width = width;
        this.height = height;
        step = timeline.periods().isEmpty()
                ? 0
                : Math.min(WIDEST_STEP, (width - AXIS) / timeline.periods().size());
    }

    /** The period at a place from the left; the nearest where there is none. */
    public int period(double x) {
        return Math.clamp(
                (int) Math.floor((x - AXIS) / step), 0, timeline.periods().size() - 1);
    }

    /** Where the columns from one period to another are, both among them. */
    public Place columns(int from, int to) {
        double left = Math.rint(AXIS + from * step);
        return new Place(left, TOP - 4, Math.rint(AXIS + (to + 1) * step) - left, height - BOTTOM - TOP + 4);
    }

    private List<Integer> rows() {
        return IntStream.rangeClosed(0, timeline.areas().size())
                .filter(row -> !options.hidden().contains(row))
                .boxed()
                .toList();
    }

    private double value(Timeline.Period period) {
        return rows().stream()
                .mapToDouble(row -> period.counts().get(row).share())
                .sum();
    }

    /** Draws it; nothing without a period. */
    public Drawing drawing() {
        if (timeline.periods().isEmpty()) {
            return Drawing.empty();
        }
        List<Shape> shapes = new ArrayList<>();
        double plot = height - TOP - BOTTOM;
        double floor = height - BOTTOM;
        Scale scale = options.share()
                ? Scale.ofShares()
                : Scale.of(timeline.periods().stream()
                        .mapToDouble(this::value)
                        .max()
                        .orElse(1));
        double right = Math.min(width, AXIS + step * timeline.periods().size());
        for (double tick : scale.ticks()) {
            double y = Math.rint(floor - tick / scale.top() * plot);
            shapes.add(Box.plain(new Place(AXIS, y, right - AXIS, 1), Ink.LINE));
            shapes.add(Text.of(
                    options.share() ? words.percent(tick) : words.number(Math.round(tick)),
                    AXIS - 8,
                    y,
                    AXIS - 8,
                    Anchor.END,
                    Face.LABEL,
                    Ink.SUBTLE));
        }
        for (int i = 0; i < timeline.periods().size(); i++) {
            column(shapes, i, plot, floor, scale);
        }
        return new Drawing(width, height, shapes);
    }

    private void column(List<Shape> shapes, int index, double plot, double floor, Scale scale) {
        Timeline.Period period = timeline.periods().get(index);
        double gap = Math.clamp(step * 0.16, 1, 14);
        double wide = Math.min(WIDEST, step - gap);
        double left = Math.rint(AXIS + index * step + (step - wide) / 2);
        double column = Math.max(1, Math.rint(wide));
        boolean out =
                options.span().filter(span -> !span.contains(period.span())).isPresent();
        double whole = options.share() ? Math.max(1, period.papers()) : 1;
        double sum = 0;
        double top = floor;
        for (int row : rows()) {
            double share = period.counts().get(row).share() / whole;
            if (share == 0) {
                continue;
            }
            sum += share;
            double bottom = top;
            top = Math.min(bottom - 1, Math.rint(floor - sum / scale.top() * plot));
            double split = bottom < floor && bottom - top > SPLIT ? 1 : 0;
            boolean faint = out || options.lit().filter(lit -> lit != row).isPresent();
            shapes.add(new Box(
                    Optional.of(new Cell(index, row)),
                    new Place(left, top, column, bottom - split - top),
                    timeline.area(row).map(inks::of).orElse(Ink.NO_AREA),
                    faint ? FAINT : 1,
                    0));
        }
        double middle = left + column / 2;
        if (!options.share() && options.hidden().isEmpty() && period.papers() > 0 && step >= numberRoom()) {
            shapes.add(Text.of(
                    words.number(period.papers()), middle, top - 9, step, Anchor.MIDDLE, Face.LABEL, Ink.MUTED));
        }
        int every = (int) Math.max(1, Math.ceil(ROOM_FOR_NAME / step));
        if ((timeline.periods().size() - 1 - index) % every == 0) {
            shapes.add(Text.of(
                    name(period),
                    middle,
                    floor + 13,
                    step * every,
                    Anchor.MIDDLE,
                    Face.LABEL,
                    out ? Ink.SUBTLE : Ink.MUTED));
        }
    }

    /** The numbers above the columns are there where all of them have room. */
    private double numberRoom() {
        return BESIDE_NUMBER
                + timeline.periods().stream()
                        .mapToDouble(period -> TextRoom.of(words.number(period.papers()), Face.LABEL))
                        .max()
                        .orElse(0);
    }

    private String name(Timeline.Period period) {
        boolean year = !timeline.monthly() || period.span().from().getMonthValue() == 1;
        return year
                ? Integer.toString(period.span().from().getYear())
                : words.month(period.span().from());
    }
}
