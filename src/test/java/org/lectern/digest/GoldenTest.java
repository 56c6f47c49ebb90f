package org.lectern.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.json.PaperJson;
import org.lectern.paper.PaperRecord;

/** Every pair of a listing and its records below {@code golden}, in the folder of its layout. */
class GoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final DigestReader READER = DigestReader.standard();
    /** A card that is cut in two may leave two records: one with its title, and one of a piece of its abstract. */
    private static final int CUT_RECORDS = 2;

    static List<Path> listings() throws IOException {
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().matches(".*\\.(jsonl|fates)"))
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

    private static List<String> records(Digest digest) {
        return digest.records().stream()
                .map(PaperJson::of)
                .map(PaperJson::write)
                .toList();
    }

    /** A line's fate in few words: {@code 3 title}, the rule of furniture, {@code ?} where nobody understands it. */
    private static String word(LineFate fate) {
        return switch (fate) {
            case LineFate.Field(int ordinal, String field) -> ordinal + " " + field;
            case LineFate.Furniture(String rule) -> "- " + rule;
            case LineFate.Blank() -> "";
            case LineFate.NotUnderstood() -> "?";
        };
    }

    /**
     * The records, and the fate of every line where there is a file of them; with {@code -Dgolden=write} both are written, to be
     * looked at.
     */
    @ParameterizedTest
    @MethodSource("listings")
    void isReadToTheLetter(Path listing) throws IOException {
        Digest digest = digest(READER.read(listing));
        assertThat(digest.layout()).isEqualTo(folder(listing));
        List<String> fates = digest.fates().stream().map(GoldenTest::word).toList();
        if ("write".equals(System.getProperty("golden"))) {
            Files.write(beside(listing, ".jsonl"), records(digest));
            Files.write(beside(listing, ".fates"), fates);
        }
        assertThat(records(digest)).isEqualTo(Files.readAllLines(beside(listing, ".jsonl")));
        if (Files.exists(beside(listing, ".fates"))) {
            assertThat(fates).isEqualTo(Files.readAllLines(beside(listing, ".fates")));
        }
    }

    private static Path beside(Path listing, String ending) {
        return Path.of(listing.toString().replaceFirst("\\.[^.]+$", ending));
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

    /**
     * Cut anywhere, a listing is read or refused; what is read above the cut was read of the whole. An abstract may be missing,
     * where the addresses that tell it are below the cut.
     */
    @ParameterizedTest
    @MethodSource("listings")
    void whatIsAboveACutIsReadAsBefore(Path listing) throws IOException {
        String text = Files.readString(listing);
        Set<String> whole = digest(READER.read(SourceText.of("x", text))).records().stream()
                .map(GoldenTest::titleAndAbstract)
                .collect(Collectors.toSet());
        for (int cut = 0; cut <= text.length(); cut += 1 + text.length() / 400) {
            String above = text.substring(0, cut);
            if (READER.read(SourceText.of("x", above)) instanceof Digest digest
                    && digest.layout().equals(folder(listing))) {
                assertThat(digest.records()
                                .subList(0, Math.max(0, digest.records().size() - CUT_RECORDS)))
                        .as("cut at %d", cut)
                        .allSatisfy(parsed ->
                                assertThat(whole).anyMatch(known -> known.startsWith(titleAndAbstract(parsed))));
            }
            assertThat(READER.read(SourceText.of("x", text.substring(cut)))).satisfies(GoldenTest::placesAreInTheFile);
        }
    }

    private static void placesAreInTheFile(Reading reading) {
        if (reading instanceof Digest digest) {
            assertThat(digest.records()).allSatisfy(parsed -> {
                assertThat(parsed.source().startLine())
                        .isBetween(1, parsed.source().endLine());
                assertThat(parsed.source().endLine())
                        .isLessThanOrEqualTo(digest.lines().size());
            });
        }
    }

    private static String titleAndAbstract(PaperRecord parsed) {
        return parsed.metadata().title() + "\n" + parsed.metadata().abstractText();
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
