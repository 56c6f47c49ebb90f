package org.lectern.digest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The same line so many times in a row, with or without blank lines between, that it is of no page: what a broken program wrote,
 * or a ruler of dots. Pages are read as if it were not there, and it is not understood.
 */
final class RepeatedLines {
    /** No page has a line so often below itself. */
    private static final int MANY = 100;

    private RepeatedLines() {}

    /** What a reader makes of the lines without those; told of all of them. */
    static Optional<StretchReading> aside(List<Line> lines, Function<List<Line>, Optional<StretchReading>> reader) {
        int[] places = places(lines);
        if (places.length == lines.size()) {
            return reader.apply(lines);
        }
        List<Line> others = Arrays.stream(places).mapToObj(lines::get).toList();
        return others.isEmpty() ? Optional.empty() : reader.apply(others).map(reading -> reading.spread(lines, places));
    }

    /** The indices of the other lines. */
    private static int[] places(List<Line> lines) {
        List<Integer> places = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); ) {
            int end = end(lines, i);
            if (end == i) {
                places.add(i);
                i++;
            }
            i = Math.max(i, end);
        }
        return places.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The index behind the lines that say what that one says; the index itself when they are not many. */
    private static int end(List<Line> lines, int from) {
        String text = lines.get(from).text();
        if (lines.get(from).isBlank() || isBelowItself(lines, from)) {
            return from;
        }
        int count = 0;
        int end = from;
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i).text().equals(text)) {
                count++;
                end = i + 1;
            } else if (!lines.get(i).isBlank()) {
                break;
            }
        }
        return count >= MANY ? end : from;
    }

    /** Whether it is of a run that was found to be short, so that no run is gone through for each of its lines. */
    private static boolean isBelowItself(List<Line> lines, int index) {
        int above = index - 1;
        while (above >= 0 && lines.get(above).isBlank()) {
            above--;
        }
        return above >= 0 && lines.get(above).text().equals(lines.get(index).text());
    }
}
