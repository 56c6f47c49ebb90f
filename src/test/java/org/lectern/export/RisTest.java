package org.lectern.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.digest.Digest;
import org.lectern.digest.DigestReader;
import org.lectern.digest.SourceText;
import org.lectern.export.entry.Addresses;
import org.lectern.export.entry.Entry;
import org.lectern.export.entry.ShownText;
import org.lectern.export.name.AuthorList;
import org.lectern.export.name.PersonName;
import org.lectern.export.ris.RisWriter;
import org.lectern.paper.Metadata;
import org.lectern.paper.Paper;
import org.lectern.paper.PartialDate;

/** RIS to the letter, edited elsewhere, and as bibutils reads it. */
class RisTest {
    @TempDir
    Path folder;

    private static String ris(List<Paper> papers) {
        return Exporter.of(ExportFormat.RIS, ExportOptions.ALL).text(papers, FewPapers.keys(papers));
    }

    @Test
    void isWrittenToTheLetter() {
        assertThat(ris(FewPapers.all()).replace("\r\n", "\n")).isEqualTo("""
                TY  - JOUR
                ID  - adakingcountessoflovelace1843notes
                TI  - Notes on an Engine
                AU  - Ada King Countess of Lovelace
                AU  - King, Martin Luther, Jr.
                AU  - Engine Working Group
                PY  - 1843
                DA  - 1843/09/
                JF  - Journal of Machines
                VL  - 3
                IS  - 4
                SP  - 666
                EP  - 731
                PB  - Taylor
                C1  - own
                DO  - 10.1000/182
                U5  - lectern:{"print":"889fe9beed86e081","record":{"authors":["Ada King, Countess of Lovelace","Martin Luther King Jr.","Engine Working Group"],"published":"1843-09","venue":"Journal of Machines","doi":"10.1000/182","entry":{"type":"article","fields":{"volume":"3","number":"4","pages":"666-\\u002d731","publisher":"Taylor","ris-C1":"own","csl-division":"North"}}}}
                ER  -\s

                TY  - GEN
                ID  - nothingknown
                TI  - =Nothing, "Known"
                U5  - lectern:{"print":"7d004b47f995a596","record":{}}
                ER  -\s

                TY  - UNPB
                ID  - oord2024learning
                TI  - Learning ℓ₁ Balls with GPT-4: A Study
                AU  - van den Oord, Aäron
                AU  - Hopper, Grace
                PY  - 2024
                DA  - 2024/07/03
                M1  - arXiv:2407.01234
                UR  - https://arxiv.org/abs/2407.01234
                UR  - https://github.com/x/balls
                KW  - balls; norms
                AB  - We learn balls; it works, "mostly".
                U5  - lectern:{"print":"b266256585d78837","record":{"title":"Learning $\\\\ell_1$ Balls with GPT-4: A Study","abstract":"We learn *balls*; it works, \\"mostly\\".","authors":["Aäron van den Oord","Grace Hopper"],"authorCount":5,"organization":"Lab of Tests","published":"2024-07-03","categories":["cs.LG"],"arxivId":"2407.01234","upvotes":7,"keywords":["balls; norms"],"links":[{"kind":"code","url":"https://github.com/x/balls"}]}}
                ER  -\s
                """);
        assertThat(ris(FewPapers.all())).endsWith("ER  - \r\n").doesNotContainPattern("[^\r]\n");
    }

    @Test
    void whatSomebodyEditedCounts() {
        String edited = ris(FewPapers.all())
                .replace("TI  - Learning ℓ₁ Balls", "TI  - Learning ℓ₂ Balls")
                .replace("VL  - 3", "VL  - 33");
        Digest digest = (Digest) DigestReader.standard().read(SourceText.of("x.ris", edited));
        Metadata article = digest.records().get(0).metadata();
        Metadata preprint = digest.records().get(2).metadata();
        assertThat(article.entry().field("volume")).isEqualTo("33");
        assertThat(article.entry().field("csl-division")).isEqualTo("North");
        assertThat(preprint.title()).isEqualTo("Learning ℓ₂ Balls with GPT-4: A Study");
        assertThat(preprint.organization()).contains("Lab of Tests");
        assertThat(preprint.upvotes()).hasValue(7);
        assertThat(preprint.authorCount()).hasValue(5);
    }

    @Test
    void bibutilsReadsTitlesNamesDatesAndIdentifiers() throws IOException, InterruptedException {
        assumeTrue(Programs.onPath("ris2xml"), "skipped: ris2xml of bibutils is not on the PATH");
        List<Paper> papers = new ArrayList<>(SomePapers.all());
        papers.addAll(FewPapers.all());
        // It takes the name of every group apart.
        papers.removeIf(
                paper -> AuthorList.of(paper.metadata()).names().stream().anyMatch(PersonName::literal));
        papers.removeIf(paper -> paper.metadata().equals(FewPapers.ARTICLE));
        Path file = folder.resolve("x.ris");
        Files.writeString(file, ris(papers));

        Document mods = Jsoup.parse(Programs.output(folder, "ris2xml", file.toString()), "", Parser.xmlParser());

        List<String> read = mods.select("mods").stream()
                .map(RisTest::read)
                .sorted(Comparator.naturalOrder())
                .toList();
        assertThat(read)
                .isEqualTo(papers.stream()
                        .map(paper -> written(paper.metadata()))
                        .sorted()
                        .toList());
    }

    private static String read(Element mods) {
        Element title = mods.selectFirst("> titleInfo");
        String names = mods.select("> name").stream()
                .map(name -> name.select("namePart[type=given]").stream()
                                .map(Element::text)
                                .collect(Collectors.joining(" "))
                                .replaceAll("[.,]", "")
                        + "|" + name.select("namePart[type=family]").text() + "|"
                        + name.select("namePart[type=suffix]").text().replace(".", ""))
                .collect(Collectors.joining("; "));
        String date = mods.select("dateIssued, part > date").stream()
                .map(Element::text)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        return String.join(
                " / ",
                title == null ? "" : title.text().replace(" ", ""),
                names,
                date,
                mods.select("identifier[type=doi]").text(),
                mods.select("identifier[type=arXiv]").text());
    }

    private static String written(Metadata paper) {
        return String.join(
                " / ",
                ShownText.of(paper.title()).replaceFirst(": ", "").replace(" ", ""),
                AuthorList.of(paper).names().stream().map(RisTest::written).collect(Collectors.joining("; ")),
                paper.published().map(PartialDate::toString).orElse(""),
                paper.doi().orElse(""),
                Addresses.arxiv(paper).orElse(""));
    }

    private static String written(PersonName name) {
        return (name.given() + "|" + (name.particle() + " " + name.family()).strip() + "|" + name.suffix())
                .replace(".", "");
    }

    @Test
    void saysAPublisherOnceAndKeepsFilesAndFormerKeys() throws IOException {
        List<Metadata> papers = read("x.bib", """
                @book{loom, author = {Doe, Jane}, title = {On Looms}, publisher = {Springer}, year = 2020}
                @phdthesis{thesis, author = {Doe, Jane}, title = {On More Looms}, school = {Loom University}, year = 2020}
                """);
        StringBuilder text = new StringBuilder();
        RisWriter writer = new RisWriter(true);
        for (Metadata paper : papers) {
            writer.entry(new Entry(paper.citationKey().orElseThrow(), List.of("former"), paper), text);
        }

        assertThat(text.toString().lines().filter(line -> line.matches("(?:PB|T2)  - .*")))
                .containsExactly("PB  - Springer", "PB  - Loom University");
        assertThat(read("x.ris", text.toString()))
                .allMatch(paper -> paper.entry().field("ids").equals("former"));

        List<Metadata> file =
                read("x.ris", "TY  - JOUR\r\nTI  - Looms\r\nAU  - Doe, Jane\r\nL1  - file:///loom.pdf\r\nER  - \r\n");
        StringBuilder again = new StringBuilder();
        new RisWriter(true).entry(new Entry("k", List.of(), file.getFirst()), again);
        assertThat(again).contains("\r\nL1  - file:///loom.pdf\r\n");
    }

    private static List<Metadata> read(String name, String text) {
        return DigestReader.standard().read(SourceText.of(name, text)) instanceof Digest digest
                ? digest.records().stream().map(record -> record.metadata()).toList()
                : List.of();
    }
}
