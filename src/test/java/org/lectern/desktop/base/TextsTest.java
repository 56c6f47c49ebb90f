package org.lectern.desktop.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final Locale BEFORE = Locale.getDefault(Locale.Category.DISPLAY);

    private final Texts texts = Texts.of(Texts.class);

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(Locale.Category.DISPLAY, BEFORE);
    }

    private static void speak(Locale locale) {
        Locale.setDefault(Locale.Category.DISPLAY, locale);
    }

    @Test
    void numbersAndPluralsAreThoseOfTheLanguage() {
        speak(Locale.ENGLISH);
        assertThat(Words.papers(0)).isEqualTo("0 papers");
        assertThat(Words.papers(1)).isEqualTo("1 paper");
        assertThat(Words.papers(1_234_567)).isEqualTo("1,234,567 papers");
        speak(Locale.GERMAN);
        assertThat(Words.papers(1)).isEqualTo("1 Arbeit");
        assertThat(Words.papers(1_234_567)).isEqualTo("1.234.567 Arbeiten");
        assertThat(Words.took(Duration.ofMillis(1_250))).isEqualTo("1,3 s");
    }

    @Test
    void aLanguageWithoutTranslationIsEnglishWhateverTheComputerSpeaks() {
        speak(Locale.JAPANESE);
        assertThat(Words.papers(1_000)).isEqualTo("1,000 papers");
        assertThat(Texts.language()).isEqualTo(Locale.ENGLISH);
        speak(Locale.GERMANY);
        assertThat(Texts.language()).isEqualTo(Locale.GERMAN);
    }

    @Test
    void anUnknownKeyIsShownAndNothingFails() {
        assertThat(texts.get("nobody.wrote.this")).isEqualTo("nobody.wrote.this");
    }

    @Test
    void thePseudoLanguageIsEnglishBetweenBrackets() {
        speak(Texts.PSEUDO);
        assertThat(Words.papers(2)).isEqualTo("⟦2 papers⟧");
    }
}
