package org.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.digest.Digest;
import org.lectern.paper.FieldPlace;
import org.lectern.paper.Metadata;
import org.lectern.paper.NormalizedTitle;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.PaperRecord;
import org.lectern.paper.Sighting;

/** Importing part by part, and importing a file again after an edit. */
class ImportSessionTest extends WithLibrary {
    private static final ListingHead HEAD = new ListingHead("The listing", "cards", "hash");

    @Test
    void aListingMayComeInParts() {
        ImportResult result = library.importing(ListingSource.pasted("a.txt"), session -> {
            session.add(List.of(record("One", 1), record("Two", 2)));
            session.add(List.of());
            session.add(List.of(record("one", 3)));
            assertThat(session.records()).isEqualTo(3);
            return Optional.of(HEAD);
        });

        assertThat(result).isEqualTo(new ImportResult(result.change(), 2, 1));
        assertThat(result.change().map(Change::summary)).contains("Imported The listing: 3 papers, 1 of them known");
        Listing listing = library.listings().getFirst();
        assertThat(listing)
                .isEqualTo(new Listing(
                        1, "a.txt", "The listing", "cards", "hash", 3, listing.imported(), false, Optional.empty()));
        library.revert(1);
        assertThat(Rows.of(folder)).isEmpty();
    }

    @Test
    void whatIsAbandonedOrFailsChangesNothing() {
        library.add(Digests.ofTitles("a.txt", "One"), false);
        List<String> before = Rows.of(folder);

        ImportResult abandoned = library.importing(ListingSource.pasted("b.txt"), session -> {
            session.add(List.of(record("One", 1), record("Two", 2)));
            return Optional.empty();
        });
        assertThatThrownBy(() -> library.importing(ListingSource.pasted("b.txt"), session -> {
                    session.add(List.of(record("Three", 1)));
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");

        assertThat(abandoned).isEqualTo(new ImportResult(Optional.empty(), 0, 0));
        assertThat(Rows.of(folder)).isEqualTo(before);
        assertThat(library.add(Digests.ofTitles("c.txt", "Four"), false)
                        .change()
                        .map(Change::number))
                .contains(2L);
    }

    @Test
    void aPaperKnowsWhereItsFieldsStandAndWhenItWasSeen() {
        List<FieldPlace> places = List.of(new FieldPlace("title", 1, 1), new FieldPlace("abstract", 3, 9));
        Sighting place = new Sighting("a.txt", "a.txt", "cards", 1, 1, 9);
        library.importing(ListingSource.pasted("a.txt"), session -> {
            session.add(List.of(new PaperRecord(titled("One"), place, places)));
            return Optional.of(HEAD);
        });

        Paper paper = library.paper(id("One")).orElseThrow();

        assertThat(paper.sightings())
                .containsExactly(new Sighting(
                        "a.txt",
                        "The listing",
                        "cards",
                        1,
                        1,
                        9,
                        places,
                        Optional.of(library.listings().getFirst().imported())));
        assertThat(paper.firstSeen()).contains(library.listings().getFirst().imported());
        assertThat(paper.lastSeen()).isEqualTo(paper.firstSeen());
    }

    @Test
    void anEditedFileSaysWhatItSaysNow() {
        ListingSource file = ListingSource.of(folder.resolve("x/../a.txt"));
        library.add(file, digest(titled("Stays"), abstracted("Changes", "Old."), titled("Goes"), titled("Shared")));
        library.add(Digests.ofTitles("b.txt", "Shared"), false);
        List<String> before = Rows.of(folder);
        Paper stays = library.paper(id("Stays")).orElseThrow();

        ImportResult result =
                library.add(file, digest(titled("Stays"), abstracted("Changes", "New."), titled("Comes")));

        assertThat(result)
                .isEqualTo(new ImportResult(
                        result.change(),
                        1,
                        2,
                        List.of(new ChangedPaper(id("Changes"), "Changes", List.of("abstract"))),
                        1));
        assertThat(result.change().map(Change::summary))
                .contains("Imported Listing a.txt again: 3 papers, 1 of them new, 1 changed, 1 gone");
        assertThat(library.listings()).extracting(Listing::number).containsExactly(1L, 2L);
        assertThat(library.listings().getFirst().path())
                .contains(folder.resolve("a.txt").toAbsolutePath());
        assertThat(library.listings().getFirst().records()).isEqualTo(3);
        assertThat(library.paper(id("Goes"))).isEmpty();
        assertThat(library.paper(id("Changes")).orElseThrow().metadata()).isEqualTo(abstracted("Changes", "New."));
        assertThat(library.paper(id("Shared")).orElseThrow().sightings())
                .extracting(Sighting::file)
                .containsExactly("b.txt");
        assertThat(library.paper(id("Stays")).orElseThrow().firstSeen()).isEqualTo(stays.firstSeen());
        library.revert(3);
        assertThat(Rows.of(folder)).isEqualTo(before);
    }

    @Test
    void theSameTextFromTheSameFileChangesNothing() {
        ListingSource file = ListingSource.of(folder.resolve("a.txt"));
        Digest digest = digest(titled("One"), titled("Two"));
        library.add(file, digest);
        List<String> before = Rows.of(folder);

        assertThat(library.add(file, digest)).isEqualTo(new ImportResult(Optional.empty(), 0, 2));

        assertThat(Rows.of(folder)).isEqualTo(before);
    }

    @Test
    void aFileThatNowSaysWhatAnotherSaysIsTakenOut() {
        Digest one = digest(titled("One"));
        Digest two = digest(titled("Two"));
        library.add(ListingSource.of(folder.resolve("a.txt")), one);
        library.add(ListingSource.of(folder.resolve("b.txt")), two);

        ImportResult result = library.add(ListingSource.of(folder.resolve("a.txt")), two);

        assertThat(result.change().map(Change::summary)).contains("Removed Listing a.txt: 1 paper");
        assertThat(library.listings()).extracting(Listing::number).containsExactly(2L);
        assertThat(library.paper(id("One"))).isEmpty();
    }

    private static Digest digest(Metadata... records) {
        return Digests.of("a.txt", records);
    }

    private static PaperRecord record(String title, int ordinal) {
        return new PaperRecord(titled(title), Digests.sighting("a.txt", ordinal));
    }

    private static Metadata titled(String title) {
        return Metadata.titled(title).build();
    }

    private static Metadata abstracted(String title, String text) {
        return Metadata.titled(title).abstractText(text).build();
    }

    private static PaperId id(String title) {
        return PaperId.of(NormalizedTitle.of(title));
    }
}
