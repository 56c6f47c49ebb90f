package org.lectern.paper;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date known to the day, to the month or to the year only, as listings and bibliographies give them (the reduced
 * precision of ISO 8601: {@code 2024-07-03}, {@code 2024-07}, {@code 2024}).
 *
 * @param year 1 to 9999
 * @param month 1 to 12, or 0 when unknown
 * @param day 1 to the length of the month, or 0 when unknown; 0 whenever the month is 0
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {
    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final Comparator<PartialDate> ORDER = Comparator.comparingInt(PartialDate::year)
            .thenComparingInt(PartialDate::month)
            .thenComparingInt(PartialDate::day);

    /**
     * Checks the parts.
     *
     * @throws DateTimeException when there is no such date
     */
    public PartialDate {
        if (year < 1 || year > 9999) {
            throw new DateTimeException("year out of range: " + year);
        }
        if (month == 0 && day != 0) {
            throw new DateTimeException("a day without a month");
        }
        if (month != 0) {
            if (day < 0 || day > YearMonth.of(year, month).lengthOfMonth()) {
                throw new DateTimeException("day out of range: " + day);
            }
        }
    }

    public static PartialDate of(int year) {
        return new PartialDate(year, 0, 0);
    }

    public static PartialDate of(int year, int month) {
        return new PartialDate(year, month, 0);
    }

    /** Reads the ISO form; empty when the text is not one, or names a date that does not exist. */
    public static Optional<PartialDate> parse(String text) {
        Matcher matcher = ISO.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PartialDate(
                    Integer.parseInt(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3))));
        } catch (DateTimeException noSuchDate) {
            return Optional.empty();
        }
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** How much of the date is known: 1 the year, 2 the month too, 3 the day too. */
    public int precision() {
        return day != 0 ? 3 : month != 0 ? 2 : 1;
    }

    /** By year, month, day; an unknown part comes before a known one. */
    @Override
    public int compareTo(PartialDate other) {
        return ORDER.compare(this, other);
    }

    /** The ISO form, as far as it is known. */
    @Override
    public String toString() {
        return switch (precision()) {
            case 3 -> "%04d-%02d-%02d".formatted(year, month, day);
            case 2 -> "%04d-%02d".formatted(year, month);
            default -> "%04d".formatted(year);
        };
    }
}
