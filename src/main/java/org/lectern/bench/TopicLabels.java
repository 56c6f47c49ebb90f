package org.lectern.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lectern.topic.TopicBook;

/**
 * What {@link TopicsBench} judges topics by: {@code keywords.tsv}, a topic's id and a keyword that means it a line, and {@code labels.jsonl},
 * a paper a line: its title, the topics that the first and the second reader found right, and what is right in the end.
 *
 * @param keywords by the ids of topics, in small letters
 * @param papers those that were read
 */
record TopicLabels(Map<String, Set<String>> keywords, List<Read> papers) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** A paper that was read. */
    record Read(String title, Set<String> first, Set<String> second, Set<String> right) {}

    /**
     * Reads both files of a folder.
     *
     * @throws IOException when one is not there, or a line is none of it; the message names file and line
     */
    static TopicLabels in(Path folder) throws IOException {
        Map<String, Set<String>> keywords = new LinkedHashMap<>();
        Path table = folder.resolve("keywords.tsv");
        int number = 0;
        for (String line : Files.readAllLines(table)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] fields = line.split("\t", -1);
            if (fields.length != 2) {
                throw new IOException(
                        "%s:%d: a topic and a keyword are expected, with a tab between them".formatted(table, number));
            }
            keywords.computeIfAbsent(fields[0].strip(), fresh -> new TreeSet<>())
                    .add(folded(fields[1]));
        }
        List<Read> papers = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("labels.jsonl"))) {
            JsonNode json = MAPPER.readTree(line);
            papers.add(new Read(
                    json.path("title").asText(),
                    texts(json.path("first")),
                    texts(json.path("second")),
                    texts(json.path("right"))));
        }
        return new TopicLabels(keywords, papers);
    }

    static String folded(String keyword) {
        return keyword.strip().toLowerCase(Locale.ROOT);
    }

    private static Set<String> texts(JsonNode array) {
        Set<String> texts = new TreeSet<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    /** Cohen's kappa of the two who read: how much more they agree than by chance, 1 where they always do. */
    double agreement(TopicBook book) {
        double pairs = (double) papers.size() * book.topics().size();
        double first = 0;
        double second = 0;
        double differing = 0;
        for (Read paper : papers) {
            first += paper.first().size();
            second += paper.second().size();
            Set<String> both = new TreeSet<>(paper.first());
            both.retainAll(paper.second());
            differing += paper.first().size() + paper.second().size() - 2.0 * both.size();
        }
        double seen = 1 - differing / pairs;
        double chance = first / pairs * (second / pairs) + (1 - first / pairs) * (1 - second / pairs);
        return (seen - chance) / (1 - chance);
    }
}
