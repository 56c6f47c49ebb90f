package org.lectern.export.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

/** What each format says of a date of a bibliography, and what is read of that by those who edit it. */
class DatesOfFormatsTest {
    private static List<Paper> read(String file, String text) {
        return ((Digest) DigestReader.standard().read(SourceText.of(file, text)))
                .records().stream()
                        .map(record -> new Paper(
                                PaperId.of(NormalizedTitle.of(record.metadata().title())),
                                record.metadata(),
                                List.of()))
                        .toList();
    }

    private static String written(List<Paper> papers, ExportFormat format) {
        return Exporter.of(format, ExportOptions.ALL).text(papers, KeySource.of(papers));
    }

    /** What is read of an export without what it carries along. */
    private static List<Paper> edited(List<Paper> papers, ExportFormat format) {
        String text = written(papers, format).replace("lectern:", "other:").replace("\"lectern\"", "\"other\"");
        return read("x." + format.extension(), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "date = {2019-05/2020-01} | [[2019,5],[2020,1]] | PY 2019, DA 2019/05//to 2020-01",
                "year = {2020/2021} | [[2020],[2021]] | PY 2020, DA 2020///to 2021",
                "date = {2019/} | [[2019]] | PY 2019, DA 2019///and later",
                "date = {1723~} | [[1723]],circa:true | PY 1723, DA 1723///circa",
                "date = {1900~/1910~} | [[1900],[1910]],circa:true | PY 1900, DA 1900///to 1910 circa",
                "year = 2019, month = {Spring} | [[2019]],season:1 | PY 2019, DA 2019///Spring",
                "year = 2019, month = {jul/aug} | [[2019,7],[2019,8]] | PY 2019, DA 2019/07//to 2019-08",
                "date = {-0379} | [[-379]] | DA ///-0379",
                "date = {199X} | [[1990],[1999]] | DA 1990///199X",
                "year = {in press} | literal:inpress | N1 in press"
            })
    void isSaidAsWellAsTheFormatCan(String date, String csl, String ris) {
        List<Paper> papers = read(
                "x.bib", "@article{loom, author = {Doe, Jane}, title = {On Looms}, journal = {Looms}, " + date + "}");

        String json = written(papers, ExportFormat.CSL_JSON).replaceAll("[\\s\"]", "");
        assertThat(json).contains("issued:{" + (csl.startsWith("[") ? "date-parts:" : "") + csl + "}");

        assertThat(written(papers, ExportFormat.RIS)
                        .lines()
                        .filter(line -> line.matches("(?:PY|DA|N1)  - .*"))
                        .map(line -> line.replace("  -", ""))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(ris);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "date = {2019-05/2020-01} | 2019-05/2020-01 | 2019-05/2020-01",
                "year = {2020/2021} | 2020/2021 | 2020/2021",
                "date = {1723~} | 1723~ | 1723~",
                "date = {2019-22} | 2019-22 | 2019-22",
                "date = {2019/..} | 2019 | 2019/",
                "year = 2019, month = {jul/aug} | 2019-07/2019-08 | 2019-07/2019-08",
                "date = {-0379} | -0379 | -0379"
            })
    void comesBackFromAFileThatSomebodyEdited(String date, String csl, String ris) {
        List<Paper> papers = read(
                "x.bib", "@article{loom, author = {Doe, Jane}, title = {On Looms}, journal = {Looms}, " + date + "}");

        assertThat(written(edited(papers, ExportFormat.CSL_JSON), ExportFormat.BIBLATEX))
                .contains("date = {" + csl + "}");
        assertThat(written(edited(papers, ExportFormat.RIS), ExportFormat.BIBLATEX))
                .contains("date = {" + ris + "}");
    }
}
