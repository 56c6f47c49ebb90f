package org.lectern.digest.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TextShapeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Spiking Networks That Learn",
                "{GAN}$^2$: Two Adversaries for One Game",
                "{B}ayesian Inference in a Box",
                "[Retracted] A Theory of Everything",
                "S4: Sequences",
                "π₀: Robots by Flow",
            })
    void aTitleMayOpenWithAnyWord(String text) {
        assertThat(TextShape.of(text).mayBeTitle()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\": \"A Title\"}",
                "{\"a\"}",
                "{title: x, year: 2}",
                "{}",
                "{word}",
                "<div>text</div>",
                "| a | b |",
                "https://example.org/a",
                "Abstract:",
            })
    void codeAndLabelsAreNoTitles(String text) {
        assertThat(TextShape.of(text).mayBeTitle()).isFalse();
    }
}
