package org.lectern.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.digest.Digest;
import org.lectern.digest.DigestReader;
import org.lectern.digest.SourceText;
import org.lectern.paper.Metadata;
import org.lectern.paper.NormalizedTitle;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;

/** Tables to the letter, edited in a spreadsheet, and safe in one. */
class CsvTest {
    private static String csv(List<Paper> papers) {
        return Exporter.of(ExportFormat.CSV, ExportOptions.ALL).text(papers, FewPapers.keys(papers));
    }

    private static List<Metadata> read(String text) {
        Digest digest = (Digest) DigestReader.standard().read(SourceText.of("x.csv", text));
        return digest.records().stream().map(record -> record.metadata()).toList();
    }

    @Test
    void isWrittenToTheLetter() {
        assertThat(csv(FewPapers.all()).replace("\r\n", "\n")).isEqualTo("""
                citation key,type,title,authors,author count,date,venue,organization,presentation,categories,arxiv id,doi,links,keywords,upvotes,comments,figure captions,volume,number,pages,publisher,other fields,abstract,lectern
                oord2024learning,,Learning ℓ₁ Balls with GPT-4: A Study,"Aäron van den Oord; Grace Hopper; et al.",5,2024-07-03,,Lab of Tests,,cs.LG,2407.01234,,"https://arxiv.org/abs/2407.01234; https://github.com/x/balls","balls; norms",7,,,,,,,,"We learn balls; it works, \"\"mostly\"\".","{\"\"print\"\":\"\"4a0a71a98064e1dd\"\",\"\"record\"\":{\"\"title\"\":\"\"Learning $\\\\ell_1$ Balls with GPT-4: A Study\"\",\"\"abstract\"\":\"\"We learn *balls*; it works, \\\"\"mostly\\\"\".\"\",\"\"authors\"\":[\"\"Aäron van den Oord\"\",\"\"Grace Hopper\"\"],\"\"authorCount\"\":5,\"\"organization\"\":\"\"Lab of Tests\"\",\"\"published\"\":\"\"2024-07-03\"\",\"\"categories\"\":[\"\"cs.LG\"\"],\"\"arxivId\"\":\"\"2407.01234\"\",\"\"upvotes\"\":7,\"\"keywords\"\":[\"\"balls; norms\"\"],\"\"links\"\":[{\"\"kind\"\":\"\"code\"\",\"\"url\"\":\"\"https://github.com/x/balls\"\"}]}}"
                adakingcountessoflovelace1843notes,article,Notes on an Engine,"Ada King, Countess of Lovelace; Martin Luther King Jr.; Engine Working Group",,1843-09,Journal of Machines,,,,,10.1000/182,,,,,,3,4,666–731,Taylor,"ris-C1: own; csl-division: North",,"{\"\"print\"\":\"\"0785c65318434d53\"\",\"\"record\"\":{\"\"authors\"\":[\"\"Ada King, Countess of Lovelace\"\",\"\"Martin Luther King Jr.\"\",\"\"Engine Working Group\"\"],\"\"published\"\":\"\"1843-09\"\",\"\"venue\"\":\"\"Journal of Machines\"\",\"\"doi\"\":\"\"10.1000/182\"\",\"\"entry\"\":{\"\"type\"\":\"\"article\"\",\"\"fields\"\":{\"\"volume\"\":\"\"3\"\",\"\"number\"\":\"\"4\"\",\"\"pages\"\":\"\"666-\\u002d731\"\",\"\"publisher\"\":\"\"Taylor\"\",\"\"ris-C1\"\":\"\"own\"\",\"\"csl-division\"\":\"\"North\"\"}}}}"
                nothingknown,,"'=Nothing, \"\"Known\"\"",,,,,,,,,,,,,,,,,,,,,"{\"\"print\"\":\"\"e5c0e75858760939\"\",\"\"record\"\":{}}"
                """);
    }

    @Test
    void whatSomebodyEditedCounts() {
        List<Metadata> read = read(csv(FewPapers.all())
                .replace(",Lab of Tests,", ",Laboratory,")
                .replace("Notes on an Engine", "Notes on Engines"));
        assertThat(read.get(0).organization()).contains("Laboratory");
        assertThat(read.get(0).title()).isEqualTo("Learning ℓ₁ Balls with GPT-4: A Study");
        assertThat(read.get(0).authorCount()).hasValue(5);
        assertThat(read.get(1).title()).isEqualTo("Notes on Engines");
        assertThat(read.get(1).entry().field("csl-division")).isEqualTo("North");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1 Ways", "-x", "@SUM(A1)", "'=quoted", "''+", "＝1", "'tis no formula"})
    void runsNothingInASpreadsheet(String title) {
        Paper paper = new Paper(
                PaperId.of(NormalizedTitle.of("x")), Metadata.titled(title).build(), List.of());
        String text = csv(List.of(paper));
        assertThat(text.lines().skip(1)).noneMatch(row -> row.matches(".*,\"?[=+\\-@＝].*"));
        assertThat(read(text))
                .singleElement()
                .satisfies(read -> assertThat(read.title()).isEqualTo(title));
    }
}
