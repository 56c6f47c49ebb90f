package org.lectern.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lectern.ImportReport;
import org.lectern.Lectern;
import org.lectern.TemporaryFolder;
import org.lectern.json.PaperJson;
import org.lectern.json.QueryJson;
import org.lectern.paper.Metadata;
import org.lectern.paper.NormalizedTitle;
import org.lectern.paper.PaperId;
import org.lectern.search.Counting;
import org.lectern.search.SearchRequest;
import org.lectern.task.Progress;
import org.lectern.text.DisplayText;

/**
 * Measures how well searches rank: papers are imported, and for each that the file has a summary of in a sentence ({@code
 * tldr}), which is not imported, the summary is searched for as the window would; the paper is the one right answer.
 */
public final class RelevanceBench {
    /** So many hits are looked at. */
    public static final int DEPTH = 10;

    private RelevanceBench() {}

    private record Question(String summary, String right) {}

    /**
     * Measures.
     *
     * @param file papers, a JSON object a line, in gzip
     * @throws IOException when the file cannot be read or the temporary folder written
     */
    public static RelevanceFigures run(Path file, Progress progress) throws IOException {
        try (TemporaryFolder folder = TemporaryFolder.make("lectern-bench");
                PlainLucene plain = new PlainLucene()) {
            Path listing = folder.path().resolve("papers.jsonl");
            List<Question> tuning = new ArrayList<>();
            List<Question> held = new ArrayList<>();
            try (BufferedWriter out = Files.newBufferedWriter(listing)) {
                new PaperFile(file).eachLine(Long.MAX_VALUE, (paper, line) -> {
                    add(plain, out, paper);
                    QueryJson.of(line)
                            .ifPresent(query -> (isForTuning(paper) ? tuning : held)
                                    .add(new Question(query.query(), identity(paper.title()))));
                });
            }
            if (tuning.isEmpty() && held.isEmpty()) {
                throw new IOException("no paper in it has a tldr");
            }
            try (Lectern lectern = Lectern.open(folder.path().resolve("library"), progress);
                    PlainLucene.Searches searches = plain.finish()) {
                ImportReport report = lectern.importPaths(List.of(listing), progress);
                return new RelevanceFigures(
                        report.added(),
                        List.of(
                                new RelevanceFigures.Half("tuning", answers(lectern, searches, tuning, progress)),
                                new RelevanceFigures.Half("held back", answers(lectern, searches, held, progress))));
            }
        }
    }

    private static void add(PlainLucene plain, BufferedWriter listing, Metadata paper) {
        try {
            plain.add(identity(paper.title()), paper);
            listing.write(PaperJson.write(PaperJson.of(paper)));
            listing.newLine();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Always the same half, whatever else the file has. */
    private static boolean isForTuning(Metadata paper) {
        return (PaperId.of(new NormalizedTitle(identity(paper.title()))).bits() & 1) == 0;
    }

    private static String identity(String title) {
        return NormalizedTitle.of(DisplayText.of(title).text()).text();
    }

    /** Finds the titles, as {@link #identity} has them, of the best hits. */
    private interface Search {
        List<String> best(String query) throws IOException;
    }

    private static List<RelevanceFigures.Answers> answers(
            Lectern lectern, PlainLucene.Searches plain, List<Question> questions, Progress progress)
            throws IOException {
        return List.of(
                answers("lectern", query -> best(lectern, query), questions, progress),
                answers("plain lucene", query -> plain.best(query, DEPTH), questions, progress));
    }

    private static List<String> best(Lectern lectern, String query) {
        return lectern.search(SearchRequest.of(query).counting(Counting.NOTHING).page(0, DEPTH)).hits().stream()
                .map(hit -> identity(hit.paper().title()))
                .toList();
    }

    private static RelevanceFigures.Answers answers(
            String system, Search search, List<Question> questions, Progress progress) throws IOException {
        List<Integer> ranks = new ArrayList<>();
        List<Double> millis = new ArrayList<>();
        for (Question question : questions) {
            if (progress.isCancelled()) {
                break;
            }
            progress.report("searching with " + system, ranks.size(), questions.size());
            long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            List<String> best = search.best(question.summary());
            millis.add((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began) / 1e6);
            ranks.add(best.indexOf(question.right()) + 1);
        }
        return new RelevanceFigures.Answers(system, ranks, new Times(millis));
    }
}
