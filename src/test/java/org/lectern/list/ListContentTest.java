package org.lectern.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.lectern.paper.NormalizedTitle;
import org.lectern.paper.PaperId;

class ListContentTest {
    private static final ListSection FIRST = new ListSection("a", "First");
    private static final ListSection SECOND = new ListSection("b", "Second");

    @Test
    void entriesStandInTheOrderOfTheirSections() {
        ListEntry late = entry("Late", Optional.of("b"));
        ListEntry early = entry("Early", Optional.of("a"));
        ListEntry alone = entry("Alone", Optional.empty());
        ListEntry later = entry("Later", Optional.of("b"));

        ListContent content = new ListContent("Group", "", List.of(FIRST, SECOND), List.of(late, early, alone, later));

        assertThat(content.entries()).containsExactly(alone, early, late, later);
        assertThat(content.entries(Optional.of("b"))).containsExactly(late, later);
        assertThat(content.entries(Optional.empty())).containsExactly(alone);
        assertThat(content.entry(early.paper())).contains(early);
    }

    @Test
    void whatCannotBeIsRefused() {
        ListEntry stray = entry("Stray", Optional.of("c"));
        ListEntry twice = entry("Twice", Optional.empty());

        assertThatThrownBy(() -> new ListContent("Group", "", List.of(FIRST), List.of(stray)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ListContent("Group", "", List.of(), List.of(twice, twice)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ListContent("Group", "", List.of(FIRST, FIRST), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void skippedPapersAreNotWaitedFor() {
        ListContent content = new ListContent(
                "Group",
                "",
                List.of(),
                List.of(stated("A", "read"), stated("B", "skipped"), stated("C", "agreed"), stated("D", "")));

        assertThat(content.progress()).isEqualTo(new ListProgress(1, 3, 1));
        assertThat(content.progress().words()).isEqualTo("1 of 3 read");
        assertThat(content.entries())
                .extracting(ListEntry::state)
                .containsExactly(EntryState.READ, EntryState.SKIPPED, EntryState.AGREED, EntryState.PROPOSED);
    }

    @Test
    void fieldsAreCleaned() {
        assertThat(EntryField.REASON.clean(" two\n lines ")).isEqualTo("two lines");
        assertThat(EntryField.NOTE.clean("a\r\nb\r")).isEqualTo("a\nb\n");
        assertThat(EntryField.NOTE.clean(" \n ")).isEmpty();
        assertThat(EntryField.DATE.clean("2026-11-25 16:00")).isEqualTo("2026-11-25T16:00");
        assertThat(EntryField.STATE.clean("Agreed")).isEqualTo("agreed");
        assertThat(EntryField.STATE.clean("proposed")).isEmpty();
        assertThatThrownBy(() -> EntryField.DATE.clean("2026-02-30")).hasMessageContaining("is no date");
        assertThatThrownBy(() -> EntryField.STATE.clean("done")).hasMessageContaining("is no state");
        assertThatThrownBy(() -> EntryField.NOTE.clean("x".repeat(EntryField.LONGEST + 1)))
                .hasMessageContaining("at most");
    }

    @Test
    void votesAddUp() {
        TreeMap<String, Vote> votes = new TreeMap<>(Map.of("Ann", Vote.UP, "Bob", Vote.UP, "Cleo", Vote.DOWN));

        assertThat(new ListEntry(paper("A"), Optional.empty(), Map.of(), votes).sum())
                .isEqualTo(1);
    }

    @Test
    void datesAreOrderedByDayAndTime() {
        assertThat(EntryDate.parse("2026-11-25"))
                .hasValueSatisfying(day -> assertThat(day.toString()).isEqualTo("2026-11-25"));
        assertThat(EntryDate.parse("2026-11-25T09:30").orElseThrow())
                .isGreaterThan(EntryDate.parse("2026-11-25").orElseThrow())
                .isLessThan(EntryDate.parse("2026-11-26").orElseThrow());
        assertThat(EntryDate.parse("25.11.2026")).isEmpty();
    }

    private static PaperId paper(String title) {
        return PaperId.of(NormalizedTitle.of(title));
    }

    private static ListEntry entry(String title, Optional<String> section) {
        return new ListEntry(paper(title), section, Map.of(), new TreeMap<>());
    }

    private static ListEntry stated(String title, String state) {
        return new ListEntry(paper(title), Optional.empty(), Map.of(EntryField.STATE, state), new TreeMap<>());
    }
}
