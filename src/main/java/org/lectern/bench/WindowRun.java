package org.lectern.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.lectern.TemporaryFolder;

/**
 * Starts Lectern's window on a library in a process of its own, with the Java, the class path and the options of this one, and reads what it
 * says it took. What it does is told in a folder, see {@code desktop.measure.Rehearsal}.
 *
 * @param library the library's folder
 */
record WindowRun(Path library) {
    private static final String MAIN = "org.lectern.app.Main";
    private static final String CACHE = "-XX:AOTCache";
    private static final long LIMIT_MINUTES = 15;

    /** Whether this process, and so a window that it starts, has an AOT cache. */
    static boolean hasCache() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream().anyMatch(WindowRun::isCache);
    }

    private static boolean isCache(String option) {
        return option.startsWith(CACHE);
    }

    /**
     * Starts a window and waits until it has done all and closed.
     *
     * @param queries what is typed into it; where there is none it only starts
     * @param cached whether it may use the AOT cache
     * @throws IOException when it could not be started or measured
     */
    JsonNode run(List<String> queries, boolean cached) throws IOException {
        try (TemporaryFolder folder = TemporaryFolder.make("lectern-window")) {
            if (!queries.isEmpty()) {
                Files.write(folder.path().resolve("queries.txt"), queries);
            }
            Path told = folder.path().resolve("told.txt");
            Process window = new ProcessBuilder(command(folder.path(), cached))
                    .redirectErrorStream(true)
                    .redirectOutput(told.toFile())
                    .start();
            if (!window.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)) {
                window.destroyForcibly();
                throw new IOException("the window did not come to its end");
            }
            Path figures = folder.path().resolve("figures.json");
            if (!Files.exists(figures)) {
                throw new IOException("the window could not be measured: "
                        + Files.readString(told).lines().limit(3).toList());
            }
            return new ObjectMapper().readTree(Files.readString(figures));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped", stopped);
        }
    }

    private List<String> command(Path folder, boolean cached) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> cached || !isCache(option))
                .forEach(command::add);
        command.add("-Dlectern.rehearsal=" + folder);
        command.add("-Dlectern.rehearsal.began=" + System.currentTimeMillis());
        command.addAll(List.of("-cp", ManagementFactory.getRuntimeMXBean().getClassPath(), MAIN));
        command.addAll(List.of("--library", library.toString()));
        return command;
    }
}
