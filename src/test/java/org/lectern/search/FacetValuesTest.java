package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lectern.paper.Metadata;

/** All values of one facet: found by their beginnings, in order, page by page. */
class FacetValuesTest extends WithSampleLibrary {
    private static final List<String> FIRST = List.of("Zoë", "zoe", "Ada", "Łukasz", "Jean-Baptiste", "O’Brien");
    private static final List<String> LAST = List.of("Müller", "Muller", "Lovelace", "de la Cruz", "Żak", "Ng");

    private static Metadata by(String title, String venue, String... authors) {
        Metadata.Builder paper = Metadata.titled(title).venue(venue);
        List.of(authors).forEach(paper::author);
        return paper.build();
    }

    private static ValuesRequest authors(String query) {
        return ValuesRequest.of(SearchRequest.of(query), Facet.AUTHOR);
    }

    private void addFew() {
        sample.add(SampleLibrary.digest(
                "a.txt",
                "A",
                by("One spike", "ICLR", "Zoë Müller", "Ada Lovelace"),
                by("Two spikes", "ICLR", "Ada Lovelace", "Ada Lovelace"),
                by("Three words", "Nature Émile", "Grace Hopper")));
        sample.add(SampleLibrary.digest("b.txt", "B", by("Four spikes", "Nature Émile", "Zoë Müller", "Jun Li")));
    }

    @Test
    void authorsAreCountedOnceAPaperOverAllPartsOfTheIndex() {
        addFew();
        FacetValues all = sample.index().values(authors("*"));
        assertThat(all.values())
                .containsExactly(
                        new FacetCount("Ada Lovelace", "Ada Lovelace", 2),
                        new FacetCount("Zoë Müller", "Zoë Müller", 2),
                        new FacetCount("Grace Hopper", "Grace Hopper", 1),
                        new FacetCount("Jun Li", "Jun Li", 1));
        assertThat(all.total()).isEqualTo(4);
        assertThat(sample.index().values(authors("words")).values())
                .containsExactly(new FacetCount("Grace Hopper", "Grace Hopper", 1));
    }

    @Test
    void anAuthorWhoIsChosenNarrowsTheOtherFacets() {
        addFew();
        SearchRequest chosen = SearchRequest.of("spike").selecting(Map.of(Facet.AUTHOR, Set.of("Ada Lovelace")));
        SearchResult found = sample.index().search(chosen);
        assertThat(found.total()).isEqualTo(2);
        assertThat(found.facets().get(Facet.VENUE)).containsExactly(new FacetCount("ICLR", "ICLR", 2));
        assertThat(sample.index().values(ValuesRequest.of(chosen, Facet.AUTHOR)).values())
                .extracting(FacetCount::label, FacetCount::count)
                .hasToString("[(\"Ada Lovelace\", 2), (\"Zoë Müller\", 2), (\"Jun Li\", 1)]");
        SearchRequest without = SearchRequest.of("spike").excluding(Map.of(Facet.AUTHOR, Set.of("Ada Lovelace", "X")));
        FacetValues left = sample.index().values(ValuesRequest.of(without, Facet.AUTHOR));
        assertThat(left.values())
                .extracting(FacetCount::label, FacetCount::count)
                .hasToString("[(\"Ada Lovelace\", 2), (\"Jun Li\", 1), (\"Zoë Müller\", 1)]");
        assertThat(left.chosen())
                .containsExactly(new FacetCount("Ada Lovelace", "Ada Lovelace", 2), new FacetCount("X", "X", 0));
    }

    @Test
    void beginningsOfWordsFindValuesWithoutCaseAndAccents() {
        addFew();
        assertThat(labels(authors("*").matching("mull"))).containsExactly("Zoë Müller");
        assertThat(labels(authors("*").matching("ZOE MÜ"))).containsExactly("Zoë Müller");
        assertThat(labels(authors("*").matching("ove"))).isEmpty();
        assertThat(labels(ValuesRequest.of(SearchRequest.of("*"), Facet.VENUE).matching("emi")))
                .containsExactly("Nature Émile");
        assertThat(labels(authors("*").matching(" - "))).hasSize(4);
    }

    @Test
    void whatPartlyMatchesIsCountedAsItIsFound() {
        addFew();
        assertThat(sample.index().search(SearchRequest.of("spike words")).partial())
                .isTrue();
        assertThat(sample.titles("spike words")).containsExactly("Three words");
        assertThat(labels(authors("spike words"))).containsExactly("Grace Hopper");
    }

    private List<String> labels(ValuesRequest request) {
        return sample.index().values(request).values().stream()
                .map(FacetCount::label)
                .toList();
    }

    @Test
    void pagesInAnyOrderAreThoseOfTheWholeList() {
        Random random = new Random(7);
        for (int listing = 0; listing < 4; listing++) {
            List<Metadata> papers = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                papers.add(by(
                        "Paper %d of %d".formatted(i, listing),
                        one(FIRST, random) + ' ' + one(LAST, random),
                        one(FIRST, random) + ' ' + one(LAST, random),
                        one(FIRST, random) + ' ' + one(LAST, random)));
            }
            sample.add(SampleLibrary.digest(listing + ".txt", "L", papers));
        }
        for (int i = 0; i < 200; i++) {
            Facet facet = random.nextBoolean() ? Facet.AUTHOR : Facet.VENUE;
            String query = random.nextBoolean() ? "*" : "title:" + random.nextInt(4);
            List<FacetCount> all = sample.index()
                    .values(ValuesRequest.of(SearchRequest.of(query), facet).page(0, Integer.MAX_VALUE))
                    .values();
            String matching =
                    List.of("", "z", "mul", "jean b", "BAP", "o", "zak", "de").get(random.nextInt(8));
            ValueOrder order = random.nextBoolean() ? ValueOrder.NAME : ValueOrder.COUNT;
            int offset = random.nextInt(30);
            int limit = random.nextInt(20);
            List<FacetCount> expected = all.stream()
                    .filter(value -> matches(value.label(), matching))
                    .sorted(order(order))
                    .toList();
            FacetValues page = sample.index()
                    .values(ValuesRequest.of(SearchRequest.of(query), facet)
                            .matching(matching)
                            .sorted(order)
                            .page(offset, limit));
            assertThat(page.total()).isEqualTo(expected.size());
            assertThat(page.values())
                    .isEqualTo(expected.stream().skip(offset).limit(limit).toList());
        }
    }

    private static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static String plain(String label) {
        return label.replace('ë', 'e')
                .replace('Ł', 'L')
                .replace('ü', 'u')
                .replace('Ż', 'Z')
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT);
    }

    private static boolean matches(String label, String matching) {
        return Pattern.compile(" ")
                .splitAsStream(matching.toLowerCase(Locale.ROOT))
                .allMatch(word ->
                        Pattern.compile("[^a-z]+").splitAsStream(plain(label)).anyMatch(part -> part.startsWith(word)));
    }

    private static Comparator<FacetCount> order(ValueOrder order) {
        Comparator<FacetCount> name =
                Comparator.comparing((FacetCount value) -> plain(value.label())).thenComparing(FacetCount::value);
        return order == ValueOrder.NAME
                ? name
                : Comparator.comparing(FacetCount::count, Comparator.reverseOrder())
                        .thenComparing(name);
    }
}
