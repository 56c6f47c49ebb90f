package org.lectern.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.lectern.list.ListContent;

/** Histories at random. */
class SharedListPropertiesTest {
    private static final Instant LATE = Instant.parse("2026-12-01T08:00:00Z");

    @Property(tries = 150)
    void theOrderOfMergesMeansNothing(@ForAll long seed, @ForAll @IntRange(min = 5, max = 60) int steps) {
        List<SharedList> files = new Group(seed).played(steps).files();
        if (files.isEmpty()) {
            return;
        }
        Random random = new Random(seed);
        SharedList a = files.get(random.nextInt(files.size()));
        SharedList b = files.get(random.nextInt(files.size()));
        SharedList c = files.get(random.nextInt(files.size()));

        assertThat(a.merge(a)).isEqualTo(a);
        assertThat(a.merge(b)).isEqualTo(b.merge(a));
        assertThat(a.merge(b).merge(b)).isEqualTo(a.merge(b));
        assertThat(a.merge(b).merge(c)).isEqualTo(a.merge(b.merge(c)));
        assertThat(SharedList.empty().merge(a)).isEqualTo(a);
    }

    @Property(tries = 150)
    void whoHasSeenTheSameHasTheSameFile(@ForAll long seed, @ForAll @IntRange(min = 5, max = 80) int steps) {
        Group group = new Group(seed).played(steps);
        Set<String> texts = new HashSet<>();
        for (int i = 0; i < 5; i++) {
            List<SharedList> order = new ArrayList<>(i < 3 ? group.copies() : group.files());
            Collections.shuffle(order, new Random(seed + i));
            texts.add(SharedListFile.text(order.stream().reduce(SharedList.empty(), SharedList::merge)));
        }

        assertThat(texts).hasSize(1);
    }

    @Property(tries = 150)
    void noTextIsLostThatNobodyReplaced(@ForAll long seed, @ForAll @IntRange(min = 5, max = 80) int steps) {
        Group group = new Group(seed).played(steps);
        SharedList all = group.copies().stream().reduce(SharedList.empty(), SharedList::merge);
        Set<String> missing = group.written();
        missing.removeAll(Group.texts(all));
        missing.removeAll(group.replaced());

        assertThat(missing).isEmpty();
    }

    @Property(tries = 150)
    void whatIsPutInIsShown(@ForAll long seed, @ForAll @IntRange(min = 5, max = 80) int steps) {
        Group group = new Group(seed).played(steps);
        SharedList list = group.copies().stream().reduce(SharedList.empty(), SharedList::merge);
        ListContent now = list.content();
        for (int i = 0; i < 6; i++) {
            now = group.changed(now, "Ann");
        }

        SharedList edited = list.edited(now, Group.records(now), "ann-1", "Ann", LATE);

        assertThat(edited.content()).isEqualTo(now);
        assertThat(edited.papers()).containsAllEntriesOf(Group.records(now));
        assertThat(edited.edited(now, Group.records(now), "bob-1", "Bob", LATE)).isSameAs(edited);
        assertThat(list.merge(edited)).isEqualTo(edited);
    }

    /** A copy whose folder was copied: both go on under its name, until one of them sees the other. */
    @Property(tries = 150)
    void twoCopiesOfOneNameLoseNothing(@ForAll long seed, @ForAll @IntRange(min = 5, max = 60) int steps) {
        Group group = new Group(seed).played(steps);
        SharedList before = group.copy("Ann");
        long shown = before.seen("ann-1");
        SharedList one = edited(group, before, "Ann");
        SharedList two = edited(group, before, "Ann");

        boolean told = two.isWrittenElsewhere("ann-1", shown, one);
        SharedList renamed = two.renamed("ann-1", shown, "ann-2");
        SharedList merged = one.merge(renamed);

        assertThat(told).isEqualTo(one.seen("ann-1") > shown);
        assertThat(renamed.content()).isEqualTo(two.content());
        assertThat(renamed.isWrittenElsewhere("ann-2", 0, one)).isFalse();
        assertThat(Group.texts(merged)).containsAll(fresh(one, before)).containsAll(fresh(two, before));
        assertThat(renamed.merge(one)).isEqualTo(merged);
        // And where both have shown it, each to others.
        SharedList apart = two.apart(one, "ann-1", "ann-2");
        assertThat(Group.texts(apart.merge(one))).containsAll(Group.texts(two.merge(one)));
        assertThat(apart.merge(one).facts()).extracting(Fact::dot).doesNotHaveDuplicates();
        assertThat(apart.merge(one)).isEqualTo(one.merge(apart));
    }

    private static SharedList edited(Group group, SharedList before, String person) {
        ListContent now = group.changed(group.changed(before.content(), person), person);
        return before.edited(now, Group.records(now), "ann-1", person, LATE);
    }

    private static Set<String> fresh(SharedList list, SharedList before) {
        Set<String> fresh = Group.texts(list);
        fresh.removeAll(Group.texts(before));
        return fresh;
    }

    @Property(tries = 100)
    void theFileIsReadAsItWasWritten(@ForAll long seed, @ForAll @IntRange(min = 5, max = 80) int steps)
            throws UnreadableListException {
        for (SharedList copy : new Group(seed).played(steps).copies()) {
            String text = SharedListFile.text(copy);

            SharedList read = SharedListFile.read(text, "x");

            assertThat(read).isEqualTo(copy);
            assertThat(SharedListFile.text(read)).isEqualTo(text);
        }
    }

    @Property(tries = 100)
    void placesStandBetweenOthers(@ForAll long seed, @ForAll @IntRange(min = 1, max = 300) int count) {
        Random random = new Random(seed);
        List<String> places = new ArrayList<>(Places.between("", "", 1, seed));
        for (int i = 0; i < count; i++) {
            int at = random.nextInt(3) == 0 ? 0 : random.nextInt(places.size() + 1);
            String low = at == 0 ? "" : places.get(at - 1);
            String high = at == places.size() ? "" : places.get(at);
            places.addAll(at, Places.between(low, high, 1 + random.nextInt(3), random.nextLong()));
        }

        assertThat(places)
                .isSorted()
                .doesNotHaveDuplicates()
                .allSatisfy(place ->
                        assertThat(Places.clean(place)).isEqualTo(place).isNotEmpty());
    }
}
