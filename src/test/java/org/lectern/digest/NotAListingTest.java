package org.lectern.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

    /** What repeats without being papers: the general layout must not take it for any. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Minutes of the Board\n\n1. Budget for the Year\nAnna Meyer, Ben Carter\nApproved.\n\n2. The New Printer\nIt comes in April.\n\n3. Any Other Business\nNone.\n",
                "2026-05-01 12:00:01 INFO Server started\n2026-05-01 12:00:05 WARN Disk is full\n2026-05-01 12:00:09 ERROR Connection refused\n2026-05-01 12:00:10 INFO Server stopped\n2026-05-01 12:00:12 INFO Bye\n2026-05-01 12:00:13 INFO Bye\n",
                "Apple Cake\n\nPeel the apples and cut them into thin slices. Beat the butter with the sugar, and bake all of it for an hour.\n\nPlum Cake\n\nStone the plums and halve them. Lay them on the dough, and bake the cake until it is brown.\n\nPear Cake\n\nPeel the pears and slice them. Pour the cream over them, and bake the cake at medium heat.\n",
                "[10:42] Anna Meyer: did you see the game?\n[10:43] Ben Carter: no, I was asleep\n[10:43] Anna Meyer: what a pity\n[10:44] Ben Carter: send me the link\n[10:45] Anna Meyer: here it is\n[10:46] Ben Carter: thanks\n"
            })
    void whatRepeatsIsNotYetAListing(String text) {
        assertThat(read(text)).isInstanceOf(Refusal.class);
    }

    /** What is spliced into a page is in no field of any paper. */
    @ParameterizedTest
    @ValueSource(strings = {PAIRS, CARDS, DENSE, WRAPPED_CARDS})
    void foreignBlocksAreInNoField(String file) throws IOException {
        List<String> lines = corpus(file).lines().toList();
        List<String> papers = titles(read(corpus(file)));
        String recipe =
                "Peel four apples and cut them into thin slices. Beat the butter with the sugar until it is white, and stir in the flour. Bake the cake for an hour at medium heat, and serve it warm.";
        int middle = lines.size() / 2;
        while (!file.equals(DENSE) && !lines.get(middle).isBlank()) {
            middle++;
        }
        List<String> spliced = new ArrayList<>(lines.subList(0, middle));
        List<String> foreign = file.equals(DENSE) ? List.of(recipe) : List.of("", "Apple Cake", "", recipe, "");
        spliced.addAll(foreign);
        spliced.addAll(lines.subList(middle, lines.size()));
        Reading reading = read(String.join("\n", spliced));
        assertThat(titles(reading)).isEqualTo(papers);
        assertThat(((Digest) reading).fates().subList(middle, middle + foreign.size()))
                .noneMatch(LineFate.Field.class::isInstance);
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
