package org.lectern.bench;

import java.util.ArrayList;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Draws how searching grows with the library, in SVG: what it takes, the index and the heap, each over the number of papers. */
public final class GrowthPlot {
    private static final int WIDTH = 250;
    private static final int HEIGHT = 150;
    private static final int LEFT = 52;
    private static final int TOP = 48;
    private static final int STEP = WIDTH + 74;
    private static final List<String> COLOURS = List.of("#4052c9", "#9aa5ee", "#b4541a", "#e3a57c");

    private final List<SearchFigures> figures;
    private final StringBuilder svg = new StringBuilder();
    private final Formatter out = new Formatter(svg, Locale.ROOT);

    private GrowthPlot(List<SearchFigures> figures) {
        this.figures = figures;
    }

    /** A line of a panel. */
    private record Line(String name, ToDoubleFunction<SearchFigures> value) {}

    /**
     * Draws.
     *
     * @param figures what was measured of one library or more, in rising order of their papers
     * @return a document in SVG
     */
    public static String svg(List<SearchFigures> figures) {
        GrowthPlot plot = new GrowthPlot(List.copyOf(figures));
        plot.draw();
        return plot.svg.toString();
    }

    private void draw() {
        int width = LEFT + 3 * STEP - 30;
        int height = TOP + HEIGHT + 100;
        out.format(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" "
                        + "font-family=\"Inter, sans-serif\" font-size=\"11\" fill=\"#1c2128\">",
                width, height, width, height);
        out.format("<rect width=\"100%%\" height=\"100%%\" fill=\"#ffffff\"/>");
        panel(
                0,
                "Time, ms",
                List.of(
                        new Line("page p99", of -> of.all().page().percentile(0.99)),
                        new Line("page p50", of -> of.all().page().percentile(0.5)),
                        new Line("counts p99", of -> of.all().counts().percentile(0.99)),
                        new Line("counts p50", of -> of.all().counts().percentile(0.5))));
        panel(1, "Index, MB", List.of(new Line("index", of -> of.indexBytes() / 1e6)));
        panel(2, "Heap after the searches, MB", List.of(new Line("heap", of -> of.heapBytes() / 1e6)));
        out.format("</svg>\n");
    }

    private void panel(int number, String title, List<Line> lines) {
        int left = LEFT + number * STEP;
        double most = lines.stream()
                .flatMap(line -> figures.stream().map(line.value::applyAsDouble))
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1);
        double top = rounded(most);
        out.format("<text x=\"%d\" y=\"24\" font-weight=\"600\" font-size=\"13\">%s</text>", left, title);
        for (int i = 0; i <= 4; i++) {
            double y = TOP + HEIGHT - i * HEIGHT / 4.0;
            out.format(
                    "<line x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"#e3e6eb\"/>", left, left + WIDTH, y, y);
            out.format(
                    "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\" fill=\"#5f6875\">%s</text>",
                    left - 6, y + 4, number(top * i / 4));
        }
        for (int i = 0; i < figures.size(); i++) {
            out.format(
                    "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\" fill=\"#5f6875\">%s</text>",
                    x(left, i),
                    TOP + HEIGHT + 18,
                    String.format(Locale.ROOT, "%,d", figures.get(i).papers()));
        }
        for (int i = 0; i < lines.size(); i++) {
            line(left, top, lines.get(i), COLOURS.get(i), lines.size() > 1 ? i : -1);
        }
    }

    /** A line with its points and, below the panel, its name. */
    private void line(int left, double top, Line line, String colour, int place) {
        List<String> points = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            double y = TOP + HEIGHT - HEIGHT * line.value.applyAsDouble(figures.get(i)) / top;
            points.add(String.format(Locale.ROOT, "%.1f,%.1f", x(left, i), y));
            out.format(
                    "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"><title>%s: %s</title></circle>",
                    x(left, i), y, colour, line.name, number(line.value.applyAsDouble(figures.get(i))));
        }
        out.format(
                "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>",
                String.join(" ", points), colour);
        if (place >= 0) {
            int x = left + (place % 2) * WIDTH / 2;
            int y = TOP + HEIGHT + 44 + (place / 2) * 18;
            out.format("<rect x=\"%d\" y=\"%d\" width=\"14\" height=\"3\" fill=\"%s\"/>", x, y - 5, colour);
            out.format("<text x=\"%d\" y=\"%d\">%s</text>", x + 20, y, line.name);
        }
    }

    /** The sizes stand at even distances: each is ten times the one before. */
    private double x(int left, int place) {
        return left + WIDTH * (place + 0.5) / figures.size();
    }

    /** The next 1, 2, 4 or 8 of its power of ten, so that quarters of it are read easily. */
    private static double rounded(double most) {
        double power = Math.pow(10, Math.floor(Math.log10(Math.max(most, 1e-3))));
        for (double step : new double[] {1, 2, 4, 8}) {
            if (most <= step * power) {
                return step * power;
            }
        }
        return 10 * power;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 10 && value != Math.rint(value) ? "%.1f" : "%,.0f", value);
    }
}
