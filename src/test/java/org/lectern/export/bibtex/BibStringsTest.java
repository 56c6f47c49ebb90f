package org.lectern.export.bibtex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.export.bibtex.BibFiles.read;
import static org.lectern.export.bibtex.BibFiles.written;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lectern.json.PaperJson;
import org.lectern.paper.Metadata;

/** What becomes of {@code @string}. */
class BibStringsTest {
    @Test
    void definitionsThatAreUsedComeBefore() {
        String file = """
                % head
                @string{loom = "Annals of {Looms} & Dyes"}
                @string{unused = "U"}
                @string{press = {Loom Press}}
                @string{full = press # {, Ulm}}
                @article{a, title={A Loom of Time}, author={Doe, Jane}, journal=LOOM, year=2001,
                  note = "see " # full # " and " # press}
                @book{b, title=press # " and its history", author={Doe, Jane}, publisher=full, year=2002}
                """;
        String expected = """
                @string{full = {Loom Press, Ulm}}
                @string{loom = {Annals of {Looms} \\& Dyes}}
                @string{press = {Loom Press}}
                % head
                @article{a,
                  author = {Doe, Jane},
                  title = {A Loom of Time},
                  journal = LOOM,
                  year = 2001,
                  note = {see } # full # { and } # press,
                }

                @book{b,
                  author = {Doe, Jane},
                  title = press # { and its history},
                  publisher = full,
                  year = 2002,
                }
                """;
        assertThat(written(read(file), BibDialect.BIBTEX)).isEqualTo(expected);
        assertThat(written(read(expected), BibDialect.BIBTEX)).isEqualTo(expected);
        assertThat(written(List.of(read(file).getLast()), BibDialect.BIBLATEX)).startsWith("""
                @string{full = {Loom Press, Ulm}}
                @string{press = {Loom Press}}
                @book{b,
                """);
    }

    @Test
    void aNameThatMeansSomethingElseIsWrittenOut() {
        List<Metadata> papers = Stream.of("One", "Two")
                .flatMap(name -> read("""
                        @string{loom = "Annals %1$s"}
                        @article{a%1$s, title={Looms Part %1$s}, author={Doe, Jane}, journal=loom}
                        """.formatted(name)).stream())
                .toList();
        String text = written(papers, BibDialect.BIBTEX);
        assertThat(text)
                .startsWith("@string{loom = {Annals One}}\n")
                .containsOnlyOnce("@string")
                .contains("  journal = loom,", "  journal = {Annals Two},");
        assertThat(read(text))
                .extracting(paper -> paper.venue().orElse(""))
                .containsExactly("Annals One", "Annals Two");
    }

    @Test
    void aNameThatIsDefinedAgainMeansTheNewFromThereOn() {
        assertThat(read("""
                        @string{loom = "First"}
                        @article{a, title={Looms of Ulm}, journal=loom}
                        @string{LOOM = "Second"}
                        @article{b, title={Looms of Bonn}, journal=loom}
                        """)).extracting(paper -> paper.venue().orElse("")).containsExactly("First", "Second");
    }

    @Test
    void monthsAndDatesAndAddressesAreNoNames() {
        String text = written(read("""
                        @string{jan = "Januar"} @string{now = 2001} @string{site = "https://loom.example/"}
                        @misc{a, title={Looms of Ulm}, author={Doe, Jane}, year=now, month=feb, url=site # "a_b"}
                        """), BibDialect.BIBTEX);
        assertThat(text).doesNotContain("@string").contains("  year = 2001,", "  url = {https://loom.example/a_b},");
    }

    private static final List<String> TEXTS = List.of(
            "Loom Press",
            "",
            " and ",
            "{Sons} of\n  Ulm",
            "50% & more",
            "\\textsc{Caps}",
            "$x^2$",
            " x",
            "y ",
            "\\\"U",
            "a_b");
    private static final List<String> FIELDS = List.of(
            "author", "title", "journal", "publisher", "note", "series", "mystery", "pages", "address", "editor");

    /** One file out of definitions and of fields that join them with texts. */
    private static String file(Random random, int number) {
        StringBuilder file = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            file.append("@string{s")
                    .append(i)
                    .append(" = ")
                    .append(value(random, 0))
                    .append("}\n");
        }
        for (int i = 0; i < 3; i++) {
            file.append("@book{k%d-%d, title = {Looms %d of %d}, ".formatted(number, i, i, number));
            for (int j = random.nextInt(4); j > 0; j--) {
                file.append(FIELDS.get(random.nextInt(FIELDS.size())))
                        .append(" = ")
                        .append(value(random, 4))
                        .append(", ");
            }
            file.append("}\n");
        }
        return file.toString();
    }

    private static String value(Random random, int names) {
        List<String> parts = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            String text = TEXTS.get(random.nextInt(TEXTS.size()));
            parts.add(
                    names > 0 && random.nextBoolean()
                            ? (random.nextBoolean() ? "s" : "S") + random.nextInt(names)
                            : random.nextBoolean() ? "{" + text + "}" : "\"" + text.replace("\\\"U", "U") + "\"");
        }
        return String.join(" # ", parts);
    }

    /** What the names stand for is read from the export as from the file, and what is read from an export is written alike. */
    @ParameterizedTest
    @EnumSource(BibDialect.class)
    void joinedValuesComeBack(BibDialect dialect) {
        Random random = new Random(7);
        int joined = 0;
        for (int i = 0; i < 500; i++) {
            String file = file(random, i);
            List<Metadata> papers = read(file);
            String first = written(papers, dialect);
            assertThat(written(read(first), dialect)).as(file).isEqualTo(first);
            joined += first.contains("@string") ? 1 : 0;
            assertThat(expanded(first, dialect)).as(file).isEqualTo(expanded(file, dialect));
        }
        assertThat(joined).isGreaterThan(200);
    }

    private static String expanded(String file, BibDialect dialect) {
        return written(read(file).stream().map(BibStringsTest::withoutNames).toList(), dialect);
    }

    private static Metadata withoutNames(Metadata paper) {
        ObjectNode json = PaperJson.of(paper);
        if (json.path("entry").path("fields") instanceof ObjectNode fields) {
            List<String> names = new ArrayList<>();
            fields.fieldNames().forEachRemaining(names::add);
            fields.remove(names.stream().filter(name -> name.startsWith("bib-")).toList());
        }
        return PaperJson.metadata(PaperJson.write(json)).orElseThrow();
    }
}
