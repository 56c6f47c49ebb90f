package org.lectern.desktop.lists;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lectern.desktop.base.Texts;
import org.lectern.list.EntryDate;
import org.lectern.list.EntryState;
import org.lectern.list.ListEntry;
import org.lectern.list.Vote;
import org.lectern.paper.ReadingState;

/** What a list says of a paper, in words. Stateless. */
final class EntryWords {
    private static final Texts TEXTS = Texts.of(EntryWords.class);

    private EntryWords() {}

    /** {@code Wed 25 Nov 2026, 16:00}; without the year where it is the present one. */
    static String date(EntryDate date, LocalDate today) {
        String pattern = date.day().getYear() == today.getYear() ? TEXTS.get("day") : TEXTS.get("day.year");
        String day = DateTimeFormatter.ofPattern(pattern, Texts.language()).format(date.day());
        return date.time()
                .map(time -> TEXTS.get("day.time", day, time.toString()))
                .orElse(day);
    }

    /** Who voted how: {@code For: Ana, Ben. Against: Cem.}; that nobody did, where nobody did. */
    static String votes(ListEntry entry) {
        List<String> parts = new ArrayList<>();
        voters(entry, Vote.UP).ifPresent(names -> parts.add(TEXTS.get("votes.for", names)));
        voters(entry, Vote.DOWN).ifPresent(names -> parts.add(TEXTS.get("votes.against", names)));
        return parts.isEmpty() ? TEXTS.get("votes.none") : String.join(" ", parts);
    }

    private static Optional<String> voters(ListEntry entry, Vote vote) {
        String names = entry.votes().entrySet().stream()
                .filter(one -> one.getValue() == vote)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
        return Optional.of(names).filter(some -> !some.isEmpty());
    }

    /** How far a group is, as a label: {@code Agreed}. */
    static String label(EntryState state) {
        return TEXTS.get("state." + state.key());
    }

    /** The same within a sentence: {@code agreed}. */
    static String said(EntryState state) {
        return TEXTS.get("state-said." + state.key());
    }

    /** How far the reader is, within a sentence: {@code later}. */
    static String said(ReadingState state) {
        return TEXTS.get("reading-said." + state.key());
    }

    /** The icon of a state. */
    static String icon(EntryState state) {
        return switch (state) {
            case PROPOSED -> "fth-circle";
            case AGREED -> "fth-thumbs-up";
            case READ -> "fth-check-circle";
            case SKIPPED -> "fth-slash";
        };
    }

    /** The key that says it of what is selected. */
    static String key(EntryState state) {
        return switch (state) {
            case PROPOSED -> "P";
            case AGREED -> "A";
            case READ -> "R";
            case SKIPPED -> "S";
        };
    }
}
