package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test of commands on a library into which a listing was imported. */
abstract class WithImportedListing {
    static final String MAMBA = "6wwnf3ar6awe";
    static final String BRAIN = "1bavtc6e392t";

    @TempDir
    Path folder;

    Path library;
    Path listing;

    @BeforeEach
    void importListing() throws IOException {
        library = folder.resolve("library");
        listing = Listings.write(folder, "digest.txt");
        assertThat(Run.of("import", "--library", library, listing))
                .isEqualTo(new Run(0, "digest.txt: layout cards, 3 records, 3 papers new, 0 known\n", ""));
    }

    /** What was printed, with one word for every point in time. */
    static String withoutTimes(String printed) {
        return printed.replaceAll("\"\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z\"", "\"TIME\"");
    }
}
