package org.lectern.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lectern.compare.Role.BACKGROUND;
import static org.lectern.compare.Role.METHOD;
import static org.lectern.compare.Role.OBJECTIVE;
import static org.lectern.compare.Role.OTHER;
import static org.lectern.compare.Role.RESULT;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The roles that the tagger of the program finds, in abstracts written for it. */
final class RoleTaggerTest {
    private static final RoleTagger TAGGER = RoleTagger.standard();

    @Test
    void everyRoleIsFound() {
        assertThat(TAGGER.roles(List.of(
                        "Bees are among the most important pollinators, and their decline has become a major problem.",
                        "However, it remains difficult to count them in the field.",
                        "The goal of this paper is to count bees without disturbing them.",
                        "We train a small network on recordings of their wings and apply it to each minute of sound.",
                        "Experimental results show that our counts are 12% closer to the truth than those of people.",
                        "Code and recordings are available at https://example.org/bees.")))
                .containsExactly(BACKGROUND, BACKGROUND, OBJECTIVE, METHOD, RESULT, OTHER);
    }

    @Test
    void whatStandsAroundASentenceCounts() {
        String sentence = "Words are represented as vectors.";
        List<Role> early = TAGGER.roles(List.of(
                sentence,
                "However, existing methods are slow.",
                "We propose a faster one.",
                "Results show that it outperforms the others."));
        List<Role> late = TAGGER.roles(List.of(
                "Existing methods are slow.",
                "We propose a faster one.",
                sentence,
                "Results show that it outperforms the others."));
        assertThat(early.getFirst()).isEqualTo(BACKGROUND);
        assertThat(late.get(2)).isEqualTo(METHOD);
    }

    @Test
    void anAbstractOfOneSentenceHasOneRole() {
        assertThat(TAGGER.tagged(List.of("We present a parser for old letters.")))
                .singleElement()
                .satisfies(tagged -> assertThat(tagged.probability()).isBetween(0.3, 1.0));
        assertThat(TAGGER.roles(List.of())).isEmpty();
    }

    @Property(tries = 300)
    void anyTextsHaveARoleEach(@ForAll List<String> texts) {
        assertThat(TAGGER.tagged(texts))
                .hasSameSizeAs(texts)
                .allSatisfy(tagged ->
                        assertThat(tagged.probability()).isGreaterThan(0).isLessThanOrEqualTo(1));
    }

    @Test
    void textsOfAnySizeAndLanguageHaveARoleEach() {
        assertThat(TAGGER.roles(Collections.nCopies(10_000, "We show that bees dance.")))
                .hasSize(10_000);
        assertThat(TAGGER.roles(List.of("we ".repeat(400_000), "x".repeat(1_000_000), ".".repeat(1_000_000))))
                .hasSize(3);
        assertThat(TAGGER.roles(
                        List.of("", " ", "\n", "\uD800", "蜜蜂跳舞。", "Пчёлы танцуют.", "النحل يرقص", "🐝🐝", "٣٫١٤")))
                .hasSize(9);
    }

    @Test
    void theWeightsAreSmall() throws IOException {
        try (InputStream file = Objects.requireNonNull(RoleTagger.class.getResourceAsStream("roles.bin"))) {
            assertThat(file.readAllBytes().length).isBetween(10_000, 2 << 20);
        }
    }

    @Test
    void weightsAreReadAsTheyWereWritten() throws IOException {
        try (InputStream file = Objects.requireNonNull(RoleTagger.class.getResourceAsStream("roles.bin"))) {
            byte[] weights = file.readAllBytes();
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            RoleTagger.read(new ByteArrayInputStream(weights)).write(written);
            assertThat(written.toByteArray()).isEqualTo(weights);
        }
    }

    @Test
    void somethingElseIsRefused() throws IOException {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(
                        () -> RoleTagger.read(new ByteArrayInputStream("no weights".getBytes(StandardCharsets.UTF_8))));
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> RoleTagger.read(new ByteArrayInputStream(packed(new byte[100]))))
                .withMessage("no weights of roles, or those of another version");
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        TAGGER.write(whole);
        byte[] half = new GZIPInputStream(new ByteArrayInputStream(whole.toByteArray())).readNBytes(500);
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> RoleTagger.read(new ByteArrayInputStream(packed(half))))
                .withMessage("weights of roles that end too early");
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
