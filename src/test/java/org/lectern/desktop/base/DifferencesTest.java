package org.lectern.desktop.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.search.MarkedText;

class DifferencesTest {
    private static List<String> marked(MarkedText text) {
        return text.marks().stream()
                .map(mark -> text.text().substring(mark.start(), mark.end()))
                .toList();
    }

    @Test
    void wordsThatTheOtherLacksAreMarkedTogether() {
        Differences differences = Differences.of(
                "Spikes, made smooth, train networks of neurons.", "Spikes train deep networks (of neurons) here");
        assertThat(marked(differences.first())).containsExactly("made smooth");
        assertThat(marked(differences.second())).containsExactly("deep", "here");
    }

    @Test
    void caseAndPunctuationMakeNoDifference() {
        Differences differences = Differences.of("A Survey: Maps of Reading", "a survey — maps of reading.");
        assertThat(differences.first().marks()).isEmpty();
        assertThat(differences.second().marks()).isEmpty();
    }

    @Test
    void whatIsUnknownMarksNothing() {
        assertThat(Differences.of("Ada Lovelace", "").first()).isEqualTo(MarkedText.unmarked("Ada Lovelace"));
        assertThat(Differences.of("", "Ada Lovelace").second()).isEqualTo(MarkedText.unmarked("Ada Lovelace"));
    }

    @Test
    void textsOfAnyLengthAreShown() {
        String text = "word ".repeat(4000).strip();
        assertThat(Differences.of(text, text + " more").second()).isEqualTo(MarkedText.unmarked(text + " more"));
    }

    @Test
    void amongSeveralEveryWordAndSignCountsThatOneOfThemLacks() {
        List<MarkedText> texts =
                Differences.among(List.of("Ask for the data.", "Ask for the code!", "Ask for the data, please."));
        assertThat(texts)
                .extracting(DifferencesTest::marked)
                .containsExactly(List.of("data."), List.of("code!"), List.of("data, please."));
        assertThat(Differences.among(List.of("Ask Ada", "", "ask Ada")))
                .extracting(DifferencesTest::marked)
                .containsExactly(List.of("Ask"), List.of(), List.of("ask"));
    }
}
