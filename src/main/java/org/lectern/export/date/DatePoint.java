package org.lectern.export.date;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lectern.paper.PartialDate;

/**
 * A date as BibLaTeX writes it, in the levels 0 and 1 of ISO 8601-2: a year, maybe with its month or season, and its day.
 *
 * @param digits {@code 2019-05-03}, {@code 2019-21} for its spring, {@code 199X} for a decade, {@code -0379}
 * @param time what follows the day with a {@code T}; empty when nothing does
 * @param approximate about then
 * @param uncertain perhaps then
 */
public record DatePoint(String digits, String time, boolean approximate, boolean uncertain) {
    private static final Pattern FORM = Pattern.compile(
            "(-?(?:\\d{4}|\\d{3}X|\\d{2}XX|\\dXXX))(?:-(\\d\\d|XX)(?:-(\\d\\d|XX)(T\\d\\d:\\d\\d(?::\\d\\d)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?)?)?([~?%])?");
    private static final int SPRING = 21;
    private static final int WINTER = 24;

    /** A day, a month or a year. */
    public static DatePoint of(PartialDate date) {
        return new DatePoint(date.toString(), "", false, false);
    }

    /** A year with its month, or from 21 on its season, and its day, each 0 when unknown; empty when there is no such date. */
    static Optional<DatePoint> of(int year, int month, int day) {
        String digits = "%04d".formatted(year)
                + (month == 0 ? "" : "-%02d".formatted(month))
                + (month == 0 || day == 0 ? "" : "-%02d".formatted(day));
        return parse(digits);
    }

    /** Reads the form; empty when the text is not one, or names a date that does not exist. */
    static Optional<DatePoint> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches() || !exists(form)) {
            return Optional.empty();
        }
        String time = form.group(4) == null ? "" : form.group(4);
        String mark = form.group(5) == null ? "" : form.group(5);
        String digits = text.substring(0, text.length() - mark.length() - time.length());
        return Optional.of(new DatePoint(
                digits, time, "~%".contains(mark) && !mark.isEmpty(), "?%".contains(mark) && !mark.isEmpty()));
    }

    private static boolean exists(Matcher form) {
        int month = number(form.group(2));
        int day = number(form.group(3));
        boolean unknownMonth = form.group(2) == null || form.group(2).equals("XX");
        if (unknownMonth) {
            return day == 0;
        }
        if (month >= SPRING && month <= WINTER) {
            return form.group(3) == null;
        }
        try {
            boolean unknownDay = form.group(3) == null || form.group(3).equals("XX");
            // Of a year that is not told whole the longest month is taken.
            int year = form.group(1).indexOf('X') < 0 ? Integer.parseInt(form.group(1)) : 2000;
            int length = YearMonth.of(year, month).lengthOfMonth();
            return unknownDay || (day > 0 && day <= length);
        } catch (DateTimeException noSuchMonth) {
            return false;
        }
    }

    private static int number(@Nullable String digits) {
        return digits == null || digits.equals("XX") ? 0 : Integer.parseInt(digits);
    }

    private int part(int index) {
        String[] parts = digits.substring(1).split("-", -1);
        return index < parts.length ? number(parts[index]) : 0;
    }

    /** The year; of several the first. */
    public int year() {
        return Integer.parseInt(yearDigits().replace('X', '0'));
    }

    /** The year; of several the last. */
    public int lastYear() {
        return Integer.parseInt(yearDigits().replace('X', '9'));
    }

    /** Whether it is one year. */
    public boolean isOneYear() {
        return yearDigits().indexOf('X') < 0;
    }

    private String yearDigits() {
        int end = digits.indexOf('-', 1);
        return end < 0 ? digits : digits.substring(0, end);
    }

    /** From 1 to 12; 0 when unknown. */
    public int month() {
        return part(1) <= 12 ? part(1) : 0;
    }

    /** From 1, spring, to 4, winter; 0 when there is none. */
    public int season() {
        return part(1) >= SPRING ? part(1) - SPRING + 1 : 0;
    }

    /** From 1 to 31; 0 when unknown. */
    public int day() {
        return part(2);
    }

    /** Without the parts that are said to be unknown, of several years the first or the last. */
    DatePoint whole(boolean last) {
        String year = "%04d".formatted(last ? lastYear() : year());
        String rest = digits.substring(yearDigits().length()).replaceFirst("-XX.*", "");
        return new DatePoint(isOneYear() ? yearDigits() + rest : year, time, approximate, uncertain);
    }

    /** This, about then or perhaps then. */
    DatePoint marked(boolean about, boolean perhaps) {
        return new DatePoint(digits, time, approximate || about, uncertain || perhaps);
    }

    /** The form. */
    @Override
    public String toString() {
        return digits + time + (approximate && uncertain ? "%" : approximate ? "~" : uncertain ? "?" : "");
    }
}
