package org.lectern;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.lectern.paper.PaperId;

/**
 * The papers that somebody has put aside to compare them, as the library's folder remembers them in {@code compared.properties}: no
 * change of the library.
 *
 * @param papers in their order, each once
 */
record ComparedPapers(List<PaperId> papers) {
    private static final String FILE = "compared.properties";
    private static final String PAPER = "paper.";

    /** Drops those that stand twice. */
    ComparedPapers {
        papers = papers.stream().distinct().toList();
    }

    /** Reads what is remembered; none, when there is no file or it cannot be read. */
    static ComparedPapers read(Path libraryFolder) {
        Properties values = file(libraryFolder).read();
        List<PaperId> papers = new ArrayList<>();
        for (int i = 1; values.getProperty(PAPER + i) != null; i++) {
            Optional<PaperId> id = PaperId.parse(values.getProperty(PAPER + i));
            id.ifPresent(papers::add);
        }
        return new ComparedPapers(papers);
    }

    /**
     * Writes it; a failure leaves the old one, whole.
     *
     * @throws java.io.UncheckedIOException when it cannot be written
     */
    void write(Path libraryFolder) {
        Properties values = new Properties();
        for (int i = 0; i < papers.size(); i++) {
            values.setProperty(PAPER + (i + 1), papers.get(i).value());
        }
        file(libraryFolder).write(values);
    }

    private static RememberedFile file(Path libraryFolder) {
        return new RememberedFile(libraryFolder.resolve(FILE), "The papers put aside to be compared");
    }
}
