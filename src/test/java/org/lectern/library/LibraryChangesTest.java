package org.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.paper.Metadata;
import org.lectern.paper.NormalizedTitle;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;

/** Removing, undoing, and following the changes. */
class LibraryChangesTest extends WithLibrary {
    @Test
    void undoingAnImportBringsBackWhatWasAndUndoingThatTheImport() {
        library.add(Digests.of("a.txt", titled("One").build(), titled("Two").build()), false);
        List<String> before = Rows.of(folder);
        library.add(
                Digests.of(
                        "b.txt",
                        titled("Two")
                                .abstractText("'Quoted' \"text\" \\ with\nNULL \u0001")
                                .build(),
                        titled("Three").build(),
                        titled("Three").venue("V").build()),
                false);
        List<String> after = Rows.of(folder);

        Change undone = library.revert(2);

        assertThat(Rows.of(folder)).isEqualTo(before).isNotEqualTo(after);
        assertThat(undone.number()).isEqualTo(3);
        assertThat(undone.summary()).isEqualTo("Undid: Imported Listing b.txt: 3 papers, 2 of them known");
        Change redone = library.revert(3);
        assertThat(Rows.of(folder)).isEqualTo(after);
        assertThat(redone.summary()).isEqualTo("Redid: Imported Listing b.txt: 3 papers, 2 of them known");
        Change again = library.revert(4);
        assertThat(Rows.of(folder)).isEqualTo(before);
        assertThat(again.summary()).isEqualTo("Undid: Imported Listing b.txt: 3 papers, 2 of them known");
        assertThat(library.changes(3)).containsExactly(again, redone, undone);
    }

    @Test
    void afterUndoingAnImportTheSameListingCanBeImportedAgain() {
        library.add(Digests.ofTitles("a.txt", "One"), false);
        library.revert(1);

        assertThat(library.add(Digests.ofTitles("a.txt", "One"), false).added()).isEqualTo(1);
        assertThat(library.statistics()).isEqualTo(new Statistics(1, 1, 1, 3));
    }

    @Test
    void removingListingsTakesThePapersSeenNowhereElse() {
        Metadata first = titled("Shared").abstractText("First.").build();
        Metadata second = titled("Shared").abstractText("Second.").venue("V").build();
        Metadata third = titled("Shared").keyword("k").build();
        library.add(Digests.of("a.txt", first, titled("Only a").build()), true);
        library.add(Digests.of("b.txt", second, titled("Only b").build()), true);
        library.add(Digests.of("c.txt", third, first), false);
        List<String> before = Rows.of(folder);

        Optional<Change> change = library.removeListings(List.of(2L, 1L, 99L));

        assertThat(change.map(Change::summary)).contains("Removed 2 sample listings: 2 papers");
        assertThat(library.listings()).extracting(Listing::file).containsExactly("c.txt");
        assertThat(Digests.unseen(library.papers(List.of(id("Shared"), id("Only a"), id("Only b")))))
                .containsExactly(new Paper(
                        id("Shared"),
                        third.enrichedBy(first),
                        List.of(Digests.sighting("c.txt", 1), Digests.sighting("c.txt", 2))));
        library.revert(4);
        assertThat(Rows.of(folder)).isEqualTo(before);
    }

    @Test
    void removingSaysWhatItTook() {
        library.add(Digests.ofTitles("a.txt", "One"), true);
        library.add(Digests.ofTitles("b.txt", "One"), false);
        library.add(Digests.ofTitles("c.txt", "Two"), false);

        assertThat(library.removeListings(List.of(1L)).map(Change::summary))
                .contains("Removed the sample listing Listing a.txt: no papers");
        assertThat(library.removeListings(List.of(2L, 3L)).map(Change::summary))
                .contains("Removed 2 listings: 2 papers");
        assertThat(library.removeListings(List.of(2L, 3L))).isEmpty();
        assertThat(library.removeListings(List.of())).isEmpty();
        assertThat(library.changeNumber()).isEqualTo(5);
    }

    @Test
    void anImportThatALaterOneBuildsOnIsNotUndoneBeforeIt() {
        library.add(Digests.ofTitles("a.txt", "One", "Two"), false);
        library.add(Digests.ofTitles("b.txt", "Three"), false);
        library.add(Digests.of("c.txt", titled("One").venue("V").build()), false);
        List<String> before = Rows.of(folder);

        assertThatThrownBy(() -> library.revert(1))
                .isInstanceOf(LibraryException.class)
                .hasMessage("Change 1 (Imported Listing a.txt: 2 papers) cannot be undone on its own, because of later"
                        + " changes. Nothing was changed. Undo these first, in this order:"
                        + " 3 (Imported Listing c.txt: 1 paper, 1 of them known).");

        assertThat(Rows.of(folder)).isEqualTo(before);
        assertThat(library.changeNumber()).isEqualTo(3);
        library.revert(3);
        library.revert(1);
        assertThat(library.listings()).extracting(Listing::file).containsExactly("b.txt");
        assertThat(library.changeNumber()).isEqualTo(5);
    }

    @Test
    void aRedoneChangeStandsInTheWayAgain() {
        library.add(Digests.ofTitles("a.txt", "One"), false);
        library.add(Digests.ofTitles("b.txt", "One"), false);
        library.revert(2);
        library.revert(3);

        assertThatThrownBy(() -> library.revert(1))
                .isInstanceOf(LibraryException.class)
                .hasMessageEndingWith(
                        "Undo these first, in this order: 2 (Imported Listing b.txt: 1 paper, 1 of them known).");
        library.revert(2);
        library.revert(1);
        assertThat(Rows.of(folder)).isEmpty();
    }

    @Test
    void aRemovalIsNotUndoneWhenItsListingIsBack() {
        library.add(Digests.ofTitles("a.txt", "One"), false);
        library.removeListings(List.of(1L));
        library.add(Digests.ofTitles("a.txt", "One"), false);
        List<String> before = Rows.of(folder);

        assertThatThrownBy(() -> library.revert(2))
                .isInstanceOf(LibraryException.class)
                .hasMessageEndingWith("Undo these first, in this order: 3 (Imported Listing a.txt: 1 paper).");

        assertThat(Rows.of(folder)).isEqualTo(before);
        library.revert(3);
        library.revert(2);
        assertThat(library.listings()).extracting(Listing::number).containsExactly(1L);
    }

    @Test
    void aChangeIsUndoneOnce() {
        library.add(Digests.ofTitles("a.txt", "One"), false);
        library.revert(1);

        assertThatThrownBy(() -> library.revert(1))
                .isInstanceOf(LibraryException.class)
                .hasMessage(
                        "Change 1 (Imported Listing a.txt: 1 paper) is undone already, by change 2. To have it back,"
                                + " undo change 2.");
        assertThat(library.changeNumber()).isEqualTo(2);
    }

    @Test
    void aChangeThatIsNotThereIsNotUndone() {
        assertThatThrownBy(() -> library.revert(1))
                .isInstanceOf(LibraryException.class)
                .hasMessage("There is no change 1 to undo; nothing was changed yet.");
        library.add(Digests.ofTitles("a.txt", "One"), false);
        assertThatThrownBy(() -> library.revert(2))
                .isInstanceOf(LibraryException.class)
                .hasMessage("There is no change 2 to undo; the last one is 1.");
        assertThatThrownBy(() -> library.revert(0)).isInstanceOf(LibraryException.class);
    }

    @Test
    void whatWasTouchedIsNamedOnceWhetherItCameChangedOrWent() {
        library.add(Digests.ofTitles("a.txt", "Untouched", "Changed", "Seen again", "Gone"), false);
        library.add(Digests.ofTitles("b.txt", "Gone 2"), false);
        long start = library.changeNumber();
        assertThat(library.touchedSince(start)).isEmpty();

        library.add(
                Digests.of(
                        "c.txt",
                        titled("Changed").venue("V").build(),
                        titled("New").build(),
                        titled("Seen again").build()),
                false);
        assertThat(library.touchedSince(start)).containsExactlyInAnyOrder(id("Changed"), id("New"), id("Seen again"));
        library.removeListings(List.of(2L));
        assertThat(library.touchedSince(start))
                .containsExactlyInAnyOrder(id("Changed"), id("New"), id("Seen again"), id("Gone 2"));
        assertThat(library.touchedSince(start + 1)).containsExactly(id("Gone 2"));
        library.revert(3);
        assertThat(library.touchedSince(start + 2))
                .containsExactlyInAnyOrder(id("Changed"), id("New"), id("Seen again"));
        assertThat(library.touchedSince(0))
                .containsExactlyInAnyOrder(
                        id("Untouched"), id("Changed"), id("Seen again"), id("Gone"), id("Gone 2"), id("New"));
    }

    @Test
    void aPaperThatWentAndCameBackIsTouchedOnce() {
        library.add(Digests.ofTitles("a.txt", "One"), false);
        library.removeListings(List.of(1L));
        library.add(Digests.ofTitles("b.txt", "One"), false);

        assertThat(library.touchedSince(0)).containsExactly(id("One"));
        assertThat(library.touchedSince(1)).containsExactly(id("One"));
        assertThat(library.listings()).extracting(Listing::number).containsExactly(2L);
    }

    @Test
    void nothingIsWrittenPastTheJournal() {
        library.add(Digests.ofTitles("a.txt", "One"), false);

        for (String write : List.of(
                "UPDATE listing SET sample = 1",
                "DELETE FROM sighting",
                "INSERT INTO paper (id, sightings) VALUES ('x', 1)")) {
            assertThatThrownBy(() -> Rows.run(folder, write))
                    .hasRootCauseMessage("[SQLITE_CONSTRAINT_NOTNULL] A NOT NULL constraint failed"
                            + " (NOT NULL constraint failed: change_row.change)");
        }
    }

    private static Metadata.Builder titled(String title) {
        return Metadata.titled(title);
    }

    private static PaperId id(String title) {
        return PaperId.of(NormalizedTitle.of(title));
    }
}
