package org.lectern.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where abstracts are split. A bar stands where one sentence ends and the next begins. */
final class SentenceSplitterTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bees dance.|We count the steps.|Do others follow?|They do!",
                "Error falls from 3.14 to 2.7 %.|That is v2.0 of the model.",
                "Maps help, e.g. Those of bees, i.e. Dances.|Others do not.",
                "This was seen by Quill et al. (2019) and by Lind et al. in 2021.|It holds.",
                "It extends the work of Quill et al.|We go on from there.",
                "See Fig. 3 and Eq. 2 of Sec. 4.|The rest is in App. A.",
                "J. R. Quill and A. Lind found it.|So did we.",
                "The U.S. Department paid for it.|They did so in the U.S.|We thank them.",
                "Bees, wasps, etc. are insects.|Ants, termites, etc.|We leave them out.",
                "Code is at https://example.org/a.b?c=d.|It is free.",
                "A bracket (it holds a sentence. And another.) ends nothing.|This does.",
                "He said “they dance.”|Then he left.",
                "(1) Bees are counted.|(2) Steps are counted.",
                "1. Bees are counted.|2. Steps are counted.",
                "It ends in 2020.|In 2021 it begins again.",
                "It goes on ... and on.|Then it stops...|Nothing follows.",
                "The results hold.|mRNA was measured.",
                "it is all in small letters.|so is this.|nothing is large.",
                "ある文です。|次の文です。",
                "The measure |S| is one.|A set {a. B} is another.",
                "Ask for p < 0.05 vs. Chance.|Done.",
            })
    void aBarStandsBetweenSentences(String marked) {
        List<String> expected = marked.contains("|S|")
                ? List.of("The measure |S| is one.", "A set {a. B} is another.")
                : List.of(marked.split("\\|"));
        String separator = marked.contains("。") ? "" : " ";
        assertThat(texts(String.join(separator, expected))).isEqualTo(expected);
    }

    @Test
    void aSentenceWithoutSpaceBehindItEnds() {
        assertThat(texts("Bees dance to the results.We count the steps. Node.We is a name."))
                .containsExactly("Bees dance to the results.", "We count the steps.", "Node.", "We is a name.");
        assertThat(texts("It runs on Node.js and ASP.NET only."))
                .containsExactly("It runs on Node.js and ASP.NET only.");
    }

    @Test
    void paragraphsEnd() {
        assertThat(texts("Background: Bees dance\n\nMethods: We count. "))
                .containsExactly("Background: Bees dance", "Methods: We count.");
        assertThat(texts(" \n ")).isEmpty();
    }

    @Property(tries = 2_000)
    void nothingIsLost(@ForAll String text) {
        int end = 0;
        for (Sentence sentence : SentenceSplitter.of(text)) {
            assertThat(text.substring(end, sentence.start())).isBlank();
            assertThat(text.substring(sentence.start(), sentence.end()))
                    .isEqualTo(sentence.text())
                    .isNotBlank();
            end = sentence.end();
        }
        assertThat(text.substring(end)).isBlank();
    }

    private static List<String> texts(String text) {
        return SentenceSplitter.of(text).stream().map(Sentence::text).collect(Collectors.toList());
    }
}
