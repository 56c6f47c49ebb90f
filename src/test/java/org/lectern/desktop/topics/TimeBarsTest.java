package org.lectern.desktop.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TimeBarsTest {
    @Test
    void yearsHaveNoGapAndTheShareOfAllPapers() {
        assertThat(TimeBars.years(new TreeMap<>(Map.of(2020, 1, 2022, 3)), Map.of(2020, 4, 2021, 5, 2022, 24)))
                .containsExactly(
                        new TimeBar("2020", "2020", "year:2020", 1, 4),
                        new TimeBar("2021", "2021", "year:2021", 0, 5),
                        new TimeBar("2022", "2022", "year:2022", 3, 24))
                .extracting(TimeBar::words)
                .containsExactly(
                        "2020: 1 paper, 25 % of all 4",
                        "2021: 0 papers, 0 % of all 5", "2022: 3 papers, 13 % of all 24");
        assertThat(TimeBars.years(new TreeMap<>(), Map.of())).isEmpty();
    }

    @Test
    void ofManyYearsTheLatestAreShown() {
        List<TimeBar> bars = TimeBars.years(new TreeMap<>(Map.of(1901, 1, 1990, 1, 2024, 2)), Map.of());
        assertThat(bars).hasSize(35);
        assertThat(bars.getFirst()).isEqualTo(new TimeBar("1990", "1990", "year:1990", 1, 0));
        assertThat(bars.getFirst().words()).isEqualTo("1990: no papers");
        assertThat(new TimeBar("a", "a", "", 1, 300).percent()).isEqualTo("0.3 %");
    }

    @Test
    void monthsGoFromTheFirstToTheLastThatHasPapers() {
        Map<String, Integer> all = Map.of("date:2023-12", 4, "date:2024-02", 8);
        assertThat(TimeBars.months(
                        2024, condition -> condition.endsWith("-02") ? 2 : 0, month -> all.getOrDefault(month, 0), 24))
                .containsExactly(
                        new TimeBar("Dec 2023", "Dec", "date:2023-12", 0, 4),
                        new TimeBar("Jan 2024", "2024", "date:2024-01", 0, 0),
                        new TimeBar("Feb 2024", "Feb", "date:2024-02", 2, 8));
    }

    @Test
    void monthsAreNotShownWhereMostPapersHaveNone() {
        assertThat(TimeBars.months(2024, condition -> 1, condition -> 1, 49)).isEmpty();
        assertThat(TimeBars.months(2024, condition -> 1, condition -> 1, 48)).hasSize(24);
        assertThat(TimeBars.months(2024, condition -> 0, condition -> 0, 0)).isEmpty();
    }
}
