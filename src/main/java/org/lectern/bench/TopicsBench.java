package org.lectern.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lectern.Lectern;
import org.lectern.TemporaryFolder;
import org.lectern.json.PaperJson;
import org.lectern.paper.Metadata;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.task.Progress;
import org.lectern.text.DisplayText;
import org.lectern.topic.Topic;
import org.lectern.topic.TopicBook;
import org.lectern.topic.TopicEdits;

/**
 * Measures the topics that papers get by the book that comes with the program. <em>Recall</em>: papers are imported without the keywords of
 * their authors; of those whose keywords mean a topic, how many get it, or one below it. <em>Precision</em>: of papers that people read, how
 * many of the topics given are among those that they found right. And how long it takes to give all papers their topics anew.
 */
public final class TopicsBench {
    private static final int BATCH = 500;

    private TopicsBench() {}

    /** A pair of a paper and a topic that its keywords mean. */
    private record Meant(String topic, boolean tuning) {}

    /**
     * Measures.
     *
     * @param file papers, a JSON object a line, in gzip
     * @param listings more papers, among them those that were read
     * @param labels the folder with {@code keywords.tsv} and {@code labels.jsonl}
     * @param rounds how often all papers are given their topics anew
     * @throws IOException when a file cannot be read or the temporary folder written
     */
    public static TopicsFigures run(Path file, List<Path> listings, Path labels, int rounds, Progress progress)
            throws IOException {
        TopicLabels known = TopicLabels.in(labels);
        try (TemporaryFolder folder = TemporaryFolder.make("lectern-bench")) {
            Path listing = folder.path().resolve("papers.jsonl");
            Map<String, List<Meant>> meant = new HashMap<>();
            try (BufferedWriter out = Files.newBufferedWriter(listing)) {
                new PaperFile(file).eachLine(Long.MAX_VALUE, (paper, line) -> {
                    write(out, paper);
                    meant(paper, known)
                            .forEach(pair -> meant.computeIfAbsent(shown(paper.title()), fresh -> new ArrayList<>())
                                    .add(pair));
                });
            }
            try (Lectern lectern = Lectern.open(folder.path().resolve("library"), progress)) {
                lectern.importPaths(
                        Stream.concat(Stream.of(listing), listings.stream()).toList(), progress);
                return figures(lectern, known, meant, rounds, progress);
            }
        }
    }

    private static void write(BufferedWriter out, Metadata paper) {
        try {
            ObjectNode json = PaperJson.of(paper);
            json.remove(List.of("keywords", "categories"));
            out.write(PaperJson.write(json));
            out.newLine();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String shown(String title) {
        return DisplayText.of(title).text();
    }

    private static List<Meant> meant(Metadata paper, TopicLabels known) {
        Set<String> keywords =
                paper.keywords().stream().map(TopicLabels::folded).collect(Collectors.toCollection(TreeSet::new));
        boolean tuning = !isKept(paper.title());
        return known.keywords().entrySet().stream()
                .filter(topic -> topic.getValue().stream().anyMatch(keywords::contains))
                .map(topic -> new Meant(topic.getKey(), tuning))
                .toList();
    }

    /** Whether a paper is of the half that rules are not tuned on: always the same one. */
    private static boolean isKept(String title) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(title.getBytes(StandardCharsets.UTF_8));
            return (hash[3] & 1) == 1;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static TopicsFigures figures(
            Lectern lectern, TopicLabels known, Map<String, List<Meant>> meant, int rounds, Progress progress) {
        TopicBook book = lectern.topics().book();
        Counts counts = new Counts(book, known, meant);
        List<PaperId> ids = lectern.library().paperIds();
        for (int from = 0; from < ids.size(); from += BATCH) {
            progress.report("looking at topics", from, ids.size());
            List<PaperId> some = ids.subList(from, Math.min(ids.size(), from + BATCH));
            Map<PaperId, List<Topic>> topics = lectern.topics().of(some);
            lectern.library()
                    .papers(some)
                    .forEach(paper -> counts.add(paper, topics.getOrDefault(paper.id(), List.of())));
        }
        return counts.figures(ids.size(), times(lectern, Long.MAX_VALUE, rounds), times(lectern, 1, rounds));
    }

    /** How long an edit takes until all papers have their topics by it, with the rules edited that are named first. */
    private static Times times(Lectern lectern, long rules, int rounds) {
        List<Double> millis = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            long began = System.nanoTime();
            lectern.topics().edit(edits -> written(edits, rules));
            millis.add((System.nanoTime() - began) / 1e6);
        }
        return new Times(millis);
    }

    /** The same rules, written in other words, so that each has to be asked again. */
    private static TopicEdits written(TopicEdits edits, long rules) {
        List<Topic> ruled = edits.book().topics().stream()
                .filter(topic -> topic.rule().isPresent())
                .limit(rules)
                .toList();
        TopicEdits all = edits;
        for (Topic topic : ruled) {
            all = all.rule(topic, "(" + topic.rule().orElseThrow() + ")");
        }
        return all;
    }

    /** What is counted paper by paper. */
    private static final class Counts {
        private final TopicBook book;
        private final TopicLabels known;
        private final Map<String, List<Meant>> meant;
        private final Map<String, TopicLabels.Read> read = new LinkedHashMap<>();
        private final int[] covered = {0, 0};
        private final List<Map<Integer, Integer>> sizes = List.of(new TreeMap<>(), new TreeMap<>());
        private final List<Map<String, int[]>> recalled = List.of(new HashMap<>(), new HashMap<>());
        private final List<Double> right = new ArrayList<>();
        private final List<Double> given = new ArrayList<>();
        private final List<String> wrong = new ArrayList<>();
        private int labels;

        Counts(TopicBook book, TopicLabels known, Map<String, List<Meant>> meant) {
            this.book = book;
            this.known = known;
            this.meant = meant;
            known.papers().forEach(paper -> read.put(paper.title(), paper));
        }

        void add(Paper paper, List<Topic> topics) {
            String title = shown(paper.title());
            int other = paper.sightings().stream().allMatch(seen -> seen.file().equals("papers.jsonl")) ? 0 : 1;
            covered[other] += topics.stream().anyMatch(book::isLeaf) ? 1 : 0;
            sizes.get(other).merge(topics.size(), 1, Integer::sum);
            for (Meant pair : meant.getOrDefault(title, List.of())) {
                int[] counts = recalled.get(pair.tuning() ? 0 : 1).computeIfAbsent(pair.topic(), fresh -> new int[2]);
                counts[0]++;
                counts[1] += book.topic(pair.topic())
                                .filter(wanted -> topics.stream().anyMatch(topic -> book.isIn(topic, wanted)))
                                .isPresent()
                        ? 1
                        : 0;
            }
            TopicLabels.Read label = read.remove(title);
            if (label != null) {
                judge(label, topics);
            }
        }

        private void judge(TopicLabels.Read label, List<Topic> topics) {
            List<Topic> fine = label.right().stream()
                    .flatMap(id -> book.topic(id).stream())
                    .toList();
            labels += label.right().size();
            int hits = 0;
            for (Topic topic : topics) {
                // A topic above one that is right is understood.
                if (fine.stream().anyMatch(one -> book.isIn(one, topic))) {
                    hits++;
                } else {
                    wrong.add(topic.name() + ": " + label.title());
                }
            }
            right.add((double) hits);
            given.add((double) topics.size());
        }

        TopicsFigures figures(int papers, Times all, Times one) {
            int others =
                    sizes.get(1).values().stream().mapToInt(Integer::intValue).sum();
            double[] hits = right.stream().mapToDouble(Double::doubleValue).toArray();
            double[] asked = given.stream().mapToDouble(Double::doubleValue).toArray();
            int sum = given.stream().mapToInt(Double::intValue).sum();
            int fine = right.stream().mapToInt(Double::intValue).sum();
            return new TopicsFigures(
                    papers - others,
                    covered[0],
                    others,
                    covered[1],
                    sizes.get(0),
                    sizes.get(1),
                    List.of(recall("tuning", recalled.get(0)), recall("held back", recalled.get(1))),
                    new TopicsFigures.Precision(right.size(), sum, fine, labels, Interval.of(hits, asked), wrong),
                    known.agreement(book),
                    all,
                    one);
        }

        private TopicsFigures.Recall recall(String half, Map<String, int[]> counts) {
            List<TopicsFigures.OfTopic> topics = book.topics().stream()
                    .flatMap(topic -> Optional.ofNullable(counts.get(topic.id())).stream()
                            .map(count -> new TopicsFigures.OfTopic(topic.name(), count[0], count[1])))
                    .toList();
            double[] each = topics.stream()
                    .flatMapToDouble(
                            topic -> IntStream.range(0, topic.papers()).mapToDouble(i -> i < topic.found() ? 1 : 0))
                    .toArray();
            return new TopicsFigures.Recall(half, Interval.of(each), topics);
        }
    }
}
