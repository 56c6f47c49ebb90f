package org.lectern.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    @ParameterizedTest
    @ValueSource(strings = {"2024", "2024-07", "2024-07-03", "0001-01-01", "2024-02-29"})
    void whatIsReadIsWrittenTheSame(String text) {
        assertThat(PartialDate.parse(text).map(PartialDate::toString)).contains(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "24",
                "2024-13",
                "2024-02-30",
                "2023-02-29",
                "2024-7-3",
                "0000",
                "2024-07-03T00:00",
                "2024-00-01"
            })
    void whatIsNoDateIsNotRead(String text) {
        assertThat(PartialDate.parse(text)).isEmpty();
    }

    @Test
    void theLessExactDateComesFirst() {
        List<PartialDate> sorted = List.of(
                PartialDate.of(2023), PartialDate.of(2024), PartialDate.of(2024, 7), new PartialDate(2024, 7, 3));
        assertThat(sorted.reversed().stream().sorted()).isEqualTo(sorted);
        assertThat(sorted.stream().map(PartialDate::precision)).containsExactly(1, 1, 2, 3);
    }

    @Test
    void aDayNeedsItsMonth() {
        assertThatThrownBy(() -> new PartialDate(2024, 0, 3)).isInstanceOf(DateTimeException.class);
    }
}
