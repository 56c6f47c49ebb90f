package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Searches on the command line. */
final class SearchCommandTest extends WithImportedListing {
    @Test
    void searchesInLinesForAPerson() {
        assertThat(Run.of("search", "--library", library, "brain3d", "objects"))
                .isEqualTo(new Run(0, """
                           1  Brain3D: Generating 3D Objects from fMRI
                              1bavtc6e392t  5 authors · 2024-05-24 (year inferred)
                              Objects with depth come out of scans of people who looked at flat pictures of them.
                              fMRI
                        """, "1 paper\n"));
    }

    @Test
    void searchesInJsonWithFacetsAndMarks() {
        Run run = Run.of("search", "--library", library, "--json", "--facets", "depth year:2024");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(withoutTimes(run.out()).replaceFirst("\"score\":[0-9.]+", "\"score\":1.5"))
                .isEqualTo("""
                {"query":"depth year:2024","total":1,"hits":[{"id":"1bavtc6e392t",\
                "title":"Brain3D: Generating 3D Objects from fMRI","score":1.5,\
                "abstract":"Objects with depth come out of scans of people who looked at flat pictures of them.",\
                "authorCount":5,"published":"2024-05-24","publishedInferred":true,"year":2024,\
                "firstSeen":"TIME","lastSeen":"TIME",\
                "sightings":[{"file":"digest.txt","listing":"Daily Papers, Dec 10","layout":"cards","ordinal":2,\
                "startLine":16,"endLine":22,\
                "seen":"TIME","fields":[{"field":"title","startLine":16,"endLine":16},\
                {"field":"abstract","startLine":18,"endLine":18},{"field":"published","startLine":20,"endLine":22},\
                {"field":"authorCount","startLine":20,"endLine":20}]}],\
                "snippets":[{"text":"Objects with depth come out of scans of people who looked at flat pictures of them.",\
                "marks":[[13,18]]}],"topics":["fMRI"]}],\
                "facets":{"year":[{"value":"2024","count":1}],"venue":[],"organization":[],\
                "source":[{"value":"digest.txt","count":1}],"has":[],"presentation":[],"author":[],"keyword":[],\
                "topic":[{"value":"Brain recordings","count":1},{"value":"fMRI","count":1},{"value":"Neuroscience","count":1}],\
                "state":[{"value":"unread","count":1}],"list":[],"tag":[]}}
                """);
    }

    @Test
    void listsTheValuesOfAFacet() {
        Run run = Run.of("search", "--library", library, "*", "--facet", "year", "--by", "name", "--matching", "20");
        assertThat(run.code()).isZero();
        assertThat(run.err()).endsWith("values\n");
        assertThat(run.lines()).containsExactly("     1  2023", "     2  2024");
        Run json = Run.of("search", "--library", library, "depth", "--facet", "source", "--json");
        assertThat(json.out())
                .isEqualTo("{\"query\":\"depth\",\"facet\":\"source\",\"total\":1,\"values\":"
                        + "[{\"value\":\"digest.txt\",\"label\":\"Daily Papers, Dec 10\",\"count\":1}]}\n");
        assertThat(Run.of("search", "--library", library, "*", "--facet", "author")
                        .code())
                .isEqualTo(1);
        assertThat(Run.of("search", "--library", library, "*", "--matching", "a")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void searchesForWhatIsNew() throws IOException {
        Path more = Files.writeString(folder.resolve("more.txt"), Listings.TEXT.replace("Mamba:", "Mamba Again:"));
        assertThat(Run.of("search", "--library", library, "is:new").err()).isEqualTo("3 papers\n");
        Run.of("import", "--library", library, more);
        Run run = Run.of("search", "--library", library, "is:new");
        assertThat(run.lines().getFirst()).startsWith("   1  Mamba Again: Linear-Time");
        assertThat(run.err()).isEqualTo("1 paper\n");
        assertThat(Run.of("search", "--library", library, "seen:>=2026 -is:new").err())
                .isEqualTo("3 papers\n");
    }

    @Test
    void searchesPageByPageInAnOrder() {
        Run run = Run.of("search", "--library", library, "*", "--sort", "oldest", "--limit", 1, "--offset", 1);
        assertThat(run.lines().getFirst())
                .isEqualTo(
                        "   2  Du-IN: Discrete units-guided mask modeling for decoding speech from Intracranial Neural"
                                + " signals");
        assertThat(run.err()).isEqualTo("3 papers, shown is number 2\n");
    }

    @Test
    void saysThatNothingWasFound() {
        assertThat(Run.of("search", "--library", library, "zebra")).isEqualTo(new Run(1, "", "nothing found\n"));
        assertThat(Run.of("search", "--library", library, "zebra", "--json"))
                .isEqualTo(new Run(1, "{\"query\":\"zebra\",\"total\":0,\"hits\":[]}\n", ""));
    }

    @Test
    void searchesForEachLineOfAFile() throws IOException {
        Path queries = Files.writeString(folder.resolve("queries.txt"), "zebra\n*\n");
        assertThat(Run.of("search", "--library", library, "--limit", 0, "--batch", queries))
                .isEqualTo(new Run(0, """
                        {"query":"zebra","total":0,"hits":[]}
                        {"query":"*","total":3,"hits":[]}
                        """, ""));
    }

    @Test
    void takesQueriesInJsonWithTheirIds() throws IOException {
        Path queries = Files.writeString(folder.resolve("queries.jsonl"), """
                {"id":"a","query":"mamba"}
                {"id":7,"title":"Left alone","tldr":"The parameters of a model depend on sleep."}
                {"query":3}
                """);
        assertThat(Run.of("search", "--library", library, "--limit", 0, "--batch", queries))
                .isEqualTo(new Run(0, """
                        {"id":"a","query":"mamba","total":1,"hits":[]}
                        {"id":"7","query":"The parameters of a model depend on sleep.","total":1,"partial":true,"hits":[]}
                        {"query":"{\\"query\\":3}","total":0,"hits":[]}
                        """, ""));
    }

    @Test
    void saysWhyAHitIsWhereItIs() {
        Run run = Run.of("search", "--library", library, "--explain", "mamba", "sequences", "sleeping");
        assertThat(run.err())
                .isEqualTo("query: No paper has all these words; the best partial matches follow.\n1 paper\n");
        assertThat(run.lines()).contains("      - In the title: mamba, sequences.", "      - Nowhere: sleeping.");
        assertThat(Run.of("search", "--library", library, "--explain", "--json", "mamba")
                        .out())
                .contains("\"explained\":[\"In the title: mamba.\"");
    }

    @Test
    void answersEveryLineOfAFileThatCanBeRead() throws IOException {
        Path queries = folder.resolve("queries.txt");
        Files.write(queries, "\ufeff*\r\ncaf\u00e9\nMamba\n".getBytes(StandardCharsets.UTF_8));
        Run whole = Run.of("search", "--library", library, "--limit", 0, "--batch", queries);
        assertThat(whole).isEqualTo(new Run(0, """
                {"query":"*","total":3,"hits":[]}
                {"query":"caf\u00e9","total":0,"hits":[]}
                {"query":"Mamba","total":1,"hits":[]}
                """, ""));

        Files.write(queries, "*\ncaf\u00e9\nMamba\n".getBytes(StandardCharsets.ISO_8859_1));
        String problem = "not in UTF-8, so it was not searched for; convert the file first";
        assertThat(Run.of("search", "--library", library, "--limit", 0, "--batch", queries))
                .isEqualTo(new Run(1, """
                        {"query":"*","total":3,"hits":[]}
                        {"query":"caf\ufffd","total":0,"error":"%s","hits":[]}
                        {"query":"Mamba","total":1,"hits":[]}
                        """.formatted(problem), queries + ":2: " + problem + "\n"));
    }

    @Test
    void saysWhichBatchFileCannotBeRead() {
        Path missing = folder.resolve("missing.txt");
        assertThat(Run.of("search", "--library", library, "--batch", missing))
                .isEqualTo(new Run(3, "", "lectern: " + missing + ": there is no such file\n"));
    }
}
