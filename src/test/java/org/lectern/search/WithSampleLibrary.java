package org.lectern.search;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test on a library of its own with its index, which are empty before each test. */
abstract class WithSampleLibrary {
    @TempDir
    Path folder;

    SampleLibrary sample;

    @BeforeEach
    void open() {
        sample = new SampleLibrary(folder);
    }

    @AfterEach
    void close() {
        sample.close();
    }
}
