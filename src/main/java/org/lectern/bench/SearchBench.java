package org.lectern.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lectern.Lectern;
import org.lectern.TemporaryFolder;
import org.lectern.bench.SearchFigures.Row;
import org.lectern.digest.Digest;
import org.lectern.digest.DigestReader;
import org.lectern.digest.Refusal;
import org.lectern.digest.SourceText;
import org.lectern.json.PaperJson;
import org.lectern.library.Change;
import org.lectern.library.Library;
import org.lectern.paper.Metadata;
import org.lectern.search.Counting;
import org.lectern.search.Facet;
import org.lectern.search.SearchIndex;
import org.lectern.search.SearchRequest;
import org.lectern.task.Progress;

/** Searches a library as the window does, kind of query by kind, and SQLite with the same queries. */
public final class SearchBench {
    /** The value that is chosen where one is. */
    private static final int YEAR = 2021;
    /** The peer takes seconds for some; its figures need no more. */
    private static final int PEER_QUERIES = 10;

    private static final int SYNCS = 7;

    private final PaperFile source;
    private final long inFile;
    private final long count;
    private final int rounds;
    private final Progress progress;

    private SearchBench(PaperFile source, long inFile, long count, int rounds, Progress progress) {
        this.source = source;
        this.inFile = inFile;
        this.count = count;
        this.rounds = rounds;
        this.progress = progress;
    }

    /**
     * Measures.
     *
     * @param file papers, a JSON object a line, in gzip
     * @param papers how many to search; empty for those of the file, more are made from them
     * @param folder where the libraries are kept for the next time; empty for nowhere
     * @param peer whether to measure SQLite too
     * @param rounds how often each query is asked, after a first time that does not count
     * @throws IOException when the file cannot be read or the folder written
     */
    public static SearchFigures run(
            Path file, Optional<Long> papers, Optional<Path> folder, boolean peer, int rounds, Progress progress)
            throws IOException {
        PaperFile source = new PaperFile(file);
        long inFile = source.count();
        if (inFile == 0) {
            throw new IOException("there are no papers in it");
        }
        SearchBench bench = new SearchBench(source, inFile, papers.orElse(inFile), rounds, progress);
        try {
            if (folder.isPresent()) {
                Files.createDirectories(folder.get());
                return bench.measured(folder.get(), peer);
            }
            try (TemporaryFolder temporary = TemporaryFolder.make("lectern-bench")) {
                return bench.measured(temporary.path(), peer);
            }
        } catch (SQLException failed) {
            throw new IOException("the peer failed: " + failed.getMessage(), failed);
        }
    }

    private SearchFigures measured(Path folder, boolean peer) throws IOException, SQLException {
        Path library = BenchLibrary.in(folder, source, count, inFile, progress);
        QueryMix mix = QueryMix.of(source, Math.min(count, inFile));
        List<Row> rows = new ArrayList<>();
        long heap;
        try (Lectern lectern = Lectern.open(library, progress)) {
            for (boolean narrowed : new boolean[] {false, true}) {
                for (QueryMix.Kind kind : QueryMix.Kind.values()) {
                    rows.add(row(lectern, kind, mix.queries().getOrDefault(kind, List.of()), narrowed));
                }
            }
            heap = heap();
        }
        List<Double> syncs = syncs(library);
        double open = opened(library);
        return new SearchFigures(
                count, bytes(library.resolve("index")), heap, open, syncs, peer ? peered(folder, mix, rows) : rows);
    }

    private Row row(Lectern lectern, QueryMix.Kind kind, List<QueryMix.Query> queries, boolean narrowed) {
        List<Double> pages = new ArrayList<>();
        List<Double> counts = new ArrayList<>();
        for (int round = 0; round <= rounds; round++) {
            for (QueryMix.Query query : queries) {
                SearchRequest request = request(query, narrowed);
                double page = millis(() -> lectern.search(request.counting(Counting.NOTHING)));
                double counted = millis(() -> lectern.search(request.page(0, 0)));
                if (round > 0) {
                    pages.add(page);
                    counts.add(counted);
                }
            }
            progress.report("searching: " + kind.shown(), round, rounds);
        }
        Times none = new Times(List.of());
        return new Row(kind.shown(), narrowed, queries.size(), new Times(pages), new Times(counts), none, none);
    }

    private static SearchRequest request(QueryMix.Query query, boolean narrowed) {
        SearchRequest request = SearchRequest.of(query.text());
        return narrowed ? request.selecting(Map.of(Facet.YEAR, Set.of(String.valueOf(YEAR)))) : request;
    }

    private List<Row> peered(Path folder, QueryMix mix, List<Row> rows) throws SQLException, IOException {
        List<Row> peered = new ArrayList<>();
        try (SearchPeer peer = SearchPeer.open(folder.resolve("peer-%d.db".formatted(count)), source, count, inFile)) {
            for (Row row : rows) {
                QueryMix.Kind kind = Stream.of(QueryMix.Kind.values())
                        .filter(known -> known.shown().equals(row.kind()))
                        .findFirst()
                        .orElseThrow();
                progress.report("searching with SQLite: " + row.kind(), peered.size(), rows.size());
                List<QueryMix.Query> queries = mix.queries().getOrDefault(kind, List.of());
                peered.add(kind == QueryMix.Kind.FUZZY ? row : peered(peer, row, queries));
            }
        }
        return peered;
    }

    /** Evenly some of the queries, each twice, of which the second time counts. */
    private static Row peered(SearchPeer peer, Row row, List<QueryMix.Query> queries) throws SQLException {
        List<Double> pages = new ArrayList<>();
        List<Double> counts = new ArrayList<>();
        String narrowing = row.narrowed() ? "year = " + YEAR : "";
        for (int i = 0; i < queries.size(); i += Math.max(1, queries.size() / PEER_QUERIES)) {
            QueryMix.Query query = queries.get(i);
            for (boolean counting : new boolean[] {false, true}) {
                long began = System.nanoTime();
                peer.page(query, narrowing);
                long middle = System.nanoTime();
                peer.counts(query, narrowing);
                if (counting) {
                    pages.add((middle - began) / 1e6);
                    counts.add((System.nanoTime() - middle) / 1e6);
                }
            }
        }
        return new Row(
                row.kind(),
                row.narrowed(),
                row.queries(),
                row.page(),
                row.counts(),
                new Times(pages),
                new Times(counts));
    }

    /** Opened in a process that is warm, its files in the system's cache. */
    private double opened(Path library) {
        List<Lectern> opened = new ArrayList<>();
        double millis = millis(() -> {
            Lectern lectern = Lectern.open(library, progress);
            opened.add(lectern);
            lectern.search(SearchRequest.of("learning"));
        });
        opened.forEach(Lectern::close);
        return millis;
    }

    /** Adds a paper and finds it, again and again; all of it is undone. */
    private static List<Double> syncs(Path folder) {
        List<Double> syncs = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        try (Library library = Library.open(folder);
                SearchIndex index = SearchIndex.open(folder.resolve("index"), library)) {
            index.search(SearchRequest.of("learning"));
            for (int i = 0; i < SYNCS; i++) {
                String word = "zyx" + (char) ('a' + i) + "wvut";
                library.add(listing(word), false).change().ifPresent(changes::add);
                syncs.add(millis(() -> {
                    index.catchUp(Progress.NONE);
                    if (index.search(SearchRequest.of(word)).total() != 1) {
                        throw new IllegalStateException("the paper was not found: " + word);
                    }
                }));
            }
            changes.reversed().forEach(change -> library.revert(change.number()));
            index.catchUp(Progress.NONE);
        }
        return syncs.stream().sorted(Comparator.naturalOrder()).toList();
    }

    private static Digest listing(String word) {
        String paper = PaperJson.write(PaperJson.of(Metadata.titled("A Paper about the " + word)
                .abstractText("What is added to a large library is found at once.")
                .build()));
        return switch (DigestReader.standard().read(SourceText.of(word, paper))) {
            case Digest digest -> digest;
            case Refusal refusal -> throw new IllegalStateException(refusal.toString());
        };
    }

    private static double millis(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1e6;
    }

    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static long bytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
