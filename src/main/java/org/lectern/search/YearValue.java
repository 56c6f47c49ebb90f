package org.lectern.search;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What follows {@code year:}, as {@code 2024}, {@code 2022..2024}, {@code 2022..}, {@code ..2024}, {@code >=2023}, {@code *}. */
final class YearValue {
    private static final Pattern COMPARED = Pattern.compile("(>=|<=|>|<|=)?(\\d{4})");
    private static final Pattern RANGE = Pattern.compile("(\\d{4})?(?:\\.\\.|-)(\\d{4})?");

    private YearValue() {}

    /** Reads a value; empty when it is none. A range written the wrong way round is turned. */
    static Optional<QueryNode> parse(String text) {
        if (text.equals("*")) {
            return Optional.of(new QueryNode.Years(QueryNode.Years.FIRST, QueryNode.Years.LAST));
        }
        Matcher compared = COMPARED.matcher(text);
        if (compared.matches()) {
            int year = Integer.parseInt(compared.group(2));
            return switch (compared.group(1)) {
                case ">=" -> years(year, QueryNode.Years.LAST);
                case ">" -> years(year + 1, QueryNode.Years.LAST);
                case "<=" -> years(QueryNode.Years.FIRST, year);
                case "<" -> years(QueryNode.Years.FIRST, year - 1);
                case null, default -> years(year, year);
            };
        }
        Matcher range = RANGE.matcher(text);
        if (range.matches() && (range.group(1) != null || range.group(2) != null)) {
            int from = year(range.group(1)).orElse(QueryNode.Years.FIRST);
            int to = year(range.group(2)).orElse(QueryNode.Years.LAST);
            return years(Math.min(from, to), Math.max(from, to));
        }
        return Optional.empty();
    }

    private static OptionalInt year(@Nullable String digits) {
        return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }

    private static Optional<QueryNode> years(int from, int to) {
        return from < QueryNode.Years.FIRST || to > QueryNode.Years.LAST || from > to
                ? Optional.empty()
                : Optional.of(new QueryNode.Years(from, to));
    }
}
