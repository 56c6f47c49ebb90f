package org.lectern.chart;

import java.util.Optional;

/** A part of a drawing. Lengths are in pixels of a screen of usual density, from the left and from the top. */
public sealed interface Shape {
    /**
     * A filled rectangle.
     *
     * @param cell the mark that it is; empty for what stands for nothing, as a line of a grid
     * @param opacity from 0 to 1
     * @param round the radius of its corners
     */
    record Box(Optional<Cell> cell, Place place, Ink ink, double opacity, double round) implements Shape {
        /** One that stands for nothing. */
        static Box plain(Place place, Ink ink) {
            return new Box(Optional.empty(), place, ink, 1, 0);
        }

        /** The same, fainter. */
        Box faint(double much) {
            return new Box(cell, place, ink, much, round);
        }
    }

    /**
     * A text on one line.
     *
     * @param text what it says; shortened where it is longer than its room
     * @param x where it begins, has its middle or ends, as its anchor says
     * @param y the middle of its height
     * @param room how long it may be
     * @param turned clockwise about its anchor, in degrees
     */
    record Text(String text, double x, double y, double room, Anchor anchor, Face face, Ink ink, double turned)
            implements Shape {
        /** One that is not turned. */
        static Text of(String text, double x, double y, double room, Anchor anchor, Face face, Ink ink) {
            return new Text(text, x, y, room, anchor, face, ink, 0);
        }
    }

    /** Where a rectangle is. */
    record Place(double x, double y, double width, double height) {
        /** Whether a point is in it. */
        public boolean contains(double px, double py) {
            return px >= x && px < x + width && py >= y && py < y + height;
        }

        Place moved(double dx, double dy) {
            return new Place(x + dx, y + dy, width, height);
        }
    }

    /** Which end of a text is at its place. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** The sizes of the type scale that charts use. */
    enum Face {
        /** 11 pixels: numbers and names of axes. */
        LABEL(11, false),
        /** 12 pixels. */
        SMALL(12, false),
        /** 13 pixels, semibold: the name of a chart. */
        HEADING(13, true),
        /** 21 pixels, semibold: the name of a page. */
        TITLE(21, true);

        private final double size;
        private final boolean strong;

        Face(double size, boolean strong) {
            this.size = size;
            this.strong = strong;
        }

        /** The height of its type in pixels. */
        public double size() {
            return size;
        }

        /** Whether it is semibold. */
        public boolean strong() {
            return strong;
        }
    }

    /** The same elsewhere. */
    default Shape moved(double dx, double dy) {
        return switch (this) {
            case Box(var cell, Place place, Ink ink, double opacity, double round) ->
                new Box(cell, place.moved(dx, dy), ink, opacity, round);
            case Text(String text, double x, double y, double room, Anchor anchor, Face face, Ink ink, double turned) ->
                new Text(text, x + dx, y + dy, room, anchor, face, ink, turned);
        };
    }
}
