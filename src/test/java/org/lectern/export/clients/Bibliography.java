package org.lectern.export.clients;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lectern.digest.Digest;
import org.lectern.digest.DigestReader;
import org.lectern.digest.ListingFiles;
import org.lectern.export.ConferencePapers;
import org.lectern.export.ExportFormat;
import org.lectern.export.ExportOptions;
import org.lectern.export.Exporter;
import org.lectern.export.PaperSource;
import org.lectern.export.SomePapers;
import org.lectern.export.key.CitationKey;
import org.lectern.export.key.KeySource;
import org.lectern.paper.Metadata;
import org.lectern.paper.NormalizedTitle;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.PaperRecord;
import org.lectern.task.Progress;

/** Papers to be exported and read by a client. */
final class Bibliography {
    private final List<Paper> papers;
    private final KeySource keys;

    private Bibliography(List<Paper> papers) {
        this.papers = papers;
        keys = KeySource.of(papers);
    }

    static Bibliography of(List<Paper> papers) {
        return new Bibliography(papers);
    }

    /** Papers that are hard to export, and those of the sample listings. */
    static Bibliography small() throws IOException {
        return new Bibliography(joined(SomePapers.all(), corpus()));
    }

    /** Those and, where they are, two thousand of conferences. */
    static Bibliography large() throws IOException {
        return new Bibliography(
                joined(small().papers, ConferencePapers.areThere() ? ConferencePapers.all() : List.of()));
    }

    private static List<Paper> corpus() {
        List<Paper> papers = new ArrayList<>();
        for (var file : ListingFiles.below(List.of(Path.of("corpus"))).files()) {
            if (DigestReader.standard().read(file) instanceof Digest digest) {
                digest.records().stream()
                        .map(PaperRecord::metadata)
                        .map(Bibliography::paper)
                        .forEach(papers::add);
            }
        }
        return papers;
    }

    static Paper paper(Metadata metadata) {
        return new Paper(PaperId.of(NormalizedTitle.of(metadata.title())), metadata, List.of());
    }

    private static List<Paper> joined(List<Paper> some, List<Paper> more) {
        Map<PaperId, Paper> all = new LinkedHashMap<>();
        some.forEach(paper -> all.put(paper.id(), paper));
        more.forEach(paper -> all.putIfAbsent(paper.id(), paper));
        return List.copyOf(all.values());
    }

    int size() {
        return papers.size();
    }

    /** What is known of each paper, by its key. */
    Map<String, Metadata> byKey() {
        Map<PaperId, CitationKey> given =
                keys.keys(papers.stream().map(Paper::id).toList());
        Map<String, Metadata> all = new LinkedHashMap<>();
        papers.stream()
                .sorted(Comparator.comparing(paper -> key(given, paper)))
                .forEach(paper -> all.put(key(given, paper), paper.metadata()));
        return all;
    }

    private static String key(Map<PaperId, CitationKey> given, Paper paper) {
        CitationKey key = given.get(paper.id());
        if (key == null) {
            throw new IllegalStateException("no key for " + paper);
        }
        return key.key();
    }

    /** Writes the file. */
    Path write(ExportFormat format, boolean abstracts, Path file) throws IOException {
        Exporter.of(format, ExportOptions.ALL.abstracts(abstracts))
                .writeFile(PaperSource.of(papers), keys, file, Progress.NONE);
        return file;
    }
}
