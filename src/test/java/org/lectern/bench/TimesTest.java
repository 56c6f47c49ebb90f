package org.lectern.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TimesTest {
    @Test
    void aPercentileIsTheSmallestThatSoManyDoNotExceed() {
        Times times = new Times(List.of(40.0, 10.0, 30.0, 20.0));
        assertThat(times.percentile(0)).isEqualTo(10);
        assertThat(times.percentile(0.25)).isEqualTo(10);
        assertThat(times.median()).isEqualTo(20);
        assertThat(times.percentile(0.51)).isEqualTo(30);
        assertThat(times.percentile(1)).isEqualTo(40);
        assertThat(times.and(new Times(List.of(25.0))).median()).isEqualTo(25);
        assertThat(new Times(List.of()).median()).isZero();
    }

    @Test
    void roundsAndQueriesAreToldInTheSameWay() {
        Times times = new Times(List.of(1.0, 2.0, 3.0, 4.0));
        assertThat(new RelevanceFigures.Answers("x", List.of(), times).times().median())
                .isEqualTo(2);
        ImportFigures.Lap lap = new ImportFigures.Lap(1, 1);
        List<ImportFigures.Round> rounds = times.values().stream()
                .map(found -> new ImportFigures.Round(
                        new ImportFigures.Ours(lap, lap, 0, 0, 0, found.longValue(), 0), List.of()))
                .toList();
        assertThat(new ImportFigures(1, 1, rounds)
                        .spread(round -> round.ours().found())
                        .median())
                .isEqualTo(2);
    }
}
