package org.lectern.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Programs that read what is exported. */
final class Programs {
    private Programs() {}

    static boolean onPath(String program) {
        String path = System.getenv("PATH");
        return path != null
                && List.of(path.split(File.pathSeparator, -1)).stream()
                        .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
    }

    /** What a program prints; it has to end well and to complain of nothing. */
    static String output(Path folder, String... command) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        int code = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        assertThat(Files.readString(err).replaceAll("ris2xml: Processed \\d+ references\\.\\s*", ""))
                .isEmpty();
        assertThat(code).isZero();
        return Files.readString(out);
    }
}
