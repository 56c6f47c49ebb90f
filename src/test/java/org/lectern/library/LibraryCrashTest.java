package org.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed while it imports leaves whole listings only. */
class LibraryCrashTest {
    private static final int PAPERS = 2000;

    @TempDir
    Path folder;

    @Test
    @Timeout(180)
    void aKilledImportLeavesWholeListings() throws IOException, InterruptedException {
        for (Moment moment : Moment.values()) {
            killAnImport(moment);

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
            }
        }
    }

    /** Starts a process that imports one listing after the other, and kills it when it says that the moment is there. */
    private void killAnImport(Moment moment) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Importer.class.getName(),
                        folder.toString(),
                        moment.name())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader lines = child.inputReader(StandardCharsets.UTF_8)) {
            assertThat(lines.readLine()).isEqualTo("now");
        } finally {
            child.destroyForcibly().waitFor();
        }
    }

    /** How far the import is when it is killed. */
    enum Moment {
        LOOKING_UP("org.lectern.library.Lookup"),
        WRITING_PAPERS("insertPaper"),
        WRITING_SIGHTINGS("insertSighting"),
        COMMITTING("org.lectern.library.Sql");

        /** A class or a method that is running then. */
        private final String running;

        Moment(String running) {
            this.running = running;
        }

        /** Whether it is there, by the stack of the thread that imports. */
        boolean isAt(StackTraceElement[] stack, boolean afterWriting) {
            return (this != COMMITTING || afterWriting)
                    && Arrays.stream(stack)
                            .anyMatch(frame -> frame.getClassName().equals(running)
                                    || frame.getMethodName().equals(running));
        }
    }

    /** The process that is killed. */
    static final class Importer {
        private Importer() {}

        public static void main(String[] arguments) {
            Thread importing = Thread.currentThread();
            Thread.ofPlatform().daemon().start(() -> await(Moment.valueOf(arguments[1]), importing));
            try (Library library = Library.open(Path.of(arguments[0]))) {
                while (true) {
                    library.add(Digests.large("listing " + library.changeNumber(), PAPERS), false);
                }
            }
        }

        private static void await(Moment moment, Thread importing) {
            boolean wrote = false;
            while (true) {
                StackTraceElement[] stack = importing.getStackTrace();
                boolean writing = Moment.WRITING_SIGHTINGS.isAt(stack, false);
                if (moment.isAt(stack, wrote && !writing)) {
                    System.out.println("now");
                    return;
                }
                wrote = writing || (wrote && Moment.COMMITTING.isAt(stack, true));
                Thread.onSpinWait();
            }
        }
    }
}
