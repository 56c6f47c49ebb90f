package org.lectern.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Shapes, those behind first.
 *
 * @param width in pixels
 * @param height in pixels
 */
public record Drawing(double width, double height, List<Shape> shapes) {
    /** Copies the list. */
    public Drawing {
        shapes = List.copyOf(shapes);
    }

    /** Nothing at all. */
    public static Drawing empty() {
        return new Drawing(0, 0, List.of());
    }

    /** Where each mark is, in the order in which they are drawn. */
    public SequencedMap<Cell, Shape.Place> cells() {
        SequencedMap<Cell, Shape.Place> cells = new LinkedHashMap<>();
        for (Shape shape : shapes) {
            if (shape instanceof Shape.Box box && box.cell().isPresent()) {
                cells.putIfAbsent(box.cell().get(), box.place());
            }
        }
        return cells;
    }

    /** The mark at a point; empty beside them all. */
    public Optional<Cell> at(double x, double y) {
        return cells().entrySet().stream()
                .filter(cell -> cell.getValue().contains(x, y))
                .map(Map.Entry::getKey)
                .reduce((below, above) -> above);
    }
}
