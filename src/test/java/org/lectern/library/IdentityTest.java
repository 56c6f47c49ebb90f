package org.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.digest.Digest;
import org.lectern.digest.DigestReader;
import org.lectern.paper.Link;
import org.lectern.paper.Metadata;
import org.lectern.paper.NormalizedTitle;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.task.Progress;

/** When two records are one paper, and what people's answers do. */
class IdentityTest {
    private static final String ABSTRACT = """
            Spiking networks learn slowly because the gradient of a spike is zero nearly everywhere. We replace it by a smooth one \
            during training and show on three recordings of the visual cortex that accuracy rises while energy falls. The method \
            needs no change of the neuron and runs on chips that exist.""";
    private static final String REWORDED = """
            Spiking networks learn slowly because the gradient of a spike is zero nearly everywhere. During training we replace it \
            by a smooth one, and show on recordings of visual cortex that accuracy rises while energy falls. The method \
            needs no change of the neuron and runs on existing chips.""";
    private static final String OTHER = """
            How memories of places form while an animal sleeps is debated. Recording a thousand cells of the hippocampus for a \
            month, this work finds replay that predicts the next day's path, and loses it when slow waves are disturbed by sound.""";

    @TempDir
    Path folder;

    private static Metadata.Builder paper(String title) {
        return Metadata.titled(title);
    }

    private Library open() {
        return Library.open(folder);
    }

    private static List<String> titles(Library library) {
        List<String> titles = new java.util.ArrayList<>();
        library.forEachPaper(paper -> titles.add(paper.title()));
        return titles;
    }

    private static PaperId id(Library library, String title) {
        List<Paper> found = new java.util.ArrayList<>();
        library.forEachPaper(found::add);
        return found.stream()
                .filter(paper -> paper.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static int papers(Library library) {
        return titles(library).size();
    }

    @Test
    void anIdentifierMakesOnePaperOfTwoTitles() {
        try (Library library = open()) {
            library.add(
                    Digests.of(
                            "a.txt",
                            paper("Smooth Spikes")
                                    .arxivId("2401.01234")
                                    .abstractText(ABSTRACT)
                                    .build(),
                            paper("Replay in Sleep").doi("10.1000/ABC").build()),
                    false);
            ImportResult again = library.add(
                    Digests.of(
                            "b.txt",
                            paper("Smooth Spikes: Training Without Zero Gradients")
                                    .arxivId("2401.01234v3")
                                    .abstractText(REWORDED)
                                    .build(),
                            paper("Sleep Replay Predicts Paths")
                                    .doi("10.1000/abc")
                                    .build(),
                            paper("Sm\\\"ooth Sp\\\"ikes")
                                    .doi("10.48550/arXiv.2401.01234")
                                    .build()),
                    false);
            assertThat(again.added()).isZero();
            assertThat(titles(library)).containsExactly("Smooth Spikes", "Replay in Sleep");
        }
    }

    @Test
    void texAndUnicodeWriteOneTitle() {
        try (Library library = open()) {
            library.add(
                    Digests.of(
                            "a.txt", paper("Hölder Bounds for $\\ell_1$ Codes").build()),
                    false);
            assertThat(library.add(
                                    Digests.of(
                                            "b.txt",
                                            paper("H\\\"older bounds for ℓ₁ codes")
                                                    .build()),
                                    false)
                            .added())
                    .isZero();
        }
    }

    @Test
    void whatSharesOnlyACommonTitleStaysApart() {
        Metadata one =
                paper("Editorial").author("Ada Lovelace").abstractText(ABSTRACT).build();
        Metadata other =
                paper("Editorial").author("Mary Somerville").abstractText(OTHER).build();
        Metadata third = paper("Learning to See")
                .author("Ada Lovelace")
                .doi("10.1/a")
                .abstractText(ABSTRACT)
                .build();
        Metadata fourth = paper("Learning to See")
                .author("Mary Somerville")
                .doi("10.1/b")
                .abstractText(OTHER)
                .build();
        try (Library library = open()) {
            library.add(Digests.of("a.txt", one, third), false);
            assertThat(library.add(Digests.of("b.txt", other, fourth), false).added())
                    .isEqualTo(2);
            assertThat(library.add(Digests.of("c.txt", other, fourth, one, third), false)
                            .added())
                    .isZero();
            assertThat(papers(library)).isEqualTo(4);
            assertThat(library.probableDuplicates(Progress.NONE)).isEmpty();
        }
    }

    @Test
    void oneListingWithTwoAddressesOnOneSiteHasTwoPapers() {
        Metadata one = surveyAt("https://example.org/papers/spikes-one").build();
        Metadata other = surveyAt("https://www.example.org/papers/spikes-two/").build();
        Metadata version = surveyAt("http://example.org/papers/spikes-twov2/?utm_source=mail")
                .build();
        Metadata elsewhere = surveyAt("https://example.net/papers/spikes-three").build();
        Metadata pdf = surveyAt("https://example.org/papers/spikes-four.pdf").build();
        try (Library library = open()) {
            library.add(Digests.of("a.txt", one, other, version, elsewhere, pdf), false);
            List<List<Integer>> places = new java.util.ArrayList<>();
            library.forEachPaper(paper -> places.add(paper.sightings().stream()
                    .map(sighting -> sighting.ordinal())
                    .toList()));
            assertThat(places).containsExactly(List.of(1, 4, 5), List.of(2, 3));

            // Another listing may have another address for the paper; the same address leads to the same paper.
            library.add(Digests.of("b.txt", other), false);
            library.add(
                    Digests.of(
                            "c.txt",
                            surveyAt("https://example.org/papers/spikes-nine").build()),
                    false);
            places.clear();
            library.forEachPaper(paper -> places.add(paper.sightings().stream()
                    .map(sighting -> sighting.ordinal())
                    .toList()));
            assertThat(places).containsExactly(List.of(1, 4, 5, 1), List.of(2, 3, 1));
        }
    }

    @Test
    void anAbstractOrAnIdentifierInCommonMakesOnePaperOfTwoAddresses() {
        String first = "https://example.org/papers/spikes-one";
        String second = "https://example.org/papers/spikes-two";
        try (Library library = open()) {
            library.add(
                    Digests.of(
                            "a.txt",
                            surveyAt(first).abstractText(ABSTRACT).build(),
                            surveyAt(second).abstractText(REWORDED).build()),
                    false);
            assertThat(papers(library)).isEqualTo(1);
            library.add(
                    Digests.of(
                            "b.txt",
                            surveyAt(first).arxivId("2401.01234").build(),
                            surveyAt(second).arxivId("2401.01234v2").build()),
                    false);
            assertThat(papers(library)).isEqualTo(1);
        }
    }

    private static Metadata.Builder surveyAt(String address) {
        return paper("A Survey of Smooth Spikes").author("Ada Lovelace").link(new Link(Link.Kind.PAPER, address));
    }

    @Test
    void aMistypedIdentifierMakesNotOneOfTwoWorks() {
        try (Library library = open()) {
            library.add(
                    Digests.of(
                            "a.txt",
                            paper("Smooth Spikes")
                                    .arxivId("2401.01234")
                                    .abstractText(ABSTRACT)
                                    .build()),
                    false);
            assertThat(library.add(
                                    Digests.of(
                                            "b.txt",
                                            paper("Replay in Sleep")
                                                    .arxivId("2401.01234")
                                                    .abstractText(OTHER)
                                                    .build()),
                                    false)
                            .added())
                    .isEqualTo(1);
        }
    }

    @Test
    void rewordedPapersAreOfferedAndVersionsAreNot() {
        try (Library library = open()) {
            library.add(
                    Digests.of(
                            "a.txt",
                            paper("Smooth Gradients for Spiking Networks")
                                    .abstractText(ABSTRACT)
                                    .build(),
                            paper("Spike Codes I: Rates")
                                    .abstractText(ABSTRACT + " Part one.")
                                    .build(),
                            paper("Replay in Sleep")
                                    .abstractText(OTHER)
                                    .author("Mary Somerville")
                                    .build()),
                    false);
            library.add(
                    Digests.of(
                            "b.txt",
                            paper("Training Spiking Networks by Smooth Gradients")
                                    .abstractText(REWORDED)
                                    .build(),
                            paper("Spike Codes II: Rates")
                                    .abstractText(ABSTRACT + " Part two.")
                                    .build(),
                            paper("Reply to: Replay in Sleep")
                                    .abstractText(OTHER)
                                    .author("Mary Somerville")
                                    .build()),
                    false);
            assertThat(papers(library)).isEqualTo(6);
            assertThat(library.probableDuplicates(Progress.NONE).stream()
                            .filter(pair -> !pair.first().title().startsWith("Spike Codes"))
                            .filter(pair -> !pair.second().title().startsWith("Spike Codes"))
                            .map(pair ->
                                    pair.first().title() + " / " + pair.second().title()))
                    .containsExactly(
                            "Smooth Gradients for Spiking Networks / Training Spiking Networks by Smooth Gradients");
            assertThat(library.probableDuplicates(Progress.NONE).stream()
                            .map(pair ->
                                    pair.first().title() + " / " + pair.second().title()))
                    .doesNotContain("Spike Codes I: Rates / Spike Codes II: Rates");
        }
    }

    @Test
    void titlesThatSayTheContraryAreOfferedOnlyAboveOneAbstract() {
        for (String[] titles : List.of(
                new String[] {"Supervised Learning of Smooth Spikes", "Unsupervised Learning of Smooth Spikes"},
                new String[] {"Multimodal Codes of Smooth Spikes", "Unimodal Codes of Smooth Spikes"},
                new String[] {"Semi-Supervised Smooth Spikes", "Self-supervised Smooth Spikes"})) {
            Likeness apart = likeness(titles[0], ABSTRACT, titles[1], OTHER);
            assertThat(apart.titlesDiffer()).as(titles[0]).isTrue();
            assertThat(likeness(titles[0], ABSTRACT, titles[1], ABSTRACT).titlesDiffer())
                    .as(titles[0])
                    .isFalse();
        }
        assertThat(likeness("Information in Smooth Spikes", ABSTRACT, "Smooth Spikes and Information", OTHER)
                        .titlesDiffer())
                .isFalse();
    }

    private static Likeness likeness(String one, String text, String other, String otherText) {
        return Likeness.of(
                Wording.of(paper(one).abstractText(text).build()),
                Wording.of(paper(other).abstractText(otherText).build()));
    }

    @Test
    void aMergeIsRememberedAndCanBeUndone() {
        Digest first = Digests.of(
                "a.txt", paper("Smooth Spikes").abstractText(ABSTRACT).build());
        Digest second = Digests.of(
                "b.txt",
                paper("Spikes Made Smooth").doi("10.1/x").abstractText(REWORDED).build());
        try (Library library = open()) {
            library.add(first, false);
            library.add(second, false);
            PaperId one = id(library, "Smooth Spikes");
            PaperId other = id(library, "Spikes Made Smooth");
            List<Paper> before = library.papers(List.of(one, other));
            Change merged = library.merge(other, one);
            Paper both = library.paper(one).orElseThrow();
            assertThat(library.paper(other)).contains(both);
            assertThat(library.resolve(other.value().substring(0, 6))).contains(one);
            assertThat(both.title()).isEqualTo("Smooth Spikes");
            assertThat(both.metadata().doi()).contains("10.1/x");
            assertThat(both.sightings().stream().map(sighting -> sighting.file()))
                    .containsExactly("a.txt", "b.txt");
            assertThatThrownBy(() -> library.merge(one, other)).hasMessageEndingWith("are one paper already.");
            long changes = library.changeNumber();
            assertThatThrownBy(() -> library.separate(one, other))
                    .hasMessageEndingWith("are one paper. If they were merged, undo that first.");
            assertThatThrownBy(() -> library.separate(one, one)).isInstanceOf(LibraryException.class);
            assertThat(library.changeNumber()).isEqualTo(changes);

            library.revert(merged.number());
            assertThat(library.papers(List.of(one, other))).isEqualTo(before);
            library.merge(one, other);
            library.removeListings(
                    library.listings().stream().map(Listing::number).toList());
            assertThat(papers(library)).isZero();
            library.add(second, false);
            assertThat(library.paper(other)).isPresent().isEqualTo(library.paper(one));
            assertThat(library.add(first, false).added()).isZero();
            assertThat(papers(library)).isEqualTo(1);
        }
    }

    @Test
    void notTheSameIsRememberedAndCanBeUndone() {
        Digest first = Digests.of(
                "a.txt",
                paper("Smooth Spikes in Networks")
                        .arxivId("2401.01234")
                        .abstractText(ABSTRACT)
                        .build());
        Digest second = Digests.of(
                "b.txt",
                paper("Smooth Spikes of Networks").abstractText(REWORDED).build());
        Digest third = Digests.of(
                "c.txt",
                paper("Smooth Spikes of Networks")
                        .arxivId("2401.01234")
                        .abstractText(REWORDED)
                        .build());
        try (Library library = open()) {
            library.add(first, false);
            library.add(second, false);
            ProbableDuplicate pair = library.probableDuplicates(Progress.NONE).getFirst();
            assertThat(pair.evidence().getFirst()).isEqualTo("The titles share 100 % of their telling words.");
            Change separated =
                    library.separate(pair.second().id(), pair.first().id()).orElseThrow();
            assertThat(library.separate(pair.first().id(), pair.second().id())).isEmpty();
            assertThat(library.probableDuplicates(Progress.NONE)).isEmpty();
            // The identifier would merge them.
            assertThat(library.add(third, false).added()).isZero();
            assertThat(papers(library)).isEqualTo(2);
            library.removeListings(
                    library.listings().stream().map(Listing::number).toList());
            library.add(first, false);
            library.add(third, false);
            assertThat(papers(library)).isEqualTo(2);
            assertThat(library.probableDuplicates(Progress.NONE)).isEmpty();
            assertThat(separated.summary()).startsWith("Noted that ");
        }
    }

    @Test
    void notTheSameAsAPaperIsNotTheSameAsWhatThatWasMergedInto() {
        PaperId kept = PaperId.of(NormalizedTitle.of("Smooth Spikes from Networks"));
        try (Library library = open()) {
            library.add(Digests.of("a.txt", paper("Smooth Spikes from Networks").build()), false);
            library.add(
                    Digests.of(
                            "b.txt",
                            paper("Smooth Spikes in Networks")
                                    .abstractText(ABSTRACT)
                                    .build()),
                    false);
            library.add(
                    Digests.of(
                            "c.txt",
                            paper("Smooth Spikes of Networks")
                                    .abstractText(REWORDED)
                                    .build()),
                    false);
            PaperId second = PaperId.of(NormalizedTitle.of("Smooth Spikes in Networks"));
            PaperId third = PaperId.of(NormalizedTitle.of("Smooth Spikes of Networks"));
            library.merge(second, kept);
            assertThat(library.probableDuplicates(Progress.NONE)).hasSize(1);
            library.revert(library.changeNumber());
            library.separate(second, third);

            library.merge(second, kept);

            assertThat(papers(library)).isEqualTo(2);
            assertThat(library.probableDuplicates(Progress.NONE)).isEmpty();
        }
    }

    @Test
    void theWorkThatTwoSeedsNameDifferentlyIsFound() {
        Path seeds = Path.of("..", "shared", "seeds");
        assumeTrue(Files.exists(seeds), "skipped: ../shared is missing");
        DigestReader reader = DigestReader.standard();
        try (Library library = open()) {
            for (Path seed :
                    org.lectern.digest.ListingFiles.below(List.of(seeds)).files()) {
                library.add((Digest) reader.read(seed), false);
            }
            assertThat(library.probableDuplicates(Progress.NONE).stream()
                            .map(pair -> pair.first().title().substring(0, 24)))
                    .contains("Neuro-Vision to Language");
        }
    }
}
