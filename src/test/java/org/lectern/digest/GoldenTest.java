package org.lectern.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.json.PaperJson;

/** Every pair of a listing and its records below {@code golden}, in the folder of its layout. */
class GoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final DigestReader READER = DigestReader.standard();

    static List<Path> listings() throws IOException {
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
    }

    private static String folder(Path listing) {
        return listing.getName(listing.getNameCount() - 2).toString();
    }

    private static Digest digest(Reading reading) {
        assertThat(reading).isInstanceOf(Digest.class);
        return (Digest) reading;
    }

    @ParameterizedTest
    @MethodSource("listings")
    void isReadToTheLetter(Path listing) throws IOException {
        Digest digest = digest(READER.read(listing));
        Path expected = Path.of(listing.toString().replaceFirst("\\.[^.]+$", ".jsonl"));
        assertThat(digest.layout()).isEqualTo(folder(listing));
        assertThat(digest.records().stream().map(PaperJson::of).map(PaperJson::write))
                .isEqualTo(Files.readAllLines(expected));
    }

    @ParameterizedTest
    @MethodSource("listings")
    void isReadTheSameWhateverEndsItsLines(Path listing) throws IOException {
        String text = Files.readString(listing).replace("\uFEFF", "").replace("\r\n", "\n");
        Digest expected = digest(READER.read(SourceText.of("x", text)));
        for (String end : List.of("\r\n", "\r")) {
            Digest digest = digest(READER.read(SourceText.of("x", "\uFEFF" + text.replace("\n", end))));
            assertThat(digest.records()).isEqualTo(expected.records());
            assertThat(digest.sha256()).isEqualTo(expected.sha256());
        }
    }

    /** Cut anywhere, a listing is read or refused, and every line of what is read has a fate. */
    @ParameterizedTest
    @MethodSource("listings")
    void everyPrefixAndSuffixIsReadOrRefused(Path listing) throws IOException {
        String text = Files.readString(listing);
        for (int cut = 0; cut <= text.length(); cut += 1 + text.length() / 400) {
            for (String part : List.of(text.substring(0, cut), text.substring(cut))) {
                if (READER.read(SourceText.of("x", part)) instanceof Digest digest) {
                    assertThat(digest.fates()).hasSameSizeAs(digest.lines()).doesNotContainNull();
                    assertThat(digest.records())
                            .allSatisfy(parsed -> assertThat(parsed.source().startLine())
                                    .isBetween(1, parsed.source().endLine()));
                }
            }
        }
    }

    @Test
    void everyLayoutHasAPair() throws IOException {
        List<String> layouts =
                listings().stream().map(listing -> folder(listing)).distinct().toList();
        assertThat(layouts)
                .containsExactlyInAnyOrderElementsOf(
                        READER.layouts().stream().map(DigestLayout::name).toList());
    }
}
