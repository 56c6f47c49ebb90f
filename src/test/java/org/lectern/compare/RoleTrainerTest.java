package org.lectern.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;
import static org.lectern.compare.Role.BACKGROUND;
import static org.lectern.compare.Role.METHOD;
import static org.lectern.compare.Role.OBJECTIVE;
import static org.lectern.compare.Role.RESULT;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is learned from a few abstracts. */
final class RoleTrainerTest {
    private static final List<String> THINGS =
            List.of("bees", "maps", "letters", "proofs", "robots", "rivers", "queries", "voices");

    /** Two abstracts about each thing, one shorter than the other. */
    private static List<LabelledAbstract> abstracts(double share) {
        List<LabelledAbstract> abstracts = new ArrayList<>();
        for (String thing : THINGS) {
            abstracts.add(labelled(
                    share,
                    List.of(BACKGROUND, OBJECTIVE, METHOD, RESULT),
                    "However, %s are hard to follow.".formatted(thing),
                    "We aim to follow %s for days.".formatted(thing),
                    "We use a model of %s and their ways.".formatted(thing),
                    "Results show that %s are followed better.".formatted(thing)));
            abstracts.add(labelled(
                    share,
                    List.of(METHOD, RESULT),
                    "We use %s in a model of others.".formatted(thing),
                    "It is shown that %s help.".formatted(thing)));
        }
        return abstracts;
    }

    private static LabelledAbstract labelled(double share, List<Role> roles, String... sentences) {
        return new LabelledAbstract(List.of(sentences), roles, Collections.nCopies(roles.size(), share));
    }

    @Test
    void learnsWhatItIsShown() {
        RoleTagger tagger = RoleTrainer.train(repeated(abstracts(1), 20), List.of());
        assertThat(tagger.roles(List.of(
                        "However, cups are hard to follow.",
                        "We aim to follow cups for days.",
                        "We use a model of cups and their ways.",
                        "Results show that cups are followed better.")))
                .containsExactly(BACKGROUND, OBJECTIVE, METHOD, RESULT);
        assertThat(tagger.roles(List.of("We use cups in a model of others.", "It is shown that cups help.")))
                .containsExactly(METHOD, RESULT);
    }

    @Test
    void theSameAbstractsMakeTheSameWeights() throws IOException {
        byte[] weights = written(abstracts(0.8));
        assertThat(written(abstracts(0.8))).isEqualTo(weights);
        assertThat(written(abstracts(0.6))).isNotEqualTo(weights);
    }

    @Test
    void wordsAreLearnedFromAbstractsThatNobodyGaveRoles() {
        List<List<String>> others = Collections.nCopies(
                200,
                List.of(
                        "However, cups are hard to follow.",
                        "We use cups in a model of others.",
                        "Tellingly, it is shown that cups help."));
        RoleTagger tagger = RoleTrainer.train(repeated(abstracts(1), 20), others);
        assertThat(result(tagger, "Tellingly, cups.")).isGreaterThan(result(tagger, "Frankly, cups."));
        RoleTagger withoutOthers = RoleTrainer.train(repeated(abstracts(1), 20), List.of());
        assertThat(result(withoutOthers, "Tellingly, cups."))
                .isCloseTo(result(withoutOthers, "Frankly, cups."), offset(0.01));
    }

    private static double result(RoleTagger tagger, String sentence) {
        return tagger.probabilities(RoleFeatures.of(List.of(sentence)))[0][RoleChain.place(RESULT)];
    }

    @Test
    void whatReadersDisagreeOnIsLearnedWithDoubt() {
        List<String> sentence = List.of("Results show that bees are followed better.");
        double sure = RoleTrainer.train(repeated(abstracts(1), 20), List.of())
                .tagged(sentence)
                .getFirst()
                .probability();
        double doubtful = RoleTrainer.train(repeated(abstracts(0.4), 20), List.of())
                .tagged(sentence)
                .getFirst()
                .probability();
        assertThat(doubtful).isLessThan(sure);
    }

    @Test
    void fromNothingAllRolesAreAsProbable() {
        RoleTagger tagger =
                RoleTrainer.train(List.of(new LabelledAbstract(List.of(), List.of(), List.of())), List.of());
        assertThat(tagger.tagged(List.of("Bees dance.", "We count them.")))
                .extracting(RoleTagger.Tagged::probability)
                .allSatisfy(probability -> assertThat(probability).isEqualTo(0.2));
    }

    @Test
    void asManyLabelsAsSentences() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LabelledAbstract(List.of("Bees dance."), List.of(), List.of(1.0)))
                .withMessage("1 sentences, 0 labels, 1 shares");
    }

    private static byte[] written(List<LabelledAbstract> abstracts) throws IOException {
        ByteArrayOutputStream weights = new ByteArrayOutputStream();
        RoleTrainer.train(abstracts, List.of()).write(weights);
        return weights.toByteArray();
    }

    private static List<LabelledAbstract> repeated(List<LabelledAbstract> abstracts, int times) {
        return Collections.nCopies(times, abstracts).stream()
                .flatMap(List::stream)
                .toList();
    }
}
