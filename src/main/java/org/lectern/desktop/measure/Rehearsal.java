package org.lectern.desktop.measure;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.lectern.desktop.base.FxWatchdog;
import org.lectern.desktop.base.FxWatchdog.Stall;
import org.lectern.desktop.base.IdleMemory;
import org.lectern.desktop.search.SearchViewModel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A window that is measured: it starts, does what {@code queries.txt} in a folder asks for, or nothing where there is none, writes what it
 * took to {@code figures.json} there, and closes. Used on the FX thread.
 */
public final class Rehearsal {
    /** The file with what is typed, a query a line. */
    public static final String QUERIES = "queries.txt";

    /** The file with what was measured. */
    public static final String FIGURES = "figures.json";

    /** When the process was started: milliseconds since 1970. */
    public static final String BEGAN = "lectern.rehearsal.began";

    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);
    private static final Duration SETTLING = Duration.ofMillis(2500);
    private static final Duration LEFT_ALONE =
            Duration.ofMillis((long) IdleMemory.IDLE.toMillis()).plusSeconds(3);
    private static final int WORST = 12;
    private static final int FRAMES = 300;

    private final Path folder;
    private final Painted painted;
    private final Scene scene;
    private final long zero = System.nanoTime() - (System.currentTimeMillis() - Long.getLong(BEGAN, 0)) * 1_000_000;
    private final Map<String, Object> figures = new LinkedHashMap<>();
    private final List<Stall> stalls = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, Double> cpu = new LinkedHashMap<>();
    private final FxWatchdog watchdog = FxWatchdog.watching(stalls::add);

    /**
     * Begins to measure a window.
     *
     * @param folder where it finds what to do, and writes
     */
    public Rehearsal(Path folder, Scene scene) {
        this.folder = folder;
        this.scene = scene;
        this.painted = new Painted(scene);
        note("window", painted.when(() -> true));
    }

    /** The window has its content, which will show what this search finds. */
    public void on(SearchViewModel search) {
        CompletableFuture<Long> hits =
                painted.when(() -> search.hits().size() > 0 && scene.lookup("#hits .list-cell") != null);
        note("hits", hits);
        var _ = hits.thenAccept(
                at -> Thread.ofPlatform().daemon().name("rehearsal").start(() -> play(search)));
    }

    private void note(String what, CompletableFuture<Long> painted) {
        var _ = painted.thenAccept(at -> {
            figures.put(what, (at - zero) / 1e6);
            figures.put(
                    what + "Cpu",
                    ProcessHandle.current()
                            .info()
                            .totalCpuDuration()
                            .map(Duration::toMillis)
                            .orElse(0L));
        });
    }

    private void play(SearchViewModel search) {
        try {
            Thread.sleep(SETTLING);
            figures.put("papers", search.hits().size());
            figures.put("memory", ProcessMemory.now());
            figures.put("startStalls", told());
            stalls.clear();
            if (Files.exists(folder.resolve(QUERIES))) {
                act(new Script(scene, search, painted));
            }
            Files.writeString(folder.resolve(FIGURES), new ObjectMapper().writeValueAsString(figures));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failed) {
            LOG.error("the window could not be measured", failed);
        } finally {
            watchdog.close();
            Platform.runLater(Platform::exit);
        }
    }

    private void act(Script script) throws IOException, InterruptedException {
        List<String> queries = Files.readAllLines(folder.resolve(QUERIES));
        part("typing", () -> {
            Script.Typed typed = script.type(queries);
            figures.put("letters", typed.letters());
            figures.put("answers", typed.answers());
        });
        script.clear();
        part("facets", () -> figures.put("facets", script.facets()));
        part("wheel", () -> figures.put("frames", script.wheel(FRAMES)));
        part("pages", () -> figures.put("pages", script.pages()));
        part("jumps", () -> figures.put("jumps", script.jumps()));
        figures.put("fxCpu", cpu);
        figures.put("memoryAfter", ProcessMemory.now());
        Thread.sleep(LEFT_ALONE);
        figures.put("memoryIdle", ProcessMemory.now());
    }

    /** Does something and notes the long tasks that it made, and what processor time of the FX thread it took. */
    private void part(String name, Runnable work) {
        long before = watchdog.cpu();
        work.run();
        cpu.put(name, (watchdog.cpu() - before) / 1e6);
        figures.put(name + "Stalls", told());
        stalls.clear();
    }

    private List<Map<String, Object>> told() {
        return List.copyOf(stalls).stream()
                .sorted(Comparator.comparingDouble(Stall::millis).reversed())
                .limit(WORST)
                .map(stall -> Map.<String, Object>of(
                        "millis", stall.millis(), "cpuMillis", stall.cpuMillis(), "place", stall.place()))
                .toList();
    }
}
