package org.lectern.export;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lectern.digest.Digest;
import org.lectern.digest.DigestReader;
import org.lectern.digest.LineFate;
import org.lectern.digest.SourceText;
import org.lectern.export.key.CitationKey;
import org.lectern.export.key.KeySource;
import org.lectern.json.PaperJson;
import org.lectern.paper.Metadata;
import org.lectern.paper.NormalizedTitle;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.PaperRecord;

/** What is exported comes back exactly, and exported again is the same to the byte. */
class FormatsRoundTripTest {
    private static final DigestReader READER = DigestReader.standard();
    private static final int LISTINGS = 30;

    private static Metadata keyed(Metadata paper, String key) {
        return PaperJson.metadata(PaperJson.write(PaperJson.of(paper).put("citationKey", key)))
                .orElseThrow();
    }

    private static List<Metadata> read(ExportFormat format, String text) {
        if (READER.read(SourceText.of("x." + format.extension(), text)) instanceof Digest digest) {
            assertThat(digest.problems()).isEmpty();
            assertThat(digest.fates()).doesNotHaveAnyElementsOfTypes(LineFate.NotUnderstood.class);
            return digest.records().stream().map(PaperRecord::metadata).toList();
        }
        return fail("refused: " + text);
    }

    private static void comeBack(ExportFormat format, List<Paper> papers) {
        Exporter exporter = Exporter.of(format, ExportOptions.ALL);
        KeySource keys = KeySource.of(papers);
        Map<PaperId, CitationKey> given =
                keys.keys(papers.stream().map(Paper::id).toList());
        List<Metadata> expected = new ArrayList<>(papers.stream()
                .map(paper -> keyed(
                        paper.metadata(), requireNonNull(given.get(paper.id())).key()))
                .toList());
        if (format.isOrderedByKey()) {
            expected.sort(Comparator.comparing(paper -> paper.citationKey().orElseThrow()));
        }

        String text = exporter.text(papers, keys);
        List<Metadata> records = read(format, text);

        assertThat(records).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(records.get(i)).isEqualTo(expected.get(i));
        }
        assertThat(again(exporter, records)).isEqualTo(text);
    }

    /** The export of what was read, by the keys that were read. */
    private static String again(Exporter exporter, List<Metadata> records) {
        List<Paper> papers = new ArrayList<>();
        Map<PaperId, CitationKey> keys = new HashMap<>();
        for (Metadata record : records) {
            PaperId id = PaperId.of(NormalizedTitle.of("again " + papers.size()));
            papers.add(new Paper(id, record, List.of()));
            keys.put(id, new CitationKey(record.citationKey().orElseThrow(), List.of()));
        }
        return exporter.text(papers, wanted -> keys);
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"BIBTEX", "BIBLATEX", "TEXT"},
            mode = EnumSource.Mode.EXCLUDE)
    void randomRecordsComeBack(ExportFormat format) {
        for (int seed = 0; seed < LISTINGS; seed++) {
            comeBack(format, NastyPapers.random(seed, 1 + seed % 7));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"BIBTEX", "BIBLATEX", "TEXT"},
            mode = EnumSource.Mode.EXCLUDE)
    void papersThatAreHardToExportComeBack(ExportFormat format) {
        comeBack(format, SomePapers.all());
    }
}
