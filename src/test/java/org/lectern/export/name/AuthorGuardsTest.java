package org.lectern.export.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class AuthorGuardsTest {
    private static final List<String> PIECES = List.of(
            "et", "al", "al.", "Al.", "ET", "and", "others", "Other", "3", "12", "more", "authors", "unknown", "N/A",
            "na", "null", "Various", "none", "No", "author", "Authors", "*", "-", "Nadia", "Ung", "Aoki", "Ode", "Éric",
            "李", ",", "…");

    /** The cheap look before a pattern never passes over what the pattern finds. */
    @Test
    void guardsPassOverNothing() {
        Random random = new Random(5);
        for (int i = 0; i < 50_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int words = random.nextInt(5); words >= 0; words--) {
                text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(8) == 0 ? "" : " ");
            }
            String name = text.toString().strip();
            assertThat(AuthorList.isMore(name))
                    .isEqualTo(AuthorList.MORE.matcher(name).matches());
            assertThat(AuthorList.isNobody(name))
                    .isEqualTo(AuthorList.NOBODY.matcher(name).matches());
            assertThat(AuthorList.mayEndWithMore(name)
                            || !AuthorList.MORE_AFTER.matcher(name).find())
                    .isTrue();
        }
    }

    @Test
    void tokensAreWhatASplitGives() {
        Random random = new Random(6);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(12); length > 0; length--) {
                text.append("ab ,.é".charAt(random.nextInt(6)));
            }
            String name = text.toString();
            assertThat(NameTokens.of(name, true)).isEqualTo(parts(name, "[ ,]+"));
            assertThat(NameTokens.of(name, false)).isEqualTo(parts(name, " "));
        }
    }

    private static List<String> parts(String name, String separator) {
        return Arrays.stream(name.split(separator, -1))
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
