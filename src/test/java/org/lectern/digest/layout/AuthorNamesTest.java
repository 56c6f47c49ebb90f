package org.lectern.digest.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Albert Gu, Tri Dao|Albert Gu;Tri Dao",
                "Albert Gu and Tri Dao|Albert Gu;Tri Dao",
                "Albert Gu, Tri Dao, and Christopher Ré|Albert Gu;Tri Dao;Christopher Ré",
                "Albert Gu; Tri Dao & Christopher Ré|Albert Gu;Tri Dao;Christopher Ré",
                "Albert Gu (1), Tri Dao (1 and 2) ((1) Stanford, (2) Princeton)|Albert Gu;Tri Dao",
                "Albert Gu (1), Tri Dao ((1) Stanford, (2) Princet|Albert Gu;Tri Dao",
                "Albert Gu (CMU), Tri Dao (Princeton and Together, USA)|Albert Gu;Tri Dao",
                "Albert Gu(*), Tri Dao()|Albert Gu;Tri Dao",
                "Nanyun (Violet) Peng, Ognjen (Oggi) Rudovic|Nanyun (Violet) Peng;Ognjen (Oggi) Rudovic",
                "Rudolph Triebel), Tri Dao|Rudolph Triebel);Tri Dao",
                "LHCb Collaboration: R. Aaij, A. Beck|LHCb Collaboration;R. Aaij;A. Beck",
                "John Hopcroft, Jr., Tri Dao, et al.|John Hopcroft, Jr.;Tri Dao",
                "A. {K\\\"onig, von} Berg, Tri Dao|A. {K\\\"onig, von} Berg;Tri Dao",
                "Anders Anderson, Rolland Band|Anders Anderson;Rolland Band",
                ", , and|''"
            })
    void namesArePickedFromTheLine(String line, String names) {
        assertThat(AuthorNames.of(line)).isEqualTo(names.isEmpty() ? List.of() : List.of(names.split(";", -1)));
    }
}
