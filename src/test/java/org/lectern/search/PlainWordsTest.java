package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainWordsTest {
    @Test
    void nothingInAPastedTextIsAnOperator() {
        assertThat(PlainWords.of("An armrest joystick -design and (basic) experiments- \"done\" here.", query -> 3))
                .contains(new Suggestion("An armrest joystick design and basic experiments done here", 3));
        assertThat(PlainWords.of("A Hot Topic: What Topics Do, and do NOT, mean", query -> 1))
                .contains(new Suggestion("A Hot Topic What Topics Do and do not mean", 1));
        assertThat(PlainWords.of("the sum over all i =1 of x*", query -> 1))
                .contains(new Suggestion("the sum over all i 1 of x", 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "joystick -design",
                "a joystick of another design and state-of-the-art parts",
                "- - - - - - -"
            })
    void shortAndPlainQueriesAreMeantAsTheyAre(String query) {
        assertThat(PlainWords.of(query, other -> 1)).isEmpty();
    }

    @Test
    void whatFindsNothingIsNotOffered() {
        assertThat(PlainWords.of("An armrest joystick -design and basic experiments-", query -> 0))
                .isEmpty();
    }
}
