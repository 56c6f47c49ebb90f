package org.lectern.export.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.export.ExportFormat;

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
