package org.lectern.export;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.lectern.paper.Metadata;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.PaperRecord;
import org.lectern.paper.PartialDate;

/** What the exporters write, the reader reads back. */
class RoundTripTest {
    private static final DigestReader READER = DigestReader.standard();

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
        static Kept of(Metadata paper, String key) {
            return new Kept(
                    ShownText.of(paper.title()),
                    AuthorList.of(paper).names().stream()
                            .map(RoundTripTest::inReadingOrder)
                            .toList(),
                    paper.venue().map(ShownText::of),
                    paper.published(),
                    paper.arxivId(),
                    paper.doi(),
                    ShownText.of(paper.abstractText()),
                    paper.keywords().stream()
                            .map(ShownText::of)
                            .filter(keyword -> !keyword.isEmpty())
                            .distinct()
                            .toList(),
                    Optional.of(key));
        }

        static Kept read(Metadata paper) {
            return new Kept(
                    ShownText.of(paper.title()),
                    paper.authors().stream()
                            .map(author -> ShownText.of(author.name()))
                            .toList(),
                    paper.venue().map(ShownText::of),
                    paper.published(),
                    paper.arxivId(),
                    paper.doi(),
                    ShownText.of(paper.abstractText()),
                    paper.keywords().stream().map(ShownText::of).toList(),
                    paper.citationKey());
        }
    }

    private static String inReadingOrder(PersonName name) {
        return ShownText.of(Stream.of(name.given(), name.particle(), name.family(), name.suffix())
                .filter(part -> !part.isEmpty())
                .reduce((some, more) -> some + " " + more)
                .orElseThrow());
    }

    private static void comeBack(List<Paper> papers, ExportFormat format) {
        String text = Exporter.of(format, ExportOptions.ALL).text(papers, KeySource.of(papers));
        CitationKeys.Builder keys = CitationKeys.builder();
        papers.forEach(keys::add);
        Map<PaperId, Paper> byId = new HashMap<>();
        papers.forEach(paper -> byId.put(paper.id(), paper));
        List<Kept> expected = keys.build().stream()
                .map(keyed -> Kept.of(requireNonNull(byId.get(keyed.id())).metadata(), keyed.key()))
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
        assumeTrue(ConferencePapers.areThere(), "skipped: ../shared is missing");
        comeBack(ConferencePapers.all(), format);
    }

    @Test
    void theSampleIsLargeEnough() throws IOException {
        assumeTrue(ConferencePapers.areThere(), "skipped: ../shared is missing");
        assertThat(ConferencePapers.all()).hasSizeBetween(1980, 2000);
    }
}
