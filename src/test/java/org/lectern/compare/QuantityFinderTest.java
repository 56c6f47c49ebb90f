package org.lectern.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link QuantityFinder}. */
final class QuantityFinderTest {
    private static List<String> in(String text) {
        return QuantityFinder.in(text, 0, Part.ABSTRACT).stream()
                .map(one -> one.shown() + (one.measures().isEmpty() ? "" : " | " + one.measures()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "It reaches an accuracy of 93.2% on held-out cars.; 93.2% | accuracy",
                "The mean error is 3.39 mm in phantoms.; 3.39 mm | error",
                "It is 10x faster than before.; 10x | faster",
                "We see a 2.5-fold increase in harvest over the years.; 2.5-fold | increase in harvest",
                "Effects were clear (p < 0.05) in both groups.; < 0.05 | p",
                "It was trained on 1.2M images of birds.; 1.2M | images",
                "A model with 7B parameters is enough.; 7B | parameters",
                "We tested 24 healthy subjects twice.; 24 | healthy subjects",
                "It improves accuracy from 71.2 to 78.4 on average.; from 71.2 to 78.4 | accuracy",
                "The Dice score was 0.83 ± 0.02 in the end.; 0.83 ± 0.02 | Dice score",
                "It runs at 30 fps on a phone.; 30 fps",
                "Between trials, latency fell to 12 ms at once.; 12 ms | latency",
                "It shows a 23.9 % relative improvement in recall.; 23.9% | improvement in recall",
                "We evaluate on three datasets.; three | datasets",
                "It needs 40% fewer parameters.; 40% | fewer parameters",
                "Recordings of 12 monkeys were used.; 12 | monkeys",
                "It outperforms all rivals by 3.1% in recall.; 3.1% | recall",
                "It is 4× cheaper to train.; 4× | cheaper",
                "Roosts are found at 12X the pace.; 12X",
                "It keeps a 6X higher pace.; 6X | higher pace",
                "Losses of 2% - 3% are common.; 2% - 3% | Losses",
                "Small models (1.87M) are enough.; 1.87M | Small models",
                "It leads on OwlBench (63.2) by far.; 63.2 | OwlBench"
            })
    void saysWhatIsMeasured(String text, String expected) {
        assertThat(in(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In 2019, nobody had seen it.",
                "GPT-4 and ResNet-50 were compared on CIFAR-10.",
                "A 3D model with an F1 of its own.",
                "See Section 3 and Table 2.",
                "As others have said [12, 13], it is so.",
                "There are (1) reasons and (2) causes.",
                "Llama 2 is better than Gemini 1.5 at this.",
                "It was built on wav2vec 2.0 alone.",
                "Since 1998 it is so, and in 2020-2021 too.",
                "One of the two is true, of these three.",
                "In the past five years much has changed.",
                "Version 2.1 came later.",
                "Videos in 4K resolution are hard."
            })
    void leavesOutWhatIsNoQuantity(String text) {
        assertThat(in(text)).isEmpty();
    }

    @Test
    void givesNumbersInARowTheOneMeasureThatIsSaid() {
        assertThat(in("It has achieved 23.8, 64.9 and 74.7 reduction in memory."))
                .containsExactly(
                        "23.8 | reduction in memory", "64.9 | reduction in memory", "74.7 | reduction in memory");
        assertThat(in("Accuracy was 91% and 95% for both.")).containsExactly("91% | Accuracy", "95% | Accuracy");
    }

    @Test
    void tellsThePlaceOfValueAndUnit() {
        String text = "First. Then errors of 3.39 mm remain.";
        assertThat(QuantityFinder.in(text, 2, Part.ABSTRACT))
                .containsExactly(new Quantity(
                        "3.39",
                        "mm",
                        "errors",
                        new Place(2, Part.ABSTRACT, text.indexOf("3.39"), text.indexOf(" remain"))));
    }
}
