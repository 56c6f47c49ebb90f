package org.lectern.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.lectern.paper.NormalizedTitle;
import org.lectern.paper.PaperId;

/** Two entries that are one paper. */
class EntryJoinTest {
    private static final PaperId ONE = PaperId.of(NormalizedTitle.of("one"));
    private static final PaperId OTHER = PaperId.of(NormalizedTitle.of("other"));

    private static ListEntry entry(PaperId paper, Map<EntryField, String> fields, Map<String, Vote> votes) {
        return new ListEntry(paper, Optional.of(paper.value()), fields, new TreeMap<>(votes));
    }

    @Test
    void noTextIsLost() {
        ListEntry one = entry(
                ONE,
                Map.of(
                        EntryField.REASON, "fast",
                        EntryField.NOTE, "a",
                        EntryField.PRESENTER, "Ada",
                        EntryField.DATE, "2026-11-25",
                        EntryField.STATE, "skipped"),
                Map.of("Ada", Vote.UP, "Bob", Vote.UP));
        ListEntry other = entry(
                OTHER,
                Map.of(
                        EntryField.REASON, "small",
                        EntryField.NOTE, "b",
                        EntryField.PRESENTER, "Bob",
                        EntryField.DATE, "2026-11-18",
                        EntryField.STATE, "read"),
                Map.of("Bob", Vote.DOWN, "Carol", Vote.DOWN));
        assertThat(EntryJoin.of(one, other))
                .isEqualTo(entry(
                        ONE,
                        Map.of(
                                EntryField.REASON, "fast; small",
                                EntryField.NOTE, "a\n\n---\n\nb",
                                EntryField.PRESENTER, "Ada, Bob",
                                EntryField.DATE, "2026-11-25",
                                EntryField.STATE, "read"),
                        Map.of("Ada", Vote.UP, "Bob", Vote.UP, "Carol", Vote.DOWN)));
    }

    @Test
    void whatOneLacksTheOtherGivesAndNothingIsSaidTwice() {
        ListEntry one = entry(ONE, Map.of(EntryField.NOTE, "all of it"), Map.of());
        ListEntry other = entry(OTHER, Map.of(EntryField.NOTE, "all", EntryField.REASON, "why"), Map.of());
        assertThat(EntryJoin.of(one, other))
                .isEqualTo(entry(ONE, Map.of(EntryField.NOTE, "all of it", EntryField.REASON, "why"), Map.of()));
        assertThat(EntryJoin.of(one, one)).isEqualTo(one);
    }
}
