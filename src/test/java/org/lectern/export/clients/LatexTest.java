package org.lectern.export.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.export.ExportFormat;

/** Bibliographies are printed: by BibTeX with its style {@code plain}, and by BibLaTeX with biber. */
final class LatexTest {
    @TempDir
    Path folder;

    @Test
    void bibtexAndLatexPrintAll() throws IOException, InterruptedException {
        Program bibtex = Program.needed("bibtex");
        Bibliography bibliography = written(ExportFormat.BIBTEX, """
                \\documentclass{article}
                \\usepackage{amsmath,amssymb}
                \\begin{document}
                \\nocite{*}\\bibliographystyle{plain}\\bibliography{export}
                \\end{document}
                """);

        latex();
        Program.Run run = bibtex.run(folder, "-min-crossrefs=1000", "paper");
        latex();

        assertThat(run.code()).as(run.out()).isZero();
        assertThat(text("paper.blg").lines()).noneMatch(line -> line.startsWith("Warning--"));
        assertThat(text("paper.bbl").split("\\\\bibitem", -1)).hasSize(bibliography.size() + 1);
        assertThat(text("paper.log").lines()).noneMatch(line -> line.startsWith("!"));
    }

    @Test
    void biberAndLatexPrintAll() throws IOException, InterruptedException {
        Program biber = Program.needed("biber");
        Program.neededByTex(folder, "biblatex.sty");
        Bibliography bibliography = written(ExportFormat.BIBLATEX, """
                \\documentclass{article}
                \\usepackage{amsmath,amssymb}
                \\usepackage[backend=biber]{biblatex}
                \\addbibresource{export.bib}
                \\begin{document}
                \\nocite{*}\\printbibliography
                \\end{document}
                """);

        latex();
        Program.Run run = biber.run(folder, "--validate-datamodel", "paper");
        latex();

        assertThat(run.code()).as(run.out()).isZero();
        BiberTest.warnsOfUnknownYearsOnly(run, bibliography);
        assertThat(text("paper.bbl").split("\\\\entry\\{", -1)).hasSize(bibliography.size() + 1);
        assertThat(text("paper.log").lines()).noneMatch(line -> line.startsWith("!"));
    }

    private Bibliography written(ExportFormat format, String document) throws IOException, InterruptedException {
        Program.needed("lualatex");
        Program.neededByTex(folder, "amsmath.sty");
        Bibliography bibliography = Bibliography.large();
        bibliography.write(format, true, folder.resolve("export.bib"));
        Files.writeString(folder.resolve("paper.tex"), document);
        return bibliography;
    }

    private void latex() throws IOException, InterruptedException {
        Program.Run run = Program.needed("lualatex").run(folder, "-interaction=nonstopmode", "paper.tex");
        assertThat(run.code()).as(run.out()).isZero();
    }

    private String text(String file) throws IOException {
        return Program.text(folder.resolve(file), StandardCharsets.UTF_8);
    }
}
