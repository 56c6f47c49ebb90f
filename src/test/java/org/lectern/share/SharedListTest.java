package org.lectern.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lectern.list.EntryField;
import org.lectern.list.ListContent;
import org.lectern.list.ListEntry;
import org.lectern.list.ListSection;
import org.lectern.list.Vote;
import org.lectern.paper.PaperId;

class SharedListTest {
    private static final Instant TIME = Instant.parse("2026-11-20T08:00:00Z");
    private static final ListSection WEEK = new ListSection("w", "Week 1");

    private final SharedList base =
            by("Ann", SharedList.empty(), list(List.of(WEEK), in("w", 1), in("w", 2), in("", 3)), 0);

    @Test
    void twoPeopleEditDifferentThings() {
        SharedList ann = by("Ann", base, list(List.of(WEEK), in("w", 1), said(in("w", 2), "A note."), in("", 3)), 1);
        SharedList bob = by("Bob", base, list(List.of(WEEK), in("w", 2), in("w", 1), in("w", 4)), 2);

        SharedList merged = ann.merge(bob);

        assertThat(merged.content())
                .isEqualTo(list(List.of(WEEK), said(in("w", 2), "A note."), in("w", 1), in("w", 4)));
        assertThat(merged.conflicts()).isEmpty();
        assertThat(merged.authorsSince(ann)).containsExactly("Bob");
        assertThat(merged.papers()).containsOnlyKeys(Group.paper(1), Group.paper(2), Group.paper(4));
    }

    @Test
    void anEntryThatIsEditedMeanwhileStays() {
        SharedList ann = by("Ann", base, list(List.of(WEEK), in("w", 2), in("", 3)), 1);
        SharedList bob = by("Bob", base, list(List.of(WEEK), said(in("w", 1), "Mine."), in("w", 2), in("", 3)), 2);
        SharedList merged = ann.merge(bob);

        assertThat(merged.content().entry(Group.paper(1))).contains(said(in("", 1), "Mine."));
        assertThat(merged.papers()).containsKey(Group.paper(1));
        assertThat(by("Ann", merged, list(List.of(WEEK), in("w", 2), in("", 3)), 3)
                        .content()
                        .entry(Group.paper(1)))
                .isEmpty();
    }

    @Test
    void entriesOfARemovedSectionStay() {
        SharedList ann = by("Ann", base, list(List.of(), in("", 1), in("", 2), in("", 3)), 1);
        SharedList bob = by("Bob", base, list(List.of(WEEK), in("w", 1), in("w", 2), in("w", 4), in("", 3)), 2);

        SharedList merged = ann.merge(bob);

        assertThat(merged.content().sections()).isEmpty();
        assertThat(merged.content().entries()).extracting(ListEntry::paper).contains(Group.paper(4));
    }

    @Test
    void textsThatContradictOneAnotherAreKeptUntilSomebodyWrites() {
        SharedList ann = by("Ann", base, list(List.of(WEEK), said(in("w", 1), "Long."), in("w", 2), in("", 3)), 1);
        SharedList bob = by("Bob", base, list(List.of(WEEK), said(in("w", 1), "Short."), in("w", 2), in("", 3)), 2);
        SharedList merged = ann.merge(bob);
        Register note = Register.field(Group.paper(1), EntryField.NOTE);

        assertThat(merged.conflicts())
                .containsExactly(new Conflict(
                        note,
                        List.of(
                                new Conflict.Version("Short.", "Bob", TIME.plusSeconds(2)),
                                new Conflict.Version("Long.", "Ann", TIME.plusSeconds(1)))));
        SharedList moved = by("Ann", merged, list(List.of(WEEK), in("w", 2), said(in("w", 1), "Short."), in("", 3)), 3);
        assertThat(moved.conflicts()).isEqualTo(merged.conflicts());
        SharedList same = merged.settled(note, "Short.", "ann-1", "Ann", TIME.plusSeconds(4));
        assertThat(same.conflicts()).isEmpty();
        assertThat(same.merge(merged)).isEqualTo(same);
        assertThat(same.content()).isEqualTo(merged.content());
        assertThatThrownBy(() -> merged.settled(Register.title("x"), "X", "ann-1", "Ann", TIME))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatBothWroteAlikeIsNoConflict() {
        ListContent now = list(List.of(WEEK), said(in("w", 1), "Same."), in("w", 2), in("", 3));

        assertThat(by("Ann", base, now, 1).merge(by("Bob", base, now, 2)).conflicts())
                .isEmpty();
    }

    @Test
    void aMoveIsOneFact() {
        List<ListEntry> entries = new ArrayList<>(
                IntStream.range(0, 30).mapToObj(number -> in("", number)).toList());
        SharedList thirty = by("Ann", SharedList.empty(), list(List.of(), entries.toArray(ListEntry[]::new)), 0);
        entries.add(3, entries.remove(20));

        SharedList moved = by("Bob", thirty, list(List.of(), entries.toArray(ListEntry[]::new)), 1);

        assertThat(moved.facts().stream().filter(fact -> !thirty.facts().contains(fact)))
                .hasSize(1);
        assertThat(moved.seen("bob-1")).isEqualTo(1);
    }

    @Test
    void votesOfPeopleAreTheirOwn() {
        ListEntry up = new ListEntry(Group.paper(3), Optional.empty(), Map.of(), new TreeMap<>(Map.of("Ann", Vote.UP)));
        ListEntry down =
                new ListEntry(Group.paper(3), Optional.empty(), Map.of(), new TreeMap<>(Map.of("Bob", Vote.DOWN)));
        SharedList ann = by("Ann", base, list(List.of(WEEK), in("w", 1), in("w", 2), up), 1);
        SharedList bob = by("Bob", base, list(List.of(WEEK), in("w", 1), in("w", 2), down), 2);

        assertThat(ann.merge(bob).content().entry(Group.paper(3)).orElseThrow().votes())
                .isEqualTo(Map.of("Ann", Vote.UP, "Bob", Vote.DOWN));
    }

    /** As when the folder of a library was copied, and both copies went on. */
    @Test
    void aDotThatIsUsedTwiceLosesNothing() {
        SharedList one = by("Ann", base, list(List.of(WEEK), said(in("w", 1), "One."), in("w", 2), in("", 3)), 1);
        SharedList two = by("Ann", base, list(List.of(WEEK), in("w", 1), said(in("w", 2), "Two."), in("", 3)), 2);

        assertThat(one.merge(two)).isEqualTo(two.merge(one));
        assertThat(one.merge(two).content())
                .isEqualTo(list(List.of(WEEK), said(in("w", 1), "One."), said(in("w", 2), "Two."), in("", 3)));
    }

    @Test
    void whoOnlyTookAwayIsNamed() {
        SharedList bob = by("Bob", base, list(List.of(WEEK), in("w", 1), in("w", 2), said(in("", 3), "x")), 1);
        SharedList removed = by("Bob", bob, list(List.of(WEEK), in("w", 1), in("w", 2)), 2);

        assertThat(removed.authorsSince(bob)).containsExactly("Bob");
        assertThat(bob.merge(removed)).isEqualTo(removed);
    }

    private static SharedList by(String person, SharedList list, ListContent now, int seconds) {
        return list.edited(
                now, Group.records(now), person.toLowerCase(Locale.ROOT) + "-1", person, TIME.plusSeconds(seconds));
    }

    private static ListContent list(List<ListSection> sections, ListEntry... entries) {
        return new ListContent("Group", "", sections, List.of(entries));
    }

    private static ListEntry in(String section, int number) {
        PaperId paper = Group.paper(number);
        return new ListEntry(paper, Optional.of(section).filter(key -> !key.isEmpty()), Map.of(), new TreeMap<>());
    }

    private static ListEntry said(ListEntry entry, String note) {
        return new ListEntry(entry.paper(), entry.section(), Map.of(EntryField.NOTE, note), entry.votes());
    }
}
