package org.lectern.desktop.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KeyWordsTest {
    private static final Locale BEFORE = Locale.getDefault(Locale.Category.DISPLAY);

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(Locale.Category.DISPLAY, BEFORE);
    }

    @Test
    void keysAreCalledAsOnKeyboardsOfTheLanguage() {
        Locale.setDefault(Locale.Category.DISPLAY, Locale.GERMAN);
        assertThat(KeyWords.of("Ctrl+Shift+F")).isEqualTo("Strg+Umschalt+F");
        assertThat(KeyWords.of("Alt+Page Down")).isEqualTo("Alt+Bild ab");
        assertThat(KeyWords.of("Delete")).isEqualTo("Entf");
        assertThat(KeyWords.of("Ctrl++")).isEqualTo("Strg++");
        assertThat(KeyWords.of("Ctrl+-")).isEqualTo("Strg+-");
        assertThat(KeyWords.of("⇧⌘F")).isEqualTo("⇧⌘F");
    }

    @Test
    void inEnglishTheyStayAsTheyAre() {
        Locale.setDefault(Locale.Category.DISPLAY, Locale.ENGLISH);
        assertThat(KeyWords.of("Ctrl+Shift+Page Up")).isEqualTo("Ctrl+Shift+Page Up");
    }
}
