package org.lectern.share;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a fact says. What it does not say is empty.
 *
 * @param text a name, a title, a note, a vote
 * @param record which record shows the paper: the name of one that the list carries
 * @param section in which section an entry is; empty for none
 * @param place where something stands among its neighbours, as {@link Places} orders it
 * @param more what a newer version says beside, as JSON by its names
 */
record Said(String text, String record, String section, String place, SortedMap<String, String> more)
        implements Comparable<Said> {
    private static final Comparator<Said> ORDER = Comparator.comparing(Said::text)
            .thenComparing(Said::record)
            .thenComparing(Said::section)
            .thenComparing(Said::place)
            .thenComparing(said -> said.more().toString());

    /** Copies the map. */
    Said {
        more = Collections.unmodifiableSortedMap(new TreeMap<>(more));
    }

    static Said words(String text) {
        return new Said(text, "", "", "", new TreeMap<>());
    }

    /** A text about a paper, with what is needed to show it should this be all that is left of its entry. */
    static Said about(String text, String record) {
        return new Said(text, record, "", "", new TreeMap<>());
    }

    static Said standing(String place) {
        return new Said("", "", "", place, new TreeMap<>());
    }

    static Said entry(String record, String section, String place) {
        return new Said("", record, section, place, new TreeMap<>());
    }

    /** This with what a newer version says beside. */
    Said with(Map<String, String> others) {
        return new Said(text, record, section, place, new TreeMap<>(others));
    }

    /** This with another record. */
    Said shownBy(String other) {
        return new Said(text, other, section, place, more);
    }

    @Override
    public int compareTo(Said other) {
        return ORDER.compare(this, other);
    }
}
