package org.lectern.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an overview is asked of.
 *
 * @param query which papers; {@code *} or nothing is all of them
 * @param span to which time all but the counts over time are narrowed; empty for all papers, those without a date too
 */
public record OverviewRequest(String query, Optional<MonthSpan> span) {
    /** An overview of the papers that a query finds, at any time. */
    public static OverviewRequest of(String query) {
        return new OverviewRequest(query, Optional.empty());
    }

    /** The query that finds those of the papers that other queries find too. */
    public String narrowedBy(List<String> conditions) {
        return QueryPrinter.print(QueryNode.all(Stream.concat(Stream.of(query), conditions.stream())
                .map(condition -> QueryParser.parse(condition).node())
                .toList()));
    }

    /** The same, narrowed to a stretch of time. */
    public OverviewRequest in(MonthSpan time) {
        return new OverviewRequest(query, Optional.of(time));
    }
}
