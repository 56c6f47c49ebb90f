package org.lectern.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.paper.PartialDate;

/**
 * What follows {@code date:} and {@code seen:}, as {@code 2026-11-20}, {@code 2026-11}, {@code 2026-11-01..2026-11-20}, {@code 2026-11..},
 * {@code >=2026-11-01}, {@code *}.
 */
final class DaysValue {
    private static final Pattern COMPARED = Pattern.compile("(>=|<=|>|<|=)?([\\d-]+)");
    private static final Pattern RANGE = Pattern.compile("([\\d-]*)\\.\\.([\\d-]*)");

    private DaysValue() {}

    /** What is asked of the days. */
    interface Node {
        QueryNode of(LocalDate from, LocalDate to);
    }

    /** The days that a date stands for: one, those of a month, or those of a year. */
    private record Days(LocalDate first, LocalDate last) {
        static Optional<Days> of(String text) {
            return PartialDate.parse(text).map(Days::of);
        }

        private static Days of(PartialDate date) {
            YearMonth from = YearMonth.of(date.year(), date.month() == 0 ? 1 : date.month());
            YearMonth to = date.month() == 0 ? from.withMonth(12) : from;
            return date.day() == 0
                    ? new Days(from.atDay(1), to.atEndOfMonth())
                    : new Days(from.atDay(date.day()), from.atDay(date.day()));
        }
    }

    /** Reads a value; empty when it is none. A range written the wrong way round is turned. */
    static Optional<QueryNode> parse(String text, Node node) {
        return days(text).map(days -> node.of(days.first(), days.last()));
    }

    private static Optional<Days> days(String text) {
        if (text.equals("*")) {
            return span(QueryNode.Seen.FIRST, QueryNode.Seen.LAST);
        }
        Matcher compared = COMPARED.matcher(text);
        if (compared.matches()) {
            String how = compared.group(1) == null ? "=" : compared.group(1);
            return Days.of(compared.group(2)).flatMap(days -> compared(how, days));
        }
        Matcher range = RANGE.matcher(text);
        if (!range.matches() || (range.group(1).isEmpty() && range.group(2).isEmpty())) {
            return Optional.empty();
        }
        Days open = new Days(QueryNode.Seen.FIRST, QueryNode.Seen.LAST);
        Optional<Days> from = range.group(1).isEmpty() ? Optional.of(open) : Days.of(range.group(1));
        Optional<Days> to = range.group(2).isEmpty() ? Optional.of(open) : Days.of(range.group(2));
        return from.flatMap(first -> to.flatMap(last -> first.first().isAfter(last.last())
                ? span(last.first(), first.last())
                : span(first.first(), last.last())));
    }

    private static Optional<Days> compared(String how, Days days) {
        return switch (how) {
            case ">=" -> span(days.first(), QueryNode.Seen.LAST);
            case ">" -> span(days.last().plusDays(1), QueryNode.Seen.LAST);
            case "<=" -> span(QueryNode.Seen.FIRST, days.last());
            case "<" -> span(QueryNode.Seen.FIRST, days.first().minusDays(1));
            default -> span(days.first(), days.last());
        };
    }

    private static Optional<Days> span(LocalDate from, LocalDate to) {
        return from.isAfter(to) ? Optional.empty() : Optional.of(new Days(from, to));
    }
}
