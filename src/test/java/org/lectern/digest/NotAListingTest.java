package org.lectern.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.paper.PaperRecord;

/** What is no listing is refused, and what is no paper of a listing is none of its records: nothing is guessed. */
class NotAListingTest {
    private static final DigestReader READER = DigestReader.standard();
    private static final String PAIRS = "corpus/2025-03-11-neural-fields-and-reconstruction.txt";
    private static final String CARDS = "corpus/2025-11-18-daily-language-models-and-brains.txt";
    private static final String WRAPPED_CARDS = "corpus/2024-12-10-daily-brain-decoding.txt";
    private static final String DENSE = "corpus/neurosymbolic-and-interpretability.txt";

    private static Reading read(String text) {
        return READER.read(SourceText.of("x", text));
    }

    private static List<String> titles(Reading reading) {
        return reading instanceof Digest digest
                ? digest.records().stream()
                        .map(PaperRecord::metadata)
                        .map(metadata -> metadata.title())
                        .toList()
                : List.of();
    }

    private static String corpus(String file) throws IOException {
        return Files.readString(Path.of(file));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LICENSE",
                "README.md",
                "CHANGELOG.md",
                "CONTRIBUTING.md",
                "corpus/README.md",
                "docs/architecture.md",
                "docs/query-language.md",
                "pom.xml",
                "src/main/java/org/lectern/Lectern.java"
            })
    void proseAndCodeAreRefused(String file) throws IOException {
        assertThat(read(corpus(file))).isInstanceOf(Refusal.class);
    }

    /** Where wrapped lines cannot be put together again, their pieces must not pass for titles and abstracts. */
    @Test
    void whatCannotBeUnwrappedIsRefused() throws IOException {
        String wrapped = corpus(DENSE)
                .lines()
                .map(line -> line.replaceAll("(.{1,80})(?: |$)", "$1\n"))
                .collect(Collectors.joining());
        assertThat(read(wrapped)).isInstanceOf(Refusal.class);
        String spaced = corpus(WRAPPED_CARDS).replace("\n", "\n\n");
        assertThat(read(spaced)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {PAIRS, CARDS, DENSE})
    void whatStandsAroundThePapersIsNone(String file) throws IOException {
        List<String> papers = titles(read(corpus(file)));
        assertThat(papers).hasSizeGreaterThan(10);
        String gap = file.equals(DENSE) ? "\n" : "\n\n";
        String head = String.join(gap, "Hugging Face", "Models", "Enterprise", "Log In", "Sign Up") + gap;
        String foot = gap + String.join(gap, "1", "2", "3", "Next", "Copyright 2025", "Contact us") + "\n";
        assertThat(titles(read(head + corpus(file) + foot))).isEqualTo(papers);
    }

    @Test
    void blankLinesMayHoldInvisibleCharacters() throws IOException {
        List<String> papers = titles(read(corpus(PAIRS)));
        for (String invisible : List.of("\u00a0", "\u200b", " \t", "\ufeff")) {
            assertThat(titles(read(corpus(PAIRS).replace("\n\n", "\n" + invisible + "\n"))))
                    .isEqualTo(papers);
        }
    }

    @Test
    void aPageCutWithinACharacterKeepsTheRest() throws IOException {
        byte[] whole = Files.readAllBytes(Path.of(CARDS));
        Path folder = Files.createTempDirectory("lectern");
        try {
            Path file = folder.resolve("cut.txt");
            byte[] cut = Arrays.copyOf(whole, whole.length + 1);
            cut[whole.length] = (byte) 0xc3;
            Files.write(file, cut);
            assertThat(titles(READER.read(file))).isEqualTo(titles(read(corpus(CARDS))));
            assertThat(((Digest) READER.read(file)).problems())
                    .containsExactly(new Problem(112, "bytes that are no character; shown as \uFFFD"));
        } finally {
            Files.deleteIfExists(folder.resolve("cut.txt"));
            Files.delete(folder);
        }
    }

    /** The address of a link ends in time that grows with its length only. */
    @Test
    void manyBracketsAreNoTrouble() {
        String text = "Get trending papers in your email inbox!\n\nA Title\n\n"
                + "We show things. We show more. ".repeat(20) + "http://a.b/" + ")".repeat(900_000);
        assertThat(titles(read(text))).containsExactly("A Title");
    }
}
