package org.lectern.digest.bibliography;

import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.paper.PartialDate;

/** Reads the dates of bibliographies, as exactly as they are given; of a range its beginning. */
final class Dates {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[4-9]\\d\\d|20\\d\\d|21\\d\\d)(?!\\d)");
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?(?!\\d)(?:[T ~?%/].*)?");
    private static final Pattern SHORT_YEAR = Pattern.compile("(\\d\\d)[-.](0[1-9]|1[0-2])");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern MONTH_NAME = Pattern.compile(
            "(?i)\\b(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?\\b");
    private static final Pattern DAY = Pattern.compile("(?<![\\d/])(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)");

    private Dates() {}

    /** A date in digits, the year first, {@code 2024-07-03}, {@code 2024/7}, {@code 2024.07/2024.09}, {@code 20240703}. */
    static Optional<PartialDate> numeric(String text) {
        String date = text.strip();
        Matcher compact = COMPACT.matcher(date);
        if (compact.matches()) {
            return date(compact.group(1), Integer.parseInt(compact.group(2)), Integer.parseInt(compact.group(3)));
        }
        Matcher numbers = NUMBERS.matcher(date);
        if (!numbers.matches()) {
            return Optional.empty();
        }
        String month = numbers.group(2);
        String day = numbers.group(3);
        return date(
                numbers.group(1), month == null ? 0 : Integer.parseInt(month), day == null ? 0 : Integer.parseInt(day));
    }

    /** A date as a list shows it: in digits, {@code 24-01} with a short year too, or in words. */
    static Optional<PartialDate> shown(String text) {
        Matcher shortYear = SHORT_YEAR.matcher(text.strip());
        return shortYear.matches()
                ? date("20" + shortYear.group(1), Integer.parseInt(shortYear.group(2)), 0)
                : numeric(text).or(() -> worded(text));
    }

    /** A date with its month as a word, {@code 2024 Jul 3}, {@code Jul-Aug 2024}, {@code 3 July 2024}; or a year alone. */
    static Optional<PartialDate> worded(String text) {
        return year(text).flatMap(year -> of(year, text.replaceFirst(year, " "), ""));
    }

    /** The first year that a text names. */
    static Optional<String> year(String text) {
        Matcher year = YEAR.matcher(text);
        return year.find() ? Optional.of(year.group(1)) : Optional.empty();
    }

    /** A date from its parts, of which month and day may be empty; a month may have its day with it, {@code 3 jul}. */
    static Optional<PartialDate> of(String year, String month, String day) {
        int number = 0;
        String rest = "";
        Matcher name = MONTH_NAME.matcher(month);
        if (name.find()) {
            number = 1 + MONTHS.indexOf(name.group(1).substring(0, 3).toLowerCase(Locale.ROOT));
            rest = month.substring(0, name.start()) + " " + month.substring(name.end());
        } else if (month.strip().matches("0?[1-9]|1[0-2]")) {
            number = Integer.parseInt(month.strip());
        }
        Matcher days = DAY.matcher(day.isBlank() ? rest : day);
        return date(year, number, number > 0 && days.find() ? Integer.parseInt(days.group(1)) : 0);
    }

    /** The date of those numbers; without the parts that do not exist. */
    static Optional<PartialDate> date(String year, int month, int day) {
        int number = Integer.parseInt(year);
        try {
            return Optional.of(new PartialDate(number, month, month == 0 ? 0 : day));
        } catch (DateTimeException noSuchDay) {
            return day == 0 ? year(number) : date(year, month, 0);
        }
    }

    private static Optional<PartialDate> year(int number) {
        return number >= 1 && number <= 9999 ? Optional.of(PartialDate.of(number)) : Optional.empty();
    }
}
