package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.paper.Metadata;
import org.lectern.search.AcronymFinder.Definition;

class AcronymsTest extends WithSampleLibrary {
    @BeforeEach
    void fill() {
        sample.add(SampleLibrary.digest(
                "a.txt",
                "A",
                paper("1", "We train spiking neural networks (SNNs) with little energy."),
                paper("2", "Spiking neural networks hear words."),
                paper("3", "An SNN on a chip."),
                paper("4", "The networks of a neural kind are spiking."),
                paper("5", "A gap in the wall. It is a gap of a metre."),
                paper("6", "Global average pooling (GAP) loses nothing."),
                paper("7", "Global average pooling again."),
                paper("8", "Mind the gap."),
                paper("9", "Mind this gap too, and that gap."),
                paper("10", "Each gap of them."),
                paper("11", "A spiking network.")));
        for (int i = 12; i < 40; i++) {
            sample.add(SampleLibrary.digest(i + ".txt", "B", paper(i + "", "A gap of number " + i)));
        }
    }

    private static Metadata paper(String title, String text) {
        return Metadata.titled("Paper " + title).abstractText(text).build();
    }

    private List<String> found(String query) {
        return sample.index().search(SearchRequest.of(query).page(0, 100)).hits().stream()
                .map(hit -> hit.paper().title().replace("Paper ", ""))
                .sorted()
                .toList();
    }

    @Test
    void anAcronymFindsWhatItStandsFor() {
        assertThat(found("SNN")).containsExactly("1", "2", "3");
        assertThat(found("snns")).containsExactly("1", "2", "3");
        assertThat(found("abstract:SNN chip")).containsExactly("3");
        assertThat(found("title:SNN")).isEmpty();
    }

    @Test
    void wordsFindTheirAcronym() {
        assertThat(found("spiking neural networks")).containsExactly("1", "2", "3", "4");
        assertThat(found("chip spiking neural network")).containsExactly("3");
        assertThat(found("spiking neural network -chip")).containsExactly("1", "2", "4");
    }

    @Test
    void quotesAndTheEqualsSignStayStrict() {
        assertThat(found("\"SNN\"")).containsExactly("1", "3");
        assertThat(found("\"spiking neural networks\"")).containsExactly("1", "2");
        assertThat(found("=SNN")).containsExactly("3");
    }

    @Test
    void aWordThatIsSeldomAnAcronymIsOneInCapitalsOnly() {
        assertThat(found("GAP")).contains("6", "7", "8");
        assertThat(found("gap")).contains("6", "8").doesNotContain("7");
    }

    @Test
    void anAcronymThatIsMostlyAWordIsNotLookedForBesideItsMeaning() {
        assertThat(found("global average pooling")).containsExactly("6", "7");
    }

    @Test
    void partialMatchesHaveWhatAcronymsStandFor() {
        assertThat(found("abstract:SNN hear zebra")).containsExactly("2");
        assertThat(found("SNN zebra")).containsExactly("1", "2", "3");
    }

    @Test
    void anExplanationNamesWhatAnAcronymStandsFor() {
        Hit hit = sample.index().search(SearchRequest.of("SNN hear")).hits().getFirst();
        assertThat(sample.index().explain("SNN hear", hit.paper().id()))
                .contains("Matches: \"spike neural network\".", "In the abstract: hear.");
    }

    @Test
    void whatIsExcludedIsNotWidened() {
        assertThat(found("\"spiking neural networks\" -SNN")).containsExactly("2");
        assertThat(found("-SNN spiking")).containsExactly("11", "2", "4");
    }

    @Test
    void anSOfItsOwnIsNoPlural() {
        sample.add(SampleLibrary.digest(
                "gp.txt",
                "GP",
                paper("50", "Gaussian processes (GPs) are kernels."),
                paper("51", "The global positioning system (GPS) of a robot."),
                paper("52", "Gaussian processes once more."),
                paper("53", "A global positioning system.")));
        assertThat(found("GPs")).contains("50", "52").doesNotContain("53");
        assertThat(found("GPS")).contains("51", "53").doesNotContain("52");
    }

    @Test
    void whatAnAcronymStandsForIsMarked() {
        Hit hit = sample.index().search(SearchRequest.of("snn hear")).hits().getFirst();
        assertThat(hit.snippet().marks().stream()
                        .map(mark -> hit.snippet().text().substring(mark.start(), mark.end())))
                .containsExactly("Spiking", "neural", "networks", "hear");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We train spiking neural networks (SNNs) here          | SNNs | spiking neural networks
            a graph convolutional network (GCN), which            | GCN  | graph convolutional network
            retrieval-augmented generation (RAG)                  | RAG  | retrieval-augmented generation
            Contrastive Language-Image Pre-training (CLIP; ours)  | CLIP | Contrastive Language-Image Pre-training
            the SNN (spiking neural network) is                   | SNN  | spiking neural network
            functional magnetic resonance imaging (fMRI) of       | fMRI | functional magnetic resonance imaging
            It works. Mixture of experts (MoE) too                | MoE  | Mixture of experts
            """)
    void isFound(String text, String acronym, String meaning) {
        assertThat(AcronymFinder.in(text)).containsExactly(new Definition(acronym, meaning));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A word (it) and another (see below)  |
            Bert (BERT)                          |
            we beat it (Table 3)                 |
            the year (2024) and (IV)             |
            nothing of that kind (XQZ)           |
            (SNN)                                |
            ()                                   |
            """)
    void isNone(String text, String nothing) {
        assertThat(AcronymFinder.in(text)).isEmpty();
    }
}
