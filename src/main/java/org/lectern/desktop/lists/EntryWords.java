package org.lectern.desktop.lists;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lectern.list.EntryDate;
import org.lectern.list.EntryState;
import org.lectern.list.ListEntry;
import org.lectern.list.Vote;

/** What a list says of a paper, in words. Stateless. */
final class EntryWords {
    private EntryWords() {}

    /** {@code Wed 25 Nov 2026, 16:00}; without the year where it is the present one. */
    static String date(EntryDate date, LocalDate today) {
        LocalDate day = date.day();
        return day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
                + ' '
                + day.getDayOfMonth()
                + ' '
                + day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
                + (day.getYear() == today.getYear() ? "" : " " + day.getYear())
                + date.time().map(time -> ", " + time).orElse("");
    }

    /** Who voted how: {@code For: Ana, Ben. Against: Cem.}; that nobody did, where nobody did. */
    static String votes(ListEntry entry) {
        List<String> parts = new ArrayList<>();
        voters(entry, Vote.UP).ifPresent(names -> parts.add("For: " + names + "."));
        voters(entry, Vote.DOWN).ifPresent(names -> parts.add("Against: " + names + "."));
        return parts.isEmpty() ? "Nobody has voted." : String.join(" ", parts);
    }

    private static Optional<String> voters(ListEntry entry, Vote vote) {
        String names = entry.votes().entrySet().stream()
                .filter(one -> one.getValue() == vote)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
        return Optional.of(names).filter(some -> !some.isEmpty());
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
