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
import org.lectern.paper.PartialDate;

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

    /** Each card of the page of cards, by the lines alone: title, abstract and, but for two of them, three lines of footer. */
    @Test
    void cardsAreThoseOfTheLines() throws IOException {
        Path file = SHARED.resolve("seeds").resolve("002_bfd7e0c817dd81d2.txt");
        Digest digest = read(file);
        List<String> lines = Files.readAllLines(file).stream()
                .skip(12)
                .filter(line -> !line.isBlank())
                .map(line -> line.strip().replaceAll("\\s+", " "))
                .toList();
        List<Metadata> expected = new ArrayList<>();
        for (int i = 0; i < lines.size(); ) {
            Metadata.Builder card = Metadata.titled(lines.get(i)).abstractText(lines.get(i + 1));
            i += 2;
            if (i + 1 < lines.size() && lines.get(i + 1).equals("·")) {
                addFooter(card, lines.get(i), lines.get(i + 2));
                i += 3;
            }
            expected.add(card.build());
        }
        assertThat(expected).hasSize(45);
        assertThat(expected.stream().filter(card -> card.published().isEmpty())).hasSize(2);
        assertThat(digest.records().stream().map(parsed -> withoutLinks(parsed.metadata())))
                .isEqualTo(expected);
    }

    private static void addFooter(Metadata.Builder card, String who, String when) {
        if (who.startsWith("•")) {
            card.authorCount(Integer.parseInt(who.replaceAll("\\D", "")));
        } else {
            card.organization(who.substring(who.indexOf(' ') + 1));
        }
        String[] parts = when.split(",? ", -1);
        int month = 1 + "JanFebMarAprMayJunJulAugSepOctNovDec".indexOf(parts[0]) / 3;
        int day = Integer.parseInt(parts[1]);
        boolean written = when.contains(",");
        if (written) {
            card.published(new PartialDate(Integer.parseInt(parts[2]), month, day));
        } else {
            // The latest year on the page is 2024, and the page leaves out its own.
            card.publishedInferred(new PartialDate(2025, month, day));
        }
        int comments = written ? 3 : 2;
        if (parts.length > comments) {
            card.commentCount(Integer.parseInt(parts[comments]));
        }
    }

    private static Metadata withoutLinks(Metadata card) {
        return new Metadata(
                card.title(),
                card.abstractText(),
                card.authors(),
                card.moreAuthors(),
                card.authorCount(),
                card.organization(),
                card.published(),
                card.publishedInferred(),
                card.venue(),
                card.presentation(),
                card.categories(),
                card.arxivId(),
                card.doi(),
                card.upvotes(),
                card.commentCount(),
                card.keywords(),
                List.of(),
                card.figureCaptions(),
                card.citationKey(),
                card.entry());
    }

    /** The overview, by the numbers of its lines. */
    @Test
    void theOverviewIsThatOfItsLines() throws IOException {
        Path file = SHARED.resolve("seeds").resolve("000_6ef36166c582c25f.txt");
        Digest digest = read(file);
        List<String> lines = Files.readAllLines(file);
        List<Metadata> expected = new ArrayList<>();
        int[][] captions = {{19}, {29, 31}, {41}};
        for (int i = 0; i < captions.length; i++) {
            int first = 11 + (i == 0 ? 0 : i == 1 ? 10 : 22);
            String title = lines.get(first - 1).substring(3);
            Metadata.Builder paper = Metadata.titled(title.replaceFirst("Oral$", ""))
                    .abstractText(lines.get(first + 5))
                    .venue("NeurIPS")
                    .published(PartialDate.of(2024))
                    .presentation(title.endsWith("Oral") ? "Oral" : null);
            for (String name :
                    lines.get(first + 1).replaceFirst("^Authors: ", "").split(", ", -1)) {
                paper.author(name);
            }
            for (int line : captions[i]) {
                paper.figureCaption(lines.get(line - 1));
            }
            expected.add(paper.build());
        }
        assertThat(digest.records().stream().map(PaperRecord::metadata)).isEqualTo(expected);
    }

    /** Each field of the gold is the record's; the years that eight cards cannot tell are left to the whole page. */
    @ParameterizedTest
    @CsvSource({
        "cards.txt, ''",
        "cards-wrapped-crlf-bom.txt, published",
        "pairs.txt, ''",
        "dense.txt, ''",
        "lab-news.txt, ''",
        "markdown.md, ''",
        "text-with-urls.txt, ''",
        "numbered-links.txt, ''",
        "trending.md, codeUrl"
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
