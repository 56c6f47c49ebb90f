package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FactQueriesTest {
    /** An hour before midnight in London, and a day later already in Tokyo. */
    private static final Instant NOW = Instant.parse("2026-11-20T23:00:00Z");

    @Test
    void daysAreThoseOfThePlaceAndCountBackFromItsToday() {
        FactQueries tokyo = new FactQueries(Clock.fixed(NOW, ZoneId.of("Asia/Tokyo")), Optional::empty);
        FactQueries london = new FactQueries(Clock.fixed(NOW, ZoneId.of("Europe/London")), Optional::empty);
        LocalDate first = LocalDate.of(2026, 10, 22);
        assertThat(tokyo.seenAgo(true, Period.ofDays(30))).isEqualTo(tokyo.seen(first, QueryNode.Seen.LAST));
        assertThat(london.seenAgo(true, Period.ofDays(30)))
                .isEqualTo(london.seen(first.minusDays(1), QueryNode.Seen.LAST));
        assertThat(london.seenAgo(false, Period.ofDays(30)))
                .isEqualTo(london.seen(QueryNode.Seen.FIRST, first.minusDays(2)));
        assertThat(tokyo.seen(first, first)).isNotEqualTo(london.seen(first, first));
    }
}
