package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.compare.Comparison;
import org.lectern.compare.Fact;
import org.lectern.compare.FactRow;
import org.lectern.compare.Measure;
import org.lectern.compare.Role;
import org.lectern.compare.RoleGuess;
import org.lectern.compare.Term;
import org.lectern.export.compare.ComparisonFormat;
import org.lectern.paper.Paper;
import org.lectern.search.Hit;
import org.lectern.search.SearchRequest;
import org.lectern.search.SortOrder;
import org.lectern.task.Progress;

/** Comparisons of papers of a real library, with its index. */
class ComparisonsTest {
    private static final String LISTING = """
            {"title":"Decoding Speech with Spiking Networks","abstract":"Spiking neural networks (SNNs) need little power. We train an SNN on 12 monkeys. It reaches an accuracy of 93.2% within 10 ms | in =every= case.","authors":["Ada Quill"],"venue":"NeurIPS","year":2024}
            {"title":"Quiet Chips","abstract":"Fully-connected chips are warm. We run a spiking neural network on chips. Its accuracy is 88.1% at best.","authors":["Ada Quill","Bo Lind"],"venue":"ICLR","year":2023}
            {"title":"=Roots of <b>Trees","abstract":"","authors":["Cy Orr"]}
            """;

    @TempDir
    Path folder;

    private Comparison comparison;

    @BeforeEach
    void compare() {
        try (Lectern lectern = Lectern.open(folder.resolve("library"), Progress.NONE)) {
            lectern.importText("autumn.jsonl", LISTING, Progress.NONE);
            List<Paper> papers = lectern.search(SearchRequest.of("*").sorted(SortOrder.TITLE)).hits().stream()
                    .map(Hit::paper)
                    .toList();
            comparison = lectern.comparisons()
                    .of(
                            papers,
                            sentences -> sentences.stream()
                                    .map(sentence -> RoleGuess.sure(Role.METHOD))
                                    .toList());
        }
    }

    @Test
    void readsTermsAsTheIndexDoes() {
        assertThat(comparison.shared()).extracting(Term::shown).containsExactly("spiking neural networks (SNN)");
        assertThat(comparison.shared().getFirst().written())
                .containsExactlyInAnyOrder("Spiking neural networks", "SNNs", "SNN", "spiking neural network");
        assertThat(comparison.distinct()).extracting(Term::shown).doesNotContain("case", "best");
    }

    private FactRow fact(Fact fact) {
        return comparison.facts().stream()
                .filter(row -> row.fact() == fact)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tellsNumbersAndFacts() {
        assertThat(comparison.measures()).extracting(Measure::name).contains("accuracy", "monkeys");
        assertThat(comparison.measures().getFirst().isShared()).isTrue();
        assertThat(fact(Fact.TOPICS).shared()).contains("Spiking neural networks");
        assertThat(fact(Fact.AUTHORS).shared()).containsExactly("Ada Quill");
        assertThat(comparison.columns())
                .extracting(column -> column.hasAbstract())
                .containsOnlyOnce(false);
    }

    @Test
    void isWrittenAsMarkdownThatKeepsItsTables() {
        String text = ComparisonFormat.MARKDOWN.text(comparison);
        assertThat(text)
                .contains("## Method\n\n|  | A | B | C |\n| --- | --- | --- | --- |\n")
                .contains("within 10 ms \\| in =every= case.")
                .contains("=Roots of \\<b\\>Trees")
                .contains("no abstract");
        assertThat(text.lines().filter(line -> line.startsWith("|")))
                .allMatch(line ->
                        line.replace("\\|", "").chars().filter(c -> c == '|').count() == 5);
    }

    @Test
    void isWrittenAsAPageThatNeedsNothingElse() {
        assertThat(ComparisonFormat.HTML.text(comparison))
                .startsWith("<!DOCTYPE html>")
                .contains("<mark class=\"t0\">SNN</mark>")
                .contains("=Roots of &lt;b")
                .doesNotContain("<script", "<link", " src=");
    }

    @Test
    void isWrittenAsATableWithoutFormulas() {
        String text = ComparisonFormat.CSV.text(comparison);
        assertThat(text)
                .startsWith("part,name,A,B,C\r\npaper,id,")
                .contains("'=Roots of")
                .contains("\r\nnumber,accuracy,")
                .contains("\r\nfact,Organisation,unknown,unknown,unknown\r\n");
    }

    @Test
    void isWrittenAsJsonWithAllPlaces() {
        assertThat(ComparisonFormat.JSON.text(comparison))
                .startsWith("{\"papers\":[{\"id\":")
                .contains("\"value\":\"93.2\",\"unit\":\"%\",\"measures\":\"accuracy\"")
                .contains("\"fact\":\"venue\",\"label\":\"Venue\",\"same\":false")
                .endsWith("}\n");
    }

    @Test
    void findsWhatHyphensJoinAndWhatPapersDwellOn() {
        try (Lectern lectern = Lectern.open(folder.resolve("birds"), Progress.NONE)) {
            lectern.importText("birds.jsonl", """
                    {"title":"Cross-Species Song Transcription","abstract":"We do cross-species transcription of owls. The subject-specific filters hum, of state-of-the-art (SOTA) pitch."}
                    {"title":"Songs of Thrushes","abstract":"A cross-species transcription of thrushes is subject-specific. It has state-of-the-art (SOTA) pitch."}
                    """, Progress.NONE);
            List<Paper> papers = lectern.search(SearchRequest.of("*").sorted(SortOrder.TITLE)).hits().stream()
                    .map(Hit::paper)
                    .toList();
            assertThat(lectern.comparisons().of(papers).shared())
                    .extracting(Term::shown)
                    .contains("cross-species transcription")
                    .noneMatch(term -> term.contains("SOTA"));
        }
    }
}
