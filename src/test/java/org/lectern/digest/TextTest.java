package org.lectern.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {
    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "a b,a b",
                " a b,a b",
                "a b ,a b",
                "a  b,a b",
                "a\u00A0b,a b",
                "a\t\tb \u2003,a b",
                "   ,''",
                "'',''",
                "é\u00A0,é"
            })
    void foldsWhiteSpace(String text, String folded) {
        assertThat(Text.fold(text)).isEqualTo(folded);
    }

    /** Against the plainest way to do it, on random runs of words and spaces. */
    @Test
    void foldsAsSplittingAndJoiningDoes() {
        Random random = new Random(7);
        String[] pieces = {" ", "  ", "\u00A0", "a", "word", "é", "\n", "\u200B", "x "};
        for (int i = 0; i < 20_000; i++) {
            String text = random.ints(random.nextInt(9), 0, pieces.length)
                    .mapToObj(n -> pieces[n])
                    .collect(Collectors.joining());
            String expected = Stream.of(text.replace('\u00A0', ' ').split("\\s+"))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.joining(" "));
            assertThat(Text.fold(text)).as("[%s]", text).isEqualTo(expected);
        }
    }

    @Test
    void knowsWhatIsBlank() {
        assertThat(Text.isBlank("")).isTrue();
        assertThat(Text.isBlank(" \t\u00A0\u200B\uFEFF")).isTrue();
        assertThat(Text.isBlank(" . ")).isFalse();
        assertThat(Text.isBlank("\u200B😀")).isFalse();
    }
}
