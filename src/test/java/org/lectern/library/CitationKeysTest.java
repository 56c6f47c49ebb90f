package org.lectern.library;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lectern.paper.Metadata;
import org.lectern.paper.PaperId;

class CitationKeysTest extends WithLibrary {
    /** The first word of the title, with a number where that is taken. */
    private static final KeyMaker MAKER = (paper, taken) -> {
        String base = paper.title().split(" ", 2)[0];
        String key = base;
        for (int i = 2; taken.test(key); i++) {
            key = base + i;
        }
        return key;
    };

    @Test
    void areGivenOnceAndStayWhenACollisionArrives() {
        List<PaperId> first = add("one", Metadata.titled("Graphs of old"));
        library.citationKeys().give(first, MAKER);
        long changes = library.changeNumber();

        List<PaperId> second = add("two", Metadata.titled("graphs of new"));
        library.citationKeys().give(List.of(second.getFirst(), first.getFirst()), MAKER);

        assertThat(key(first)).isEqualTo("Graphs");
        assertThat(key(second)).isEqualTo("graphs2");
        assertThat(library.changeNumber()).isEqualTo(changes + 1);
    }

    @Test
    void areThoseOfABibliography() {
        List<PaperId> papers = add(
                "one",
                Metadata.titled("Graphs of old").citationKey("Müller:2020/a"),
                Metadata.titled("Trees of old").citationKey("no good, key"),
                Metadata.titled("Woods of old"));
        library.citationKeys().give(papers, MAKER);

        assertThat(library.citationKeys().of(papers).values())
                .extracting(KeptKey::key)
                .containsExactlyInAnyOrder("Müller:2020/a", "Trees", "Woods");
    }

    @Test
    void ofABibliographyAreTakenFromAPaperThatIsGone() {
        long old = library.add(
                        Digests.of(
                                "one",
                                Metadata.titled("Graphs of oald")
                                        .citationKey("graphs")
                                        .build()),
                        false)
                .change()
                .orElseThrow()
                .number();
        library.revert(old);

        List<PaperId> papers = add("two", Metadata.titled("Graphs of old").citationKey("Graphs"));

        assertThat(key(papers)).isEqualTo("Graphs");
    }

    @Test
    void areTheSameInWhateverOrderTheyAreAskedFor() {
        List<PaperId> papers = add("one", Metadata.titled("Graphs of old"), Metadata.titled("Graphs of new"));
        library.citationKeys().give(papers.reversed(), MAKER);
        Map<PaperId, KeptKey> keys = library.citationKeys().of(papers);

        library.close();
        Path other = folder.resolve("other");
        library = Library.open(other);
        add("one", Metadata.titled("Graphs of old"), Metadata.titled("Graphs of new"));
        library.citationKeys().give(papers, MAKER);

        assertThat(library.citationKeys().of(papers)).isEqualTo(keys);
    }

    @Test
    void canBeEditedWhichPinsThem() {
        List<PaperId> papers = add("one", Metadata.titled("Graphs of old"), Metadata.titled("Trees of old"));
        library.citationKeys().give(papers, MAKER);
        PaperId paper = papers.getFirst();

        Change edit = library.citationKeys().choose(paper, " ours ").orElseThrow();

        assertThat(edit.summary()).isEqualTo("Gave “Graphs of old” the citation key ours");
        assertThat(library.citationKeys().of(papers))
                .containsEntry(paper, new KeptKey("ours", true, List.of("Graphs")));
        assertThat(library.citationKeys().choose(paper, "ours")).isEmpty();
        assertThat(library.citationKeys().paper("OURS")).contains(paper);
        assertThat(library.citationKeys().regenerate(papers, MAKER)).isEmpty();

        library.revert(edit.number());

        assertThat(library.citationKeys().of(papers))
                .containsEntry(paper, new KeptKey("Graphs", false, List.of("ours")));
    }

    @Test
    void cannotBeThoseOfOthersOrUnreadable() {
        List<PaperId> papers = add("one", Metadata.titled("Graphs of old"), Metadata.titled("Trees of old"));
        library.citationKeys().give(papers, MAKER);
        PaperId paper = papers.getFirst();

        assertThatThrownBy(() -> library.citationKeys().choose(paper, "trees"))
                .isInstanceOf(LibraryException.class)
                .hasMessageStartingWith("“trees” is the citation key of another paper, or was: “Trees of old”");
        assertThatThrownBy(() -> library.citationKeys().choose(paper, "a, b"))
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining("cannot be a citation key");
        assertThat(key(papers.subList(0, 1))).isEqualTo("Graphs");
    }

    @Test
    void areMadeAnewAndBroughtBack() {
        List<PaperId> papers = add("one", Metadata.titled("Graphs of old"), Metadata.titled("Trees of old"));
        library.citationKeys()
                .give(papers, (paper, taken) -> "x" + paper.title().charAt(0));
        assertThat(library.citationKeys().pin(papers.subList(1, 2), true)).isPresent();

        Change change = library.citationKeys().regenerate(papers, MAKER).orElseThrow();

        assertThat(change.summary()).isEqualTo("Made the citation key of “Graphs of old” anew");
        assertThat(library.citationKeys().of(papers))
                .containsEntry(papers.get(0), new KeptKey("Graphs", false, List.of("xG")))
                .containsEntry(papers.get(1), new KeptKey("xT", true, List.of()));

        library.revert(change.number());

        assertThat(key(papers.subList(0, 1))).isEqualTo("xG");
    }

    @Test
    void ofAMergedPaperAreOthersOfTheOneThatStays() {
        List<PaperId> papers = add("one", Metadata.titled("Graphs of old"), Metadata.titled("Trees of old"));
        PaperId kept = papers.get(0);
        library.citationKeys().give(papers, MAKER);
        library.citationKeys().choose(kept, "mine");
        library.citationKeys().choose(papers.get(1), "ours");

        Change merge = library.merge(papers.get(0), papers.get(1));

        assertThat(library.citationKeys().of(List.of(kept)))
                .containsEntry(kept, new KeptKey("mine", true, List.of("Graphs", "Trees", "ours")));
        assertThat(library.citationKeys().paper("ours")).contains(kept);

        library.revert(merge.number());

        assertThat(key(papers.subList(1, 2))).isEqualTo("ours");
    }

    @Test
    void ofAMergedPaperAreKeptWhereAPersonChoseThem() {
        List<PaperId> papers = add("one", Metadata.titled("Graphs of old"), Metadata.titled("Trees of old"));
        PaperId kept = papers.get(0);
        PaperId gone = papers.get(1);
        library.citationKeys().give(papers, MAKER);
        library.citationKeys().choose(gone, "ours");
        Map<PaperId, KeptKey> before = library.citationKeys().of(papers);

        Change merge = library.merge(kept, gone);

        assertThat(library.citationKeys().of(List.of(kept)))
                .containsEntry(kept, new KeptKey("ours", true, List.of("Graphs", "Trees")));
        assertThat(library.citationKeys().regenerate(List.of(kept), MAKER)).isEmpty();

        library.revert(merge.number());

        assertThat(library.citationKeys().of(papers)).isEqualTo(before);
    }

    @Test
    void ofAMergedPaperAreKeptWhereAPersonPinnedThem() {
        List<PaperId> papers = add("one", Metadata.titled("Graphs of old"), Metadata.titled("Trees of old"));
        library.citationKeys().give(papers, MAKER);
        library.citationKeys().pin(papers.subList(1, 2), true);

        library.merge(papers.get(0), papers.get(1));

        assertThat(library.citationKeys().of(papers))
                .containsEntry(papers.get(0), new KeptKey("Trees", true, List.of("Graphs")));
    }

    @Test
    void ofAMergedPaperAreKeptWhereTheOtherHadNone() {
        List<PaperId> papers = add(
                "one",
                Metadata.titled("Graphs of old"),
                Metadata.titled("Trees of old"),
                Metadata.titled("Woods of old"));
        PaperId kept = papers.get(0);
        library.citationKeys().give(papers.subList(1, 2), MAKER);
        library.citationKeys().choose(papers.get(2), "ours");

        library.merge(kept, papers.get(1));
        library.merge(kept, papers.get(2));

        assertThat(library.citationKeys().of(List.of(kept)))
                .containsEntry(kept, new KeptKey("ours", true, List.of("Trees")));
    }

    private List<PaperId> add(String file, Metadata.Builder... records) {
        List<PaperId> before = library.paperIds();
        library.add(
                Digests.of(
                        file,
                        List.of(records).stream().map(Metadata.Builder::build).toList()),
                false);
        return library.paperIds().stream().filter(id -> !before.contains(id)).toList();
    }

    private String key(List<PaperId> papers) {
        return requireNonNull(library.citationKeys().of(papers).get(papers.getFirst()))
                .key();
    }
}
