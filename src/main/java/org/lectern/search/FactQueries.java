package org.lectern.search;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.lectern.paper.PaperIdentifiers;

/** What finds papers by dates and identifiers. Immutable. */
final class FactQueries {
    private final Clock clock;
    private final Supplier<Optional<Instant>> latestImport;

    FactQueries(Clock clock, Supplier<Optional<Instant>> latestImport) {
        this.clock = clock;
        this.latestImport = latestImport;
    }

    Query years(int from, int to) {
        return IntField.newRangeQuery(IndexSchema.YEAR, from, to);
    }

    Query rated(int from, int to) {
        return IntField.newRangeQuery(IndexSchema.RATING, from, to);
    }

    Query published(LocalDate from, LocalDate to) {
        return LongPoint.newRangeQuery(
                IndexSchema.DATE_ORDER, DateOrder.first(order(from)), DateOrder.last(number(to)));
    }

    Query seenAfter(Instant moment) {
        return LongPoint.newRangeQuery(IndexSchema.FIRST_SEEN, moment.toEpochMilli() + 1, Long.MAX_VALUE);
    }

    /** From the first moment of a day to the last of another, where the person is. */
    Query seen(LocalDate from, LocalDate to) {
        return LongPoint.newRangeQuery(
                IndexSchema.FIRST_SEEN,
                from.atStartOfDay(clock.getZone()).toInstant().toEpochMilli(),
                to.plusDays(1).atStartOfDay(clock.getZone()).toInstant().toEpochMilli() - 1);
    }

    Query seenAgo(boolean within, Period age) {
        LocalDate since = LocalDate.now(clock).minus(age);
        return within ? seen(since, QueryNode.Seen.LAST) : seen(QueryNode.Seen.FIRST, since.minusDays(1));
    }

    /** The smallest number that a date has in the index of which this is the first day. */
    private static long order(LocalDate date) {
        long number = number(date);
        if (date.getDayOfMonth() > 1) {
            return number;
        }
        return date.getMonthValue() > 1 ? number - 1 : number - 101;
    }

    private static long number(LocalDate date) {
        return DateOrder.number(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    Query identifier(Fact kind, String text) {
        return switch (kind) {
            case ARXIV -> new TermQuery(new Term(IndexSchema.ARXIV, text));
            case DOI ->
                PaperIdentifiers.arxivIdOfDoi(text)
                        .map(id -> new TermQuery(new Term(IndexSchema.ARXIV, id)))
                        .orElseGet(() -> new TermQuery(new Term(IndexSchema.DOI, text)));
            case ID -> new PrefixQuery(new Term(IndexSchema.ID, text));
            case YEAR, DATE, HAS, SEEN, IS, LANG, RATING, ENTRY_STATE ->
                throw new IllegalArgumentException(kind.shown() + " is no identifier");
        };
    }

    Query latest() {
        return latestImport
                .get()
                .<Query>map(latest -> LongPoint.newExactQuery(IndexSchema.FIRST_SEEN, latest.toEpochMilli()))
                .orElseGet(() -> new MatchNoDocsQuery("nothing was imported yet"));
    }
}
