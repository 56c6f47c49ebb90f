package org.lectern.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.lectern.Lectern;
import org.lectern.TemporaryFolder;
import org.lectern.bench.DesktopFigures.Stall;
import org.lectern.bench.DesktopFigures.Starts;
import org.lectern.search.SearchRequest;
import org.lectern.task.Progress;

/** Measures the window itself: how fast it starts, answers keys, and scrolls, and what memory it takes. */
public final class DesktopBench {
    private static final List<QueryMix.Kind> TYPED = List.of(
            QueryMix.Kind.TERM, QueryMix.Kind.AND, QueryMix.Kind.PHRASE, QueryMix.Kind.FIELDED, QueryMix.Kind.RANGE);
    /** Empties the system's cache of files, where one may. */
    private static final Path DROP = Path.of("/proc/sys/vm/drop_caches");

    private final PaperFile source;
    private final long inFile;
    private final long count;
    private final Plan plan;
    private final Progress progress;

    /**
     * What is measured.
     *
     * @param peer whether to start without the AOT cache too
     * @param rounds how often to start
     * @param queries how many queries are typed
     * @param cold whether to empty the system's cache of files before each start, for which one must be root on Linux
     */
    public record Plan(boolean peer, int rounds, int queries, boolean cold) {}

    private DesktopBench(PaperFile source, long inFile, long count, Plan plan, Progress progress) {
        this.source = source;
        this.inFile = inFile;
        this.count = count;
        this.plan = plan;
        this.progress = progress;
    }

    /**
     * Measures.
     *
     * @param file papers, a JSON object a line, in gzip
     * @param papers how many the library has; empty for those of the file, more are made from them
     * @param folder where the library is kept for the next time; empty for nowhere
     * @throws IOException when the file cannot be read, the folder not written, the cache not emptied or no window be opened
     */
    public static DesktopFigures run(
            Path file, Optional<Long> papers, Optional<Path> folder, Plan plan, Progress progress) throws IOException {
        PaperFile source = new PaperFile(file);
        long inFile = source.count();
        if (inFile == 0) {
            throw new IOException("there are no papers in it");
        }
        long count = papers.orElse(inFile);
        DesktopBench bench = new DesktopBench(source, inFile, count, plan, progress);
        if (folder.isPresent()) {
            Files.createDirectories(folder.get());
            return bench.measured(folder.get());
        }
        try (TemporaryFolder temporary = TemporaryFolder.make("lectern-bench")) {
            return bench.measured(temporary.path());
        }
    }

    private DesktopFigures measured(Path folder) throws IOException {
        Path library = BenchLibrary.in(folder, source, count, inFile, progress);
        indexed(library);
        WindowRun window = new WindowRun(library.toAbsolutePath());
        Starts starts = starts(window, true);
        Starts plain = plan.peer() && WindowRun.hasCache() ? starts(window, false) : none();
        progress.report("typing and scrolling", 0, 0);
        JsonNode told = window.run(typed(), true);
        return new DesktopFigures(
                told.path("papers").asLong(),
                plan.cold(),
                starts,
                plain,
                times(told, "letters"),
                times(told, "answers"),
                times(told, "frames"),
                times(told, "pages"),
                times(told, "jumps"),
                times(told, "facets"),
                numbers(told.path("fxCpu")),
                stalls(told),
                numbers(told.path("memory")),
                numbers(told.path("memoryAfter")),
                numbers(told.path("memoryIdle")));
    }

    /** An index that has to be made first would be measured. */
    private void indexed(Path library) {
        try (Lectern lectern = Lectern.open(library, progress)) {
            lectern.search(SearchRequest.of("learning"));
        }
    }

    private Starts starts(WindowRun window, boolean cached) throws IOException {
        List<Double> shown = new ArrayList<>();
        List<Double> hits = new ArrayList<>();
        List<Double> cpu = new ArrayList<>();
        for (int round = 0; round < plan.rounds(); round++) {
            progress.report("starting", round, plan.rounds());
            if (plan.cold()) {
                Files.writeString(DROP, "3");
            }
            JsonNode told = window.run(List.of(), cached);
            shown.add(told.path("window").asDouble());
            hits.add(told.path("hits").asDouble());
            cpu.add(told.path("hitsCpu").asDouble());
        }
        return new Starts(new Times(shown), new Times(hits), new Times(cpu));
    }

    private static Starts none() {
        Times none = new Times(List.of());
        return new Starts(none, none, none);
    }

    /** Some queries of each kind that people type, mixed. */
    private List<String> typed() throws IOException {
        QueryMix mix = QueryMix.of(source, Math.min(count, inFile));
        List<String> typed = new ArrayList<>();
        for (int i = 0; i < plan.queries(); i++) {
            List<QueryMix.Query> kind = mix.queries().getOrDefault(TYPED.get(i % TYPED.size()), List.of());
            // Evenly, so that words are from the most frequent to the rare.
            typed.add(kind.get(i * kind.size() / plan.queries()).text());
        }
        return typed;
    }

    private static Times times(JsonNode told, String name) {
        return new Times(stream(told.path(name)).map(JsonNode::asDouble).toList());
    }

    private static Map<String, List<Stall>> stalls(JsonNode told) {
        Map<String, List<Stall>> stalls = new LinkedHashMap<>();
        told.properties().forEach(property -> {
            if (property.getKey().endsWith("Stalls")) {
                stalls.put(
                        property.getKey().replace("Stalls", ""),
                        stream(property.getValue())
                                .map(stall -> new Stall(
                                        stall.path("millis").asDouble(),
                                        stall.path("cpuMillis").asDouble(),
                                        stall.path("place").asText()))
                                .toList());
            }
        });
        return stalls;
    }

    private static Map<String, Double> numbers(JsonNode told) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        told.properties()
                .forEach(property ->
                        numbers.put(property.getKey(), property.getValue().asDouble()));
        return numbers;
    }

    private static Stream<JsonNode> stream(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false);
    }
}
