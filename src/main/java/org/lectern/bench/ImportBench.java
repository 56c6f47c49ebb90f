package org.lectern.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.ImportReport;
import org.lectern.Lectern;
import org.lectern.TemporaryFolder;
import org.lectern.bench.ImportFigures.Lap;
import org.lectern.digest.DigestReader;
import org.lectern.paper.PaperRecord;
import org.lectern.search.SearchRequest;
import org.lectern.task.Progress;

/** Imports the same listing with Lectern and with SQLite alone, in turns. */
public final class ImportBench {
    private ImportBench() {}

    /**
     * Measures.
     *
     * @param file papers, a JSON object a line, in gzip
     * @param papers how many to import; empty for those of the file, more are made from them
     * @param peer whether to measure SQLite too
     * @param rounds how often
     * @throws IOException when the file cannot be read or the temporary folder written
     */
    public static ImportFigures run(Path file, Optional<Long> papers, boolean peer, int rounds, Progress progress)
            throws IOException {
        PaperFile source = new PaperFile(file);
        long inFile = source.count();
        if (inFile == 0) {
            throw new IOException("there are no papers in it");
        }
        long count = papers.orElse(inFile);
        List<ImportFigures.Round> done = new ArrayList<>();
        try (TemporaryFolder folder = TemporaryFolder.make("lectern-bench")) {
            Path listing = folder.path().resolve("papers.txt");
            CardsFile.write(source, count, inFile, listing);
            for (int round = 0; round < rounds && !progress.isCancelled(); round++) {
                progress.report("round " + (round + 1), round, rounds);
                done.add(round(folder.path(), listing, peer, round % 2 == 1));
            }
            return new ImportFigures(count, Files.size(listing), done);
        } catch (SQLException failed) {
            throw new IOException("the peer failed: " + failed.getMessage(), failed);
        }
    }

    private static ImportFigures.Round round(Path folder, Path listing, boolean peer, boolean peerFirst)
            throws IOException, SQLException {
        List<ImportFigures.Peer> peers = new ArrayList<>();
        if (peer && peerFirst) {
            peers.add(peer(folder, listing, false));
            peers.add(peer(folder, listing, true));
        }
        ImportFigures.Ours ours = lectern(folder, listing);
        if (peer && !peerFirst) {
            peers.add(peer(folder, listing, false));
            peers.add(peer(folder, listing, true));
        }
        return new ImportFigures.Round(ours, peers);
    }

    private static ImportFigures.Ours lectern(Path folder, Path listing) throws IOException {
        Lap reading = Lap.of(() -> DigestReader.standard().read(listing, passage -> true));
        // A library without an index opens it in its first import, and tells that progress which it was opened with.
        Phases phases = new Phases();
        try (TemporaryFolder library = new TemporaryFolder(Files.createTempDirectory(folder, "lectern"));
                Lectern lectern = Lectern.open(library.path(), phases)) {
            Heap.reset();
            Lap whole = Lap.of(() -> {
                phases.began = System.nanoTime();
                ImportReport report = lectern.importPaths(List.of(listing), phases);
                if (report.added() == 0 || report.failure().isPresent()) {
                    throw new IllegalStateException(
                            "the listing was not imported: " + report.failure().orElse("no papers"));
                }
                phases.papers = report.added();
                phases.records = (long) report.added() + report.known();
                phases.found = lectern.search(SearchRequest.of("learning")).total();
            });
            return new ImportFigures.Ours(
                    whole, reading, phases.indexing(), phases.papers, phases.records, phases.found, Heap.peak());
        }
    }

    private static ImportFigures.Peer peer(Path folder, Path listing, boolean prefixes)
            throws IOException, SQLException {
        try (TemporaryFolder place = new TemporaryFolder(Files.createTempDirectory(folder, "peer"));
                SqlitePeer peer = new SqlitePeer(place.path().resolve("peer.db"), prefixes)) {
            long[] nanos = {0};
            long[] found = {0};
            Lap whole = Lap.of(() -> {
                DigestReader.standard().read(listing, passage -> {
                    nanos[0] += timed(peer, passage.records());
                    return true;
                });
                long began = System.nanoTime();
                try {
                    found[0] = peer.finish();
                } catch (SQLException failed) {
                    throw new IllegalStateException("the peer failed", failed);
                }
                nanos[0] += System.nanoTime() - began;
            });
            return new ImportFigures.Peer(
                    prefixes ? "sqlite + fts5 with prefixes" : "sqlite + fts5", whole, nanos[0] / 1e9, found[0]);
        }
    }

    private static long timed(SqlitePeer peer, List<PaperRecord> records) {
        long began = System.nanoTime();
        try {
            for (PaperRecord parsed : records) {
                peer.add(parsed);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the peer failed", failed);
        }
        return System.nanoTime() - began;
    }

    /** Notes when the indexing begins. */
    private static final class Phases implements Progress {
        private long began;
        private long papers;
        private long records;
        private long found;
        private long indexingSince;

        @Override
        public void report(String what, long done, long total) {
            if (indexingSince == 0 && what.startsWith("Indexing")) {
                indexingSince = System.nanoTime();
            }
        }

        @Override
        public boolean isCancelled() {
            return false;
        }

        /** In seconds, to the end of the work, which is now. */
        double indexing() {
            return (System.nanoTime() - (indexingSince == 0 ? began : indexingSince)) / 1e9;
        }
    }
}
