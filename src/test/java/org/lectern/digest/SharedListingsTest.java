package org.lectern.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.json.PaperJson;
import org.lectern.paper.Metadata;
import org.lectern.paper.NormalizedTitle;
import org.lectern.paper.PaperRecord;

/** Real listings, where they are at hand: other people's sentences, so they are not kept in the project. */
class SharedListingsTest {
    private static final Path SHARED = Path.of("..", "shared");
    private static final DigestReader READER = DigestReader.standard();

    private static Digest read(Path file) {
        assumeTrue(Files.exists(file), "skipped: " + file + " is missing");
        return READER.read(file) instanceof Digest digest ? digest : fail(file + " is refused");
    }

    private static List<Digest> seeds() {
        Path seeds = SHARED.resolve("seeds");
        assumeTrue(Files.exists(seeds), "skipped: " + seeds + " is missing");
        return ListingFiles.below(List.of(seeds)).files().stream()
                .map(SharedListingsTest::read)
                .toList();
    }

    @Test
    void everySeedIsReadWhole() {
        List<Digest> digests = seeds();
        assertThat(digests.stream().map(Digest::layout))
                .containsExactly("lab-overview", "pairs", "cards", "pairs", "dense");
        assertThat(digests.stream().map(digest -> digest.records().size())).containsExactly(3, 108, 45, 63, 215);
        assertThat(digests).allSatisfy(digest -> {
            assertThat(digest.notUnderstood()).isZero();
            assertThat(digest.problems()).isEmpty();
        });
        assertThat(digests.stream()
                        .flatMap(digest -> digest.records().stream())
                        .map(parsed -> NormalizedTitle.of(parsed.metadata().title()))
                        .distinct())
                .hasSize(374);
    }

    /** In pages of pairs, what is not the head is title, abstract, title, abstract … by the lines alone. */
    @ParameterizedTest
    @CsvSource({"001_6b63468bc22a11bf.txt, 10", "003_5a93d088d02bbfa3.txt, 10", "004_5c0671788d45ae74.txt, 2"})
    void pairsAreThoseOfTheLines(String file, int headLines) throws IOException {
        Digest digest = read(SHARED.resolve("seeds").resolve(file));
        List<String> lines = Files.readAllLines(SHARED.resolve("seeds").resolve(file)).stream()
                .skip(headLines)
                .filter(line -> !line.isBlank())
                .map(line -> line.strip().replaceAll("\\s+", " "))
                .toList();
        List<String> expected = new ArrayList<>(lines);
        expected.set(0, expected.getFirst().replaceFirst("^Subscribe", ""));
        List<String> read = new ArrayList<>();
        for (PaperRecord parsed : digest.records()) {
            read.add(parsed.metadata().title());
            read.add(parsed.metadata().abstractText());
        }
        assertThat(read).isEqualTo(expected);
    }

    @Test
    void cardsKeepTheirFooters() {
        Map<String, Metadata> byTitle = new HashMap<>();
        seeds().get(2).records().forEach(parsed -> byTitle.put(parsed.metadata().title(), parsed.metadata()));
        assertThat(byTitle.values().stream().filter(card -> card.published().isEmpty()))
                .hasSize(2);
        assertThat(byTitle.get("Configurable Foundation Models: Building LLMs from a Modular Perspective"))
                .satisfies(card -> {
                    assertThat(card.organization()).contains("OpenBMB");
                    assertThat(card.published().map(Object::toString)).contains("2024-09-04");
                    assertThat(card.publishedInferred()).isFalse();
                    assertThat(card.commentCount()).hasValue(2);
                });
        assertThat(
                        byTitle.get(
                                "Decomposing MLP Activations into Interpretable Features via Semi-Nonnegative Matrix Factorization"))
                .satisfies(card -> {
                    assertThat(card.authorCount()).hasValue(3);
                    assertThat(card.published().map(Object::toString)).contains("2025-06-12");
                    assertThat(card.publishedInferred()).isTrue();
                    assertThat(card.commentCount()).hasValue(2);
                });
        assertThat(byTitle.get("Rethinking the shape convention of an MLP"))
                .satisfies(card -> assertThat(card.authorCount()).isEmpty());
    }

    /** Each field of the gold is the record's; the years that eight cards cannot tell are left to the whole page. */
    @ParameterizedTest
    @CsvSource({
        "cards.txt, ''",
        "cards-wrapped-crlf-bom.txt, published",
        "pairs.txt, ''",
        "dense.txt, ''",
        "lab-news.txt, ''"
    })
    void capturesMatchTheirGold(String file, String leftOut) throws IOException {
        Digest digest = read(SHARED.resolve("captures").resolve(file));
        List<JsonNode> gold = new ArrayList<>();
        for (String line : Files.readAllLines(SHARED.resolve("captures").resolve("gold.jsonl"))) {
            JsonNode json = new ObjectMapper().readTree(line);
            if (json.path("file").asText().equals(file)) {
                gold.add(json);
            }
        }
        assertThat(digest.records()).hasSameSizeAs(gold).isNotEmpty();
        for (int i = 0; i < gold.size(); i++) {
            JsonNode read = PaperJson.of(digest.records().get(i));
            for (Map.Entry<String, JsonNode> field : gold.get(i).properties()) {
                if (!List.of("file", "ordinal", leftOut).contains(field.getKey())) {
                    assertThat(Optional.ofNullable(read.get(field.getKey()))
                                    .map(JsonNode::toString)
                                    .orElse("[]"))
                            .as("%s %d %s", file, i + 1, field.getKey())
                            .isEqualTo(field.getValue().toString());
                }
            }
        }
    }
}
