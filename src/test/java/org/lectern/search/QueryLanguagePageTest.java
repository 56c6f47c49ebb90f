package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.Marks;
import org.lectern.list.EntryField;
import org.lectern.list.ListQuery;
import org.lectern.paper.Link;
import org.lectern.paper.Metadata;
import org.lectern.paper.PaperId;
import org.lectern.paper.PartialDate;
import org.lectern.paper.ReadingState;
import org.lectern.task.Progress;

/** Every example of docs/query-language.md, in the library that the page shows. */
class QueryLanguagePageTest {
    private static final Path PAGE = Path.of("docs", "query-language.md");

    @TempDir
    Path folder;

    /** A row of a table, its cells by the names of the columns. */
    private record Row(Map<String, String> cells) {
        String get(String column) {
            return cells.getOrDefault(column, "");
        }

        String code(String column) {
            return get(column).substring(1, get(column).length() - 1);
        }

        List<String> list(String column) {
            return Stream.of(get(column).split(", "))
                    .filter(value -> !value.isEmpty())
                    .toList();
        }
    }

    @Test
    void everySearchFindsWhatThePageSays() throws IOException {
        Map<String, String> numbers = new HashMap<>();
        try (SampleLibrary sample = new SampleLibrary(folder)) {
            imported(sample, numbers);
            Map<String, String> expected = new LinkedHashMap<>();
            Map<String, String> found = new LinkedHashMap<>();
            for (Row row : rows("Finds")) {
                SearchResult result = sample.index().search(SearchRequest.of(row.code("Query")));
                expected.put(row.code("Query"), row.get("Finds"));
                found.put(
                        row.code("Query"),
                        result.problem().orElseGet(() -> result.partial() ? "none" : numbers(result, numbers)));
            }
            assertThat(found).isEqualTo(expected).hasSizeGreaterThan(60);
        }
    }

    @Test
    void partialMatchesAreWhatThePageSays() throws IOException {
        Map<String, String> numbers = new HashMap<>();
        try (SampleLibrary sample = new SampleLibrary(folder)) {
            imported(sample, numbers);
            Map<String, String> expected = new LinkedHashMap<>();
            Map<String, String> found = new LinkedHashMap<>();
            for (Row row : rows("Partial matches")) {
                SearchResult result = sample.index().search(SearchRequest.of(row.code("Query")));
                expected.put(row.code("Query"), row.get("Partial matches"));
                found.put(row.code("Query"), numbers(result, numbers));
                assertThat(result.partial())
                        .as(row.code("Query"))
                        .isEqualTo(!row.get("Partial matches").equals("none"));
                assertThat(result.notice().isPresent()).isEqualTo(result.partial());
            }
            assertThat(found).isEqualTo(expected).hasSize(12);
        }
    }

    private static String numbers(SearchResult result, Map<String, String> numbers) {
        return result.hits().isEmpty()
                ? "none"
                : result.hits().stream()
                        .map(hit -> numbers.getOrDefault(hit.paper().title(), "?"))
                        .sorted()
                        .collect(Collectors.joining(" "));
    }

    @Test
    void everySlipIsReadAndToldAsThePageSays() throws IOException {
        List<Row> rows = rows("Told");
        for (Row row : rows) {
            ParsedQuery parsed = QueryParser.parse(row.code("Query"));
            assertThat(QueryPrinter.print(parsed.node())).isEqualTo(row.code("Read as"));
            assertThat(parsed.problem()).contains(row.get("Told"));
        }
        assertThat(rows).hasSize(23);
    }

    @Test
    void theLimitsAreThose() throws IOException {
        assertThat(Files.readString(PAGE))
                .contains("%,d characters and %,d words, a phrase up to %d words"
                        .formatted(QueryParser.MAX_LENGTH, QueryParser.MAX_WORDS, QueryParser.MAX_PHRASE))
                .contains("nest up to %d deep".formatted(QueryParser.MAX_DEPTH));
    }

    private static void imported(SampleLibrary sample, Map<String, String> numbers) throws IOException {
        Map<String, List<Metadata>> listings = new LinkedHashMap<>();
        for (Row row : rows("Abstract")) {
            numbers.put(row.get("Title"), row.get("No."));
            for (String file : row.list("Listings")) {
                listings.computeIfAbsent(file, name -> new ArrayList<>()).add(metadata(row));
            }
        }
        Map<String, String> titles =
                rows("Imported").stream().collect(Collectors.toMap(row -> row.get("File"), row -> row.get("Listing")));
        Map<String, String> days =
                rows("Imported").stream().collect(Collectors.toMap(row -> row.get("File"), row -> row.get("Imported")));
        listings.forEach((file, records) -> sample.add(
                SampleLibrary.digest(file, titles.getOrDefault(file, file), records),
                noon(days.getOrDefault(file, ""))));
        mark(sample, numbers);
    }

    private static void mark(SampleLibrary sample, Map<String, String> numbers) throws IOException {
        Map<String, PaperId> ids = new HashMap<>();
        sample.library().forEachPaper(paper -> ids.put(numbers.getOrDefault(paper.title(), ""), paper.id()));
        for (Row row : rows("Note")) {
            PaperId id = Objects.requireNonNull(ids.get(row.get("No.")));
            Marks marks = sample.library().marks();
            marks.state(List.of(id), ReadingState.ofKey(row.get("State")).orElseThrow());
            row.list("Tags").forEach(tag -> marks.tag(List.of(id), tag));
            row.list("Lists").forEach(list -> sample.library().readingLists().add(list, List.of(id), true));
            marks.note(id, row.get("Note"));
        }
        for (Row row : rows("Stars")) {
            PaperId id = Objects.requireNonNull(ids.get(row.get("No.")));
            sample.library().marks().rate(List.of(id), Integer.parseInt(row.get("Stars")));
        }
        for (Row row : rows("Reason")) {
            PaperId id = Objects.requireNonNull(ids.get(row.get("No.")));
            sample.library()
                    .readingLists()
                    .set(
                            row.get("List"),
                            List.of(id),
                            Map.of(
                                    EntryField.REASON, row.get("Reason"),
                                    EntryField.PRESENTER, row.get("Presenter"),
                                    EntryField.STATE, row.get("How far")));
        }
        for (Row row : rows("Smart list")) {
            sample.library()
                    .readingLists()
                    .createSmart(row.get("Smart list"), "", new ListQuery(row.code("Search"), "title"));
        }
        sample.index().catchUp(Progress.NONE);
    }

    private static Instant noon(String day) {
        return LocalDate.parse(day)
                .atTime(LocalTime.NOON)
                .atZone(ZoneId.systemDefault())
                .toInstant();
    }

    private static Metadata metadata(Row row) {
        Metadata.Builder paper = Metadata.titled(row.get("Title")).abstractText(row.get("Abstract"));
        row.list("Authors").forEach(paper::author);
        row.list("Keywords").forEach(paper::keyword);
        text(row, "Organization").ifPresent(paper::organization);
        text(row, "Venue").ifPresent(paper::venue);
        text(row, "Presentation").ifPresent(paper::presentation);
        text(row, "Published").flatMap(PartialDate::parse).ifPresent(paper::published);
        row.list("Links").forEach(kind -> paper.link(new Link(Link.Kind.ofKey(kind), "https://example.org/" + kind)));
        return paper.build();
    }

    private static Optional<String> text(Row row, String column) {
        return Optional.of(row.get(column)).filter(text -> !text.isEmpty());
    }

    /** The rows of all tables with that last column. */
    private static List<Row> rows(String lastColumn) throws IOException {
        List<Row> rows = new ArrayList<>();
        List<String> header = List.of();
        for (String line : Files.readAllLines(PAGE)) {
            if (!line.startsWith("|")) {
                header = List.of();
            } else if (header.isEmpty()) {
                header = cells(line);
            } else if (header.getLast().equals(lastColumn) && !line.startsWith("|---")) {
                Map<String, String> cells = new HashMap<>();
                List<String> values = cells(line);
                for (int i = 0; i < header.size(); i++) {
                    cells.put(header.get(i), values.get(i));
                }
                rows.add(new Row(cells));
            }
        }
        return rows;
    }

    private static List<String> cells(String line) {
        return Stream.of(line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                .map(String::strip)
                .toList();
    }
}
