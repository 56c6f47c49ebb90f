package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.export.ExportFormat;

final class BenchCommandTest {
    @TempDir
    Path folder;

    @Test
    void measuresAnImportOfMorePapersThanTheFileHas() throws IOException {
        Path file = papers();
        Run run = Run.of("bench", "import", file, "--papers", 200, "--rounds", 1);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.lines().getFirst())
                .startsWith("listing                      200 papers as cards, ")
                .endsWith("; 200 records read, 200 papers, 200 found by 'learning'");
        assertThat(run.lines().stream()
                        .map(line -> line.substring(0, 28).strip())
                        .filter(name -> !name.isEmpty()))
                .containsExactly(
                        "listing",
                        "rounds",
                        "lectern",
                        "read alone",
                        "read and store",
                        "index",
                        "peak heap",
                        "sqlite + fts5",
                        "not reading",
                        "ratio",
                        "sqlite + fts5 with prefixes",
                        "not reading",
                        "ratio");
    }

    @Test
    void measuresExportsInEveryFormat() throws IOException {
        Run run = Run.of("bench", "export", papers(), "--papers", 200, "--rounds", 2);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.lines().getFirst())
                .isEqualTo("200 papers with abstracts to a file; median (smallest to largest)");
        assertThat(run.lines().stream()
                        .skip(1)
                        .map(line -> line.substring(0, 10).strip()))
                .containsExactlyElementsOf(Arrays.stream(ExportFormat.values())
                        .map(ExportFormat::key)
                        .toList());
        assertThat(run.lines().stream().skip(1))
                .allMatch(line -> line.matches("\\S+ +[\\d,]+ \\(.*\\) entries/s .* MB written"));
    }

    @Test
    void measuresTheRelevanceOfSearches() throws IOException {
        Path file = gzipped(
                40,
                i -> ("{\"title\":\"Rhythm%d of Recordings\",\"abstract\":\"We show how animal%1$d learns a"
                                + " rhythm.\",\"tldr\":\"Animal%1$d hears and learns\"}\n")
                        .formatted(i));
        Run run = Run.of("bench", "relevance", file);
        assertThat(run.err()).isEmpty();
        assertThat(run.lines()).hasSize(5);
        assertThat(run.lines().getFirst()).startsWith("40 papers; ");
        assertThat(run.lines().subList(1, 5))
                .allMatch(line -> line.contains("MRR@10 1.000 [1.000, 1.000]  Recall@10 1.000 [1.000, 1.000]"))
                .extracting(line -> line.substring(0, 25).strip())
                .containsExactly(
                        "tuning      lectern",
                        "tuning      plain lucene",
                        "held back   lectern",
                        "held back   plain lucene");
    }

    @Test
    void measuresRelatedPapers() throws IOException {
        Path file = gzipped(60, i -> {
            String keywords = i % 3 == 0 ? "" : ",\"keywords\":[\"Subject %d\"]".formatted(i % 4);
            return "{\"title\":\"Animal%d and Rhythm%d\",\"abstract\":\"Rhythm%2$d Rhythm%2$d is learned.\"%s}\n"
                    .formatted(i, i % 4, keywords);
        });
        Run run = Run.of("bench", "related", file);
        assertThat(run.err()).isEmpty();
        assertThat(run.lines()).hasSize(15);
        assertThat(run.lines().get(1)).isEqualTo("60 papers, of which the 40 with keywords count");
        assertThat(run.lines().get(8)).isEqualTo("40 papers, of which the 40 with keywords count");
        assertThat(run.lines().subList(2, 8))
                .extracting(line -> line.substring(0, 25).strip())
                .containsExactly(
                        "tuning     lectern",
                        "tuning     MoreLikeThis",
                        "tuning     — from once",
                        "held back  lectern",
                        "held back  MoreLikeThis",
                        "held back  — from once");
        assertThat(run.lines().stream().filter(line -> line.contains(" lectern ")))
                .hasSize(4)
                .allMatch(line -> line.contains("papers  0.9000 [0.9000, 0.9000] of 0.900 at best  ms p50 "));
    }

    @Test
    void measuresHowLongRelatedPapersTake() throws IOException {
        Run run = Run.of("bench", "related", papers(), "--papers", 150, "--folder", folder.resolve("kept"));
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("related papers of 75 papers  ms p50 ");
    }

    @Test
    void measuresTopics() throws IOException {
        List<String> titles = List.of("Astrocytes at Synapses", "A Walk");
        Path file = gzipped(
                2,
                i -> "{\"title\":\"%s\",\"abstract\":\"It was.\",\"keywords\":[\"Glia\"]}\n".formatted(titles.get(i)));
        Path labels = Files.createDirectories(folder.resolve("labels"));
        Files.writeString(labels.resolve("keywords.tsv"), "astrocytes-glia\tglia\n");
        Files.writeString(labels.resolve("labels.jsonl"), """
                {"title":"Astrocytes at Synapses","first":["astrocytes-glia"],"second":["astrocytes-glia"],"right":["astrocytes-glia"]}
                {"title":"A Walk","first":[],"second":[],"right":[]}
                """);
        Run run = Run.of("bench", "topics", file, "--labels", labels, "--rounds", 1);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("the file      2 papers, 50.0 % with a leaf topic, median 0 topics, most 1\n")
                .contains("1 of 1 topics given to 2 papers that two people read (kappa 1.000, 1 labels)")
                .containsPattern("after every rule was edited: \\d+ ms");
    }

    @Test
    void measuresRoles() throws IOException {
        Path file = folder.resolve("abstracts.jsonl");
        Files.writeString(file, """
                {"sentences":["However, bees are hard to count.","Results show that we count better."],"labels":["background","result"],"confs":[1.0,0.4]}

                {"sentences":["We thank the bees."],"labels":["thanks"]}
                {"sentences":["However, bees are hard to count."],"labels":["result"]}
                no abstract
                {"sentences":["Bees dance."],"labels":[]}
                """);
        Run run = Run.of("bench", "roles", file);
        assertThat(run.err().lines())
                .containsExactly(
                        "lectern: %s:3: no role is called “thanks”".formatted(file),
                        "lectern: %s:5: no JSON object".formatted(file),
                        "lectern: %s:6: 1 sentences, 0 labels, 1 shares".formatted(file),
                        "lectern: 3 lines could not be read and were left out");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.lines())
                .startsWith(
                        "micro-F1     66.67   2 of 3 sentences of 2 abstracts",
                        "agreed       50.00   1 of the 2 sentences on which 60 % of the readers agreed",
                        "",
                        "role             F1 precision recall sentences",
                        "background    66.67     50.00 100.00         1")
                .contains(
                        "             background  objective     method     result      other",
                        "background            1          0          0          0          0",
                        "result                1          0          0          1          0");
        assertThat(run.lines().getLast())
                .matches("[\\d,]+ abstracts a second on one thread \\(median; best [\\d,]+\\)");
    }

    @Test
    void learnsRoles() throws IOException {
        Path file = folder.resolve("abstracts.jsonl");
        Files.writeString(
                file,
                "{\"sentences\":[\"Bees dance.\",\"Maps help.\"],\"labels\":[\"other\",\"method\"]}\n".repeat(200));
        Path weights = folder.resolve("weights");
        Run run = Run.of("bench", "roles", file, "--train", file, "-o", weights);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("micro-F1     100.00   400 of 400 sentences of 200 abstracts\n");
        byte[] learned = Files.readAllBytes(weights);
        Run.of("bench", "roles", file, "--train", file, "-o", weights);
        assertThat(Files.readAllBytes(weights)).isEqualTo(learned);
    }

    @Test
    void saysWhatHasNoRoles() throws IOException {
        Path none = folder.resolve("none.jsonl");
        assertThat(Run.of("bench", "roles", none))
                .isEqualTo(new Run(3, "", "lectern: %s: there is no such file\n".formatted(none)));
        Files.writeString(none, "\n");
        assertThat(Run.of("bench", "roles", none))
                .isEqualTo(new Run(3, "", "lectern: %s: has no abstract\n".formatted(none)));
        Files.writeString(none, "[]\n");
        assertThat(Run.of("bench", "roles", none))
                .isEqualTo(new Run(
                        3, "", "lectern: %s:1: \"sentences\" are expected, and as many \"labels\"\n".formatted(none)));
        Files.writeString(none, "{\"sentences\":[\"Bees dance.\"],\"labels\":[\"other\"]}\n");
        assertThat(Run.of("bench", "roles", none, "--train", none, "-o", folder.resolve("no/weights"))
                        .code())
                .isEqualTo(3);
        assertThat(Run.of("bench", "roles", none, "-o", folder.resolve("weights")))
                .isEqualTo(new Run(2, "", "lectern: -o takes what was learned: name a file with --train\n"));
        assertThat(Run.of("bench", "roles", none, "--unlabelled", none))
                .isEqualTo(new Run(
                        2, "", "lectern: --unlabelled adds to what is learned from: name a file with --train\n"));
    }

    @Test
    void measuresSearches() throws IOException {
        Path file = papers();
        Run run = Run.of(
                "bench",
                "search",
                file,
                "--rounds",
                1,
                "--folder",
                folder.resolve("kept"),
                "--papers",
                120,
                "--plot",
                folder.resolve("growth.svg"));
        assertThat(Files.readString(folder.resolve("growth.svg")))
                .startsWith("<svg ")
                .contains(">120</text>", "page p99", "Index, MB")
                .endsWith("</svg>\n");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.lines().getFirst()).startsWith("120 papers; index ");
        assertThat(run.lines().stream()
                        .filter(line -> line.startsWith("| "))
                        .skip(1)
                        .map(line -> line.substring(2, line.indexOf(" |"))))
                .hasSize(19)
                .startsWith(
                        "term",
                        "and",
                        "or",
                        "phrase",
                        "prefix",
                        "fuzzy",
                        "fielded",
                        "range",
                        "match-all",
                        "term, a year chosen")
                .endsWith("all");
        // What it made is there for the next time, and as it was.
        assertThat(Run.of("stats", "--library", folder.resolve("kept/library-120"))
                        .out())
                .contains("papers     120\n");
    }

    @Test
    void knowsTheBenchmarksThereAre() {
        assertThat(Run.of("bench").err())
                .startsWith(
                        "lectern bench: name a benchmark: import, search, desktop, relevance, related, topics, roles or export\n");
        assertThat(Run.of("bench", "import", folder.resolve("none"), "--rounds", 0))
                .isEqualTo(new Run(2, "", "lectern: --rounds takes a number from 1\n"));
    }

    private Path papers() throws IOException {
        return gzipped(
                120,
                i ->
                        ("{\"title\":\"Learning Rhythm %d from Sparse Recordings\",\"abstract\":\"We show how networks learn"
                                        + " the rhythm of recordings that are sparse, and test it on many animals.\",\"authors\":"
                                        + "[\"Ada Lovelace\"],\"year\":2021}\n")
                                .formatted(i));
    }

    private Path gzipped(int papers, IntFunction<String> line) throws IOException {
        Path file = folder.resolve("papers.jsonl.gz");
        try (Writer out =
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
            for (int i = 0; i < papers; i++) {
                out.write(line.apply(i));
            }
        }
        return file;
    }
}
