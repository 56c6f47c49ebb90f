package org.lectern.digest.layout;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.paper.PartialDate;

/**
 * The year of the dates that a page writes without one. It leaves out the current year, so that is the year of the page's own
 * date; or else, the smallest that is later than every year it writes. An arXiv id, which begins with the year and the month
 * in which a paper was sent, tells better when its month is the date's.
 *
 * @param current the page's year; empty when nothing on the page tells
 */
record PageYear(OptionalInt current) {
    private static final Pattern ARXIV_MONTH = Pattern.compile("(\\d{2})(\\d{2})\\.\\d+");

    /**
     * The year of a page.
     *
     * @param written the year of the page's own date
     * @param dates those of its papers
     */
    static PageYear of(OptionalInt written, Stream<ListedDate> dates) {
        if (written.isPresent()) {
            return new PageYear(written);
        }
        OptionalInt latest = dates.flatMapToInt(date -> date.year().stream()).max();
        return new PageYear(latest.isPresent() ? OptionalInt.of(latest.getAsInt() + 1) : OptionalInt.empty());
    }

    /** The date with the year that it lacks; empty when nothing tells that, or the day does not exist in that year. */
    Optional<PartialDate> complete(ListedDate date, Optional<String> arxivId) {
        OptionalInt sent = arxivId.map(id -> yearSent(date, id)).orElse(OptionalInt.empty());
        OptionalInt year = sent.isPresent() ? sent : current;
        return year.isPresent() ? date.in(year.getAsInt()) : Optional.empty();
    }

    /** A paper sent on the last day of a month may have the id of the next. */
    private static OptionalInt yearSent(ListedDate date, String arxivId) {
        Matcher id = ARXIV_MONTH.matcher(arxivId);
        if (!id.matches()) {
            return OptionalInt.empty();
        }
        int year = 2000 + Integer.parseInt(id.group(1));
        int month = Integer.parseInt(id.group(2));
        if (month == date.month() || month == date.month() + 1) {
            return OptionalInt.of(year);
        }
        return month == 1 && date.month() == 12 ? OptionalInt.of(year - 1) : OptionalInt.empty();
    }
}
