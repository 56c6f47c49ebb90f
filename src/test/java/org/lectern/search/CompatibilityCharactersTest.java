package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.paper.Metadata;

/** Characters that Unicode has more than once find one another. */
class CompatibilityCharactersTest extends WithSampleLibrary {
    @BeforeEach
    void fill() {
        sample.add(SampleLibrary.digest(
                "a.txt",
                "A",
                Metadata.titled("Pulses of 5 \u00b5s").build(),
                Metadata.titled("Waves of 5 \u03bcs").build(),
                Metadata.titled("The 𝜀-greedy bandit").build(),
                Metadata.titled("An ε-greedy player").build(),
                Metadata.titled("A \u025b-greedy trader").build(),
                Metadata.titled("Faster 𝑘-means in 𝟐 steps").build(),
                Metadata.titled("Every 𝜎-algebra at once").build(),
                Metadata.titled("The \u2206-rule").build(),
                Metadata.titled("The Δ-rule again").build(),
                Metadata.titled("Eﬃcient ﬂows, ｗｉｄｅ")
                        .author("Kwame Agb\u025bko")
                        .build()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00b5s", "\u03bcs", "title:\u00b5s", "\"5 \u00b5s\"", "mu", "mus", "\u00b5*", "\u03bcs~"})
    void theMicroSignIsTheGreekLetter(String query) {
        assertThat(sample.titles(query)).containsExactlyInAnyOrder("Pulses of 5 \u00b5s", "Waves of 5 \u03bcs");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ε-greedy", "𝜀-greedy", "ϵ-greedy", "\u025b-greedy", "epsilon-greedy", "\"𝛆 greedy\"", "𝜀*"})
    void anEpsilonIsAnEpsilon(String query) {
        assertThat(sample.titles(query))
                .containsExactlyInAnyOrder("The 𝜀-greedy bandit", "An ε-greedy player", "A \u025b-greedy trader");
    }

    @ParameterizedTest
    @ValueSource(strings = {"k-means", "𝑘-means", "𝐊-means 2", "𝗄-me*", "means 𝟐"})
    void mathematicalLettersArePlainOnes(String query) {
        assertThat(sample.titles(query)).containsExactly("Faster 𝑘-means in 𝟐 steps");
    }

    @ParameterizedTest
    @ValueSource(strings = {"σ-algebra", "sigma-algebra", "𝝈-algebra"})
    void mathematicalGreekLettersAreGreekOnes(String query) {
        assertThat(sample.titles(query)).containsExactly("Every 𝜎-algebra at once");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u2206", "Δ", "delta", "\u2206-rule", "title:\u2206", "\"\u2206\""})
    void anIncrementIsADelta(String query) {
        SearchResult result = sample.index().search(SearchRequest.of(query));
        assertThat(SampleLibrary.titles(result)).containsExactlyInAnyOrder("The \u2206-rule", "The Δ-rule again");
        assertThat(result.problem()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"efficient", "eﬃcient", "flow", "ﬂow wide", "author:agbeko"})
    void ligaturesAndWideLettersAreLetters(String query) {
        assertThat(sample.titles(query)).containsExactly("Eﬃcient ﬂows, ｗｉｄｅ");
    }

    @Test
    void anOpenEWithinANameIsNoEpsilon() {
        assertThat(sample.titles("author:agbεko")).isEmpty();
    }

    @Test
    void exactlyAskedForTheyAreThoseThatStandThere() {
        assertThat(sample.titles("=\u00b5s")).containsExactly("Pulses of 5 \u00b5s");
        assertThat(sample.titles("=\u03bcs")).containsExactly("Waves of 5 \u03bcs");
        assertThat(sample.titles("=𝜀")).containsExactly("The 𝜀-greedy bandit");
        assertThat(sample.titles("=ε")).containsExactly("An ε-greedy player");
        assertThat(sample.titles("=\"\u025b-greedy\"")).containsExactly("A \u025b-greedy trader");
        assertThat(sample.titles("=means")).containsExactly("Faster 𝑘-means in 𝟐 steps");
        assertThat(sample.titles("=k")).isEmpty();
        assertThat(sample.titles("=Efficient")).isEmpty();
    }

    @Test
    void theyAreMarkedWhereTheyStand() {
        assertThat(List.of("k-means", "sigma-algebra", "delta rule -again", "\u03bcs pulses").stream()
                        .map(query -> sample.index()
                                .search(SearchRequest.of(query))
                                .hits()
                                .getFirst())
                        .map(hit -> SampleLibrary.marked(hit.title()))
                        .toList())
                .containsExactly(
                        "Faster [𝑘]-[means] in 𝟐 steps",
                        "Every [𝜎]-[algebra] at once",
                        "The [\u2206]-[rule]",
                        "[Pulses] of 5 [\u00b5s]");
    }
}
