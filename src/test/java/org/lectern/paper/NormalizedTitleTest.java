package org.lectern.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalizedTitleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Neurosymbolic AI -- Why, What, and How      | neurosymbolic ai why what and how
                    γ-MoD: Exploring  Mixture-of-Depth          | γ mod exploring mixture of depth
                    Level-S$^2$fM: Structure from Motion        | level s 2 fm structure from motion
                    A Padé Approximant                          | a pade approximant
                    “Quoted” ﬁgures                             | quoted figures
                    Ｆｕｌｌ width                              | full width
                    脳 の デコード                              | 脳 の テコート
                    """)
    void keepsLettersAndDigits(String title, String normalized) {
        assertThat(NormalizedTitle.of(title).text()).isEqualTo(normalized);
    }

    @Test
    void aTitleWithoutLettersStaysItself() {
        assertThat(NormalizedTitle.of(" ??? ").text()).isEqualTo("???");
        assertThat(NormalizedTitle.of("!")).isNotEqualTo(NormalizedTitle.of("?"));
    }
}
