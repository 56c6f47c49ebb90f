package org.lectern.desktop.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.list.ListSection;

/** Where rows are dropped in a list that changes meanwhile. */
class GapTest {
    private static final ListRow A = heading("a");
    private static final ListRow B = heading("b");
    private static final ListRow C = heading("c");

    private static ListRow heading(String key) {
        return new ListRow.Heading(new ListSection(key, key), 0, 0);
    }

    @Test
    void aGapStaysAboveItsRow() {
        Gap gap = Gap.of(List.of(A, B), 1);
        assertThat(gap.in(List.of(A, B))).hasValue(1);
        assertThat(gap.in(List.of(C, A, B))).hasValue(2);
        assertThat(gap.in(List.of(A, C))).isEmpty();
        assertThat(Gap.of(List.of(A, B), 2).in(List.of(A, B, C))).hasValue(3);
    }
}
