package org.lectern.export.date;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a bibliography has for a month, {@code jul/aug}, {@code June 28 -- July 2}, {@code 1~jan}, {@code Spring}, {@code 7/8}.
 *
 * @param from the months or seasons, from 21 on, with their days, each 0 when unknown
 * @param to where it ends; that of {@code from} when it is no range
 */
record MonthWords(Part from, Part to) {
    record Part(int month, int day) {}

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");
    private static final String NAME = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sep(?:t|tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|spring|summer|autumn|fall|winter";
    private static final String DAY = "(?:(\\d{1,2})(?:st|nd|rd|th)?)";
    private static final String TO = "\\s*(?:/|-{1,3}|[–—&,]|\\bto\\b|\\band\\b)\\s*";
    private static final String DATE = DAY + "?\\s*\\b(" + NAME + ")\\b\\.?\\s*" + DAY + "?";
    private static final Pattern ONE = Pattern.compile("(?i)" + DATE);
    private static final Pattern TWO = Pattern.compile("(?i)" + DATE + TO + DATE);
    private static final Pattern DAYS_BEHIND = Pattern.compile("(?i)(" + NAME + ")\\.?\\s*" + DAY + TO + DAY);
    private static final Pattern DAYS_BEFORE = Pattern.compile("(?i)" + DAY + TO + DAY + "\\s*(" + NAME + ")\\.?");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})(?:" + TO + "(\\d{1,2}))?");

    /** Reads it; empty when it is something else. */
    static Optional<MonthWords> of(String text) {
        String month = text.strip().replaceFirst("^[,.]\\s*", "").replaceFirst("\\s*[,.]$", "");
        Matcher one = ONE.matcher(month);
        if (one.matches()) {
            return same(part(one.group(2), one.group(1) == null ? one.group(3) : one.group(1)));
        }
        Matcher days = DAYS_BEHIND.matcher(month);
        if (days.matches()) {
            return range(part(days.group(1), days.group(2)), part(days.group(1), days.group(3)));
        }
        days = DAYS_BEFORE.matcher(month);
        if (days.matches()) {
            return range(part(days.group(3), days.group(1)), part(days.group(3), days.group(2)));
        }
        Matcher two = TWO.matcher(month);
        if (two.matches()) {
            return range(
                    part(two.group(2), two.group(1) == null ? two.group(3) : two.group(1)),
                    part(two.group(5), two.group(4) == null ? two.group(6) : two.group(4)));
        }
        Matcher numbers = NUMBERS.matcher(month);
        if (numbers.matches() && isMonth(numbers.group(1)) && isMonth(numbers.group(2))) {
            Part begin = new Part(Integer.parseInt(numbers.group(1)), 0);
            return range(begin, numbers.group(2) == null ? begin : new Part(Integer.parseInt(numbers.group(2)), 0));
        }
        return Optional.empty();
    }

    /** With the days of a field of its own, {@code 3} or {@code 1--5}, where it has none. */
    MonthWords withDays(String days) {
        Matcher numbers = NUMBERS.matcher(days.strip());
        if (from.day() > 0 || to.day() > 0 || !numbers.matches() || !from.equals(to)) {
            return this;
        }
        Part begin = new Part(from.month(), Integer.parseInt(numbers.group(1)));
        Part end = numbers.group(2) == null ? begin : new Part(from.month(), Integer.parseInt(numbers.group(2)));
        return new MonthWords(begin, end);
    }

    private static boolean isMonth(@Nullable String number) {
        return number == null || (Integer.parseInt(number) >= 1 && Integer.parseInt(number) <= 12);
    }

    private static Optional<MonthWords> same(Part part) {
        return Optional.of(new MonthWords(part, part));
    }

    private static Optional<MonthWords> range(Part from, Part to) {
        return Optional.of(new MonthWords(from, to));
    }

    private static Part part(String name, @Nullable String day) {
        String folded = name.toLowerCase(Locale.ROOT).replace("fall", "autumn");
        int season = SEASONS.indexOf(folded);
        int month = season >= 0 ? 21 + season : 1 + MONTHS.indexOf(folded.substring(0, 3));
        return new Part(month, day == null ? 0 : Integer.parseInt(day));
    }
}
