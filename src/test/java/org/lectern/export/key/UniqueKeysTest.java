package org.lectern.export.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class UniqueKeysTest {
    @Test
    void goOnWithTwoLettersAfterZ() {
        Set<String> taken = new HashSet<>();
        String last = "";
        for (int i = 0; i < 1 + 26 + 26 * 26 + 1; i++) {
            last = UniqueKeys.firstFree("Roe2031", taken::contains);
            assertThat(taken.add(UniqueKeys.caseFolded(last))).isTrue();
        }
        assertThat(taken).contains("roe2031", "roe2031a", "roe2031z", "roe2031aa", "roe2031zz");
        assertThat(last).isEqualTo("Roe2031aaa");
    }

    @Test
    void takeTheFirstThatIsFreeWhateverTheCase() {
        assertThat(UniqueKeys.firstFree("ROE", Set.of("roe", "roeb")::contains)).isEqualTo("ROEa");
    }
}
