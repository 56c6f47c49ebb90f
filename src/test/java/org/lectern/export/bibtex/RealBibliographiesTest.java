package org.lectern.export.bibtex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lectern.digest.Digest;
import org.lectern.digest.DigestReader;
import org.lectern.paper.Metadata;

/** The bibliographies that come with TeX, where it is installed: what was exported is read and exported alike. */
class RealBibliographiesTest {
    private static final Path FILES = Path.of("/usr/share/texlive/texmf-dist/bibtex/bib");
    private static final DigestReader READER = DigestReader.standard();

    private static List<Metadata> papers(Path file) {
        return READER.read(file) instanceof Digest digest
                ? digest.records().stream().map(record -> record.metadata()).toList()
                : List.of();
    }

    @ParameterizedTest
    @EnumSource(BibDialect.class)
    void exportsComeBack(BibDialect dialect) throws IOException {
        assumeTrue(Files.isDirectory(FILES), "needs the bibliographies of TeX Live");
        List<String> differences = new ArrayList<>();
        try (Stream<Path> files = Files.walk(FILES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".bib"))
                    .filter(path -> path.toFile().length() < 500_000)
                    .sorted()
                    .toList()) {
                List<Metadata> papers = papers(file);
                String first = BibFiles.written(papers, dialect);
                if (first.isEmpty()) {
                    continue;
                }
                List<Metadata> read = BibFiles.read(first);
                String again = BibFiles.written(read, dialect);
                if (read.size() != papers.size()) {
                    differences.add(file + ": " + papers.size() + " entries, then " + read.size());
                }
                List<String> lines = again.lines().toList();
                first.lines()
                        .filter(line -> !lines.contains(line))
                        .forEach(line -> differences.add(file + ": " + line));
            }
        }
        if (!differences.isEmpty()) {
            fail(differences.size() + " differences: "
                    + String.join("\n", differences.subList(0, Math.min(30, differences.size()))));
        }
        assertThat(differences).isEmpty();
    }
}
