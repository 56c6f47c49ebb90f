package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Exports of lists, citation keys, and files that follow. */
class ExportCommandsTest extends WithPapers {
    @Override
    Path papers() throws IOException {
        return Files.writeString(folder.resolve("records.jsonl"), """
                {"title":"Graphs of Old","authors":["Ada Lovelace"],"published":"2020"}
                {"title":"Trees of Old","authors":["Ada Lovelace","Emmy Noether"],"authorCount":5,"published":"2021-03"}
                {"title":"Woods of Old","published":"2022"}
                """);
    }

    @Test
    void aListIsExported() {
        run("list", "create", "Thesis");
        run("list", "add", "Thesis", ids.get(2), ids.get(0));

        Run run = run("export", "--format", "bibtex", "--list", "thesis", "--no-check");

        assertThat(run.code()).isZero();
        assertThat(run.lines().stream().filter(line -> line.startsWith("@")))
                .containsExactly("@misc{lovelace2020graphsold,", "@misc{woods2022old,");
        assertThat(run("export", "--format", "bibtex", "--list", "none"))
                .isEqualTo(new Run(1, "", "lectern: there is no list 'none'; see: lectern list ls\n"));
    }

    @Test
    void whatIsMissingIsListedAndMakesTheExitCodeOne() {
        assertThat(run("export", "--format", "bibtex", ids.get(0)).err()).isEmpty();
        assertThat(run("export", "--format", "bibtex", ids.get(0)).code()).isZero();

        Run run = run("export", "--format", "bibtex", "-o", folder.resolve("refs.bib"));

        assertThat(run).isEqualTo(new Run(1, "", folder.resolve("refs.bib") + """
                        : 3 papers
                        missing or doubtful in 2 entries of 3:
                          lovelace2021treesold: 2 of 5 authors are known by name — Trees of Old
                          woods2022old: no author is known — Woods of Old
                        """));
    }

    @Test
    void whatIsMissingStandsInCommentsOnRequest() {
        Run run = run("export", "--format", "biblatex", "--comments", "--no-check", ids.get(2));

        assertThat(run).isEqualTo(new Run(0, """
                        % no author is known
                        @misc{woods2022old,
                          title = {Woods of Old},
                          date = {2022},
                        }
                        """, ""));
    }

    @Test
    void keysAreListedEditedPinnedMadeAnewAndBroughtBack() {
        assertThat(run("key").out())
                .isEqualTo("No paper has a citation key yet; an export gives them: lectern export --format bibtex\n");
        run("export", "--format", "bibtex", ids.get(0), ids.get(1));
        assertThat(run("key", "ls").lines())
                .containsExactly(ids.get(0) + "  lovelace2020graphsold", ids.get(1) + "  lovelace2021treesold");

        assertThat(run("key", "set", ids.get(0), "ours").code()).isZero();
        assertThat(run("key", "set", ids.get(1), "OURS"))
                .isEqualTo(new Run(
                        1, "", "lectern: 'OURS' is the citation key of another paper, or was: " + ids.get(0) + "\n"));
        assertThat(run("key", "ls", "--json").lines())
                .contains("{\"id\":\"" + ids.get(0)
                        + "\",\"key\":\"ours\",\"pinned\":true,\"others\":[\"lovelace2020graphsold\"]}");

        assertThat(run("key", "pattern").out()).isEqualTo("[auth:lower][year][shorttitle:lower]\n");
        assertThat(run("key", "pattern", "auth.lower + year").code()).isZero();
        assertThat(run("key", "pattern", "[nothing]").code()).isEqualTo(2);
        assertThat(run("key", "pattern").out()).isEqualTo("auth.lower + year\n");
        Run anew = run("key", "regenerate", "--all");
        assertThat(anew.out()).startsWith("Made the citation key of “Trees of Old” anew");
        assertThat(run("key").lines())
                .contains(
                        ids.get(0) + "  ours  (pinned)  also lovelace2020graphsold",
                        ids.get(1) + "  lovelace2021  also lovelace2021treesold");
        assertThat(run("key", "unpin", ids.get(0)).code()).isZero();
        assertThat(run("key", "pin", ids.get(1)).code()).isZero();
        assertThat(run("key", "regenerate").code()).isEqualTo(2);
        assertThat(run("undo", "5").code()).isZero();
        assertThat(run("undo", "3").code()).isZero();
        assertThat(run("key").out()).contains(ids.get(1) + "  lovelace2021treesold  also lovelace2021");
    }

    @Test
    void aKeyOfABibliographyThatAnotherPaperHasIsToldOf() throws IOException {
        Path bibliography = Files.writeString(folder.resolve("keys.bib"), """
                @article{Doe2021, title = {Rivers of Stone}, author = {Doe, Jane}, year = 2021}
                @article{doe2021, title = {Rivers of Sand}, author = {Doe, Jane}, year = 2021}
                """);
        run("import", bibliography);

        Run run = run("export", "--format", "biblatex", "--query", "rivers", "-o", folder.resolve("refs.bib"));

        assertThat(run).isEqualTo(new Run(1, "", folder.resolve("refs.bib") + """
                        : 2 papers
                        missing or doubtful in 1 entry of 2:
                          doe2021riverssand: its bibliography calls it doe2021, which is another paper's key — Rivers of Sand
                        """));
    }

    @Test
    void otherKeysThatBibtexCannotSayAreToldOf() {
        run("key", "set", ids.get(0), "mykey");
        run("key", "set", ids.get(0), "ours");

        assertThat(run("export", "--format", "biblatex", ids.get(0)))
                .satisfies(run -> assertThat(run.out()).contains("ids = {mykey}"))
                .satisfies(run -> assertThat(run.err()).isEmpty());
        assertThat(run("export", "--format", "bibtex", ids.get(0)))
                .isEqualTo(new Run(
                        0,
                        run("export", "--format", "bibtex", "--no-check", ids.get(0))
                                .out(),
                        """
                        documents may cite 1 entry by other keys, which BibTeX cannot say; BibLaTeX can, and --comments names them
                        """));
        assertThat(run("export", "--format", "bibtex", "--comments", ids.get(0)).out())
                .startsWith("% also cited as mykey, which BibTeX cannot say\n");
    }

    @Test
    void aFileFollowsItsList() throws IOException {
        Path file = folder.resolve("refs.bib");
        run("list", "create", "Thesis");
        assertThat(run("export", "--format", "bibtex", "--list", "Thesis", "--live", "-o", file))
                .isEqualTo(new Run(0, "", file + ": 0 papers, and kept current\n"));

        run("list", "add", "Thesis", ids.get(0));
        assertThat(file).content().contains("@misc{lovelace2020graphsold,");

        run("list", "rename", "Thesis", "Book");
        run("list", "add", "Book", ids.get(1));
        assertThat(file).content().contains("@misc{lovelace2021treesold,");
        assertThat(run("live").out()).isEqualTo(file + "  bibtex of the list “Book”\n");

        Files.writeString(file, "somebody's own");
        Run edited = run("list", "remove", "Book", ids.get(0));
        assertThat(edited.err())
                .isEqualTo("lectern: %s was edited; what it was is now %s\n"
                        .formatted(file, folder.resolve("refs.edited.bib")));
        assertThat(folder.resolve("refs.edited.bib")).content().isEqualTo("somebody's own");
        assertThat(file).content().doesNotContain("graphsold").contains("treesold");

        run("key", "set", ids.get(1), "ours");
        assertThat(file).content().contains("@misc{ours,");
        assertThat(run("live", "ls", "--json").out())
                .isEqualTo("{\"file\":\"" + file + "\",\"format\":\"bibtex\",\"list\":\"Book\"}\n");

        run("list", "delete", "Book");
        assertThat(run("stats").err())
                .isEqualTo(
                        "lectern: %s cannot be kept current: There is no list “Book”; let it go with: lectern live remove %s\n"
                                .formatted(file, file));
        assertThat(run("live", "ls").err()).contains("There is no list “Book”");
        assertThat(run("live", "remove", file).code()).isZero();
        assertThat(run("live", "remove", file).code()).isEqualTo(1);
        assertThat(file).content().contains("@misc{ours,");
    }

    @Test
    void aFileWhoseFolderIsGoneSaysSo() throws IOException {
        Path gone = Files.createDirectory(folder.resolve("gone"));
        Path file = gone.resolve("refs.bib");
        run("export", "--format", "bibtex", "--live", "--no-check", "-o", file);
        Files.delete(file);
        Files.delete(gone);

        assertThat(run("live", "ls").err())
                .isEqualTo(
                        "lectern: %s cannot be kept current: the folder %s does not exist; let it go with: lectern live remove %s\n"
                                .formatted(file, gone, file));
    }

    @Test
    void aQueryThatCannotBeUnderstoodExportsNothing() {
        Path file = folder.resolve("refs.bib");

        Run run = run("export", "--format", "bibtex", "--query", "year:(", "-o", file);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("lectern: query: ").endsWith("; nothing is exported\n");
        assertThat(file).doesNotExist();
        assertThat(run("key").out()).startsWith("No paper has a citation key yet");
    }

    @Test
    void aStyleIsNamedInAnyCaseAndAMissingOneIsNamed() {
        Run apa = run("export", "--format", "text", "--style", "apa", ids.get(0));

        assertThat(run("export", "--format", "text", "--style", "APA", ids.get(0)))
                .isEqualTo(apa);
        assertThat(apa.code()).isZero();
        assertThat(run("export", "--format", "text", "--style", "x.csl", ids.get(0)))
                .isEqualTo(new Run(2, "", "lectern: there is no file x.csl\n"));
    }

    @Test
    void stylesAndCommentsAreForFormatsThatHaveThem() {
        assertThat(run("export", "--format", "bibtex", "--style", "apa"))
                .isEqualTo(new Run(2, "", "lectern: --style is for markdown, html and text; bibtex has no styles\n"));
        assertThat(run("export", "--format", "ris", "--comments"))
                .isEqualTo(new Run(2, "", "lectern: --comments is for bibtex and biblatex; ris has no comments\n"));
    }

    @Test
    void aLibraryThatCannotBeWrittenIsExportedWithTheKeysThatItWouldGive() throws IOException {
        Files.createDirectory(library.resolve("library.db-wal"));
        Run run = run("export", "--format", "bibtex", "--no-check");

        assertThat(run.code()).isZero();
        assertThat(run.lines().stream().filter(line -> line.startsWith("@"))).hasSize(3);
    }
}
