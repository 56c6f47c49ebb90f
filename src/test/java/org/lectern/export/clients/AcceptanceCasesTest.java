package org.lectern.export.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lectern.export.ExportFormat;
import org.lectern.paper.Link;
import org.lectern.paper.Metadata;
import org.lectern.paper.Paper;
import org.lectern.paper.PartialDate;

/** Records known to be hard, judged by a script that asks biber and pandoc; skipped where the two are not beside the project. */
final class AcceptanceCasesTest {
    private static final Path SCRIPT = Path.of("../shared/tools/check_bib.py");
    private static final Path CASES = Path.of("../shared/cases/bib-cases.jsonl");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"BIBTEX", "BIBLATEX"})
    void allPass(ExportFormat format) throws IOException, InterruptedException {
        assumeTrue(Files.exists(SCRIPT) && Files.exists(CASES), "skipped: ../shared is missing");
        Program.needed("biber");
        Program.needed("pandoc");
        Program python = Program.needed("python3");
        List<Paper> papers = new ArrayList<>();
        for (String line : Files.readAllLines(CASES)) {
            papers.add(Bibliography.paper(
                    metadata(new ObjectMapper().readTree(line).get("record"))));
        }
        Path file = Bibliography.of(papers).write(format, true, folder.resolve("cases.bib"));

        Program.Run run = python.run(
                folder,
                SCRIPT.toAbsolutePath().toString(),
                file.toString(),
                "--cases",
                CASES.toAbsolutePath().toString());

        assertThat(run.code()).as(run.out()).isZero();
    }

    private static Metadata metadata(JsonNode source) {
        Metadata.Builder paper = Metadata.titled(text(source, "title"));
        paper.abstractText(text(source, "abstract"));
        source.path("authors").forEach(name -> paper.author(name.asText()));
        source.path("keywords").forEach(keyword -> paper.keyword(keyword.asText()));
        if (source.path("authorCount").isInt()) {
            paper.authorCount(source.path("authorCount").asInt());
        }
        if (source.path("year").isInt()) {
            paper.published(new PartialDate(
                    source.path("year").asInt(),
                    source.path("month").asInt(0),
                    source.path("day").asInt(0)));
        }
        if (source.path("venue").isTextual()) {
            paper.venue(text(source, "venue"));
        }
        if (source.path("primaryClass").isTextual()) {
            paper.category(text(source, "primaryClass"));
        }
        if (source.path("arxivId").isTextual()) {
            paper.arxivId(text(source, "arxivId"));
        }
        if (source.path("doi").isTextual()) {
            paper.doi(text(source, "doi"));
        }
        if (source.path("url").isTextual()) {
            paper.link(new Link(Link.Kind.PAPER, text(source, "url")));
        }
        return paper.build();
    }

    private static String text(JsonNode source, String field) {
        return source.path(field).isTextual() ? source.path(field).asText() : "";
    }
}
