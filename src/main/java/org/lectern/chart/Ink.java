package org.lectern.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * What a shape is drawn in, as a theme names it.
 *
 * @param name lower case, such as {@code muted} or {@code area-3}
 */
public record Ink(String name) {
    /** Hues that areas of the topic book have; more areas share them. */
    public static final int AREAS = 10;

    public static final Ink GROUND = new Ink("ground");
    public static final Ink PANEL = new Ink("panel");
    public static final Ink LINE = new Ink("line");
    public static final Ink TEXT = new Ink("text");
    public static final Ink MUTED = new Ink("muted");
    public static final Ink SUBTLE = new Ink("subtle");
    public static final Ink ACCENT = new Ink("accent");
    /** Of papers without a topic. */
    public static final Ink NO_AREA = new Ink("area-none");

    /** That of an area by its place in the book, from 0. */
    public static Ink area(int place) {
        return new Ink("area-" + place % AREAS);
    }

    /** All there are. */
    static List<Ink> all() {
        List<Ink> all = new ArrayList<>(List.of(GROUND, PANEL, LINE, TEXT, MUTED, SUBTLE, ACCENT, NO_AREA));
        for (int i = 0; i < AREAS; i++) {
            all.add(area(i));
        }
        return List.copyOf(all);
    }
}
