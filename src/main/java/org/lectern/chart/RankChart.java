package org.lectern.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.chart.Shape.Anchor;
import org.lectern.chart.Shape.Box;
import org.lectern.chart.Shape.Face;
import org.lectern.chart.Shape.Place;
import org.lectern.chart.Shape.Text;
import org.lectern.search.FacetCount;

/** Values below one another, each with a bar and how many papers have it. The rows of its cells are the values. Immutable. */
public record RankChart(List<FacetCount> values, ChartWords words, double width) {
    private static final double ROW = 24;
    private static final double BAR = 12;
    private static final double NUMBER = 52;
    private static final double NAME_PART = 0.42;
    private static final double GAP = 12;

    /** Copies the list. */
    public RankChart {
        values = List.copyOf(values);
    }

    /** How high it is. */
    public static double height(int rows) {
        return rows * ROW;
    }

    /** Draws it. */
    public Drawing drawing() {
        List<Shape> shapes = new ArrayList<>();
        double most = values.stream().mapToInt(FacetCount::count).max().orElse(1);
        double name = Math.rint(width * NAME_PART);
        double room = width - name - GAP - NUMBER;
        for (int i = 0; i < values.size(); i++) {
            FacetCount value = values.get(i);
            double middle = i * ROW + ROW / 2;
            // All of the row is the mark.
            shapes.add(new Box(Optional.of(new Cell(0, i)), new Place(0, i * ROW, width, ROW), Ink.GROUND, 0, 4));
            shapes.add(Text.of(value.label(), 4, middle, name - 4, Anchor.START, Face.SMALL, Ink.TEXT));
            shapes.add(new Box(
                    Optional.empty(),
                    new Place(name + GAP, middle - BAR / 2, Math.max(2, Math.rint(room * value.count() / most)), BAR),
                    Ink.ACCENT,
                    0.75,
                    2));
            shapes.add(
                    Text.of(words.number(value.count()), width - 4, middle, NUMBER, Anchor.END, Face.SMALL, Ink.MUTED));
        }
        return new Drawing(width, values.size() * ROW, shapes);
    }
}
