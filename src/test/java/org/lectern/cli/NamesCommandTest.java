package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names of authors through a library, whichever of two listings is imported first. */
final class NamesCommandTest {
    private static final String BIBLIOGRAPHY = """
            @article{x, title = {Names of Many Parts}, year = 2020,
              author = {Garc{\\'\\i}a M{\\'a}rquez, Gabriel and {Ada Lovelace Fans} and others}}
            """;
    private static final String LISTING =
            "{\"title\":\"Names of Many Parts\",\"authors\":[\"Gabriel García Márquez\",\"Ada Lovelace Fans\"],"
                    + "\"published\":\"2020\"}\n";

    @TempDir
    Path folder;

    private Run run(String library, Object... arguments) {
        Object[] all = new Object[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--library";
        all[arguments.length + 1] = folder.resolve(library);
        return Run.of(all);
    }

    @Test
    void areTakenApartAsTheBibliographySays() throws IOException {
        Path bibliography = Files.writeString(folder.resolve("x.bib"), BIBLIOGRAPHY);
        Path listing = Files.writeString(folder.resolve("x.jsonl"), LISTING);
        run("first", "import", bibliography);
        run("first", "import", listing);
        run("second", "import", listing);
        run("second", "import", bibliography);

        for (String library : new String[] {"first", "second"}) {
            assertThat(run(library, "stats", "--json").out()).contains("\"papers\":1");
            assertThat(run(library, "export", "--format", "ris", "--no-check").lines())
                    .contains("AU  - García Márquez, Gabriel", "AU  - Ada Lovelace Fans,");
            assertThat(run(library, "export", "--format", "csl-json", "--no-check")
                            .out()
                            .replaceAll("\\s", ""))
                    .contains("{\"family\":\"GarcíaMárquez\",\"given\":\"Gabriel\"},{\"literal\":\"AdaLovelaceFans\"}");
            assertThat(run(library, "export", "--format", "text", "--style", "apa", "--no-check")
                            .out())
                    .startsWith("García Márquez, G.");
        }
        assertThat(run("first", "export", "--format", "bibtex", "--no-check").out())
                .contains("and {Ada Lovelace Fans} and others");
    }
}
