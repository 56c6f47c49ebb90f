package org.lectern.digest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.json.PaperJson;
import org.lectern.paper.PaperRecord;

/**
 * A listing read in windows is read as the whole is, wherever the windows end. But for years that the listing leaves out:
 * they are worked out from the dates of a window, and these windows hold only a few.
 */
class WindowsTest {
    private static final DigestReader WHOLE = DigestReader.standard();

    static List<Path> listings() throws IOException {
        List<Path> all = new ArrayList<>(GoldenTest.listings());
        all.addAll(ListingFiles.below(List.of(Path.of("corpus"))).files());
        Path shared = Path.of("..", "shared");
        if (Files.exists(shared)) {
            all.addAll(ListingFiles.below(List.of(shared.resolve("seeds"), shared.resolve("captures")))
                    .files());
        }
        all.removeIf(file -> !(WHOLE.read(file) instanceof Digest));
        return all;
    }

    private static List<String> records(Digest digest) {
        return digest.records().stream().map(WindowsTest::text).toList();
    }

    private static String text(PaperRecord parsed) {
        ObjectNode json = PaperJson.of(parsed);
        json.remove(List.of("published", "publishedInferred", "year"));
        return PaperJson.write(json) + parsed.fields();
    }

    @ParameterizedTest
    @MethodSource("listings")
    void areReadAsTheWhole(Path file) {
        Digest whole = (Digest) WHOLE.read(file);
        for (int window : new int[] {3000, 7001, 20_011}) {
            Digest parts = (Digest) new DigestReader(WHOLE.layouts(), window).read(file);
            assertThat(records(parts)).as("windows of %d", window).isEqualTo(records(whole));
            assertThat(parts.fates()).as("windows of %d", window).isEqualTo(whole.fates());
            assertThat(parts.summary().tally()).isEqualTo(whole.summary().tally());
            assertThat(parts.summary().title()).isEqualTo(whole.summary().title());
            assertThat(parts.sha256()).isEqualTo(whole.sha256());
            assertThat(parts.lines()).isEqualTo(whole.lines());
        }
    }
}
