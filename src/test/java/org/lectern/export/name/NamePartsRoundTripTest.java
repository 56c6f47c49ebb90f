package org.lectern.export.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lectern.digest.Digest;
import org.lectern.digest.DigestReader;
import org.lectern.digest.SourceText;
import org.lectern.export.ExportFormat;
import org.lectern.export.ExportOptions;
import org.lectern.export.Exporter;
import org.lectern.export.key.KeySource;
import org.lectern.json.PaperJson;
import org.lectern.paper.Author;
import org.lectern.paper.Metadata;
import org.lectern.paper.NameParts;
import org.lectern.paper.NormalizedTitle;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.PaperRecord;

/** However a source takes names apart, they are taken apart so in every format that is read back. */
class NamePartsRoundTripTest {
    private static final DigestReader READER = DigestReader.standard();
    private static final int PAPERS = 300;
    private static final List<String> FAMILIES = List.of(
            "Lovelace",
            "García Márquez",
            "van den Oord",
            "de la Vallée Poussin",
            "De Brabandere",
            "Ramón y Cajal",
            "O'Neil",
            "'t Hooft",
            "d'Alembert",
            "Smith-Jones",
            "liang",
            "al-Sayed",
            "Al-Khwarizmi",
            "Nguyễn",
            "Şahin",
            "Øster Åberg",
            "Li",
            "S.",
            "LeCun",
            "Research",
            "Company",
            "MÜLLER LÜDENSCHEIDT",
            "Mc Donald",
            "ten Hagen",
            "St. John");
    private static final List<String> GIVEN = List.of(
            "Ada",
            "Gabriel José",
            "J. R. R.",
            "Jean-Pierre",
            "Po-Hsuan (Cameron)",
            "hanxue",
            "Łukasz",
            "A",
            "Md. Abdul",
            "JRR",
            "Van",
            "Nguyen Van",
            "Marie de la",
            "X.-Y.");
    private static final List<String> GROUPS = List.of(
            "Qwen Team",
            "Royal Society and Friends",
            "Ada Lovelace Fans",
            "OpenAI",
            "The Tien Mai",
            "Barnes & Noble",
            "Van Gool Luc",
            "Centre de Recherche");

    private static NameParts random(Random random) {
        int kind = random.nextInt(10);
        if (kind == 0) {
            return NameParts.undivided(pick(random, GROUPS));
        }
        if (kind == 1) {
            return new NameParts(pick(random, List.of("王", "司马", "김")), pick(random, List.of("小明", "철수", "光")), "");
        }
        String suffix = random.nextInt(5) == 0 ? pick(random, List.of("Jr.", "Sr.", "III", "IV", "3rd")) : "";
        return new NameParts(pick(random, FAMILIES), pick(random, GIVEN), suffix);
    }

    private static <T> T pick(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static List<Paper> papers(long seed) {
        Random random = new Random(seed);
        List<Paper> papers = new ArrayList<>();
        for (int i = 0; i < PAPERS; i++) {
            Metadata.Builder paper = Metadata.titled("Paper of number " + (1000 + i) + " about names");
            for (int authors = 1 + random.nextInt(3); authors > 0; authors--) {
                paper.author(Author.of(random(random)));
            }
            papers.add(new Paper(PaperId.of(NormalizedTitle.of("names " + i)), paper.build(), List.of()));
        }
        return papers;
    }

    private static List<Metadata> read(String file, String text) {
        return READER.read(SourceText.of(file, text)) instanceof Digest digest
                ? digest.records().stream().map(PaperRecord::metadata).toList()
                : fail("refused: " + text);
    }

    /** What bibliographies see of a name; whether a single word is a person's is more than most formats say. */
    private static String apart(PersonName name) {
        String family = name.particle().isEmpty() ? name.family() : name.particle() + " " + name.family();
        return family.replace('’', '\'') + " | " + name.given() + " | " + name.suffix();
    }

    private static List<String> apart(Metadata paper) {
        return AuthorList.of(paper).names().stream()
                .map(NamePartsRoundTripTest::apart)
                .toList();
    }

    private static void comeBack(ExportFormat format, String from, String to) {
        List<Paper> papers = papers(format.name().hashCode());
        String text = Exporter.of(format, ExportOptions.ALL).text(papers, KeySource.of(papers));

        List<Metadata> records = read("x." + format.extension(), text.replace(from, to));

        assertThat(records).hasSameSizeAs(papers);
        for (Metadata record : records) {
            int number = Integer.parseInt(record.title().replaceAll("\\D", "")) - 1000;
            assertThat(apart(record)).isEqualTo(apart(papers.get(number).metadata()));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"TEXT"},
            mode = EnumSource.Mode.EXCLUDE)
    void whatIsExported(ExportFormat format) {
        comeBack(format, "", "");
    }

    /** Once somebody has edited an entry, its own fields count. */
    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"BIBTEX", "BIBLATEX", "RIS", "CSL_JSON", "CSV"})
    void whatIsExportedAndEdited(ExportFormat format) {
        comeBack(format, " about names", " about edited names");
    }

    @Test
    void recordsInJson() {
        List<Paper> papers = papers(1);
        String text = papers.stream()
                .map(paper -> PaperJson.write(PaperJson.of(paper.metadata())) + "\n")
                .collect(Collectors.joining());
        List<Metadata> records = read("x.jsonl", text);
        assertThat(records).hasSameSizeAs(papers);
        for (int i = 0; i < PAPERS; i++) {
            assertThat(records.get(i).authors())
                    .isEqualTo(papers.get(i).metadata().authors());
        }
    }

    @Test
    void namesInFormatsThatAreOnlyRead() {
        List<Paper> papers = papers(2);
        String pubmed = papers.stream()
                .map(paper -> "PMID- 1\nTI  - " + paper.metadata().title() + ".\n"
                        + parts(paper)
                                .map(name -> name.isUndivided() ? "CN  - " + name.family() : "FAU - " + inverted(name))
                                .collect(Collectors.joining("\n"))
                        + "\n\n")
                .collect(Collectors.joining());
        String objects = papers.stream()
                .map(paper -> "{\"title\":\"" + paper.metadata().title() + "\",\"authors\":["
                        + parts(paper)
                                .map(name -> "{\"first\":\"%s\",\"last\":\"%s\",\"suffix\":\"%s\"}"
                                        .formatted(name.given(), name.family(), name.suffix()))
                                .collect(Collectors.joining(","))
                        + "]}\n")
                .collect(Collectors.joining());
        for (List<Metadata> records : List.of(read("x.nbib", pubmed), read("x.jsonl", objects))) {
            assertThat(records).hasSameSizeAs(papers);
            IntStream.range(0, PAPERS)
                    .forEach(i -> assertThat(apart(records.get(i)))
                            .isEqualTo(apart(papers.get(i).metadata())));
        }
    }

    private static Stream<NameParts> parts(Paper paper) {
        return paper.metadata().authors().stream().map(author -> author.parts().orElseThrow());
    }

    private static String inverted(NameParts name) {
        String turned = name.family() + ", " + name.given();
        return name.suffix().isEmpty() ? turned : turned + " " + name.suffix();
    }
}
