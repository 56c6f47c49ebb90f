package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.paper.Metadata;

/** Words that a hyphen divides are also written together. */
class HyphenSearchTest extends WithSampleLibrary {
    @BeforeEach
    void fill() {
        sample.add(SampleLibrary.digest(
                "a.txt",
                "A",
                paper("1", "A Pre-Trained model of GPT-4 is state-of-the-art."),
                paper("2", "Pretrained models, like GPT4."),
                paper("3", "It was pre trained apart."),
                paper("4", "A trained one, and what came pre.")));
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pretrained            | 1 2
            pre-trained           | 1 2 3
            PRE-TRAINED           | 1 2 3
            pretrain*             | 1 2
            pretraned~            | 1 2
            gpt4                  | 1 2
            GPT-4                 | 1 2
            -pretrained           | 3 4
            abstract:pre-trained  | 1 3
            =pretrained           |
            =Pretrained           | 2
            "pre trained"         | 1 3
            stateof               |
            """)
    void areFoundEitherWay(String query, String papers) {
        assertThat(found(query)).isEqualTo(papers == null ? List.of() : List.of(papers.split(" ", -1)));
    }

    @Test
    void areMarkedAsOneWord() {
        assertThat(sample.index().search(SearchRequest.of("pretrained")).hits().stream()
                        .map(hit -> SampleLibrary.marked(hit.snippet())))
                .containsExactlyInAnyOrder(
                        "A [Pre-Trained] model of GPT-4 is state-of-the-art.", "[Pretrained] models, like GPT4.");
        assertThat(sample.index().search(SearchRequest.of("pre-trained model")).hits().stream()
                        .map(hit -> SampleLibrary.marked(hit.snippet())))
                .contains("[Pretrained] [models], like GPT4.");
    }
}
