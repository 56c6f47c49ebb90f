package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CValueTest {
    /** The phrases of one example, with nested ones, and their values worked out by hand. */
    @Test
    void partsOfLongerPhrasesCountLess() {
        Map<List<String>, Integer> often = Map.of(
                words("adenoid cystic basal cell carcinoma"), 5,
                words("cystic basal cell carcinoma"), 11,
                words("ulcerated basal cell carcinoma"), 7,
                words("recurrent basal cell carcinoma"), 5,
                words("circumscribed basal cell carcinoma"), 3,
                words("basal cell carcinoma"), 984);
        Map<String, String> values = new TreeMap<>();
        CValue.of(often).forEach((phrase, value) -> values.put(String.join(" ", phrase), "%.2f".formatted(value)));
        assertThat(values)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "adenoid cystic basal cell carcinoma", "12.92", // log2 6 · 5
                        "cystic basal cell carcinoma", "13.93", // log2 5 · (11 - 5)
                        "ulcerated basal cell carcinoma", "16.25", // log2 5 · 7
                        "recurrent basal cell carcinoma", "11.61", // log2 5 · 5
                        "circumscribed basal cell carcinoma", "6.97", // log2 5 · 3
                        "basal cell carcinoma", "1957.60")); // log2 4 · (984 - (5 + 6 + 7 + 5 + 3) / 5)
    }

    @Test
    void aPhraseThatIsOnlyAPartIsWorthNothing() {
        assertThat(CValue.of(Map.of(words("state space model"), 4, words("state space"), 4)))
                .containsEntry(words("state space model"), 8.0)
                .containsEntry(words("state space"), 0.0);
    }

    private static List<String> words(String phrase) {
        return List.of(phrase.split(" ", -1));
    }
}
