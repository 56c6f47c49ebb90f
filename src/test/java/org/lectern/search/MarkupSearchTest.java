package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.paper.Metadata;

/** Texts with TeX and Markdown are found as they are shown, and marked there. */
class MarkupSearchTest extends WithSampleLibrary {
    @BeforeEach
    void fill() {
        sample.add(SampleLibrary.digest(
                "a.txt",
                "A",
                Metadata.titled("Level-S$^2$fM: Neural Surfaces")
                        .abstractText("A bound of $O(n^2)$ for \\emph{implicit} fields.")
                        .build(),
                Metadata.titled("$\\ell_1$-Regression with **Co**ncepts")
                        .abstractText("By $\\alpha$-divergence in $\\mathbb{R}^d$.")
                        .build(),
                Metadata.titled("\\emph{Aardvarks} at Large").build()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            level-s2fm      | [Level]-[S²fM]: Neural Surfaces
            s2fm            | Level-[S²fM]: Neural Surfaces
            Level-S²fM      | [Level]-[S²fM]: Neural Surfaces
            Level-S$^2$fM   | [Level]-[S²fM]: Neural Surfaces
            ell 1           | [ℓ₁]-Regression with Concepts
            l1              | [ℓ₁]-Regression with Concepts
            \\ell_1         | [ℓ₁]-Regression with Concepts
            ℓ₁              | [ℓ₁]-Regression with Concepts
            l1-regression   | [ℓ₁]-[Regression] with Concepts
            concepts        | ℓ₁-Regression with [Concepts]
            """)
    void titlesAreFoundAndMarkedAsTheyAreShown(String query, String title) {
        List<Hit> hits = sample.index().search(SearchRequest.of(query)).hits();
        assertThat(hits).hasSize(1);
        assertThat(SampleLibrary.marked(hits.getFirst().title())).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            O(n^2)           | A bound of [O]([n²]) for implicit fields.     | A bound of $[O]([n^2])$ for \\emph{implicit} fields.
            implicit         | A bound of O(n²) for [implicit] fields.       | A bound of $O(n^2)$ for \\emph{[implicit]} fields.
            alpha-divergence | By [α]-[divergence] in ℝᵈ.                    | By $[\\alpha]$-[divergence] in $\\mathbb{R}^d$.
            α-divergence     | By [α]-[divergence] in ℝᵈ.                    | By $[\\alpha]$-[divergence] in $\\mathbb{R}^d$.
            R^d              | By α-divergence in [ℝᵈ].                      | By $\\alpha$-divergence in $\\mathbb{[R}^d]$.
            """)
    void passagesAreMarkedAsShownAndInTheSource(String query, String passage, String source) {
        List<Hit> hits = sample.index().search(SearchRequest.of(query)).hits();
        assertThat(hits).hasSize(1);
        assertThat(SampleLibrary.marked(hits.getFirst().snippet())).isEqualTo(passage);
        assertThat(SampleLibrary.marked(hits.getFirst().sourceSnippet())).isEqualTo(source);
    }

    @Test
    void markupIsNoWord() {
        assertThat(sample.titles("emph")).isEmpty();
        assertThat(sample.titles("mathbb")).isEmpty();
    }

    @Test
    void titlesAreInTheOrderOfWhatIsShown() {
        String order = sample.titles(SearchRequest.of("*").sorted(SortOrder.TITLE)).stream()
                .map(title -> title.substring(0, 6))
                .collect(Collectors.joining(" "));
        assertThat(order).isEqualTo("\\emph{ $\\ell_ Level-");
    }
}
