package org.lectern.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.chart.Shape.Anchor;
import org.lectern.chart.Shape.Box;
import org.lectern.chart.Shape.Face;
import org.lectern.chart.Shape.Place;
import org.lectern.chart.Shape.Text;
import org.lectern.search.TopicPair;

/** Pairs of topics below one another, each with how far beyond chance it is and how many papers it has. The rows of its cells are the pairs. Immutable. */
public record PairChart(List<TopicPair> pairs, AreaInks inks, ChartWords words, double width) {
    private static final double ROW = 24;
    private static final double NUMBER = 44;
    private static final double LIFT = 52;
    private static final double DOT = 8;

    /** Copies the list. */
    public PairChart {
        pairs = List.copyOf(pairs);
    }

    /** Draws it. */
    public Drawing drawing() {
        List<Shape> shapes = new ArrayList<>();
        double room = width - NUMBER - LIFT - 2 * DOT - 14;
        for (int i = 0; i < pairs.size(); i++) {
            TopicPair pair = pairs.get(i);
            double middle = i * ROW + ROW / 2;
            shapes.add(new Box(Optional.of(new Cell(0, i)), new Place(0, i * ROW, width, ROW), Ink.GROUND, 0, 4));
            shapes.add(dot(4, middle, inks.of(pair.one())));
            shapes.add(dot(4 + DOT + 2, middle, inks.of(pair.other())));
            shapes.add(Text.of(
                    pair.one().name() + " + " + pair.other().name(),
                    2 * DOT + 12,
                    middle,
                    room,
                    Anchor.START,
                    Face.SMALL,
                    Ink.TEXT));
            shapes.add(Text.of(
                    words.times(pair.lift()), width - NUMBER - 4, middle, LIFT, Anchor.END, Face.SMALL, Ink.TEXT));
            shapes.add(
                    Text.of(words.number(pair.papers()), width - 4, middle, NUMBER, Anchor.END, Face.SMALL, Ink.MUTED));
        }
        return new Drawing(width, pairs.size() * ROW, shapes);
    }

    private static Box dot(double x, double middle, Ink ink) {
        return new Box(Optional.empty(), new Place(x, middle - DOT / 2, DOT, DOT), ink, 1, 2);
    }
}
