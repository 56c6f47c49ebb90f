package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which phrases a text has. */
class PhraseTextTest {
    private final Analysis analysis = new Analysis();
    private final PhraseText text = new PhraseText(analysis, analysis.forms());

    private List<String> phrases(String source, boolean onlyWhole) {
        List<String> phrases = new ArrayList<>();
        text.read(source);
        text.each((key, from, to, whole) -> {
            if (whole || !onlyWhole) {
                phrases.add(text.written(from, to));
            }
        });
        return phrases;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            We propose a novel gated memory network.      | gated memory, gated memory network, memory, memory network
            Spiking neurons, in the visual cortex         | Spiking, Spiking neurons, neurons, visual, visual cortex, cortex
            Extensive experiments show promising results  | ``
            A state-of-the-art method                     | ``
            chain-of-thought prompting                    | chain-of-thought, chain-of-thought prompting, prompting
            in-context learning with GPT-4                | in-context, in-context learning, GPT-4
            transformer-based tracking                    | transformer-based tracking, tracking
            \\emph{spiking} neurons                       | spiking, spiking neurons, neurons
            pretrained encoders                           | pretrained encoders, encoders
            highly sparse coding                          | sparse, sparse coding, coding
            """)
    void areWordsInARowWithoutThoseOfProse(String source, String phrases) {
        assertThat(String.join(", ", phrases(source, true))).isEqualTo(phrases);
    }

    @Test
    void haveWordsThatJoinOthersWhereOthersWriteThemWithHyphens() {
        assertThat(phrases("a chain of thought", true)).containsExactly("chain", "thought");
        assertThat(phrases("a chain of thought", false)).containsExactly("chain", "chain of thought", "thought");
    }

    @ParameterizedTest
    @CsvSource({
        "state space models, State-Space Model",
        "fine tuning, finetuning",
        "colour vision, Color Vision",
        "chain of thought, chain-of-thought"
    })
    void haveOneKeyHoweverTheyAreWritten(String one, String other) {
        assertThat(text.key(one)).isEqualTo(text.key(other));
        List<Long> keys = new ArrayList<>();
        text.read(other);
        text.each((key, from, to, whole) -> keys.add(key));
        assertThat(keys).contains(text.key(one));
    }

    @Test
    void tellWhetherTheyStandByThemselves() {
        text.read("A new sparse coding. The sparse coding theory and visual sparse coding; sparse coding of images");
        List<Boolean> alone = new ArrayList<>();
        text.each((key, from, to, whole) -> {
            if (text.written(from, to).equals("sparse coding")) {
                alone.add(text.isAlone(from, to));
            }
        });
        assertThat(alone).containsExactly(true, false, false, true);
    }
}
