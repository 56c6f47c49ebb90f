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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.json.PaperJson;

/** Real captures of arXiv's e-mail and of a saved page, where they are at hand. */
class ArxivCapturesTest {
    private static final Path SHARED = Path.of("..", "shared");
    private static final Path CAPTURES = SHARED.resolve("captures");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static List<Path> listings() {
        assumeTrue(Files.exists(CAPTURES), "skipped: ../shared is missing");
        return ListingFiles.below(List.of(CAPTURES, SHARED.resolve("seeds"))).files();
    }

    private static Page page(Path file) throws IOException {
        return Page.of(SourceText.of(file.getFileName().toString(), Files.readString(file)));
    }

    private static DigestLayout layout(String name) {
        return DigestReader.standard().layouts().stream()
                .filter(layout -> layout.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"arxiv-email, arxiv-email.txt", "saved-page, saved-page.html", "arxiv-listing, none.txt"})
    void aLayoutKnowsItsOwnAndNoOther(String layout, String file) throws IOException {
        for (Path listing : listings()) {
            double sure = layout(layout).recognize(page(listing));
            if (listing.endsWith(file)) {
                assertThat(sure).as("%s", listing).isGreaterThan(0.95);
            } else {
                assertThat(sure).as("%s", listing).isZero();
            }
        }
    }

    /** Each field of the gold is the record's; no line is left over. */
    @ParameterizedTest
    @CsvSource({"arxiv-email.txt, arxiv-email", "saved-page.html, saved-page"})
    void capturesMatchTheirGold(String file, String layout) throws IOException {
        assumeTrue(Files.exists(CAPTURES), "skipped: ../shared is missing");
        List<Map<String, JsonNode>> gold = new ArrayList<>();
        for (String line : Files.readAllLines(CAPTURES.resolve("gold.jsonl"))) {
            JsonNode json = JSON.readTree(line);
            if (json.path("file").asText().equals(file)) {
                Map<String, JsonNode> fields = new LinkedHashMap<>();
                json.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
                fields.keySet().removeAll(List.of("file", "ordinal"));
                gold.add(fields);
            }
        }
        if (!(DigestReader.standard().read(CAPTURES.resolve(file)) instanceof Digest digest)) {
            fail(file + " is refused");
            return;
        }
        List<Map<String, JsonNode>> read = new ArrayList<>();
        for (int i = 0; i < digest.records().size(); i++) {
            JsonNode json = PaperJson.of(digest.records().get(i));
            Map<String, JsonNode> fields = new LinkedHashMap<>();
            gold.get(Math.min(i, gold.size() - 1)).keySet().forEach(name -> fields.put(name, json.path(name)));
            read.add(fields);
        }
        assertThat(digest.layout()).isEqualTo(layout);
        assertThat(read).isNotEmpty().isEqualTo(gold);
        assertThat(digest.notUnderstood()).isZero();
    }
}
