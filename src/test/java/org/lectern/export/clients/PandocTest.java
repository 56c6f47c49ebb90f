package org.lectern.export.clients;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Strings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lectern.export.ExportFormat;
import org.lectern.export.ShownText;
import org.lectern.export.name.AuthorList;
import org.lectern.export.name.PersonName;
import org.lectern.export.tex.PlainText;
import org.lectern.paper.Metadata;
import org.lectern.paper.PartialDate;

/** What pandoc makes of an export is what went in, field by field. */
final class PandocTest {
    /** How a formula is set, which pandoc leaves out. */
    private static final Pattern LAYOUT = Pattern.compile(
            "\\\\(?:left|right|[bB]igg?[lr]?|text(?:rm|bf|it|sc)?|bf|it|rm|mbox|displaystyle|limits|quad|[,;:! ])(?![A-Za-z])");

    /** Quotation marks are chosen by the language, braces and signs of formulas are not shown. */
    private static final Pattern INSIGNIFICANT = Pattern.compile("[\\s{}^_|~'’‘“”\"]+");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"BIBTEX", "BIBLATEX"})
    void readsWhatWentIn(ExportFormat format) throws IOException, InterruptedException {
        Program pandoc = Program.needed("pandoc");
        Bibliography bibliography = Bibliography.large();
        Path file = bibliography.write(format, true, folder.resolve("export.bib"));
        Path json = folder.resolve("read.json");

        Program.Run run = pandoc.run(
                folder,
                "-f",
                format.name().toLowerCase(Locale.ROOT),
                "-t",
                "csljson",
                "-o",
                json.toString(),
                file.toString());

        assertThat(run.code()).as(run.out()).isZero();
        assertThat(run.out()).isEmpty();
        Map<String, Map<String, String>> read = new LinkedHashMap<>();
        new ObjectMapper()
                .readTree(json.toFile())
                .forEach(item -> read.put(item.path("id").asText(), fields(item)));
        Map<String, Map<String, String>> expected = new LinkedHashMap<>();
        bibliography.byKey().forEach((key, paper) -> expected.put(key, fields(paper)));
        assertThat(read.keySet()).containsExactlyElementsOf(expected.keySet());
        List<String> differences = new ArrayList<>();
        read.forEach((key, fields) -> fields.forEach((name, value) -> {
            String there = String.valueOf(expected.getOrDefault(key, Map.of()).get(name));
            if (!value.equals(there)) {
                differences.add("%s %s: %s".formatted(key, name, difference(there, value)));
            }
        }));
        assertThat(differences).isEmpty();
    }

    /** The two from some letters before they part. */
    private static String difference(String expected, String read) {
        int at = Math.max(0, Strings.commonPrefix(expected, read).length() - 20);
        return "…" + start(expected.substring(at)) + "… read as …" + start(read.substring(at)) + "…";
    }

    private static String start(String text) {
        return text.substring(0, Math.min(60, text.length()));
    }

    /** The fields that both know, texts without spaces and without what tells one way to write them from another. */
    private static Map<String, String> fields(Metadata paper) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", letters(paper.title()));
        fields.put("capitals", capitals(paper.title()));
        fields.put("authors", authors(AuthorList.of(paper)));
        fields.put("date", paper.published().map(PartialDate::toString).orElse(""));
        fields.put("venue", letters(paper.venue().or(paper::organization).orElse("")));
        fields.put("doi", paper.doi().orElse(""));
        fields.put("keywords", letters(String.join("", paper.keywords())).replace(",", ""));
        fields.put("abstract", letters(paper.abstractText()));
        return fields;
    }

    private static String authors(AuthorList authors) {
        Stream<String> names = authors.names().stream().map(PandocTest::name);
        return Stream.concat(names, authors.others() ? Stream.of("|others|") : Stream.empty())
                .collect(Collectors.joining(", "));
    }

    private static String name(PersonName name) {
        return Stream.of(name.given(), name.particle() + name.family(), name.suffix())
                .map(PandocTest::letters)
                .collect(Collectors.joining("|"));
    }

    private static Map<String, String> fields(JsonNode item) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", letters(text(item, "title")));
        fields.put("capitals", capitals(text(item, "title")));
        fields.put("authors", all(item.path("author"), PandocTest::name, ", "));
        fields.put(
                "date",
                all(item.path("issued").path("date-parts").path(0), part -> "%02d".formatted(part.asInt()), "-"));
        fields.put("venue", letters(text(item, "container-title") + text(item, "publisher")));
        fields.put("doi", item.path("DOI").asText());
        fields.put("keywords", letters(text(item, "keyword")).replace(",", ""));
        fields.put("abstract", letters(text(item, "abstract")));
        return fields;
    }

    private static String all(JsonNode nodes, Function<JsonNode, String> text, String separator) {
        return StreamSupport.stream(nodes.spliterator(), false).map(text).collect(Collectors.joining(separator));
    }

    private static String name(JsonNode name) {
        return Stream.of(
                        text(name, "given"),
                        text(name, "dropping-particle")
                                + text(name, "non-dropping-particle")
                                + text(name, "family")
                                + text(name, "literal"),
                        text(name, "suffix"))
                .map(PandocTest::letters)
                .collect(Collectors.joining("|"));
    }

    /** A text without the tags by which CSL-JSON says what is raised, slanted or keeps its capitals. */
    private static String text(JsonNode item, String field) {
        return item.path(field).asText().replaceAll("</?(?:span|sup|sub|i|b|sc)\\b[^>]*>", "");
    }

    private static String letters(String text) {
        String plain = LAYOUT.matcher(PlainText.of(text)).replaceAll("");
        return INSIGNIFICANT
                .matcher(ShownText.of(plain).toLowerCase(Locale.ROOT))
                .replaceAll("");
    }

    /** The words that have capitals inside, which no style may take away. */
    private static String capitals(String title) {
        return Stream.of(PlainText.of(title).replaceAll("[$^_{}]", "").split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> word.matches("\\p{L}+\\p{Lu}.*"))
                .collect(Collectors.joining(" "));
    }
}
