package org.lectern.library;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test on a library of its own, which is empty at first. */
abstract class WithLibrary {
    @TempDir
    Path folder;

    Library library;

    @BeforeEach
    void open() {
        library = Library.open(folder);
    }

    @AfterEach
    void close() {
        library.close();
    }
}
