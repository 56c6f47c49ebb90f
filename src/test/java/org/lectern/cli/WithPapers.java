package org.lectern.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test of commands on a library with a few papers, named by their ids. */
abstract class WithPapers {
    @TempDir
    Path folder;

    Path library;

    /** Of the papers, in the order of their titles. */
    List<String> ids;

    /** Writes what is imported. */
    abstract Path papers() throws Exception;

    @BeforeEach
    void importPapers() throws Exception {
        library = folder.resolve("library");
        run("import", papers());
        ids =
                run("search", "*", "--json", "--sort", "title")
                        .out()
                        .transform(json -> List.of(json.split("\"id\":\"")))
                        .stream()
                        .skip(1)
                        .map(rest -> rest.substring(0, rest.indexOf('"')))
                        .toList();
    }

    /** Runs a command on the library. */
    Run run(Object... arguments) {
        return Run.of(Stream.concat(Stream.of(arguments), Stream.of("--library", library))
                .toArray());
    }
}
