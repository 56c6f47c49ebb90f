package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.paper.Link;
import org.lectern.paper.Metadata;
import org.lectern.paper.PartialDate;
import org.lectern.task.Progress;

class FacetsTest {
    @TempDir
    Path folder;

    private SampleLibrary sample;

    @BeforeEach
    void open() {
        sample = new SampleLibrary(folder);
        Metadata one = paper("One spike", "Lab A", 2024)
                .presentation("Oral")
                .link(new Link(Link.Kind.CODE, "https://example.org/1"))
                .link(new Link(Link.Kind.PROJECT, "https://example.org/2"))
                .build();
        Metadata two = paper("Two spikes", "Lab B", 2024)
                .link(new Link(Link.Kind.CODE, "https://example.org/3"))
                .link(new Link(Link.Kind.CODE, "https://example.org/4"))
                .link(new Link(Link.Kind.OTHER, "https://example.org/5"))
                .build();
        Metadata three = paper("Three spikes", "Lab B", 2023).build();
        Metadata four = Metadata.titled("Four waves").organization("Lab C").build();
        sample.add(SampleLibrary.digest("x.txt", "Daily", one, two));
        sample.add(SampleLibrary.digest("y.txt", "Weekly", two, three, four));
        sample.add(SampleLibrary.digest("z.txt", "Daily", three));
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private static Metadata.Builder paper(String title, String organization, int year) {
        return Metadata.titled(title).organization(organization).published(PartialDate.of(year));
    }

    private static FacetCount count(String value, int count) {
        return new FacetCount(value, value, count);
    }

    private Map<Facet, List<FacetCount>> facets(String query, Map<Facet, Set<String>> selected) {
        return sample.index()
                .search(SearchRequest.of(query).selecting(selected))
                .facets();
    }

    @Test
    void everyFacetIsCounted() {
        assertThat(facets("*", Map.of()))
                .isEqualTo(Map.of(
                        Facet.YEAR,
                        List.of(count("2024", 2), count("2023", 1)),
                        Facet.VENUE,
                        List.of(),
                        Facet.ORGANIZATION,
                        List.of(count("Lab B", 2), count("Lab A", 1), count("Lab C", 1)),
                        Facet.SOURCE,
                        List.of(
                                new FacetCount("y.txt", "Weekly", 3),
                                new FacetCount("x.txt", "Daily (x.txt)", 2),
                                new FacetCount("z.txt", "Daily (z.txt)", 1)),
                        Facet.HAS,
                        List.of(new FacetCount("code", "Code", 2), new FacetCount("project", "Project page", 1)),
                        Facet.PRESENTATION,
                        List.of(count("Oral", 1)),
                        Facet.STATE,
                        List.of(new FacetCount("unread", "Unread", 4)),
                        Facet.LIST,
                        List.of(),
                        Facet.TAG,
                        List.of()));
    }

    @Test
    void countsFollowTheQuery() {
        Map<Facet, List<FacetCount>> facets = facets("waves", Map.of());
        assertThat(facets)
                .containsEntry(Facet.ORGANIZATION, List.of(count("Lab C", 1)))
                .containsEntry(Facet.YEAR, List.of())
                .containsEntry(Facet.SOURCE, List.of(new FacetCount("y.txt", "Weekly", 1)));
    }

    @Test
    void aSelectionNarrowsOtherFacetsAndNotItsOwn() {
        Map<Facet, Set<String>> selected = Map.of(Facet.ORGANIZATION, Set.of("Lab B"));
        assertThat(sample.titles(SearchRequest.of("*").selecting(selected)))
                .containsExactly("Two spikes", "Three spikes");
        assertThat(facets("*", selected))
                .containsEntry(Facet.ORGANIZATION, List.of(count("Lab B", 2), count("Lab A", 1), count("Lab C", 1)))
                .containsEntry(Facet.YEAR, List.of(count("2024", 1), count("2023", 1)))
                .containsEntry(Facet.HAS, List.of(new FacetCount("code", "Code", 1)));
    }

    @Test
    void selectionsAreAnyWithinAFacetAndAllAcross() {
        Map<Facet, Set<String>> selected =
                Map.of(Facet.ORGANIZATION, Set.of("Lab A", "Lab B"), Facet.YEAR, Set.of("2024"));
        assertThat(sample.titles(SearchRequest.of("*").selecting(selected).sorted(SortOrder.TITLE)))
                .containsExactly("One spike", "Two spikes");
        assertThat(facets("*", selected))
                .containsEntry(Facet.ORGANIZATION, List.of(count("Lab A", 1), count("Lab B", 1)))
                .containsEntry(Facet.YEAR, List.of(count("2024", 2), count("2023", 1)))
                .containsEntry(
                        Facet.SOURCE,
                        List.of(new FacetCount("x.txt", "Daily (x.txt)", 2), new FacetCount("y.txt", "Weekly", 1)));
    }

    @Test
    void whatIsSelectedStaysListedWhenNothingHasIt() {
        Map<Facet, Set<String>> selected =
                Map.of(Facet.YEAR, Set.of("1999"), Facet.SOURCE, Set.of("gone.txt"), Facet.HAS, Set.of("video"));
        SearchResult result = sample.index().search(SearchRequest.of("spikes").selecting(selected));
        assertThat(result.total()).isZero();
        assertThat(result.facets())
                .containsEntry(Facet.YEAR, List.of(count("1999", 0)))
                .containsEntry(Facet.SOURCE, List.of(count("gone.txt", 0)))
                .containsEntry(Facet.HAS, List.of(new FacetCount("video", "Video", 0)))
                .containsEntry(Facet.ORGANIZATION, List.of());
    }

    @Test
    void aSelectionNarrowsWithoutCountingToo() {
        SearchResult result = sample.index()
                .search(SearchRequest.of("spikes")
                        .selecting(Map.of(Facet.HAS, Set.of("project", "code"), Facet.SOURCE, Set.of("y.txt")))
                        .counting(Counting.TOTAL));
        assertThat(SampleLibrary.titles(result)).containsExactly("Two spikes");
        assertThat(result.facets()).isEmpty();
    }

    @Test
    void aValueThatTheIndexCleansIsChosenAsItIsAndAsItIsListed() {
        String venue = "Very Long Venue ".repeat(100) + "😀";
        sample.add(SampleLibrary.digest(
                "tab\there.txt",
                "Tabbed",
                Metadata.titled("Five storms").venue(venue).build()));
        for (String file : List.of("tab\there.txt", "tab here.txt")) {
            SearchResult result = sample.index()
                    .search(SearchRequest.of("storms")
                            .selecting(Map.of(Facet.SOURCE, Set.of(file), Facet.VENUE, Set.of(venue))));
            assertThat(result.total()).isEqualTo(1);
            assertThat(result.hits()).hasSize(1);
            assertThat(result.facets())
                    .containsEntry(Facet.SOURCE, List.of(new FacetCount("tab here.txt", "Tabbed", 1)));
            assertThat(result.facets().get(Facet.VENUE)).hasSize(1);
        }
    }

    @Test
    void aSearchOfAClosedIndexFindsNothing() {
        SampleLibrary other = new SampleLibrary(folder.resolve("closed"));
        other.add(SampleLibrary.large("a.txt", 3));
        other.index().close();
        assertThat(other.index().search(SearchRequest.of("common")).hits()).isEmpty();
        other.close();
    }

    @Test
    void anEmptyLibraryHasNoValues() {
        try (SampleLibrary empty = new SampleLibrary(folder.resolve("empty"))) {
            empty.index().catchUp(Progress.NONE);
            SearchResult result =
                    empty.index().search(SearchRequest.of("*").selecting(Map.of(Facet.YEAR, Set.of("2024"))));
            assertThat(result.total()).isZero();
            assertThat(result.facets())
                    .containsEntry(Facet.YEAR, List.of(count("2024", 0)))
                    .containsEntry(Facet.SOURCE, List.of());
        }
    }
}
