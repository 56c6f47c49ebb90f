package org.lectern.export.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lectern.paper.Metadata;
import org.lectern.paper.PartialDate;
import org.lectern.paper.SourceEntry;

/** Every example of docs/citation-keys.md, on the paper that the page shows; and that it leaves no word out. */
class CitationKeysPageTest {
    private static final Path PAGE = Path.of("docs", "citation-keys.md");
    private static final Pattern CELL = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]+(?:\\.[a-z]+)*[0-9]?");

    private static final Metadata PAPER = Metadata.titled("Attention Is All You Need: On the Transformer")
            .author("Ashish Vaswani")
            .author("Noam Shazeer")
            .author("Niki Parmar")
            .author("Łukasz Kaiser")
            .published(new PartialDate(2017, 6, 12))
            .venue("Neural Information Processing Systems")
            .arxivId("1706.03762")
            .doi("10.1000/xyz")
            .organization("Google")
            .keyword("self-attention")
            .keyword("translation")
            .entry(new SourceEntry(
                    "inproceedings",
                    Map.of("pages", "5998--6008", "volume", "30", "editor", "Guyon, Isabelle and von Luxburg, Ulrike"),
                    ""))
            .build();

    /** The patterns of the page with the keys that it says they make. */
    private static Map<String, String> examples() throws IOException {
        Map<String, String> examples = new LinkedHashMap<>();
        for (String line : Files.readAllLines(PAGE)) {
            List<String> cells = CELL.splitAsStream(line).map(String::strip).toList();
            if (line.startsWith("|") && cells.get(3).startsWith("`")) {
                Stream.of(cells.get(1), cells.get(2))
                        .filter(pattern -> !pattern.isEmpty())
                        .forEach(pattern -> examples.put(code(pattern).replace("\\|", "|"), code(cells.get(3))));
            }
        }
        return examples;
    }

    private static String code(String cell) {
        return cell.substring(1, cell.length() - 1);
    }

    @Test
    void everyPatternMakesTheKeyThatThePageSays() throws IOException {
        Map<String, String> examples = examples();
        assertThat(examples).hasSizeGreaterThan(100);
        Map<String, String> made = new LinkedHashMap<>();
        examples.keySet()
                .forEach(pattern -> made.put(pattern, KeyPattern.parse(pattern).key(PAPER)));
        assertThat(made).isEqualTo(examples);
    }

    @Test
    void noWordOrFilterIsLeftOut() throws IOException {
        Set<String> told = CODE.matcher(Files.readString(PAGE))
                .results()
                .map(match -> match.group(1))
                .flatMap(code -> WORD.matcher(code).results().map(MatchResult::group))
                .flatMap(word ->
                        Stream.concat(Stream.of(word, word.replaceAll("\\d", "")), Stream.of(word.split("\\."))))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        List<String> known = new ArrayList<>(NameWords.NAMES);
        known.addAll(TitleWords.NAMES);
        known.addAll(RecordWords.NAMES);
        known.addAll(KeyFilters.NAMES);
        assertThat(known)
                .allSatisfy(word ->
                        assertThat(told).contains(word.replace("sN", "s").toLowerCase(Locale.ROOT)));
    }
}
