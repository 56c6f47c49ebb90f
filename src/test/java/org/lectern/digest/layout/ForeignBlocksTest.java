package org.lectern.digest.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.digest.Digest;
import org.lectern.digest.DigestReader;
import org.lectern.digest.LineFate;
import org.lectern.digest.SourceText;
import org.lectern.paper.PaperRecord;

/** What somebody put between the lines of a page, at any place of it, gets into no record. */
class ForeignBlocksTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final DigestReader READER = DigestReader.standard();

    private static final List<List<String>> BLOCKS = List.of(
            List.of("We use cookies to make this site work. You can change your choice at any time.", "Agree", "More"),
            List.of("All the best,", "Nora"),
            List.of("for i in range(3):", "    print(i)", "    total += i"),
            List.of("Error: cannot open file", "    at Loader.open(Loader.java:12)"),
            List.of(
                    "Pea soup",
                    "Soak the peas overnight, boil them with an onion and a carrot, and stir. Salt comes last."),
            List.of("On Tue, 4 Jun 2024 at 08:15, Kim Park <kim@example.org> wrote:", "> see you there"));

    private static Digest read(List<String> lines) {
        return READER.read(SourceText.of("x", String.join("\n", lines))) instanceof Digest digest
                ? digest
                : fail("refused");
    }

    private static List<String> spliced(List<String> page, int at, List<String> block, boolean apart) {
        List<String> lines = new ArrayList<>(page.subList(0, at));
        lines.addAll(apart ? Stream.concat(Stream.of(""), block.stream()).toList() : block);
        lines.addAll(apart ? List.of("") : List.of());
        lines.addAll(page.subList(at, page.size()));
        return lines;
    }

    /** Glued to the lines around it or apart from them, within paragraphs and between: of a hundred lines at most that many. */
    @ParameterizedTest
    @CsvSource({
        "cards/daily-page.txt, 0.5",
        "cards/wrapped-crlf-bom.txt, 1.0",
        "pairs/plain-page.txt, 0.5",
        "lab-overview/badges-and-captions.txt, 0.5",
        "arxiv-email/daily-mail.txt, 0.5"
    })
    void foreignLinesAreInNoField(Path file, double percent) throws IOException {
        List<String> page = Files.readAllLines(GOLDEN.resolve(file));
        int foreign = 0;
        List<String> taken = new ArrayList<>();
        for (List<String> block : BLOCKS) {
            for (int at = 1; at <= page.size(); at++) {
                boolean apart = at % 2 == 0;
                Digest digest = read(spliced(page, at, block, apart));
                int from = apart ? at + 1 : at;
                for (int i = 0; i < block.size(); i++) {
                    foreign++;
                    if (digest.fates().get(from + i) instanceof LineFate.Field field) {
                        taken.add("%d: %s: %s".formatted(at, field.field(), block.get(i)));
                    }
                }
            }
        }
        assertThat(100.0 * taken.size() / foreign).as(String.join("\n", taken)).isLessThanOrEqualTo(percent);
    }

    @Test
    void somebodyElsesLinesWithinAFooterLeaveItWhole() throws IOException {
        List<String> page = Files.readAllLines(GOLDEN.resolve("cards/daily-page.txt"));
        List<PaperRecord> expected = read(page).records();
        for (int at = 1; at < page.size(); at++) {
            if (page.get(at).equals("·")) {
                Digest digest = read(spliced(page, at + 1, BLOCKS.getFirst(), true));
                assertThat(digest.records().stream().map(PaperRecord::metadata))
                        .isEqualTo(expected.stream().map(PaperRecord::metadata).toList());
            }
        }
    }
}
