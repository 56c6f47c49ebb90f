package org.lectern.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.Lectern;
import org.lectern.TemporaryFolder;
import org.lectern.json.PaperJson;
import org.lectern.paper.Metadata;
import org.lectern.paper.NormalizedTitle;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.task.Progress;
import org.lectern.text.DisplayText;

/**
 * Measures how well related papers are found: papers are imported without the keywords of their authors, and of the related ones those are
 * right that share a keyword. As most papers have none, all are a library of which those without are passed over, and those with
 * keywords are another.
 */
public final class RelatedBench {
    /** So many related papers are judged. */
    public static final int PLACES = 10;

    /** So many are asked for where those without keywords are passed over. */
    private static final int DEPTH = 500;

    /** So many papers say how long it takes. */
    private static final int TIMED = 300;

    private final Path folder;
    private final Map<String, Metadata> papers;
    private final Progress progress;

    private RelatedBench(Path folder, Map<String, Metadata> papers, Progress progress) {
        this.folder = folder;
        this.papers = papers;
        this.progress = progress;
    }

    /**
     * Measures.
     *
     * @param file papers, a JSON object a line, in gzip
     * @throws IOException when the file cannot be read or the temporary folder written
     */
    public static RelatedFigures run(Path file, Progress progress) throws IOException {
        Map<String, Metadata> all = new LinkedHashMap<>();
        new PaperFile(file).eachLine(Long.MAX_VALUE, (paper, line) -> all.putIfAbsent(identity(paper.title()), paper));
        Map<String, Metadata> judged = new LinkedHashMap<>(all);
        judged.values().removeIf(paper -> paper.keywords().isEmpty());
        if (judged.isEmpty()) {
            throw new IOException("no paper in it has keywords");
        }
        try (TemporaryFolder temporary = TemporaryFolder.make("lectern-bench")) {
            return new RelatedFigures(List.of(
                    new RelatedBench(temporary.path().resolve("all"), all, progress).measured(),
                    new RelatedBench(temporary.path().resolve("judged"), judged, progress).measured()));
        }
    }

    /**
     * How long it takes in a library of so many papers, as many as the file has where that is empty.
     *
     * @param folder where the library is kept for the next time; empty for nowhere
     */
    public static Times times(Path file, Optional<Long> papers, Optional<Path> folder, Progress progress)
            throws IOException {
        PaperFile source = new PaperFile(file);
        long inFile = source.count();
        long count = papers.orElse(inFile);
        if (folder.isPresent()) {
            Files.createDirectories(folder.get());
            return times(BenchLibrary.in(folder.get(), source, count, inFile, progress), progress);
        }
        try (TemporaryFolder temporary = TemporaryFolder.make("lectern-bench")) {
            return times(BenchLibrary.in(temporary.path(), source, count, inFile, progress), progress);
        }
    }

    /** Of papers from all parts of the library, each once, after as many others that do not count. */
    private static Times times(Path library, Progress progress) {
        try (Lectern lectern = Lectern.open(library, progress)) {
            long step = Math.max(1, lectern.library().statistics().papers() / (2 * TIMED));
            List<PaperId> ids = new ArrayList<>();
            long[] number = {0};
            lectern.library().forEachPaper(paper -> {
                if (number[0]++ % step == 0) {
                    ids.add(paper.id());
                }
            });
            Collections.shuffle(ids, new Random(1));
            List<Double> millis = new ArrayList<>();
            for (Paper paper : lectern.library().papers(ids)) {
                long began = System.nanoTime();
                lectern.related(List.of(paper), PLACES);
                millis.add((System.nanoTime() - began) / 1e6);
            }
            return new Times(millis.subList(millis.size() / 2, millis.size()));
        }
    }

    private static String identity(String title) {
        return NormalizedTitle.of(DisplayText.of(title).text()).text();
    }

    private static PaperId id(String identity) {
        return PaperId.of(new NormalizedTitle(identity));
    }

    private static Set<String> keywords(Metadata paper) {
        return paper.keywords().stream()
                .map(keyword -> keyword.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private RelatedFigures.Measured measured() throws IOException {
        Files.createDirectories(folder);
        Path listing = folder.resolve("papers.jsonl");
        try (LuceneAlike lucene = new LuceneAlike()) {
            try (BufferedWriter out = Files.newBufferedWriter(listing)) {
                for (Map.Entry<String, Metadata> paper : papers.entrySet()) {
                    lucene.add(paper.getKey(), paper.getValue());
                    out.write(PaperJson.write(PaperJson.of(paper.getValue()).without("keywords")));
                    out.newLine();
                }
            }
            try (Lectern lectern = Lectern.open(folder.resolve("library"), progress);
                    LuceneAlike.Answers answers = lucene.finish()) {
                lectern.importPaths(List.of(listing), progress);
                return measured(lectern, answers);
            }
        }
    }

    /** Finds the papers, as {@link #identity} has them, that are most related to one. */
    private interface Search {
        List<String> best(String paper, int most) throws IOException;
    }

    private RelatedFigures.Measured measured(Lectern lectern, LuceneAlike.Answers lucene) throws IOException {
        Map<String, Search> systems = new LinkedHashMap<>();
        systems.put("lectern", (paper, most) -> best(lectern, paper, most));
        systems.put("MoreLikeThis", (paper, most) -> lucene.best(paper, most, OptionalInt.empty()));
        systems.put("— from once", (paper, most) -> lucene.best(paper, most, OptionalInt.of(1)));
        Map<String, Set<String>> judged = new LinkedHashMap<>();
        papers.forEach((paper, metadata) -> judged.put(paper, keywords(metadata)));
        judged.values().removeIf(Set::isEmpty);
        Map<String, Integer> sharing = sharing(judged.values(), judged);
        Map<Boolean, List<String>> halves = judged.keySet().stream()
                .filter(paper -> sharing.getOrDefault(paper, 0) > 0
                        && lectern.library().paper(id(paper)).isPresent())
                .collect(Collectors.partitioningBy(paper -> (id(paper).bits() & 1) == 0));
        List<RelatedFigures.Half> figures = new ArrayList<>();
        for (boolean tuning : new boolean[] {true, false}) {
            List<String> half = halves.getOrDefault(tuning, List.of());
            List<RelatedFigures.Answers> answers = new ArrayList<>();
            for (Map.Entry<String, Search> system : systems.entrySet()) {
                answers.add(answers(system.getKey(), system.getValue(), half, judged));
            }
            double most = half.stream()
                    .mapToDouble(paper -> Math.min(PLACES, sharing.getOrDefault(paper, 0)) / (double) PLACES)
                    .average()
                    .orElse(0);
            figures.add(new RelatedFigures.Half(tuning ? "tuning" : "held back", most, answers));
        }
        return new RelatedFigures.Measured(papers.size(), judged.size(), figures);
    }

    /** For each paper, how many others share a keyword with it. */
    private static Map<String, Integer> sharing(Collection<Set<String>> all, Map<String, Set<String>> judged) {
        Map<String, Integer> sharing = new HashMap<>();
        judged.forEach((paper, own) -> sharing.put(
                paper,
                (int) all.stream()
                                .filter(other -> !Collections.disjoint(own, other))
                                .count()
                        - 1));
        return sharing;
    }

    private static List<String> best(Lectern lectern, String paper, int most) {
        List<Paper> given = lectern.library().paper(id(paper)).stream().toList();
        return lectern.related(given, most).stream()
                .map(related -> identity(related.paper().title()))
                .toList();
    }

    private RelatedFigures.Answers answers(
            String system, Search search, List<String> asked, Map<String, Set<String>> judged) throws IOException {
        int depth = judged.size() == papers.size() ? PLACES : DEPTH;
        List<Double> shares = new ArrayList<>();
        List<Double> millis = new ArrayList<>();
        for (String paper : asked) {
            if (progress.isCancelled()) {
                break;
            }
            progress.report("relating with " + system, shares.size(), asked.size());
            long began = System.nanoTime();
            List<String> first = search.best(paper, PLACES);
            millis.add((System.nanoTime() - began) / 1e6);
            List<String> best = depth == PLACES ? first : search.best(paper, depth);
            Set<String> own = judged.getOrDefault(paper, Set.of());
            long right = best.stream()
                    .filter(judged::containsKey)
                    .limit(PLACES)
                    .filter(other -> !Collections.disjoint(own, judged.getOrDefault(other, Set.of())))
                    .count();
            shares.add(right / (double) PLACES);
        }
        return new RelatedFigures.Answers(system, shares, new Times(millis));
    }
}
