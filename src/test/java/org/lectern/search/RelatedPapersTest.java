package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.paper.Link;
import org.lectern.paper.Metadata;
import org.lectern.paper.NormalizedTitle;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.task.Progress;

/** What is related to papers of a small library, and why. */
class RelatedPapersTest {
    private static final String RECALL = "Recall from Partial Cues";
    private static final String MEMORY = "Associative Memory in Hopfield Networks";
    private static final String GLIA = "What Astrocytes Do";
    private static final String BARE = "Astrocytes and Associative Memory";
    private static final String TOOLS = "Tools for Bees";
    private static final String HIVES = "Counting Hives";
    private static final String APART = "Zymurgy";

    @TempDir
    Path folder;

    private SampleLibrary sample;

    @BeforeEach
    void open() {
        sample = new SampleLibrary(folder).withoutTopics();
        List<Metadata> papers = new ArrayList<>(List.of(
                paper(MEMORY, "An associative memory notably stores patterns. Hopfield described it.")
                        .author("Ada Quill")
                        .build(),
                paper(RECALL, "Patterns notably return when a Hopfield model hears of an associative memory.")
                        .build(),
                paper(GLIA, "Glia listen. Astrocytes wrap around synapses.")
                        .author("Ada Quill")
                        .keyword("glia")
                        .build(),
                paper(BARE, "").build(),
                paper(TOOLS, "Beekeepers count.")
                        .keyword("Insects")
                        .link(new Link(Link.Kind.CODE, "https://github.com/Hive/Tools"))
                        .link(new Link(Link.Kind.DATA, "https://hive.example/data/"))
                        .build(),
                paper(HIVES, "Cameras watch.")
                        .keyword("Insects")
                        .link(new Link(Link.Kind.CODE, "http://www.github.com/hive/tools.git"))
                        .link(new Link(Link.Kind.DATA, "https://www.hive.example/data"))
                        .build(),
                paper(APART, "").build()));
        for (int i = 0; i < 100; i++) {
            papers.add(paper("Report %da".formatted(i), "We write number%d.".formatted(i))
                    .build());
        }
        sample.add(SampleLibrary.digest("a.txt", "A", papers));
    }

    private static Metadata.Builder paper(String title, String text) {
        return Metadata.titled(title).abstractText(text);
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private List<Paper> papers(String... titles) {
        return Stream.of(titles)
                .map(title -> sample.index()
                        .search(SearchRequest.of("title:\"" + title + '"'))
                        .hits()
                        .getFirst()
                        .paper())
                .toList();
    }

    private List<String> related(List<Paper> given) {
        return sample.index().related(given, 10).stream()
                .map(related -> related.paper().title() + " | "
                        + String.join(
                                "; ",
                                related.reasons().stream().map(Reason::sentence).toList()))
                .toList();
    }

    @Test
    void shareRareTermsAsTheyAreWrittenAndAuthors() {
        assertThat(related(papers(MEMORY)))
                .containsExactly(
                        BARE + " | a term in common: associative memory",
                        RECALL + " | terms in common: associative memory, Hopfield, patterns",
                        GLIA + " | an author in common: Ada Quill");
    }

    @Test
    void areFoundForAPaperWithoutAnAbstract() {
        assertThat(related(papers(BARE)))
                .containsExactly(
                        MEMORY + " | a term in common: Associative Memory",
                        GLIA + " | a term in common: Astrocytes",
                        RECALL + " | a term in common: Associative Memory");
    }

    @Test
    void shareCodeDataAndKeywords() {
        assertThat(related(papers(TOOLS)))
                .containsExactly(HIVES
                        + " | the same code: https://github.com/Hive/Tools; the same data: https://hive.example/data/;"
                        + " a keyword in common: Insects; a term in common: count");
    }

    @Test
    void areThoseOfASelectionTogetherAndNoneOfIt() {
        assertThat(related(papers(MEMORY, GLIA)))
                .containsExactly(
                        BARE + " | terms in common: associative memory, Astrocytes",
                        RECALL + " | terms in common: associative memory, Hopfield, patterns");
    }

    @Test
    void areFoundForAPaperThatIsNotIndexed() {
        Paper fresh = new Paper(
                PaperId.of(NormalizedTitle.of("Bees")),
                paper("Bees", "Hives of bees.").build(),
                List.of());
        assertThat(related(List.of(fresh)))
                .containsExactly(TOOLS + " | a term in common: bees", HIVES + " | a term in common: Hives");
    }

    @Test
    void shareTopics() {
        sample.library()
                .topics()
                .edit(edits -> edits.create(
                        "Glial cells", List.of(), "", Optional.empty(), Optional.of("title:astrocyte OR glia")));
        sample.index().catchUp(Progress.NONE);
        assertThat(sample.index().related(papers(GLIA), 1))
                .extracting(one -> one.paper().title(), Related::reasons)
                .containsExactly(tuple(
                        BARE,
                        List.of(
                                new Reason(Reason.Kind.TERM, List.of("Astrocytes")),
                                new Reason(Reason.Kind.TOPIC, List.of("Glial cells")))));
    }

    @Test
    void areNoneWhereNothingIsShared() {
        assertThat(related(papers(APART))).isEmpty();
        assertThat(related(List.of())).isEmpty();
    }

    @Test
    void areAsManyAsAskedFor() {
        assertThat(sample.index().related(papers(MEMORY), 0)).isEmpty();
        assertThat(sample.index().related(papers(MEMORY), 1))
                .extracting(related -> related.paper().title())
                .containsExactly(BARE);
    }
}
