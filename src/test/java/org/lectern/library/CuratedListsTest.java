package org.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.list.EntryField;
import org.lectern.list.ListContent;
import org.lectern.list.ListEntry;
import org.lectern.list.ListQuery;
import org.lectern.list.ListSection;
import org.lectern.list.Vote;
import org.lectern.paper.NormalizedTitle;
import org.lectern.paper.PaperId;

/** What a group says in its lists: sections, fields, votes; and lists that a search fills. */
class CuratedListsTest {
    @TempDir
    Path folder;

    private Library library;
    private ReadingLists lists;
    private final List<PaperId> papers = new ArrayList<>();

    @BeforeEach
    void open() {
        library = Library.open(folder);
        lists = library.readingLists();
        library.add(Digests.ofTitles("a.txt", "One", "Two", "Three", "Four"), false);
        library.add(Digests.ofTitles("b.txt", "Five"), false);
        library.forEachPaper(paper -> papers.add(paper.id()));
        lists.add("L", papers, true);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private String section(String title) {
        return lists.content("L").sections().stream()
                .filter(section -> section.title().equals(title))
                .findFirst()
                .orElseThrow()
                .key();
    }

    /** The list in short: the numbers of papers behind the titles of their sections. */
    private String shape() {
        ListContent content = lists.content("L");
        StringBuilder shape = new StringBuilder(numbers(content.entries(Optional.empty())));
        content.sections()
                .forEach(section -> shape.append(" ")
                        .append(section.title())
                        .append(":")
                        .append(numbers(content.entries(Optional.of(section.key())))));
        return shape.toString();
    }

    private String numbers(List<ListEntry> entries) {
        StringBuilder numbers = new StringBuilder();
        entries.forEach(entry -> numbers.append(papers.indexOf(entry.paper()) + 1));
        return numbers.toString();
    }

    private long rowsOf(Change change) {
        return Rows.query(folder, "SELECT sequence FROM change_row WHERE change = " + change.number())
                .size();
    }

    @Test
    void sectionsAreAddedRenamedMovedAndRemoved() {
        assertThat(lists.addSection("L", "B").summary()).isEqualTo("Added the section “B” to the list “L”");
        lists.addSection("L", "A", 1);
        lists.move("L", List.of(papers.get(3), papers.get(0)), Optional.of(section("A")), 1);
        lists.move("L", List.of(papers.get(1)), Optional.of(section("B")), 9);
        assertThat(shape()).isEqualTo("35 A:41 B:2");
        assertThat(lists.renameSection("L", section("A"), "First").orElseThrow().summary())
                .isEqualTo("Renamed the section “A” to “First” in the list “L”");
        assertThat(lists.renameSection("L", section("First"), "First")).isEmpty();
        assertThat(lists.moveSection("L", section("First"), 2).orElseThrow().summary())
                .isEqualTo("Moved the section “First” to place 2 of the list “L”");
        assertThat(shape()).isEqualTo("35 B:2 First:41");
        Change removed = lists.removeSection("L", section("First"));
        assertThat(shape()).isEqualTo("35 B:241");
        lists.removeSection("L", section("B"));
        assertThat(shape()).isEqualTo("35241");
        library.revert(library.changeNumber());
        library.revert(removed.number());
        assertThat(shape()).isEqualTo("35 B:2 First:41");
    }

    @Test
    void aMoveChangesOneRowAndAPositionInTheWholeListIsInTheSectionThere() {
        lists.addSection("L", "A");
        String a = section("A");
        lists.move("L", List.of(papers.get(3), papers.get(4)), Optional.of(a), 1);
        assertThat(shape()).isEqualTo("123 A:45");
        Change change = lists.move("L", papers.get(0), 4).orElseThrow();
        assertThat(shape()).isEqualTo("23 A:415");
        assertThat(rowsOf(change)).isEqualTo(1);
        assertThat(change.summary()).isEqualTo("Moved “One” to place 4 of the list “L”");
        assertThat(lists.move("L", papers.get(4), 1).orElseThrow().summary())
                .isEqualTo("Moved “Five” to place 1 of the list “L”");
        assertThat(shape()).isEqualTo("523 A:41");
        assertThat(lists.move("L", List.of(papers.get(3), papers.get(4)), 2)
                        .orElseThrow()
                        .summary())
                .isEqualTo("Moved 2 papers to place 2 of the list “L”");
        assertThat(shape()).isEqualTo("245" + "3 A:1");
        assertThat(lists.move("L", List.of(papers.get(3), papers.get(4)), 2)).isEmpty();
        assertThat(lists.move("L", List.of(papers.get(2)), Optional.of(a), 1)
                        .orElseThrow()
                        .summary())
                .isEqualTo("Moved “Three” to place 1 of the section “A” of the list “L”");
    }

    @Test
    void whatIsAddedComesToTheEndOfASection() {
        lists.remove("L", papers);
        lists.addSection("L", "A");
        lists.add("L", List.of(papers.get(0)), Optional.of(section("A")));
        lists.add("L", List.of(papers.get(1), papers.get(0)), Optional.of(section("A")));
        assertThat(shape()).isEqualTo(" A:12");
        // Where all are in sections it comes behind the last, so that it does not stand before the first heading.
        lists.add("L", List.of(papers.get(2)), false);
        assertThat(shape()).isEqualTo(" A:123");
        assertThatThrownBy(() -> lists.add("L", papers, Optional.of("none")))
                .hasMessage("The list “L” has no section none.");
    }

    @Test
    void fieldsAreSetForManyAndUndoneOneByOne() {
        Change reason = lists.set("L", papers.subList(0, 2), EntryField.REASON, " because  so ")
                .orElseThrow();
        Change date = lists.set("L", papers.subList(0, 1), EntryField.DATE, "2026-11-25 16:00")
                .orElseThrow();
        assertThat(reason.summary()).isEqualTo("Set the reason of 2 papers in the list “L”");
        assertThat(rowsOf(reason)).isEqualTo(2);
        assertThat(lists.set("L", papers.subList(0, 2), EntryField.REASON, "because so"))
                .isEmpty();
        library.revert(reason.number());
        assertThat(lists.content("L").entry(papers.get(0)).orElseThrow().fields())
                .isEqualTo(Map.of(EntryField.DATE, "2026-11-25T16:00"));
        library.revert(date.number());
        assertThat(lists.set(
                                "L",
                                papers.subList(0, 1),
                                Map.of(EntryField.STATE, "read", EntryField.PRESENTER, "Ada", EntryField.NOTE, "n"))
                        .orElseThrow()
                        .summary())
                .isEqualTo("Set the note, presenter and state of “One” in the list “L”");
        lists.set("L", papers.subList(1, 2), EntryField.STATE, "skipped");
        assertThat(lists.named("L").orElseThrow().progress())
                .isEqualTo(lists.content("L").progress());
        assertThat(lists.content("L").progress().words()).isEqualTo("1 of 4 read");
        assertThat(lists.set("L", papers.subList(0, 1), EntryField.NOTE, " ")
                        .orElseThrow()
                        .summary())
                .isEqualTo("Removed the note of “One” in the list “L”");
        assertThatThrownBy(() -> lists.set("L", papers, EntryField.STATE, "gone"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is no state");
    }

    @Test
    void fieldsAndASectionAreOneChange() {
        lists.addSection("L", "A");
        Change change = lists.set(
                        "L", papers.subList(1, 3), Map.of(EntryField.STATE, "agreed"), Optional.of(section("A")))
                .orElseThrow();
        assertThat(change.summary())
                .isEqualTo("Set the state of 2 papers and moved them to the section “A” of the list “L”");
        assertThat(shape()).isEqualTo("145 A:23");
        assertThat(lists.set("L", papers.subList(1, 3), Map.of(), Optional.of(section("A"))))
                .isEmpty();
        lists.set("L", papers.subList(2, 3), Map.of(), Optional.empty());
        assertThat(shape()).isEqualTo("1453 A:2");
    }

    @Test
    void peopleVoteAndTakeItBack() {
        assertThat(lists.vote("L", papers.subList(0, 1), " Ada ", Optional.of(Vote.UP))
                        .orElseThrow()
                        .summary())
                .isEqualTo("Ada voted for “One” in the list “L”");
        lists.vote("L", papers.subList(0, 2), "Bob", Optional.of(Vote.DOWN));
        ListEntry entry = lists.content("L").entry(papers.get(0)).orElseThrow();
        assertThat(entry.votes()).isEqualTo(Map.of("Ada", Vote.UP, "Bob", Vote.DOWN));
        assertThat(entry.sum()).isZero();
        lists.vote("L", papers.subList(0, 1), "Bob", Optional.of(Vote.UP));
        assertThat(lists.vote("L", papers.subList(0, 1), "Ada", Optional.empty())
                        .orElseThrow()
                        .summary())
                .isEqualTo("Took back the vote of Ada on “One” in the list “L”");
        assertThat(lists.content("L").entry(papers.get(0)).orElseThrow().votes())
                .isEqualTo(Map.of("Bob", Vote.UP));
        assertThatThrownBy(() -> lists.vote("L", papers, " ", Optional.of(Vote.UP)))
                .hasMessage("A voter needs a name.");
    }

    @Test
    void whatIsRefusedLeavesAllAsItWas() {
        lists.addSection("L", "A");
        long before = library.changeNumber();
        PaperId stranger = PaperId.of(NormalizedTitle.of("stranger"));
        List<PaperId> some = List.of(papers.get(0), stranger);
        assertThatThrownBy(() -> lists.set("L", some, EntryField.REASON, "x"))
                .hasMessage("The list “L” does not have the paper " + stranger + ".");
        assertThatThrownBy(() -> lists.vote("L", some, "Ada", Optional.of(Vote.UP)))
                .hasMessageContaining("does not have");
        assertThatThrownBy(() -> lists.move("L", some, Optional.empty(), 1)).hasMessageContaining("does not have");
        assertThatThrownBy(() -> lists.addSection("L", "a"))
                .hasMessage("The list “L” has a section “A” already. Choose another title.");
        assertThatThrownBy(() -> lists.removeSection("L", "x")).hasMessage("The list “L” has no section x.");
        assertThatThrownBy(() -> lists.requery("L", new ListQuery("x", "title")))
                .hasMessage("The list “L” is no smart list: no search fills it.");
        assertThat(library.changeNumber()).isEqualTo(before);
        assertThat(shape()).isEqualTo("12345 A:");
    }

    @Test
    void aSmartListHasWhatItsSearchFindsUntilItIsFrozen() {
        ListQuery query = new ListQuery("is:unread", "newest");
        assertThat(lists.createSmart("S", "Unread", query).summary()).isEqualTo("Made the smart list “S”");
        assertThat(lists.named("s").orElseThrow().query()).contains(query);
        assertThat(lists.searches()).isEqualTo(Map.of("S", "is:unread"));
        assertThat(lists.requery("S", query)).isEmpty();
        lists.requery("S", new ListQuery("is:later", "title"));
        for (Runnable refused : List.<Runnable>of(
                () -> lists.add("S", papers, false),
                () -> lists.addSection("S", "A"),
                () -> lists.set("S", papers, EntryField.REASON, "x"),
                () -> lists.replace("S", ListContent.named("S"), "x"))) {
            assertThatThrownBy(refused::run)
                    .hasMessage(
                            "The smart list “S” has what its search finds, and nothing can be put in it or said in it"
                                    + " by hand. Freeze it first.");
        }
        Change frozen = lists.freeze("S", papers.subList(1, 3));
        assertThat(frozen.summary()).isEqualTo("Made the smart list “S” one of 2 papers to edit by hand");
        assertThat(lists.papers("S")).isEqualTo(papers.subList(1, 3));
        Change added = lists.add("S", papers.subList(0, 1), false).orElseThrow();
        assertThatThrownBy(() -> library.revert(frozen.number()))
                .hasMessageContaining("Undo these first, in this order: " + added.number() + " (Added “One”");
        library.revert(added.number());
        library.revert(frozen.number());
        assertThat(lists.named("S").orElseThrow().isSmart()).isTrue();
        assertThat(lists.papers("S")).isEmpty();
    }

    @Test
    void whatAnEntryOrSectionIsNeededForIsUndoneFirst() {
        lists.remove("L", papers);
        Change added = lists.add("L", papers.subList(0, 1), false).orElseThrow();
        Change section = lists.addSection("L", "A");
        library.marks().rate(papers, 3);
        Change reason =
                lists.set("L", papers.subList(0, 1), EntryField.REASON, "x").orElseThrow();
        assertThatThrownBy(() -> library.revert(added.number()))
                .hasMessageEndingWith(
                        "in this order: " + reason.number() + " (Set the reason of “One” in the list “L”).");
        Change moved = lists.move("L", papers.subList(0, 1), Optional.of(section("A")), 1)
                .orElseThrow();
        assertThatThrownBy(() -> library.revert(section.number()))
                .hasMessageEndingWith("in this order: " + moved.number()
                        + " (Moved “One” to place 1 of the section “A” of the list “L”).");
        library.revert(moved.number());
        library.revert(section.number());
        library.revert(reason.number());
        library.revert(added.number());
        assertThat(lists.papers("L")).isEmpty();
    }

    @Test
    void aListIsMadeEqualToAnotherCopyByTheLeastChanges() {
        lists.set("L", papers, EntryField.REASON, "why");
        String key = lists.named("L").orElseThrow().key();
        ListContent now = lists.content("L");
        assertThat(lists.replace("L", now, "Took over nothing")).isEmpty();
        PaperId stranger = PaperId.of(NormalizedTitle.of("stranger"));
        List<ListEntry> entries = new ArrayList<>(now.entries());
        entries.add(1, entries.removeLast().in(Optional.of("k")));
        entries.add(new ListEntry(
                stranger, Optional.empty(), Map.of(EntryField.NOTE, "n"), new TreeMap<>(Map.of("Ada", Vote.UP))));
        ListContent other = new ListContent("Group", "About", List.of(new ListSection("k", "K")), entries);
        Change change = lists.replace("L", other, "Took over").orElseThrow();
        assertThat(change.summary()).isEqualTo("Took over");
        assertThat(lists.wholeContent("group")).isEqualTo(other);
        assertThat(lists.content("group").entry(stranger)).isEmpty();
        assertThat(lists.keyed(key).orElseThrow().name()).isEqualTo("Group");
        // The name, the description, the section, the entry that moved, the new one with its note and vote.
        assertThat(rowsOf(change)).isEqualTo(7);
        library.revert(change.number());
        assertThat(lists.content("L")).isEqualTo(now);
    }

    @Test
    void aListThatIsThereElsewhereIsAdoptedOnce() {
        ListContent content = lists.content("L");
        lists.set("L", papers, EntryField.REASON, "why");
        ListContent said =
                new ListContent("M", "m", content.sections(), lists.content("L").entries());
        lists.adopt("abc", said, "Opened M");
        assertThat(lists.content("M")).isEqualTo(said);
        assertThatThrownBy(() -> lists.adopt("abc", ListContent.named("N"), "x"))
                .hasMessage("This list is here already: “M”.");
        assertThatThrownBy(() -> lists.adopt("def", said, "x")).hasMessageContaining("There is a list “M” already");
        Change deleted = lists.delete("M");
        lists.adopt("abc", said, "Opened M again");
        assertThatThrownBy(() -> library.revert(deleted.number())).isInstanceOf(LibraryException.class);
        lists.delete("M");
        library.revert(deleted.number());
        assertThat(lists.keyed("abc").orElseThrow().description()).isEqualTo("m");
        assertThat(lists.content("M")).isEqualTo(said);
    }

    @Test
    void entriesOfMergedPapersBecomeOneAndComeApart() {
        lists.set("L", papers.subList(0, 1), EntryField.NOTE, "one");
        lists.set("L", papers.subList(1, 2), EntryField.NOTE, "two");
        lists.vote("L", papers.subList(1, 2), "Ada", Optional.of(Vote.UP));
        lists.add("M", papers.subList(1, 2), true);
        lists.set("M", papers.subList(1, 2), EntryField.REASON, "here");
        library.marks().rate(papers.subList(1, 2), 2);
        ListContent before = lists.content("L");
        Change merged = library.merge(papers.get(0), papers.get(1));
        ListEntry one = lists.content("L").entry(papers.get(0)).orElseThrow();
        assertThat(shape()).isEqualTo("1345");
        assertThat(one.field(EntryField.NOTE)).contains("one\n\n---\n\ntwo");
        assertThat(one.votes()).isEqualTo(Map.of("Ada", Vote.UP));
        assertThat(lists.of(List.of(papers.get(1))).get(papers.get(0)).stream().map(Listed::list))
                .containsExactly("L", "M");
        assertThat(lists.content("M").entries())
                .containsExactly(new ListEntry(
                        papers.get(0), Optional.empty(), Map.of(EntryField.REASON, "here"), new TreeMap<>()));
        assertThat(library.marks().of(papers.get(0)).rating()).hasValue(2);
        // By its old id it is the same paper.
        assertThat(lists.set("L", papers.subList(1, 2), EntryField.REASON, "x")).isPresent();
        library.revert(library.changeNumber());
        ListContent after = lists.content("L");
        assertThat(lists.replace("L", before, "Took over")).isEmpty();
        assertThat(lists.content("L")).isEqualTo(after);
        library.revert(merged.number());
        assertThat(lists.content("L")).isEqualTo(before);
        assertThat(library.marks().of(papers.get(1)).rating()).hasValue(2);
    }

    @Test
    void allCanBeUndoneAfterARestart() {
        ListContent before = lists.content("L");
        lists.describe("L", "About\r\nit ");
        lists.addSection("L", "A");
        lists.move("L", papers.subList(2, 4), Optional.of(section("A")), 1);
        lists.set("L", papers, EntryField.PRESENTER, "Ada");
        lists.vote("L", papers, "Ada", Optional.of(Vote.UP));
        lists.remove("L", papers.subList(3, 5));
        long last = library.changeNumber();
        library.close();
        library = Library.open(folder);
        lists = library.readingLists();
        assertThat(shape()).isEqualTo("12 A:3");
        for (long change = last; change > 3; change--) {
            library.revert(change);
        }
        assertThat(lists.content("L")).isEqualTo(before);
        library.revert(library.changeNumber());
        assertThat(lists.named("L").orElseThrow().description()).isEqualTo("About\nit ");
    }

    @Test
    void whatIsSaidOfPapersThatAreGoneStays() {
        lists.addSection("L", "A");
        lists.move("L", papers.subList(0, 3), Optional.of(section("A")), 1);
        lists.set("L", papers, EntryField.REASON, "why");
        ListContent before = lists.content("L");
        library.removeListings(List.of(1L));
        assertThat(shape()).isEqualTo("5 A:");
        assertThat(lists.wholeContent("L")).isEqualTo(before);
        library.add(Digests.ofTitles("a.txt", "One", "Two", "Three", "Four"), false);
        assertThat(lists.content("L")).isEqualTo(before);
    }

    @Test
    void aRatingIsOneToFive() {
        assertThat(library.marks().rate(papers.subList(0, 2), 1).orElseThrow().summary())
                .isEqualTo("Rated 2 papers with 1 star");
        assertThat(library.marks().rate(papers.subList(0, 2), 1)).isEmpty();
        library.marks().rate(papers.subList(0, 1), 5);
        assertThat(library.marks().of(papers.get(0)).rating()).hasValue(5);
        assertThat(library.marks().rate(papers.subList(0, 1), 0).orElseThrow().summary())
                .isEqualTo("Took the rating off “One”");
        assertThat(library.marks().of(papers.get(0)).rating()).isEmpty();
        assertThatThrownBy(() -> library.marks().rate(papers, 6))
                .hasMessage("A paper has 1 to 5 stars, or none; not 6.");
    }
}
