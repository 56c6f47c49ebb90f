package org.lectern.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lectern.compare.Sentence;
import org.lectern.compare.SentenceSplitter;
import org.lectern.paper.Metadata;

/** Abstracts that nobody gave roles: those of a file of papers, a JSON object a line in gzip. */
public final class UnlabelledFile {
    /** More teach no more; see {@code docs/benchmarks.md}. */
    private static final int MOST = 10_000;

    /** Fewer sentences are hardly an abstract. */
    private static final int FEWEST_SENTENCES = 3;
    /** More are hardly one either. */
    private static final int MOST_SENTENCES = 20;

    private UnlabelledFile() {}

    /**
     * Reads the sentences of abstracts that have from 3 to 20: of the first 10,000 of them among the first 20,000 papers, in their order.
     *
     * @throws IOException when the file cannot be read
     */
    public static List<List<String>> read(Path file) throws IOException {
        List<List<String>> abstracts = new ArrayList<>();
        new PaperFile(file).eachLine(2 * MOST, (paper, line) -> {
            List<String> sentences = sentences(paper);
            if (abstracts.size() < MOST && sentences.size() >= FEWEST_SENTENCES && sentences.size() <= MOST_SENTENCES) {
                abstracts.add(sentences);
            }
        });
        return List.copyOf(abstracts);
    }

    private static List<String> sentences(Metadata paper) {
        return SentenceSplitter.of(paper.abstractText()).stream()
                .map(Sentence::text)
                .toList();
    }
}
