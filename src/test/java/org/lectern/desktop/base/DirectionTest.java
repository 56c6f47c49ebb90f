package org.lectern.desktop.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.geometry.NodeOrientation;
import org.junit.jupiter.api.Test;

class DirectionTest {
    @Test
    void theFirstCharacterThatHasADirectionSaysIt() {
        assertThat(Direction.of("Maps of brains")).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
        assertThat(Direction.of("12 “γ rhythms”")).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
        assertThat(Direction.of("(3) خرائط الدماغ in English")).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        assertThat(Direction.of("מפות")).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        assertThat(Direction.of("1.5 %")).isEqualTo(NodeOrientation.INHERIT);
        assertThat(Direction.of("")).isEqualTo(NodeOrientation.INHERIT);
    }

    @Test
    void aLanguageIsReadAsItsNameIs() {
        assertThat(Direction.of(Locale.GERMAN)).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
        assertThat(Direction.of(Locale.of("ar"))).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        assertThat(Direction.of(Locale.of("he"))).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
    }
}
