package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseFormsTest {
    private static final List<String> TWO = List.of("fine", "tune");
    private static final List<String> ONE = List.of("finetune");

    private final PhraseForms forms = new PhraseForms();

    private void add(List<String> stems, String form, int often, boolean capitalised) {
        for (int i = 0; i < often; i++) {
            forms.add(stems, form, capitalised);
        }
    }

    @Test
    void areToldAsMostPapersWriteThem() {
        add(TWO, "fine-tuning", 5, false);
        add(TWO, "fine tuning", 2, false);
        add(TWO, "Fine-Tuning", 9, true);
        add(ONE, "finetuning", 6, false);
        assertThat(forms.spellings()).containsExactly(TWO, ONE);
        assertThat(forms.written(TWO)).isEqualTo("fine-tuning");
        assertThat(forms.written(ONE)).isEqualTo("finetuning");
        assertThat(forms.papers(TWO)).isEqualTo(16);
    }

    @Test
    void haveTheCapitalsOfNamesAlone() {
        List<String> stems = List.of("gauss", "splat");
        add(stems, "Gaussian Splatting", 6, false);
        add(stems, "Gaussian splatting", 3, false);
        add(stems, "gaussian splatting", 1, false);
        assertThat(forms.written(stems)).isEqualTo("Gaussian splatting");
    }

    @Test
    void areThoseOfTitlesWhereThereAreNoOthers() {
        add(TWO, "Fine-Tuning", 2, true);
        assertThat(forms.written(TWO)).isEqualTo("Fine-Tuning");
    }
}
