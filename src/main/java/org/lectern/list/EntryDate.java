package org.lectern.list;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a paper is to be talked about, where the group is: a day, or a day and a time to the minute.
 *
 * @param day the day
 * @param time the time of that day; empty where only the day is known
 */
public record EntryDate(LocalDate day, Optional<LocalTime> time) implements Comparable<EntryDate> {
    private static final Pattern ISO = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ](\\d{2}:\\d{2}))?");
    private static final Comparator<EntryDate> ORDER = Comparator.comparing(EntryDate::day)
            .thenComparing(date -> date.time().orElse(LocalTime.MIN));

    /** Cuts the time to minutes. */
    public EntryDate {
        time = time.map(exact -> exact.truncatedTo(ChronoUnit.MINUTES));
    }

    /** Reads {@code 2026-11-25} or {@code 2026-11-25T16:00}, with a space for the T too; empty when it is no such date. */
    public static Optional<EntryDate> parse(String text) {
        Matcher matcher = ISO.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new EntryDate(
                    LocalDate.parse(matcher.group(1)),
                    Optional.ofNullable(matcher.group(2)).map(LocalTime::parse)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    @Override
    public int compareTo(EntryDate other) {
        return ORDER.compare(this, other);
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        return day + time.map(exact -> "T" + exact).orElse("");
    }
}
