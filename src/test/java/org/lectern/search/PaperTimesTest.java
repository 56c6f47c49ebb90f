package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.paper.Metadata;
import org.lectern.paper.NormalizedTitle;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.PartialDate;
import org.lectern.paper.Sighting;

class PaperTimesTest {
    private static final YearMonth NOW = YearMonth.of(2026, 11);

    private final PaperTimes times = new PaperTimes();
    private int count;

    private PaperId add(String published, int often) {
        PaperId last = PaperId.of(NormalizedTitle.of("none"));
        for (int i = 0; i < often; i++) {
            String title = "Paper " + count++;
            Metadata.Builder metadata = Metadata.titled(title);
            PartialDate.parse(published).ifPresent(metadata::published);
            Sighting seen = new Sighting(
                    "a.txt", "A", "cards", 1, 1, 2, List.of(), Optional.of(Instant.parse("2026-10-31T23:30:00Z")));
            last = PaperId.of(NormalizedTitle.of(title));
            times.add(new Paper(last, metadata.build(), List.of(seen)));
        }
        return last;
    }

    @Test
    void areDatesAsFarAsTheyAreKnownAndElseWhenAPaperWasFirstSeen() {
        assertThat(times.of(add("2024-05-17", 1))).contains(PartialDate.of(2024, 5));
        assertThat(times.of(add("2024-05", 1))).contains(PartialDate.of(2024, 5));
        assertThat(times.of(add("2024", 1))).contains(PartialDate.of(2024));
        assertThat(times.of(add("", 1))).contains(PartialDate.of(2026, 10));
        assertThat(times.of(PaperId.of(NormalizedTitle.of("another")))).isEqualTo(Optional.empty());
        assertThat(times.counts())
                .containsExactly(
                        Map.entry(PartialDate.of(2024), 1),
                        Map.entry(PartialDate.of(2024, 5), 2),
                        Map.entry(PartialDate.of(2026, 10), 1));
        assertThat(times.isUndated(2)).isFalse();
        assertThat(times.isUndated(3)).isTrue();
    }

    @Test
    void theWindowIsTheLatestYearWhereMonthsAreKnown() {
        add("2020", 30);
        add("2024-03", 30);
        add("2025-06-01", 30);
        add("2031-01", 1); // a slip
        assertThat(times.window(OptionalInt.empty(), NOW))
                .isEqualTo(new TimeWindow(YearMonth.of(2021, 7), YearMonth.of(2024, 7), YearMonth.of(2025, 6), true));
        assertThat(times.window(OptionalInt.of(1), NOW))
                .isEqualTo(new TimeWindow(YearMonth.of(2025, 3), YearMonth.of(2025, 6), YearMonth.of(2025, 6), true));
    }

    @Test
    void theWindowIsMadeOfYearsWhereMostHaveNoMonth() {
        add("2020", 30);
        add("2023-03", 20);
        add("2025", 30);
        assertThat(times.window(OptionalInt.empty(), NOW))
                .isEqualTo(new TimeWindow(YearMonth.of(2022, 1), YearMonth.of(2025, 1), YearMonth.of(2025, 12), false));
        assertThat(times.window(OptionalInt.of(13), NOW))
                .isEqualTo(new TimeWindow(YearMonth.of(2018, 1), YearMonth.of(2024, 1), YearMonth.of(2025, 12), false));
        assertThat(times.window(OptionalInt.of(13), NOW)).hasToString("2024 to 2025");
        assertThat(times.whole())
                .isEqualTo(new TimeWindow(YearMonth.of(2020, 1), YearMonth.of(2020, 1), YearMonth.of(2025, 12), false));
    }

    @Test
    void theWindowIsLongerWhereTheLatestYearHasFewPapers() {
        add("2020-01", 100);
        add("2024-01", 19);
        add("2025-06", 1);
        assertThat(times.window(OptionalInt.empty(), NOW).from()).isEqualTo(YearMonth.of(2023, 7));
    }

    @Test
    void anEmptyLibraryHasAWindow() {
        assertThat(times.window(OptionalInt.empty(), NOW).to()).isEqualTo(YearMonth.of(2026, 12));
        assertThat(times.whole().to()).isEqualTo(YearMonth.of(1, 12));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-07-01, NOW",
        "2024-07, NOW",
        "2025-06-30, NOW",
        "2025-07-01, NEITHER",
        "2024-06-30, BEFORE",
        "2023-07, BEFORE",
        "2023-06, NEITHER",
        "2024, NEITHER",
        "2023, NEITHER",
        "2022, NEITHER"
    })
    void aDateLiesWhereAllItsDaysDo(String date, TimeWindow.Side side) {
        TimeWindow window = new TimeWindow(YearMonth.of(2023, 7), YearMonth.of(2024, 7), YearMonth.of(2025, 6), true);
        assertThat(window.side(PartialDate.parse(date).orElseThrow())).isEqualTo(side);
    }
}
