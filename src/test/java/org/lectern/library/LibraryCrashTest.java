package org.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed while it imports leaves whole listings only. */
class LibraryCrashTest {
    private static final int PAPERS = 4000;

    @TempDir
    Path folder;

    @Test
    void aKilledImportLeavesWholeListings() throws IOException, InterruptedException {
        long changes = 0;
        for (int pause : List.of(0, 40, 120, 250)) {
            killAnImport(pause);

            assertThat(Rows.query(folder, "PRAGMA integrity_check")).containsExactly("ok");
            assertThat(Rows.query(folder, """
                            SELECT records, (SELECT count(*) FROM sighting WHERE listing = listing.number),
                                (SELECT count(DISTINCT paper) FROM sighting WHERE listing = listing.number)
                            FROM listing""")).allMatch((PAPERS + "|" + PAPERS + "|" + PAPERS)::equals);
            assertThat(Rows.query(folder, "SELECT change FROM door")).containsExactly("null");
            try (Library library = Library.open(folder)) {
                Statistics now = library.statistics();
                assertThat(now)
                        .isEqualTo(new Statistics(
                                PAPERS * now.listings(), now.listings(), PAPERS * now.listings(), now.listings()));
                assertThat(now.changes()).isGreaterThanOrEqualTo(changes);
                changes = now.changes();
            }
        }
    }

    /** Starts a process that imports one listing after the other, and kills it some milliseconds into its second. */
    private void killAnImport(int pause) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Importer.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader lines = child.inputReader(StandardCharsets.UTF_8)) {
            assertThat(lines.readLine()).isEqualTo("importing");
            assertThat(lines.readLine()).isEqualTo("importing");
            Thread.sleep(pause);
        } finally {
            child.destroyForcibly().waitFor();
        }
    }

    /** The process that is killed. */
    static final class Importer {
        private Importer() {}

        public static void main(String[] arguments) {
            try (Library library = Library.open(Path.of(arguments[0]))) {
                while (true) {
                    String name = "listing " + library.changeNumber();
                    var digest = Digests.large(name, PAPERS);
                    System.out.println("importing");
                    library.add(digest, false);
                }
            }
        }
    }
}
