package org.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.digest.Digest;
import org.lectern.digest.DigestReader;
import org.lectern.digest.SourceText;
import org.lectern.paper.Paper;

/** Entries of one title that a bibliography tells apart. */
class PrintingsTest {
    private static final String APART = """
            @article{a, title = {Letters to the Weavers}, author = {Doe, Jane}, journal = {Looms}, volume = 1, pages = {3--4}}
            @article{b, title = {Letters to the Weavers}, author = {Doe, Jane}, journal = {Looms}, volume = 2, pages = {3--4}}
            @phdthesis{c, title = {On Warps and Wefts}, author = {Doe, Jane}, school = {Ulm}}
            @mastersthesis{d, title = {On Warps and Wefts}, author = {Doe, Jane}, school = {Ulm}}
            @proceedings{e, title = {Meeting of the Weavers}, year = 1990}
            @proceedings{f, title = {Meeting of the Weavers}, year = 1991}
            """;
    private static final String ONE = """
            @article{g, title = {The Great Loom of Ulm}, author = {Doe, Jane}, journal = {Looms}, pages = {3--4}}
            @article{h, title = {The Great Loom of Ulm}, author = {Doe, Jane}, journal = {Looms}, volume = 2, pages = {3-4}}
            @misc{i, title = {The Great Loom of Ulm}, author = {Doe, Jane}, eprint = {2401.00001}, archiveprefix = {arXiv}}
            """;

    @TempDir
    Path folder;

    private static Digest digest(String name, String text) {
        return DigestReader.standard().read(SourceText.of(name, text)) instanceof Digest digest
                ? digest
                : fail("refused");
    }

    private static List<List<String>> keys(Library library) {
        List<List<String>> keys = new ArrayList<>();
        library.forEachPaper(paper -> keys.add(keys(paper)));
        return keys;
    }

    private static List<String> keys(Paper paper) {
        return List.of(
                paper.metadata().citationKey().orElse(""),
                Integer.toString(paper.sightings().size()));
    }

    @Test
    void areAsManyPapersHoweverOftenTheyCome() {
        try (Library library = Library.open(folder)) {
            library.add(digest("a.bib", APART + ONE), false);
            assertThat(keys(library))
                    .containsExactly(
                            List.of("a", "1"),
                            List.of("b", "1"),
                            List.of("c", "1"),
                            List.of("d", "1"),
                            List.of("e", "1"),
                            List.of("f", "1"),
                            List.of("g", "3"));
            String turned = String.join("\n", APART.lines().toList().reversed());
            assertThat(library.add(digest("b.bib", turned), false).added()).isZero();
            assertThat(keys(library).subList(0, 6))
                    .allMatch(key -> key.getLast().equals("2"));
        }
    }

    @Test
    void oneThatAnotherBibliographyPlacesElsewhereIsStillOne() {
        try (Library library = Library.open(folder)) {
            library.add(digest("a.bib", ONE), false);
            assertThat(library.add(digest("b.bib", ONE.replace("{3-", "{30-")), false)
                            .added())
                    .isZero();
        }
    }
}
