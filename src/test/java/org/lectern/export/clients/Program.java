package org.lectern.export.clients;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program that reads what was exported, where it is installed. A test that needs one is skipped, with a line that names it. */
record Program(String name) {
    private static final long MINUTES = 10;

    /**
     * How a run ended.
     *
     * @param out what was printed, errors among it
     */
    record Run(int code, String out) {
        List<String> lines() {
            return out.lines().toList();
        }
    }

    /** The program, or the end of the test. */
    static Program needed(String name) {
        assumeTrue(isOnPath(name), "skipped: " + name + " is not on the PATH");
        return new Program(name);
    }

    private static boolean isOnPath(String name) {
        String path = System.getenv("PATH");
        return path != null
                && List.of(path.split(File.pathSeparator, -1)).stream()
                        .anyMatch(directory -> Files.isExecutable(Path.of(directory, name)));
    }

    /** Skips the test where TeX lacks a file. */
    static void neededByTex(Path folder, String file) throws IOException, InterruptedException {
        Run found = needed("kpsewhich").run(folder, file);
        assumeTrue(found.code() == 0, "skipped: TeX has no " + file);
    }

    /** Runs it in a folder and waits for its end. */
    Run run(Path folder, String... arguments) throws IOException, InterruptedException {
        Path printed = Files.createTempFile(folder, name, ".txt");
        List<String> command = new ArrayList<>(List.of(name));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(
                        Files.createTempFile(folder, "empty", "").toFile()))
                .start();
        try {
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                throw new IOException(name + " did not end within " + MINUTES + " minutes");
            }
            return new Run(process.exitValue(), text(printed, StandardCharsets.UTF_8));
        } finally {
            process.destroyForcibly();
        }
    }

    /** What stands in a file; what is not in that encoding is replaced. */
    static String text(Path file, Charset charset) throws IOException {
        return new String(Files.readAllBytes(file), charset);
    }
}
