package org.lectern.desktop.triage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Words;
import org.lectern.paper.ReadingState;

/**
 * How many papers of a scope have which reading state.
 *
 * @param states a number for every state, 0 for none
 */
public record Tally(Map<ReadingState, Integer> states) {
    /** Of no papers. */
    public static final Tally NONE = new Tally(Map.of());

    private static final Texts TEXTS = Texts.of(Tally.class);

    /** Copies the numbers, and adds those that are missing. */
    public Tally {
        Map<ReadingState, Integer> all = new EnumMap<>(ReadingState.class);
        for (ReadingState state : ReadingState.values()) {
            all.put(state, states.getOrDefault(state, 0));
        }
        states = Map.copyOf(all);
    }

    /** How many have a state. */
    public int of(ReadingState state) {
        return states.getOrDefault(state, 0);
    }

    /** How many there are. */
    public int papers() {
        return states.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many wait to be decided about. */
    public int waiting() {
        return of(ReadingState.UNREAD);
    }

    public int decided() {
        return papers() - waiting();
    }

    /** This after a paper went from one state to another. */
    Tally moved(ReadingState from, ReadingState to) {
        Map<ReadingState, Integer> then = new EnumMap<>(states);
        then.merge(from, -1, Integer::sum);
        then.merge(to, 1, Integer::sum);
        return new Tally(then);
    }

    /** In words: {@code 12 of 45 decided}. */
    String progress() {
        return TEXTS.get("progress", Words.number(decided()), Words.number(papers()));
    }

    /** What was decided: {@code 8 kept · 3 later · 1 skipped}; empty where nothing was. */
    String decisions() {
        List<String> parts = new ArrayList<>();
        add(parts, "kept", of(ReadingState.KEPT));
        add(parts, "later", of(ReadingState.LATER));
        add(parts, "skipped", of(ReadingState.SKIPPED));
        add(parts, "read", of(ReadingState.READ) + of(ReadingState.READING));
        return String.join(" · ", parts);
    }

    private static void add(List<String> parts, String key, int papers) {
        if (papers > 0) {
            parts.add(TEXTS.get("tally." + key, Words.number(papers)));
        }
    }
}
