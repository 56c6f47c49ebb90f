package org.lectern.export.date;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a date as people write it into the year, the month and the day of a bibliography: {@code 2020/2021}, {@code c. 1723},
 * {@code Spring 2019}, {@code 2021, to appear}, {@code in press}.
 *
 * @param span the date; empty when it names none
 * @param words what else it says; empty when that is nothing
 */
record WordedDate(Optional<DateSpan> span, String words) {
    private static final String CIRCA = "(?:\\b(?:c|ca|circa|approx|approximately|about|around)(?!\\p{L})\\.?\\s*|~)";
    private static final String TO = "\\s*(?:/|-{1,3}|[–—&]|\\bto\\b|\\band\\b)\\s*";
    /** A year or two, the second maybe by its last digits, and what says how sure they are. */
    private static final Pattern YEARS = Pattern.compile("(?i)(?<about>" + CIRCA
            + ")?[\\[(]*(?<!\\p{L}|\\d)(?<year>\\d{4})(?:[a-z](?!\\p{L}))?(?:" + TO
            + "(?<end>\\d{4}|\\d\\d|present|$)(?![\\d-]))?(?<mark>[?~%])?[\\])]*(?!\\d)");

    private static final Pattern TIE = Pattern.compile("(?<=.)~(?=.)|\\\\[ ,]");
    private static final Pattern BRACES = Pattern.compile("[{}]");
    /** What only says that there is no date. */
    private static final Pattern UNDATED =
            Pattern.compile("(?i)n\\.?\\s*d\\.?|s\\.?\\s*d\\.?|no date|undated|(?:date )?unknown");

    private static final Pattern EDGE = Pattern.compile("^[\\s,.;:()\\[\\]/-]+|[\\s,;:()\\[\\]/-]+$");

    /** Reads the three fields, of which each may be empty. */
    static WordedDate of(String year, String month, String day) {
        String years = plain(year);
        String months = plain(month);
        Optional<DateSpan> form = DateSpan.parse(years);
        if (form.isPresent() && (months.isEmpty() || !form.get().isPlain() || years.length() > 4)) {
            return new WordedDate(form, MonthWords.of(months).isPresent() ? "" : months);
        }
        Matcher found = YEARS.matcher(years);
        if (!found.find()) {
            return new WordedDate(
                    Optional.empty(), UNDATED.matcher(years).matches() ? months : (years + " " + months).strip());
        }
        String rest = EDGE.matcher(years.substring(0, found.start()) + " " + years.substring(found.end()))
                .replaceAll("");
        Optional<MonthWords> named = MonthWords.of(months.isEmpty() ? rest : months);
        String left = named.isEmpty() ? (rest + " " + months).strip() : months.isEmpty() ? "" : rest;
        Optional<DateSpan> span = span(found, named.map(some -> some.withDays(plain(day))));
        return new WordedDate(span, YEARS.matcher(left).find() || endsBefore(found) ? years : left);
    }

    /** Whether what looks like the last digits of a later year is none, {@code 2019-13}. */
    private static boolean endsBefore(Matcher found) {
        String end = Objects.requireNonNullElse(found.group("end"), "");
        int year = Integer.parseInt(found.group("year"));
        return end.length() == 2 && last(year, end) == year;
    }

    private static String plain(String tex) {
        String text = TIE.matcher(tex).replaceAll(" ");
        return BRACES.matcher(text).replaceAll("").strip();
    }

    private static Optional<DateSpan> span(Matcher found, Optional<MonthWords> months) {
        String mark = Objects.requireNonNullElse(found.group("mark"), "");
        boolean about = found.group("about") != null || mark.equals("~") || mark.equals("%");
        boolean perhaps = mark.equals("?") || mark.equals("%");
        int year = Integer.parseInt(found.group("year"));
        String end = found.group("end");
        if (end != null && (end.isEmpty() || end.equalsIgnoreCase("present"))) {
            return DateSpan.parse("%04d/%s".formatted(year, end.isEmpty() ? "" : ".."));
        }
        int last = end == null ? year : last(year, end);
        boolean turned = last == year && months.filter(WordedDate::isTurned).isPresent();
        Optional<DatePoint> from = date(year, months.map(MonthWords::from)).map(date -> date.marked(about, perhaps));
        Optional<DatePoint> to =
                date(turned ? last + 1 : last, months.map(MonthWords::to)).map(date -> date.marked(about, perhaps));
        return from.flatMap(begin -> to.map(until -> DateSpan.of(begin, until)));
    }

    /** The year that ends a range, of which the century may be left out; the first where there is no such range. */
    private static int last(int year, String end) {
        int number = Integer.parseInt(end);
        if (end.length() == 4) {
            return Math.max(year, number);
        }
        int century = year - year % 100;
        boolean turn = year % 100 == 99 && number == 0;
        return Math.max(year, century + number + (turn ? 100 : 0));
    }

    /** Whether the range goes over the turn of the year, {@code dec/jan}. */
    private static boolean isTurned(MonthWords months) {
        boolean names = (months.from().month() <= 12) == (months.to().month() <= 12);
        return names && months.to().month() < months.from().month();
    }

    private static Optional<DatePoint> date(int year, Optional<MonthWords.Part> part) {
        return part.flatMap(some ->
                        DatePoint.of(year, some.month(), some.day()).or(() -> DatePoint.of(year, some.month(), 0)))
                .or(() -> DatePoint.of(year, 0, 0));
    }
}
