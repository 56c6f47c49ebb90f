package org.lectern.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Languages of abstracts. */
class LanguageGuessTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | We present a network that learns from few examples and runs on chips with little energy.
            de | Wir stellen ein Netz vor, das aus wenigen Beispielen lernt und auf sparsamen Bausteinen läuft.
            fr | Nous présentons un réseau qui apprend à partir de peu d'exemples et consomme peu d'énergie.
            es | Presentamos una red que aprende con pocos ejemplos y que funciona con muy poca energía.
            it | Presentiamo una rete che impara da pochi esempi e che funziona con pochissima energia.
            nl | We presenteren een netwerk dat van weinig voorbeelden leert en met weinig energie werkt.
            pl | Przedstawiamy sieć, która uczy się z niewielu przykładów i zużywa bardzo mało energii.
            ru | Мы представляем сеть, которая учится на немногих примерах и потребляет мало энергии.
            zh | 我们提出了一种神经网络，它可以从很少的样本中学习，并且在芯片上只消耗很少的能量。
            ja | 私たちは、少ない例から学習し、わずかなエネルギーで動作するニューラルネットワークを提案します。
            ko | 우리는 적은 예제로 학습하고 적은 에너지로 동작하는 신경망을 제안한다. 실험 결과를 보인다.
            """)
    void areTold(String language, String text) {
        assertThat(LanguageGuess.of(text)).contains(language);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Neuromorphic Chips, a Survey
            LILO: Learning Libraries of Programs
            神经网络
            123 + 456 = 579, 10.48550 / 2401.00001 ??? 99 % (12 ± 3) 12345678901234567890 12345678901234567890
            """)
    void areNotToldOfLittleText(String text) {
        assertThat(LanguageGuess.of(text)).isEmpty();
    }

    @Test
    void oneTextIsAlwaysInTheSameLanguage() {
        String text = "Réseaux de neurones à impulsions pour la parole, une étude comparée des méthodes récentes. "
                .repeat(30);
        assertThat(LanguageGuess.of(text)).contains("fr");
        for (int i = 0; i < 20; i++) {
            assertThat(LanguageGuess.of(text)).contains("fr");
        }
    }

    @Test
    void noTextMakesItFail() {
        for (String text : new String[] {"", "\uD800", "a".repeat(5_000), "\uDC00 the and that", "ﷺ".repeat(100)}) {
            assertThat(LanguageGuess.of(text)).isNotNull();
        }
    }
}
