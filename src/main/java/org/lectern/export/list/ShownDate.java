package org.lectern.export.list;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.lectern.list.EntryDate;
import org.lectern.paper.PartialDate;

/** Dates in words, in the language of the page. */
final class ShownDate {
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    private ShownDate() {}

    /** {@code Wed 25 Nov 2026, 16:00}, without the time where only the day is known. */
    static String of(EntryDate date) {
        return date.day().format(WEEKDAY) + date.time().map(time -> ", " + time).orElse("");
    }

    /** {@code 25 Nov 2026}. */
    static String of(LocalDate day) {
        return day.format(DAY);
    }

    /** {@code 25 Nov 2026}, {@code Nov 2026} or {@code 2026}, as far as it is known. */
    static String of(PartialDate date) {
        return switch (date.precision()) {
            case 3 -> of(LocalDate.of(date.year(), date.month(), date.day()));
            case 2 -> YearMonth.of(date.year(), date.month()).format(MONTH);
            default -> Integer.toString(date.year());
        };
    }
}
