package org.lectern.export.bibtex;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.util.List;
import org.lectern.digest.Digest;
import org.lectern.digest.DigestReader;
import org.lectern.digest.SourceText;
import org.lectern.export.entry.Entry;
import org.lectern.paper.Metadata;

/** Reads and writes bibliographies, as tests do that send them there and back. */
final class BibFiles {
    private static final DigestReader READER = DigestReader.standard();

    private BibFiles() {}

    static List<Metadata> read(String text) {
        return READER.read(SourceText.of("x.bib", text)) instanceof Digest digest
                ? digest.records().stream().map(record -> record.metadata()).toList()
                : fail("refused");
    }

    static String written(List<Metadata> papers, BibDialect dialect) {
        StringBuilder text = new StringBuilder();
        BibWriter writer = new BibWriter(dialect, true);
        try {
            for (int i = 0; i < papers.size(); i++) {
                writer.entry(new Entry(papers.get(i).citationKey().orElse("loom" + i), List.of(), papers.get(i)), text);
            }
            writer.end(text);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }
}
