package org.lectern.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.chart.Shape.Anchor;
import org.lectern.chart.Shape.Box;
import org.lectern.chart.Shape.Face;
import org.lectern.chart.Shape.Place;
import org.lectern.chart.Shape.Text;
import org.lectern.search.Overview;
import org.lectern.search.Timeline;
import org.lectern.search.ValueRanking;
import org.lectern.topic.Topic;

/** All charts of an overview on one page, and each alone with its heading, as they are saved. Immutable. */
public final class PageChart {
    /** How wide the page is. */
    public static final double WIDTH = 1200;

    private static final double TIME = 320;
    private static final double GAP = 32;
    private static final double HEADING = 28;
    private static final double LEGEND_ROW = 22;
    private static final double SQUARE = 10;

    private final Overview overview;
    private final TimeChart.Options options;
    private final boolean lift;
    private final AreaInks inks;
    private final ChartWords words;

    /** A part of the page that can be saved alone. */
    public enum Part {
        PAGE,
        TIME,
        ORGANIZATIONS,
        VENUES,
        STRONGEST,
        TOGETHER
    }

    /**
     * A page.
     *
     * @param options how the chart over time is shown
     * @param lift whether the matrix shows how far beyond chance topics are together
     */
    public PageChart(Overview overview, TimeChart.Options options, boolean lift, AreaInks inks, ChartWords words) {
        this.overview = overview;
        this.options = options;
        this.lift = lift;
        this.inks = inks;
        this.words = words;
    }

    /** Draws a part. */
    public Drawing drawing(Part part) {
        Stack stack = new Stack();
        switch (part) {
            case PAGE -> {
                stack.add(Text.of(words.title(), 0, 14, WIDTH, Anchor.START, Face.TITLE, Ink.TEXT), WIDTH, 32);
                stack.add(
                        Text.of(words.subtitle(overview), 0, 8, WIDTH, Anchor.START, Face.SMALL, Ink.MUTED),
                        WIDTH,
                        GAP);
                time(stack, WIDTH);
                columns(stack);
                together(stack);
            }
            case TIME -> time(stack, WIDTH);
            case ORGANIZATIONS -> ranking(stack, words.organizations(), true, WIDTH / 2);
            case VENUES -> ranking(stack, words.venues(), false, WIDTH / 2);
            case STRONGEST -> strongest(stack, WIDTH / 2);
            case TOGETHER -> together(stack);
        }
        return stack.drawing();
    }

    private void time(Stack stack, double width) {
        stack.heading(words.overTime(options.share()));
        Timeline timeline = overview.timeline();
        if (timeline.periods().isEmpty()) {
            stack.nothing(words.nothing());
            return;
        }
        legend(stack, width);
        stack.add(new TimeChart(timeline, options, inks, words, width, TIME).drawing(), GAP);
    }

    private void legend(Stack stack, double width) {
        List<Shape> shapes = new ArrayList<>();
        double x = 0;
        double y = 0;
        for (int row = 0; row <= overview.timeline().areas().size(); row++) {
            int papers = overview.timeline().total(row).papers();
            if (options.hidden().contains(row) || papers == 0) {
                continue;
            }
            Optional<Topic> area = overview.timeline().area(row);
            String name = area.map(Topic::name).orElseGet(words::noTopic);
            double room = SQUARE + 6 + TextRoom.of(name, Face.SMALL) + 18;
            if (x > 0 && x + room > width) {
                x = 0;
                y += LEGEND_ROW;
            }
            shapes.add(new Box(
                    Optional.empty(),
                    new Place(x, y + (LEGEND_ROW - SQUARE) / 2, SQUARE, SQUARE),
                    area.map(inks::of).orElse(Ink.NO_AREA),
                    1,
                    2));
            shapes.add(Text.of(name, x + SQUARE + 6, y + LEGEND_ROW / 2, room, Anchor.START, Face.SMALL, Ink.MUTED));
            x += room;
        }
        stack.add(new Drawing(width, y + LEGEND_ROW, shapes), 8);
    }

    private void ranking(Stack stack, String heading, boolean organizations, double width) {
        ValueRanking ranking = organizations ? overview.organizations() : overview.venues();
        stack.heading(heading);
        if (ranking.values().isEmpty()) {
            stack.nothing(words.nothing());
        } else {
            stack.add(new RankChart(ranking.values(), words, width).drawing(), GAP);
        }
    }

    private void strongest(Stack stack, double width) {
        stack.heading(words.strongest());
        if (overview.together().strongest().isEmpty()) {
            stack.nothing(words.nothing());
        } else {
            stack.add(new PairChart(overview.together().strongest(), inks, words, width).drawing(), GAP);
        }
    }

    /** The three lists beside one another; what is not known of any paper is left out. */
    private void columns(Stack stack) {
        List<Part> parts = new ArrayList<>();
        if (!overview.organizations().values().isEmpty()) {
            parts.add(Part.ORGANIZATIONS);
        }
        if (!overview.venues().values().isEmpty()) {
            parts.add(Part.VENUES);
        }
        if (!overview.together().strongest().isEmpty()) {
            parts.add(Part.STRONGEST);
        }
        double whole = WIDTH - GAP * Math.max(0, parts.size() - 1);
        double sum = parts.stream().mapToDouble(PageChart::weight).sum();
        double x = 0;
        List<Shape> shapes = new ArrayList<>();
        double height = 0;
        for (int i = 0; i < parts.size(); i++) {
            Stack one = new Stack();
            double width = Math.rint(whole * weight(parts.get(i)) / sum);
            switch (parts.get(i)) {
                case ORGANIZATIONS -> ranking(one, words.organizations(), true, width);
                case VENUES -> ranking(one, words.venues(), false, width);
                case PAGE, TIME, STRONGEST, TOGETHER -> strongest(one, width);
            }
            Drawing drawing = one.drawing();
            double left = x;
            drawing.shapes().forEach(shape -> shapes.add(shape.moved(left, 0)));
            x += width + GAP;
            height = Math.max(height, drawing.height());
        }
        if (!parts.isEmpty()) {
            stack.add(new Drawing(WIDTH, height, shapes), GAP);
        }
    }

    /** Two names need more room than one. */
    private static double weight(Part part) {
        return part == Part.STRONGEST ? 1.5 : 1;
    }

    private void together(Stack stack) {
        Drawing matrix = new MatrixChart(overview.together(), lift, inks, words, WIDTH).drawing();
        stack.heading(words.together(lift));
        if (matrix.shapes().isEmpty()) {
            stack.nothing(words.nothing());
        } else {
            stack.add(matrix, 0);
        }
    }

    /** Drawings below one another. */
    private static final class Stack {
        private final List<Shape> shapes = new ArrayList<>();
        private double width;
        private double height;
        private double below;

        void add(Drawing drawing, double gap) {
            height += below;
            double top = height;
            drawing.shapes().forEach(shape -> shapes.add(shape.moved(0, top)));
            width = Math.max(width, drawing.width());
            height += drawing.height();
            below = gap;
        }

        void add(Text text, double room, double rise) {
            add(new Drawing(room, rise, List.of(text)), 0);
        }

        void heading(String text) {
            add(Text.of(text, 0, 8, WIDTH, Anchor.START, Face.HEADING, Ink.TEXT), 0, HEADING);
        }

        void nothing(String text) {
            add(Text.of(text, 0, 8, WIDTH, Anchor.START, Face.SMALL, Ink.MUTED), WIDTH / 3, GAP);
        }

        Drawing drawing() {
            return new Drawing(width, height, shapes);
        }
    }
}
