package org.lectern.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.chart.Shape.Anchor;
import org.lectern.chart.Shape.Box;
import org.lectern.chart.Shape.Face;
import org.lectern.chart.Shape.Place;
import org.lectern.chart.Shape.Text;
import org.lectern.search.TopicCount;
import org.lectern.search.TopicPair;
import org.lectern.search.TopicsTogether;

/**
 * Which topics papers have together: a row and a column a topic, and where they meet a field, the stronger the more. On the diagonal stands
 * how many papers a topic has. A stripe says of which area a topic is, a gap parts the areas. Immutable.
 */
public final class MatrixChart {
    private static final double ROW = 22;
    private static final double NAMES = 220;
    private static final double LEAST_NAMES = 130;
    private static final double STRIPE = 4;
    private static final double WIDEST = 64;
    private static final double NARROWEST = 18;
    private static final double TURN = -45;
    private static final double HEAD = 128;
    private static final double HEAD_NAME = 168;
    private static final double PARTED = 5;
    private static final double ROOM_FOR_NUMBER = 27;

    /** So strong a field is at most, that a text on it can be read. */
    private static final double STRONGEST = 0.55;

    private static final double WEAKEST = 0.06;

    private final TopicsTogether together;
    private final boolean lift;
    private final AreaInks inks;
    private final ChartWords words;
    private final double width;
    private final double names;
    private final double cell;
    private final double[] offsets;

    /**
     * A matrix.
     *
     * @param lift whether it shows how far beyond chance topics are together, else how many papers have both
     * @param width how wide it may be at most; it is no wider than it has to be
     */
    public MatrixChart(TopicsTogether together, boolean lift, AreaInks inks, ChartWords words, double width) {
        this.together = together;
        this.lift = lift;
        this.inks = inks;
        this.words = words;
        this.width = width;
        int topics = together.topics().size();
        offsets = new double[topics + 1];
        for (int i = 1; i < topics; i++) {
            offsets[i] = offsets[i - 1] + (ink(i).equals(ink(i - 1)) ? 0 : PARTED);
        }
        offsets[topics] = topics == 0 ? 0 : offsets[topics - 1];
        names = width < 800 ? LEAST_NAMES : NAMES;
        double room = width - names - STRIPE - 6 - offsets[topics] - HEAD_NAME * 0.45;
        cell = topics == 0 ? 0 : Math.floor(Math.clamp(room / topics, NARROWEST, WIDEST));
    }

    private Ink ink(int topic) {
        return inks.of(together.topics().get(topic).topic());
    }

    private double left(int column) {
        return names + STRIPE + 6 + offsets[column] + column * cell;
    }

    private static double top(int row, double offset) {
        return HEAD + offset + row * ROW;
    }

    /** The pair of a cell; empty on the diagonal, and where no paper has both. */
    public Optional<TopicPair> pair(Cell at) {
        return at.column() == at.row()
                ? Optional.empty()
                : together.pair(
                        together.topics().get(at.column()).topic(),
                        together.topics().get(at.row()).topic());
    }

    /** Draws it; nothing without two topics. */
    public Drawing drawing() {
        int topics = together.topics().size();
        if (topics < 2) {
            return Drawing.empty();
        }
        List<Shape> shapes = new ArrayList<>();
        double most = together.pairs().stream().mapToDouble(this::weight).max().orElse(1);
        for (int i = 0; i < topics; i++) {
            TopicCount topic = together.topics().get(i);
            double top = top(i, offsets[i]);
            double left = left(i);
            shapes.add(Text.of(
                    topic.topic().name(), names - 4, top + ROW / 2, names - 6, Anchor.END, Face.SMALL, Ink.TEXT));
            shapes.add(Box.plain(new Place(names + 2, top, STRIPE, ROW - 1), ink(i)));
            shapes.add(Box.plain(new Place(left, HEAD - STRIPE - 2, cell - 1, STRIPE), ink(i)));
            shapes.add(new Text(
                    topic.topic().name(),
                    left + cell / 2 - 1,
                    HEAD - STRIPE - 8,
                    HEAD_NAME,
                    Anchor.START,
                    Face.LABEL,
                    Ink.MUTED,
                    TURN));
        }
        for (int row = 0; row < topics; row++) {
            for (int column = 0; column < topics; column++) {
                field(shapes, new Cell(column, row), most);
            }
        }
        double right = Math.max(left(topics - 1) + cell + HEAD_NAME * 0.75, 0);
        return new Drawing(Math.min(width, right), top(topics, offsets[topics]), shapes);
    }

    private double weight(TopicPair pair) {
        return lift ? Math.max(0, Math.log(pair.lift())) : Math.sqrt(pair.papers());
    }

    private void field(List<Shape> shapes, Cell at, double most) {
        Place place = new Place(left(at.column()), top(at.row(), offsets[at.row()]), cell - 1, ROW - 1);
        double middle = place.x() + place.width() / 2;
        boolean told = cell >= ROOM_FOR_NUMBER;
        if (at.column() == at.row()) {
            shapes.add(new Box(Optional.of(at), place, ink(at.row()), 0.22, 2));
            if (told) {
                shapes.add(number(words.number(together.topics().get(at.row()).papers()), middle, place, Ink.TEXT));
            }
            return;
        }
        Optional<TopicPair> pair = pair(at);
        if (pair.isEmpty()) {
            shapes.add(new Box(Optional.of(at), place, Ink.PANEL, 1, 2));
            return;
        }
        double strength = most == 0 ? 0 : weight(pair.get()) / most;
        shapes.add(new Box(Optional.of(at), place, Ink.PANEL, 1, 2));
        shapes.add(new Box(Optional.empty(), place, Ink.ACCENT, WEAKEST + strength * (STRONGEST - WEAKEST), 2));
        if (told) {
            String text = lift
                    ? words.times(pair.get().lift())
                    : words.number(pair.get().papers());
            shapes.add(number(text, middle, place, strength > 0.2 ? Ink.TEXT : Ink.MUTED));
        }
    }

    private static Text number(String text, double middle, Place place, Ink ink) {
        return Text.of(text, middle, place.y() + place.height() / 2, place.width() + 4, Anchor.MIDDLE, Face.LABEL, ink);
    }
}
