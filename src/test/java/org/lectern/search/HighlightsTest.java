package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.paper.Metadata;
import org.lectern.paper.NormalizedTitle;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.Sighting;

/** Marks: exact places, only of what matched. */
class HighlightsTest extends WithSampleLibrary {
    private static final String FILLER = "Nothing of note stands in this sentence here. ";

    private static Paper paper(String title, String text) {
        return new Paper(
                PaperId.of(NormalizedTitle.of(title)),
                Metadata.titled(title).abstractText(text).author("Ada Neural").build(),
                List.of(new Sighting("a.txt", "A", "cards", 1, 1, 2)));
    }

    private Hit hit(String title, String text, String query) {
        sample.add(SampleLibrary.digest("a.txt", "A", paper(title, text).metadata()));
        return sample.index().search(SearchRequest.of(query)).hits().getFirst();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "networks                   | Spiking neural [networks]; a [network's] café: the neural-code.",
                "neural network             | Spiking [neural] [networks]; a [network's] café: the [neural]-code.",
                "\"neural networks\"        | Spiking [neural] [networks]; a network's café: the neural-code.",
                "neural-code                | Spiking neural networks; a network's café: the [neural]-[code].",
                "CAFE                       | Spiking neural networks; a network's [café]: the neural-code.",
                "net*                       | Spiking neural [networks]; a [network's] café: the neural-code.",
                "title:neural               | Spiking neural networks; a network's café: the neural-code.",
                "author:neural abstract:code| Spiking neural networks; a network's café: the neural-[code].",
                "café -spiking              | Spiking neural networks; a network's [café]: the neural-code.",
                "spiking OR code            | [Spiking] neural networks; a network's café: the neural-[code].",
                "(spiking year:2024)        | [Spiking] neural networks; a network's café: the neural-code.",
                "*                          | Spiking neural networks; a network's café: the neural-code.",
                "has:code                   | Spiking neural networks; a network's café: the neural-code.",
            })
    void aWholeAbstractIsMarked(String query, String marked) {
        String text = "Spiking neural networks; a network's café: the neural-code.";
        assertThat(SampleLibrary.marked(sample.index().markAbstract(query, paper("Any", text))))
                .isEqualTo(marked);
    }

    @Test
    void noAbstractHasNoMarks() {
        assertThat(sample.index().markAbstract("a", paper("Any", ""))).isEqualTo(MarkedText.unmarked(""));
    }

    @Test
    void titlesAreMarkedAndAWordOfAFieldOnlyThere() {
        Hit hit = hit("Neural codes", "A neural network codes.", "title:neural abstract:codes");
        assertThat(SampleLibrary.marked(hit.title())).isEqualTo("[Neural] codes");
        assertThat(SampleLibrary.marked(hit.snippet())).isEqualTo("A neural network [codes].");
    }

    @Test
    void charactersOutsideTheBasicPlaneDoNotShiftMarks() {
        Hit hit = hit("😀 𝔸 straße e\u0301tude", "Text.", "strasse etude");
        assertThat(SampleLibrary.marked(hit.title())).isEqualTo("😀 𝔸 [straße] [e\u0301tude]");
    }

    @Test
    void aSnippetBeginsAtTheSentenceOfTheBestPassage() {
        Hit hit = hit(
                "T",
                FILLER + "A spike alone. " + FILLER.repeat(6) + "The spike met a wave. " + FILLER.repeat(6),
                "spike wave");
        assertThat(SampleLibrary.marked(hit.snippet()))
                .isEqualTo("… The [spike] met a [wave]. " + FILLER.repeat(4).strip() + " Nothing of …");
    }

    @Test
    void aSnippetIsCutAtWords() {
        String words = "lorem ".repeat(60);
        Hit hit = hit("T", words + "spike " + words, "spike");
        assertThat(SampleLibrary.marked(hit.snippet()))
                .isEqualTo("… " + "lorem ".repeat(10) + "[spike] " + "lorem ".repeat(24) + "lorem …");
    }

    @Test
    void aSnippetWithoutAMatchIsTheBeginning() {
        Hit hit = hit("Spike", FILLER.repeat(20), "title:spike");
        assertThat(SampleLibrary.marked(hit.snippet()))
                .isEqualTo(FILLER.repeat(4) + "Nothing of note stands in this …");
    }

    @Test
    void aShortAbstractIsShownWhole() {
        Hit hit = hit("Spike", "A short abstract about it.", "about");
        assertThat(SampleLibrary.marked(hit.snippet())).isEqualTo("A short abstract [about] it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"alpha", "epsilon", "beta OR gamma", "\"delta epsilon\"", "omega", "*"})
    void aSnippetStaysWithinItsLengthAndMarksWhatTheWholeDoes(String query) {
        String text = "alpha beta gamma delta epsilon. ".repeat(300) + "omega.";
        MarkedText snippet = hit("T", text, query).snippet();
        String passage = snippet.text().replaceAll("^… | …$", "");
        assertThat(snippet.text()).hasSizeLessThanOrEqualTo(Snippet.LENGTH + 4);
        assertThat(text).contains(passage);
        assertThat(query.equals("*")).isEqualTo(snippet.marks().isEmpty());
        assertThat(snippet.marks())
                .allSatisfy(mark -> assertThat(query).contains(snippet.text().substring(mark.start(), mark.end())));
    }

    @Test
    void oneWordWithoutEndIsCut() {
        String endless = "x".repeat(100_000);
        assertThat(Snippet.best(endless, List.of()).text()).isEqualTo("x".repeat(Snippet.LENGTH) + " …");
    }
}
