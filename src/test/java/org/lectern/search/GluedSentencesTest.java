package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.paper.Metadata;

/** Sentences between which the space was lost. */
class GluedSentencesTest {
    private final Analysis analysis = new Analysis();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "llms.In, llms in",
        "models.We show, models we show",
        "of models.A new way, of models a new way",
        "the data.LLMs learn, the data llms learn",
        "naïve.Être é.Eau, naive etre e.eau",
    })
    void areWords(String text, String words) {
        assertThat(analysis.writtenWords(IndexSchema.TITLE, text)).isEqualTo(List.of(words.split(" ", -1)));
        assertThat(analysis.places(text).stream().map(Analysis.Place::written).toList())
                .isEqualTo(List.of(words.split(" ", -1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "e.g",
                "i.e",
                "U.S",
                "Ph.D",
                "Node.js",
                "Node.JS",
                "arXiv.org",
                "v2.0",
                "a.B",
                "3.5",
                "x.y",
            })
    void namesAndNumbersWithADotAreOneWord(String word) {
        assertThat(analysis.writtenWords(IndexSchema.TITLE, word)).containsExactly(word.toLowerCase(Locale.ROOT));
    }

    @Test
    void areFoundAndMarkedByTheirWordsAtAnyPlaceOfALongText() {
        try (SampleLibrary sample = new SampleLibrary(folder)) {
            for (int filler : new int[] {0, 300, 509, 510, 511, 512, 513, 1023, 1024, 5000}) {
                String text = "x ".repeat(filler / 2) + (filler % 2 == 1 ? " " : "")
                        + "Of llms.In \\emph{wild}models.We trust.";
                sample.add(SampleLibrary.digest(
                        "a" + filler + ".txt",
                        "A",
                        Metadata.titled("Glued " + filler).abstractText(text).build()));
            }
            for (String query : List.of("llms", "we trust", "\"llms in\"", "wildmodels", "llms.In")) {
                assertThat(sample.titles(query)).as(query).hasSize(10);
            }
            MarkedText.Mark mark = sample.index()
                    .search(SearchRequest.of("llm glued"))
                    .hits()
                    .getFirst()
                    .snippet()
                    .marks()
                    .getFirst();
            MarkedText snippet = sample.index()
                    .search(SearchRequest.of("llm glued"))
                    .hits()
                    .getFirst()
                    .snippet();
            assertThat(snippet.text().substring(mark.start(), mark.end())).isEqualTo("llms");
        }
    }
}
