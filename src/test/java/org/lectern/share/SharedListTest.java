package org.lectern.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
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
        Conflict conflict = merged.conflicts().getFirst();
        SharedList same = merged.settled(conflict, "Short.", "ann-1", "Ann", TIME.plusSeconds(4));
        assertThat(same.conflicts()).isEmpty();
        assertThat(same.merge(merged)).isEqualTo(same);
        assertThat(same.content()).isEqualTo(merged.content());
        assertThat(merged.settled(conflict, "", "ann-1", "Ann", TIME).content().entry(Group.paper(1)))
                .contains(in("w", 1));
    }

    @Test
    void aConflictThatIsAnotherByNowIsNotSettled() {
        SharedList three = conflicting();
        Conflict shown = three.conflicts().getFirst();
        SharedList dan = by("Dan", base, list(List.of(WEEK), said(in("w", 1), "Deep."), in("w", 2), in("", 3)), 9);

        assertThatThrownBy(() -> three.merge(dan).settled(shown, "Long.", "ann-1", "Ann", TIME))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The conflict has changed since it was shown; look at it again.");
        assertThatThrownBy(() -> base.settled(shown, "Long.", "ann-1", "Ann", TIME))
                .hasMessageStartingWith("The conflict has changed");
    }

    @Test
    void whatCannotStandThereSettlesNothing() {
        SharedList dates = with("date", "2026-12-01").merge(with("date", "2026-12-02"));
        SharedList names = named("Mice").merge(named("Men"));

        assertThatThrownBy(() -> dates.settled(dates.conflicts().getFirst(), "soon", "ann-1", "Ann", TIME))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("“soon” is no date");
        assertThatThrownBy(() -> names.settled(names.conflicts().getFirst(), " ", "ann-1", "Ann", TIME))
                .hasMessage("A list and a section need a name.");
        assertThatThrownBy(() -> names.settled(names.conflicts().getFirst(), "n".repeat(201), "ann-1", "Ann", TIME))
                .hasMessage("A name has 200 characters at most; this one has 201.");
    }

    /** Who edits a text has seen that which is shown, and not those that stand beside it. */
    @Test
    void whoWritesTakesAwayWhatWasShownAlone() {
        SharedList three = conflicting();
        assertThat(three.content().entry(Group.paper(1))).contains(said(in("w", 1), "Short."));

        SharedList edited =
                by("Eve", three, list(List.of(WEEK), said(in("w", 1), "Shorter."), in("w", 2), in("", 3)), -20);

        assertThat(edited.content().entry(Group.paper(1))).contains(said(in("w", 1), "Shorter."));
        assertThat(texts(edited)).containsExactly("Shorter.", "Long.", "Dull.");
        SharedList emptied = by("Eve", three, list(List.of(WEEK), in("w", 1), in("w", 2), in("", 3)), 20);
        assertThat(emptied.content().entry(Group.paper(1))).contains(in("w", 1));
        assertThat(texts(emptied)).containsExactly("", "Long.", "Dull.");
        SharedList back = by("Eve", emptied, list(List.of(WEEK), said(in("w", 1), "Long."), in("w", 2), in("", 3)), 21);
        assertThat(texts(back)).containsExactly("Long.", "Dull.");
    }

    /** Bob's note is shown, those of Ann and Cleo stand beside it. */
    private SharedList conflicting() {
        return by("Ann", base, list(List.of(WEEK), said(in("w", 1), "Long."), in("w", 2), in("", 3)), 3)
                .merge(by("Bob", base, list(List.of(WEEK), said(in("w", 1), "Short."), in("w", 2), in("", 3)), 4))
                .merge(by("Cleo", base, list(List.of(WEEK), said(in("w", 1), "Dull."), in("w", 2), in("", 3)), 2));
    }

    private static List<String> texts(SharedList list) {
        return list.conflicts().getFirst().versions().stream()
                .map(Conflict.Version::text)
                .toList();
    }

    /** A copy in which somebody has written something by hand. */
    private SharedList with(String fact, String value) {
        String text = SharedListFile.text(base)
                .replace("\"facts\": [\n", """
                        "facts": [
                        {"paper": "%s", "fact": "%s", "value": "%s", "by": "Eve", "at": "2026-11-21T08:00:00Z", "dot": "eve-%d:1"},
                        """.formatted(Group.paper(1), fact, value, value.hashCode() & 0xFFFF));
        try {
            return SharedListFile.read(text, "x");
        } catch (UnreadableListException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private SharedList named(String name) {
        ListContent now = base.content();
        return base.edited(
                new ListContent(name, now.description(), now.sections(), now.entries()),
                Map.of(),
                "copy-%x".formatted(name.hashCode()),
                "Eve",
                TIME.plusSeconds(1));
    }

    /** What a library cannot keep stands in the file, and gives way to what it can. */
    @Test
    void whatCannotBeShownIsKept() {
        SharedList later = with("date", "whenever");
        assertThat(later.content()).isEqualTo(base.content());
        SharedList dated = later.edited(
                list(
                        List.of(WEEK),
                        new ListEntry(
                                Group.paper(1),
                                Optional.of("w"),
                                Map.of(EntryField.DATE, "2026-12-01"),
                                new TreeMap<>()),
                        in("w", 2),
                        in("", 3)),
                Map.of(),
                "ann-1",
                "Ann",
                TIME.minusSeconds(5));

        assertThat(dated.content().entry(Group.paper(1)).orElseThrow().field(EntryField.DATE))
                .contains("2026-12-01");
        assertThat(texts(dated)).containsExactly("2026-12-01", "whenever");
        assertThat(with("note", "n".repeat(EntryField.LONGEST + 1)).content()).isEqualTo(base.content());
    }

    /** As the library does, which would else seem to have been edited. */
    @Test
    void namesAreWrittenOneWay() {
        SharedList named = named("Cafe\u0301  club ");
        assertThat(named.content().name()).isEqualTo("Café club");
        assertThat(named("n".repeat(300)).content().name()).isEqualTo("n".repeat(200));
        assertThat(texts(by("Eve", named("n".repeat(300)), list(List.of(WEEK), in("w", 1), in("w", 2), in("", 3)), 3)))
                .containsExactly("Group", "n".repeat(300));

        ListEntry voted =
                new ListEntry(Group.paper(3), Optional.empty(), Map.of(), new TreeMap<>(Map.of("Rene\u0301", Vote.UP)));
        SharedList votes = by("Bob", base, list(List.of(WEEK), in("w", 1), in("w", 2), voted), 1);
        ListEntry down =
                new ListEntry(Group.paper(3), Optional.empty(), Map.of(), new TreeMap<>(Map.of("René", Vote.DOWN)));
        assertThat(votes.content().entry(Group.paper(3)).orElseThrow().votes()).isEqualTo(Map.of("René", Vote.UP));
        SharedList other = by("Ann", votes, list(List.of(WEEK), in("w", 1), in("w", 2), down), 2);
        assertThat(other.content().entry(Group.paper(3))).contains(down);
        assertThat(by("Ann", other, list(List.of(WEEK), in("w", 1), in("w", 2), in("", 3)), 3)
                        .content()
                        .entry(Group.paper(3)))
                .contains(in("", 3));
    }

    @Test
    void aPlaceThatIsTooLongIsNoPlace() {
        String text = SharedListFile.text(base);
        String place = text.replaceAll("(?s).*?\"place\": \"([^\"]*)\".*", "$1");

        assertThatThrownBy(() ->
                        SharedListFile.read(text.replace("\"" + place + "\"", "\"" + "Z1".repeat(501) + "\""), "x"))
                .hasMessageContaining("at most 1,000");
        assertThatThrownBy(
                        () -> SharedListFile.read(text.replace("2026-11-20T08:00:00Z", "+10000-01-01T00:00:00Z"), "x"))
                .hasMessageContaining("is no time");
    }

    @Test
    void aListThatNobodyCouldReadIsNotWritten() throws IOException {
        int bytes = SharedListFile.bytes(base).length;

        assertThat(SharedListFile.bytes(base, bytes)).hasSize(bytes);
        assertThatThrownBy(() -> SharedListFile.bytes(base, bytes - 1))
                .isInstanceOf(IOException.class)
                .hasMessage(("The list is too large: its file would have %,d bytes, and may have %,d."
                                + " Take papers or long notes out of it.")
                        .formatted(bytes, bytes - 1));
    }

    @Test
    void aListIsKnownByItsKey() {
        SharedList keyed = base.keyed("k1", "ann-1", "Ann", TIME);
        SharedList other = base.keyed("k2", "bob-1", "Bob", TIME);

        assertThat(keyed.isOf("k1", base)).isTrue();
        assertThat(other.isOf("k1", keyed)).isFalse();
        assertThat(keyed.merge(other).isOf("k1", keyed)).isTrue();
        assertThat(base.isOf("k1", keyed)).isTrue();
        assertThat(named("Mice").isOf("k1", SharedList.empty())).isFalse();
        assertThat(keyed.keyed("k3", "eve-1", "Eve", TIME)).isSameAs(keyed);
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
