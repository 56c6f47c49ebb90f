package org.lectern.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.digest.Digest;
import org.lectern.digest.DigestReader;
import org.lectern.digest.SourceText;
import org.lectern.paper.Metadata;
import org.lectern.paper.Paper;

/** CSL-JSON to the letter, edited elsewhere, and as pandoc takes it. */
class CslJsonTest {
    @TempDir
    Path folder;

    private static String json(List<Paper> papers) {
        return Exporter.of(ExportFormat.CSL_JSON, ExportOptions.ALL).text(papers, FewPapers.keys(papers));
    }

    @Test
    void isWrittenToTheLetter() {
        assertThat(json(FewPapers.all())).isEqualTo("""
                [
                {
                  "id" : "adakingcountessoflovelace1843notes",
                  "type" : "article-journal",
                  "title" : "Notes on an Engine",
                  "author" : [ {
                    "literal" : "Ada King, Countess of Lovelace"
                  }, {
                    "family" : "King",
                    "given" : "Martin Luther",
                    "suffix" : "Jr."
                  }, {
                    "literal" : "Engine Working Group"
                  } ],
                  "issued" : {
                    "date-parts" : [ [ 1843, 9 ] ]
                  },
                  "container-title" : "Journal of Machines",
                  "volume" : "3",
                  "issue" : "4",
                  "page" : "666-731",
                  "publisher" : "Taylor",
                  "division" : "North",
                  "DOI" : "10.1000/182",
                  "citation-key" : "adakingcountessoflovelace1843notes",
                  "custom" : {"lectern": {"print":"4c742ee3a38d4277","record":{"authors":["Ada King, Countess of Lovelace","Martin Luther King Jr.","Engine Working Group"],"published":"1843-09","venue":"Journal of Machines","doi":"10.1000/182","entry":{"type":"article","fields":{"volume":"3","number":"4","pages":"666-\\u002d731","publisher":"Taylor","ris-C1":"own","csl-division":"North"}}}}}
                },
                {
                  "id" : "nothingknown",
                  "type" : "document",
                  "title" : "=Nothing, \\"Known\\"",
                  "citation-key" : "nothingknown",
                  "custom" : {"lectern": {"print":"1b861c7632d22869","record":{}}}
                },
                {
                  "id" : "oord2024learning",
                  "type" : "article",
                  "title" : "Learning ℓ<sub>1</sub> Balls with <span class=\\"nocase\\">GPT</span>-4: A Study",
                  "author" : [ {
                    "family" : "Oord",
                    "given" : "Aäron",
                    "non-dropping-particle" : "van den"
                  }, {
                    "family" : "Hopper",
                    "given" : "Grace"
                  } ],
                  "issued" : {
                    "date-parts" : [ [ 2024, 7, 3 ] ]
                  },
                  "number" : "arXiv:2407.01234",
                  "publisher" : "arXiv",
                  "archive" : "arXiv",
                  "URL" : "https://arxiv.org/abs/2407.01234",
                  "keyword" : "balls; norms",
                  "abstract" : "We learn balls; it works, \\"mostly\\".",
                  "citation-key" : "oord2024learning",
                  "custom" : {"lectern": {"print":"597f14878919d166","record":{"title":"Learning $\\\\ell_1$ Balls with GPT-4: A Study","abstract":"We learn *balls*; it works, \\"mostly\\".","authors":["Aäron van den Oord","Grace Hopper"],"authorCount":5,"organization":"Lab of Tests","published":"2024-07-03","categories":["cs.LG"],"arxivId":"2407.01234","upvotes":7,"keywords":["balls; norms"],"links":[{"kind":"code","url":"https://github.com/x/balls"}]}}}
                }
                ]
                """);
    }

    @Test
    void whatSomebodyEditedCounts() {
        String edited = json(FewPapers.all()).replace("GPT</span>-4", "GPT</span>-5");
        Digest digest = (Digest) DigestReader.standard().read(SourceText.of("x.json", edited));
        Metadata preprint = digest.records().get(2).metadata();
        assertThat(preprint.title()).isEqualTo("Learning ℓ<sub>1</sub> Balls with GPT-5: A Study");
        assertThat(preprint.arxivId()).contains("2407.01234");
        assertThat(preprint.upvotes()).hasValue(7);
    }

    @Test
    void pandocTakesEveryItemWithoutAWarning() throws IOException, InterruptedException {
        assumeTrue(Programs.onPath("pandoc"), "skipped: pandoc is not on the PATH");
        List<Paper> papers = new ArrayList<>(SomePapers.all());
        papers.addAll(FewPapers.all());
        Path file = folder.resolve("x.json");
        Files.writeString(file, json(papers));
        Path nasty = folder.resolve("nasty.json");
        Files.writeString(nasty, json(NastyPapers.random(1, 30)));
        Path text = folder.resolve("all.md");
        Files.writeString(text, "---\nnocite: '@*'\n---\n");

        Programs.output(
                folder,
                "pandoc",
                "--citeproc",
                "--fail-if-warnings",
                "--bibliography",
                file.toString(),
                "--bibliography",
                nasty.toString(),
                text.toString());
        JsonNode read = new ObjectMapper()
                .readTree(Programs.output(folder, "pandoc", "-f", "csljson", "-t", "csljson", file.toString()));

        JsonNode written = new ObjectMapper().readTree(Files.readString(file));
        assertThat(read).hasSameSizeAs(written);
        for (int i = 0; i < written.size(); i++) {
            for (String same : List.of("id", "type", "author", "issued", "DOI", "volume", "page", "number")) {
                assertThat(read.get(i).path(same))
                        .as(same)
                        .isEqualTo(written.get(i).path(same));
            }
        }
    }
}
