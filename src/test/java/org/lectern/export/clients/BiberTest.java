package org.lectern.export.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lectern.digest.Digest;
import org.lectern.digest.DigestReader;
import org.lectern.digest.SourceText;
import org.lectern.export.ExportFormat;
import org.lectern.export.ExportOptions;
import org.lectern.export.Exporter;
import org.lectern.export.key.KeySource;
import org.lectern.paper.NormalizedTitle;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;

/** What biber says of an export. Of the large one in BibLaTeX it is asked when that is printed: {@link LatexTest}. */
final class BiberTest {
    private static final Pattern MISSING = Pattern.compile(
            "WARN - Datamodel: Entry '([^']+)' \\(.*\\): Missing mandatory field - one of '([^']+)' must be defined");

    @TempDir
    Path folder;

    @Test
    void hasNothingToWarnOfInBiblatex() throws IOException, InterruptedException {
        hasNothingToWarnOf(Bibliography.small(), ExportFormat.BIBLATEX);
    }

    @Test
    void hasNothingToWarnOfInBibtex() throws IOException, InterruptedException {
        hasNothingToWarnOf(Bibliography.large(), ExportFormat.BIBTEX);
    }

    /** Dates that say more than a day, as bibliographies write them. */
    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"BIBTEX", "BIBLATEX"})
    void hasNothingToWarnOfInDates(ExportFormat format) throws IOException, InterruptedException {
        Program biber = Program.needed("biber");
        List<String> dates = List.of(
                "date = {2019-05/2020-01}",
                "date = {2019/}",
                "date = {1723%}",
                "date = {2019-21}",
                "date = {199X}",
                "date = {2004/05/03}",
                "date = {May 2004}",
                "year = {2020/2021}",
                "year = {c. 1723}",
                "year = {2021, to appear}",
                "year = {2001 (1998)}",
                "year = 2020, month = {jul/aug}",
                "year = 2020, month = 1 # \"~jan\"",
                "year = 2020, month = {Spring}",
                "year = 2020, month = mar, day = {1--3}",
                "year = {2020}, month = {Sept.}, day = {1}, urldate = {Jan. 5, 2021}");
        StringBuilder listing = new StringBuilder();
        for (int i = 0; i < dates.size(); i++) {
            listing.append("@article{loom%d, author = {Doe, Jane}, title = {Loom %d}, journal = {Looms}, %s}\n"
                    .formatted(i, i, dates.get(i)));
        }
        List<Paper> papers = ((Digest) DigestReader.standard().read(SourceText.of("x.bib", listing.toString())))
                .records().stream()
                        .map(record -> new Paper(
                                PaperId.of(NormalizedTitle.of(record.metadata().title())),
                                record.metadata(),
                                List.of()))
                        .toList();
        Path file = folder.resolve("dates.bib");
        Files.writeString(file, Exporter.of(format, ExportOptions.ALL).text(papers, KeySource.of(papers)));

        Program.Run run =
                biber.run(folder, "--tool", "--validate-datamodel", "--output-file", "read.bib", file.toString());

        assertThat(papers).hasSameSizeAs(dates);
        assertThat(run.lines()).noneMatch(line -> line.startsWith("WARN -") || line.startsWith("ERROR -"));
    }

    private void hasNothingToWarnOf(Bibliography bibliography, ExportFormat format)
            throws IOException, InterruptedException {
        Program biber = Program.needed("biber");
        Path file = bibliography.write(format, true, folder.resolve("export.bib"));

        Program.Run run =
                biber.run(folder, "--tool", "--validate-datamodel", "--output-file", "read.bib", file.toString());

        assertThat(run.code()).as(run.out()).isZero();
        warnsOfUnknownYearsOnly(run, bibliography);
    }

    /**
     * BibLaTeX wants a year of everything. Many listings tell none, and none is invented, so these are the warnings that there
     * have to be, one for each such paper, and there must be no other.
     */
    static void warnsOfUnknownYearsOnly(Program.Run biber, Bibliography bibliography) {
        assertThat(biber.lines()).anyMatch(line -> line.startsWith("INFO -"));
        List<String> undated = new ArrayList<>();
        bibliography.byKey().forEach((key, paper) -> {
            if (paper.published().isEmpty()) {
                undated.add(key + " lacks date, year");
            }
        });
        assertThat(biber.lines().stream().filter(line -> line.startsWith("WARN -") || line.startsWith("ERROR -")))
                .map(line -> MISSING.matcher(line).replaceFirst("$1 lacks $2"))
                .containsExactlyInAnyOrderElementsOf(undated);
    }
}
