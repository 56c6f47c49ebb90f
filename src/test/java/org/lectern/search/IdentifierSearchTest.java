package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.paper.Metadata;
import org.lectern.task.Progress;

/** Papers by arXiv id, DOI and id. */
class IdentifierSearchTest extends WithSampleLibrary {
    @BeforeEach
    void fill() {
        sample.add(SampleLibrary.digest(
                "a.txt",
                "A",
                Metadata.titled("Preprint").arxivId("2401.01234").build(),
                Metadata.titled("Old Preprint").arxivId("q-bio/0401001").build(),
                Metadata.titled("Article").doi("10.1000/AbC-182").build()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "arxiv:2401.01234",
                "arxiv:2401.01234v3",
                "arXiv:arXiv:2401.01234",
                "arxiv:https://arxiv.org/pdf/2401.01234v2.pdf",
                "arxiv:2401.01234.",
                "arxiv:2401.01234v1,",
                "arxiv:2401.01234;",
                "arxiv:2401.01234].",
                "arxiv:\"2401.01234)\"",
                "arxiv:(2401.01234 OR 2401.99999)",
                "-arxiv:q-bio/0401001 -title:article"
            })
    void aPreprintIsFoundByItsId(String query) {
        SearchResult result = sample.index().search(SearchRequest.of(query));
        assertThat(result.problem()).isEmpty();
        assertThat(SampleLibrary.titles(result)).containsExactly("Preprint");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "doi:10.1000/abc-182",
                "doi:https://doi.org/10.1000/ABC-182",
                "doi:\"10.1000/AbC-182\"",
                "(doi:10.1000/abc-182)"
            })
    void anArticleIsFoundByItsDoi(String query) {
        assertThat(sample.titles(query)).containsExactly("Article");
    }

    @Test
    void aDoiMayHaveParentheses() {
        sample.add(SampleLibrary.digest(
                "b.txt",
                "B",
                Metadata.titled("Letter").doi("10.1016/S0140-6736(20)30183-5").build()));
        for (String query : List.of(
                "doi:10.1016/S0140-6736(20)30183-5",
                "letter (doi:10.1016/s0140-6736(20)30183-5)",
                "doi:10.1016/s0140-6736(20)30183-5.")) {
            assertThat(sample.titles(query)).as(query).containsExactly("Letter");
        }
    }

    @Test
    void aWorkIsFoundByEveryIdentifierThatAnyOfItsSightingsGives() {
        Metadata preprint = Metadata.titled("Tidal Memories of Sleeping Crabs")
                .author("Zoë Müller")
                .arxivId("2402.00001v2")
                .build();
        Metadata article = Metadata.titled("Tidal Memories of Sleeping Crabs")
                .author("Zoë Müller")
                .doi("10.1000/Tides.1")
                .build();
        Metadata reprint = Metadata.titled("Tidal Memories of Sleeping Crabs")
                .author("Zoë Müller")
                .doi("10.2000/tides.2")
                .build();
        List<String> queries = List.of(
                "arxiv:2402.00001", "doi:10.48550/arXiv.2402.00001", "doi:10.1000/tides.1", "doi:10.2000/Tides.2");
        sample.add(SampleLibrary.digest("p.txt", "P", preprint));
        sample.add(SampleLibrary.digest("q.txt", "Q", article));
        sample.add(SampleLibrary.digest("r.txt", "R", reprint));
        for (int times = 0; times < 2; times++) {
            for (String query : queries) {
                assertThat(sample.titles(query)).as(query).containsExactly("Tidal Memories of Sleeping Crabs");
            }
            sample.index().rebuild(Progress.NONE);
        }
    }

    @Test
    void aDoiThatArxivGivesIsAnArxivId() {
        sample.add(SampleLibrary.digest(
                "c.txt",
                "C",
                Metadata.titled("Registered").doi("10.48550/arXiv.2403.00001").build()));
        for (String query :
                List.of("arxiv:2403.00001", "doi:10.48550/arxiv.2403.00001", "doi:10.48550/ARXIV.2403.00001v1")) {
            assertThat(sample.titles(query)).as(query).containsExactly("Registered");
        }
    }

    @Test
    void aPaperIsFoundByTheBeginningOfItsId() {
        Hit hit = sample.index().search(SearchRequest.of("article")).hits().getFirst();
        String id = hit.paper().id().value();
        assertThat(sample.titles("id:" + id)).containsExactly("Article");
        assertThat(sample.titles("id:" + id.substring(0, 4).toUpperCase(java.util.Locale.ROOT)))
                .containsExactly("Article");
    }

    @ParameterizedTest
    @ValueSource(strings = {"arxiv:12", "doi:abc", "id:abc", "id:abc_de"})
    void whatIsNoIdentifierIsLeftOut(String query) {
        SearchResult result = sample.index().search(SearchRequest.of(query + " article"));
        assertThat(SampleLibrary.titles(result)).containsExactly("Article");
        assertThat(result.problem().orElseThrow())
                .isEqualTo("“%s” is nothing that %s: knows; it was left out."
                        .formatted(query.split(":", -1)[1], query.split(":", -1)[0]));
    }
}
