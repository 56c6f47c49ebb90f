package org.lectern.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lectern.export.key.KeySource;
import org.lectern.task.Progress;

/** What biber says of an export; skipped where biber is not installed. */
final class BiberTest {
    private static final KeySource KEYS = KeySource.of(SomePapers.all());

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"BIBTEX", "BIBLATEX"})
    void hasNothingToWarnOf(ExportFormat format) throws IOException, InterruptedException {
        Assumptions.assumeTrue(onPath("biber"), "skipped: biber is not on the PATH");
        Path file = folder.resolve("export.bib");
        Exporter.of(format, ExportOptions.ALL).writeFile(PaperSource.of(SomePapers.all()), KEYS, file, Progress.NONE);

        List<String> said = biber(file);

        assertThat(said).anyMatch(line -> line.startsWith("INFO -"));
        assertThat(said).noneMatch(line -> line.startsWith("WARN -") || line.startsWith("ERROR -"));
    }

    private List<String> biber(Path file) throws IOException, InterruptedException {
        Path log = folder.resolve("biber.txt");
        Process biber = new ProcessBuilder(
                        "biber", "--tool", "--validate-datamodel", "--output-file", "read.bib", file.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(biber.waitFor()).isZero();
        return Files.readAllLines(log, StandardCharsets.UTF_8);
    }

    private static boolean onPath(String program) {
        String path = System.getenv("PATH");
        return path != null
                && List.of(path.split(java.io.File.pathSeparator, -1)).stream()
                        .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
    }
}
