package org.lectern.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.lectern.json.PaperJson;
import org.lectern.paper.Metadata;

/**
 * A file of papers, a JSON object a line in gzip, and as many more papers made from it as are wanted: the same ones always.
 *
 * @param path the file
 */
record PaperFile(Path path) {
    /** So many of the most frequent words are the same in every copy, as they are in every text. */
    private static final int COMMON = 2_000;

    /** How many papers of the file have a title. */
    long count() throws IOException {
        long[] count = {0};
        each(Long.MAX_VALUE, paper -> count[0]++);
        return count[0];
    }

    /** Gives the first papers, and beyond those of the file, copies in other words. */
    void each(long papers, long inFile, Consumer<Metadata> consumer) throws IOException {
        each(Math.min(papers, inFile), consumer);
        if (papers <= inFile) {
            return;
        }
        Set<String> common = commonWords();
        long left = papers - inFile;
        for (int copy = 1; left > 0; copy++) {
            OtherWords words = new OtherWords(copy, common);
            long now = Math.min(left, inFile);
            each(now, paper -> consumer.accept(words.of(paper)));
            left -= now;
        }
    }

    private void each(long limit, Consumer<Metadata> consumer) throws IOException {
        eachLine(limit, (paper, line) -> consumer.accept(paper));
    }

    /** Gives the first papers, and the line of each. */
    void eachLine(long limit, BiConsumer<Metadata, String> consumer) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(path)), StandardCharsets.UTF_8))) {
            long count = 0;
            for (String line = lines.readLine(); line != null && count < limit; line = lines.readLine()) {
                Metadata paper = PaperJson.metadata(line).orElse(null);
                if (paper != null) {
                    consumer.accept(paper, line);
                    count++;
                }
            }
        }
    }

    private Set<String> commonWords() throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        each(Long.MAX_VALUE, paper -> {
            OtherWords.WORD
                    .matcher(paper.title())
                    .results()
                    .forEach(word -> counts.merge(word.group(), 1, Integer::sum));
            OtherWords.WORD
                    .matcher(paper.abstractText())
                    .results()
                    .forEach(word -> counts.merge(word.group(), 1, Integer::sum));
        });
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(COMMON)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
