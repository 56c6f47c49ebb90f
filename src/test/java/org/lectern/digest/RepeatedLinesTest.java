package org.lectern.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.paper.PaperRecord;

/** A line thousands of times in a row between two pages takes nothing from them. */
class RepeatedLinesTest {
    private static final DigestReader READER = DigestReader.standard();
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final int TIMES = 3000;

    private static Digest read(List<String> lines) {
        return READER.read(new SourceText("x", lines, List.of())) instanceof Digest digest ? digest : fail("refused");
    }

    private static List<String> titles(Digest digest) {
        return digest.records().stream()
                .map(PaperRecord::metadata)
                .map(paper -> paper.title())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html", "!", "•", "[1]", "ERROR: lost connection"})
    void bothPagesAreRead(String line) throws IOException {
        List<String> upper = Files.readAllLines(GOLDEN.resolve("cards/daily-page.txt"));
        List<String> lower = Files.readAllLines(GOLDEN.resolve("pairs/plain-page.txt"));
        List<String> both = new ArrayList<>(upper);
        for (int i = 0; i < TIMES; i++) {
            both.add(line);
            both.add("");
        }
        both.addAll(lower);
        Digest digest = read(both);
        List<String> expected = new ArrayList<>(titles(read(upper)));
        expected.addAll(titles(read(lower)));
        assertThat(titles(digest)).containsExactlyElementsOf(expected);
        for (int i = 0; i < TIMES; i++) {
            assertThat(digest.fates().get(upper.size() + 2 * i)).isInstanceOf(LineFate.NotUnderstood.class);
        }
        PaperRecord last = digest.records().getLast();
        int title = last.fields().stream()
                .filter(place -> place.field().equals("title"))
                .findFirst()
                .orElseThrow()
                .startLine();
        assertThat(both.get(title - 1)).contains(last.metadata().title());
    }
}
