package org.lectern.export.tex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class UntouchedTest {
    private static final String USUAL = "abcXYZ 019 éüßñłŠ .,;:!?'()[]/-+*=@`–—‘’“”… ";
    private static final String TELLING =
            "\\${}^_\"<>&%#~|ıαβ∞−ℝﬁ‐\u00a0\u00ad\u0301\u200b\u2028\n\u0085×÷±µ¬ʼ…\ud835\udcaa";

    /** What the quick look passes over is what the plain way, atom by atom, leaves alone. */
    @Test
    void everyUntouchedTextIsWrittenAsItIs() {
        Random random = new Random(7);
        int untouched = 0;
        for (int i = 0; i < 60_000; i++) {
            String text = text(random, random.nextInt(3) == 0 ? 12 : 0);
            if (Untouched.is(text)) {
                untouched++;
                assertThat(PlainText.of(text)).isEqualTo(text);
                assertThat(TexText.of(TexScanner.scan(text))).isEqualTo(text);
            }
        }
        assertThat(untouched).isGreaterThan(10_000);
    }

    @Test
    void everyUntouchedCharacterIsWrittenAsItIs() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            String text = "a" + c + "b";
            if (Untouched.is(c)) {
                assertThat(TexText.of(TexScanner.scan(text))).isEqualTo(text);
            }
        }
    }

    /** Runs of several words are written as the words are one by one. */
    @Test
    void runsAreWrittenAsTheirWords() {
        Random random = new Random(11);
        for (int i = 0; i < 60_000; i++) {
            String text = text(random, 1 + random.nextInt(10));
            assertThat(TexText.of(TexScanner.runs(text))).isEqualTo(TexText.of(TexScanner.scan(text)));
        }
    }

    /** Of every so many characters one may tell something; none when that is 0. */
    private static String text(Random random, int every) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(24);
        for (int i = 0; i < length; i++) {
            String from = every > 0 && random.nextInt(every) == 0 ? TELLING : USUAL;
            text.append(from.charAt(random.nextInt(from.length())));
            if (every > 0 && random.nextInt(20) == 0) {
                text.append(random.nextBoolean() ? "$x_1$" : "\\'e{o} \\alpha");
            }
        }
        return text.toString();
    }
}
