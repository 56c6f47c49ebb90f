package org.lectern.export;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lectern.digest.Digest;
import org.lectern.digest.DigestReader;
import org.lectern.digest.LineFate;
import org.lectern.digest.SourceText;
import org.lectern.export.key.CitationKeys;
import org.lectern.export.key.KeySource;
import org.lectern.export.name.AuthorList;
import org.lectern.export.name.PersonName;
import org.lectern.export.tex.TexScanner;
import org.lectern.export.tex.TexSymbols;
import org.lectern.json.PaperJson;
import org.lectern.paper.Metadata;
import org.lectern.paper.NormalizedTitle;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.PaperRecord;
import org.lectern.paper.PartialDate;

/** What the exporters write, the reader reads back. */
class RoundTripTest {
    private static final DigestReader READER = DigestReader.standard();
    private static final Path SHARED = Path.of("../shared/data/papers.jsonl.gz");
    private static final int PAPERS = 2000;
    /** How far apart the papers stand that are taken, so that they are of all conferences and years. */
    private static final int STEP = 35;

    /** Ways to write the same character; TeX makes one dash of several hyphens. */
    private static final Map<String, String> SYNONYMS = Map.of(
            "\\pm", "±", "\\times", "×", "\\cdot", "·", "\\varphi", "\\phi", "\\varepsilon", "\\epsilon", "–-", "—");

    /**
     * What a bibliography keeps of a paper. Texts are compared as TeX shows them: straight quotes come back as curved ones, and
     * a bare formula between dollar signs.
     */
    private record Kept(
            String title,
            List<String> authors,
            Optional<String> venue,
            Optional<PartialDate> published,
            Optional<String> arxivId,
            Optional<String> doi,
            String abstractText,
            List<String> keywords,
            Optional<String> key) {
        static Kept of(Metadata paper, String key, ExportFormat format) {
            return new Kept(
                    shown(paper.title()),
                    AuthorList.of(paper).names().stream()
                            .map(RoundTripTest::inReadingOrder)
                            .toList(),
                    paper.venue().map(RoundTripTest::shown),
                    paper.published()
                            .map(date -> date.day() > 0 && format == ExportFormat.BIBTEX
                                    ? PartialDate.of(date.year(), date.month())
                                    : date),
                    paper.arxivId(),
                    paper.doi(),
                    shown(paper.abstractText()),
                    paper.keywords().stream()
                            .map(keyword -> shown(keyword.replace(',', ' ')))
                            .filter(keyword -> !keyword.isEmpty())
                            .distinct()
                            .toList(),
                    Optional.of(key));
        }

        static Kept read(Metadata paper) {
            return new Kept(
                    shown(paper.title()),
                    paper.authors().stream().map(author -> shown(author.name())).toList(),
                    paper.venue().map(RoundTripTest::shown),
                    paper.published(),
                    paper.arxivId(),
                    paper.doi(),
                    shown(paper.abstractText()),
                    paper.keywords().stream().map(RoundTripTest::shown).toList(),
                    paper.citationKey());
        }
    }

    private static String inReadingOrder(PersonName name) {
        return shown(Stream.of(name.given(), name.particle(), name.family(), name.suffix())
                .filter(part -> !part.isEmpty())
                .reduce((some, more) -> some + " " + more)
                .orElseThrow());
    }

    /** A text without what tells one way to write it from another. */
    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        TexScanner.scan(text.replace("``", "“")
                        .replace("''", "”")
                        .replace('`', '‘')
                        .replace("---", "—")
                        .replace("--", "–"))
                .forEach(atom -> shown.append(atom.plain()));
        StringBuilder symbols = new StringBuilder();
        shown.codePoints().forEach(c -> symbols.append(TexSymbols.math(c).orElse(Character.toString(c))));
        return SYNONYMS.entrySet().stream()
                .reduce(
                        symbols.toString(),
                        (some, synonym) -> some.replace(synonym.getKey(), synonym.getValue()),
                        (some, ignored) -> some)
                .replaceAll("[\\\\$]", "");
    }

    private static void comeBack(List<Paper> papers, ExportFormat format) {
        String text = Exporter.of(format, ExportOptions.ALL).text(papers, KeySource.of(papers));
        CitationKeys.Builder keys = CitationKeys.builder();
        papers.forEach(keys::add);
        Map<PaperId, Paper> byId = new HashMap<>();
        papers.forEach(paper -> byId.put(paper.id(), paper));
        List<Kept> expected = keys.build().stream()
                .map(keyed -> Kept.of(requireNonNull(byId.get(keyed.id())).metadata(), keyed.key(), format))
                .toList();
        assertThat(READER.read(SourceText.of("x.bib", text))).isInstanceOfSatisfying(Digest.class, digest -> {
            assertThat(digest.layout()).isEqualTo("bibtex");
            assertThat(digest.problems()).isEmpty();
            assertThat(digest.fates()).doesNotHaveAnyElementsOfTypes(LineFate.NotUnderstood.class);
            assertThat(digest.records().stream()
                            .map(PaperRecord::metadata)
                            .map(Kept::read)
                            .toList())
                    .isEqualTo(expected);
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"BIBTEX", "BIBLATEX"})
    void papersThatAreHardToExportComeBack(ExportFormat format) {
        comeBack(SomePapers.all(), format);
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"BIBTEX", "BIBLATEX"})
    void papersOfConferencesComeBack(ExportFormat format) throws IOException {
        assumeTrue(Files.exists(SHARED), "skipped: ../shared is missing");
        comeBack(conferencePapers(), format);
    }

    private static List<Paper> conferencePapers() throws IOException {
        Map<PaperId, Paper> papers = new HashMap<>();
        List<String> lines = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(SHARED)), StandardCharsets.UTF_8))) {
            String line = reader.readLine();
            for (int i = 0; line != null && lines.size() < PAPERS; i++) {
                if (i % STEP == 0) {
                    lines.add(line);
                }
                line = reader.readLine();
            }
        }
        for (String line : lines) {
            PaperJson.metadata(line).ifPresent(metadata -> {
                PaperId id = PaperId.of(NormalizedTitle.of(metadata.title()));
                papers.putIfAbsent(id, new Paper(id, metadata, List.of()));
            });
        }
        return List.copyOf(papers.values());
    }

    @Test
    void theSampleIsLargeEnough() throws IOException {
        assumeTrue(Files.exists(SHARED), "skipped: ../shared is missing");
        assertThat(conferencePapers()).hasSizeBetween(PAPERS - 20, PAPERS);
    }
}
