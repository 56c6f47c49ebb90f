package org.lectern.digest.layout;

import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lectern.paper.PartialDate;

/**
 * A date as the cards of a listing write it, {@code Jul 3, 2024}: the page leaves out the year when it is the current one,
 * {@code Mar 31}. A card puts its number of comments behind, {@code Oct 15 2}.
 *
 * @param month 1 to 12
 * @param day 1 to 31
 * @param year when it is written
 * @param comments the number behind it
 */
record ListedDate(int month, int day, OptionalInt year, OptionalInt comments) {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern FORM = Pattern.compile(
            "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
                    + "|Nov(?:ember)?|Dec(?:ember)?)\\.? (\\d{1,2})(?:, ?(\\d{4}))?(?: (\\d{1,6}))?",
            Pattern.CASE_INSENSITIVE);

    /** In characters: the longest month, a day, a year and a number. */
    private static final int LONGEST = 32;

    /** Reads a whole line; empty when it is no such date, or one that does not exist. */
    static Optional<ListedDate> parse(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher matcher = FORM.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int month = 1 + MONTHS.indexOf(matcher.group(1).substring(0, 3).toLowerCase(Locale.ROOT));
        ListedDate date =
                new ListedDate(month, Integer.parseInt(matcher.group(2)), number(matcher, 3), number(matcher, 4));
        // A leap year stands for a year that is not known.
        return date.in(date.year.orElse(2024)).map(exists -> date);
    }

    private static OptionalInt number(Matcher matcher, int group) {
        String digits = matcher.group(group);
        return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }

    /** The date in that year; empty when there is none, as for 29 February of most years. */
    Optional<PartialDate> in(int inYear) {
        try {
            return Optional.of(new PartialDate(inYear, month, day));
        } catch (DateTimeException noSuchDate) {
            return Optional.empty();
        }
    }

    /** The date with the number of comments, where the page writes that apart; {@code null} is none. */
    ListedDate withComments(@Nullable String digits) {
        return digits == null ? this : new ListedDate(month, day, year, OptionalInt.of(Integer.parseInt(digits)));
    }

    /** As a person writes it: {@code Dec 10}, {@code Dec 10, 2024}. */
    String text() {
        String name = MONTHS.get(month - 1);
        String days = Character.toUpperCase(name.charAt(0)) + name.substring(1) + " " + day;
        return year.isPresent() ? days + ", " + year.getAsInt() : days;
    }

    /** Whether it may be the date of a whole page, which has no comments. */
    boolean isPageDate() {
        return comments.isEmpty();
    }
}
