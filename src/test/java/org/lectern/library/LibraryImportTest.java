package org.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lectern.library.Digests.sighting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.digest.Digest;
import org.lectern.paper.Link;
import org.lectern.paper.Metadata;
import org.lectern.paper.NormalizedTitle;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.PartialDate;
import org.lectern.paper.Sighting;

/** What importing puts into the library, and what comes out again. */
class LibraryImportTest extends WithLibrary {
    @Test
    void everyFieldComesBack() {
        Metadata full = Metadata.titled("Näïve “quotes” \\ and ∑ 𝔸: a title")
                .abstractText("An abstract\twith \u0001 control, \"quotes\" and 中文.")
                .author("Ada Lovelace")
                .author("Jürgen Müller")
                .authorCount(17)
                .organization("Example Lab")
                .published(PartialDate.parse("2024-07-03").orElseThrow())
                .venue("ICLR")
                .presentation("Oral")
                .category("cs.LG")
                .category("q-bio.NC")
                .arxivId("2401.01234")
                .doi("10.1000/182")
                .upvotes(0)
                .commentCount(5)
                .keyword("spikes")
                .link(new Link(Link.Kind.CODE, "https://example.org/code?a=1&b=2"))
                .link(new Link(Link.Kind.OTHER, "https://example.org/"))
                .figureCaption("Figure 1: a caption.")
                .build();
        Metadata inferred = Metadata.titled("Inferred")
                .publishedInferred(PartialDate.of(2023, 12))
                .build();
        Metadata bare = Metadata.titled("∑").build();

        library.add(Digests.of("a.txt", full, inferred, bare), false);

        assertThat(all())
                .containsExactly(
                        paper(full, sighting("a.txt", 1)),
                        paper(inferred, sighting("a.txt", 2)),
                        paper(bare, sighting("a.txt", 3)));
    }

    @Test
    void aListingIsOneChangeWithASummary() {
        Digest digest = Digests.ofTitles("a.txt", "One", "Two");

        ImportResult result = library.add(digest, false);

        Change change = result.change().orElseThrow();
        assertThat(result).isEqualTo(new ImportResult(Optional.of(change), 2, 0));
        assertThat(change.number()).isEqualTo(1);
        assertThat(change.summary()).isEqualTo("Imported Listing a.txt: 2 papers");
        assertThat(library.changes(10)).containsExactly(change);
        assertThat(library.changeNumber()).isEqualTo(1);
        Listing listing = library.listings().getFirst();
        assertThat(library.listings())
                .containsExactly(new Listing(
                        1, "a.txt", "Listing a.txt", "cards", digest.sha256(), 2, listing.imported(), false));
        assertThat(library.statistics()).isEqualTo(new Statistics(2, 1, 2, 1));
    }

    @Test
    void theSameListingAgainChangesNothing() {
        Digest digest = Digests.ofTitles("a.txt", "One", "Two");
        library.add(digest, false);
        List<String> before = Rows.of(folder);

        assertThat(library.add(digest, false)).isEqualTo(new ImportResult(Optional.empty(), 0, 2));
        assertThat(library.add(digest, true)).isEqualTo(new ImportResult(Optional.empty(), 0, 2));

        assertThat(library.changeNumber()).isEqualTo(1);
        assertThat(Rows.of(folder)).isEqualTo(before);
    }

    @Test
    void aSampleThatIsImportedForRealIsASampleNoMore() {
        Digest digest = Digests.ofTitles("a.txt", "One", "Two");
        library.add(digest, true);

        ImportResult result = library.add(digest, false);

        assertThat(result.change().map(Change::summary)).contains("Kept the sample listing Listing a.txt: 2 papers");
        assertThat(result.added()).isZero();
        assertThat(result.known()).isEqualTo(2);
        assertThat(library.listings()).extracting(Listing::sample).containsExactly(false);
        assertThat(library.changeNumber()).isEqualTo(2);
        library.revert(2);
        assertThat(library.listings()).extracting(Listing::sample).containsExactly(true);
    }

    @Test
    void aPaperOfSeveralListingsIsOneWithAllThatTheyKnow() {
        Metadata poor = Metadata.titled("Attention, Maps!").upvotes(3).build();
        Metadata rich = Metadata.titled("Attention maps")
                .abstractText("Known here.")
                .author("Ada Lovelace")
                .upvotes(7)
                .build();

        library.add(Digests.of("poor.txt", poor), false);
        ImportResult second = library.add(Digests.of("rich.txt", rich), false);

        assertThat(second.change().map(Change::summary))
                .contains("Imported Listing rich.txt: 1 paper, 1 of them known");
        assertThat(all())
                .containsExactly(paper(poor.enrichedBy(rich), sighting("poor.txt", 1), sighting("rich.txt", 1)));
        try (Library other = Library.open(folder.resolve("other"))) {
            other.add(Digests.of("rich.txt", rich), false);
            other.add(Digests.of("poor.txt", poor), false);
            assertThat(all(other))
                    .containsExactly(paper(rich.enrichedBy(poor), sighting("rich.txt", 1), sighting("poor.txt", 1)));
        }
    }

    @Test
    void threeListingsAreFoldedInTheOrderOfTheirImports() {
        Metadata first = Metadata.titled("P").organization("First").build();
        Metadata second = Metadata.titled("P").keyword("b").build();
        Metadata third = Metadata.titled("P")
                .organization("Third")
                .keyword("a")
                .venue("V")
                .build();
        library.add(Digests.of("1.txt", first), false);
        library.add(Digests.of("2.txt", second), false);
        library.add(Digests.of("3.txt", third), false);

        assertThat(all().getFirst().metadata())
                .isEqualTo(Metadata.titled("P")
                        .organization("First")
                        .keyword("b")
                        .keyword("a")
                        .venue("V")
                        .build());
    }

    @Test
    void aRecordTwiceInOneListingIsOnePaperSeenTwice() {
        Metadata here = Metadata.titled("Twice").build();
        Metadata there = Metadata.titled("TWICE").venue("V").build();

        ImportResult result = library.add(Digests.of("a.txt", here, there), false);

        assertThat(result).isEqualTo(new ImportResult(result.change(), 1, 1));
        assertThat(result.change().map(Change::summary)).contains("Imported Listing a.txt: 2 papers, 1 of them known");
        assertThat(all()).containsExactly(paper(here.enrichedBy(there), sighting("a.txt", 1), sighting("a.txt", 2)));
    }

    @Test
    void aListingWithoutRecordsIsAListing() {
        ImportResult result = library.add(Digests.of("a.txt"), false);

        assertThat(result.change().map(Change::summary)).contains("Imported Listing a.txt: no papers");
        assertThat(library.statistics()).isEqualTo(new Statistics(0, 1, 0, 1));
    }

    @Test
    void titlesThatUtf8CannotHoldAreKeptApartFromNoOther() {
        library.add(Digests.ofTitles("a.txt", "\ud800", "\udfff"), false);

        assertThat(library.statistics()).isEqualTo(new Statistics(1, 1, 2, 1));
    }

    @Test
    void anIdThatAnotherPaperHasIsPassedOver() {
        NormalizedTitle title = NormalizedTitle.of("One");
        library.add(Digests.ofTitles("a.txt", "Another"), false);
        Rows.alter(folder, "UPDATE paper SET id = '" + PaperId.of(title) + "'");

        library.add(Digests.ofTitles("b.txt", "One"), false);

        assertThat(all()).extracting(Paper::id).containsExactly(PaperId.of(title), PaperId.of(title, 1));
    }

    @Test
    void anImportThatFailsLeavesNothingAndUsesNoNumber() {
        library.add(Digests.ofTitles("a.txt", "One"), false);
        List<String> before = Rows.of(folder);
        Rows.run(folder, """
                CREATE TRIGGER failing BEFORE INSERT ON sighting WHEN new.ordinal = 2
                BEGIN SELECT RAISE(ABORT, 'on purpose'); END""");
        Digest digest = Digests.of(
                "b.txt",
                Metadata.titled("One").venue("V").build(),
                Metadata.titled("Two").build());

        assertThatThrownBy(() -> library.add(digest, false))
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining("on purpose");

        assertThat(Rows.of(folder)).isEqualTo(before);
        assertThat(Rows.query(folder, "SELECT DISTINCT change FROM change_row")).containsExactly("1");
        Rows.run(folder, "DROP TRIGGER failing");
        assertThat(library.add(digest, false).change().map(Change::number)).contains(2L);
    }

    @Test
    void papersComeInTheOrderAskedForWithoutThoseGone() {
        library.add(Digests.ofTitles("a.txt", "One", "Two", "Three"), false);
        PaperId one = id("One");
        PaperId two = id("Two");
        PaperId three = id("Three");

        assertThat(library.papers(List.of(three, id("Missing"), one, two, three)))
                .extracting(Paper::id)
                .containsExactly(three, one, two, three);
        assertThat(library.papers(List.of())).isEmpty();
        assertThat(library.paper(two).map(Paper::title)).contains("Two");
        assertThat(library.paper(id("Missing"))).isEmpty();
    }

    @Test
    void aPrefixNamesAPaperWhenItIsLongEnoughAndNamesOne() {
        library.add(Digests.ofTitles("a.txt", "One", "Two"), false);
        Rows.alter(
                folder,
                "UPDATE paper SET id = '0123456789ab' WHERE number = 1",
                "UPDATE paper SET id = '01235zzzzzzz' WHERE number = 2");
        PaperId one = new PaperId("0123456789ab");
        PaperId two = new PaperId("01235zzzzzzz");

        assertThat(library.resolve("01234")).contains(one);
        assertThat(library.resolve("0123456789AB")).contains(one);
        assertThat(library.resolve("01235ZZZ")).contains(two);
        assertThat(library.resolve("0123")).isEmpty();
        assertThat(library.resolve("012")).isEmpty();
        assertThat(library.resolve("0123456789abc")).isEmpty();
        assertThat(library.resolve("%%%%")).isEmpty();
    }

    private List<Paper> all() {
        return all(library);
    }

    private static List<Paper> all(Library library) {
        List<Paper> papers = new ArrayList<>();
        library.forEachPaper(papers::add);
        assertThat(library.papers(papers.stream().map(Paper::id).toList())).isEqualTo(papers);
        return Digests.unseen(papers);
    }

    private static Paper paper(Metadata metadata, Sighting... sightings) {
        return new Paper(id(metadata.title()), metadata, List.of(sightings));
    }

    private static PaperId id(String title) {
        return PaperId.of(NormalizedTitle.of(title));
    }
}
