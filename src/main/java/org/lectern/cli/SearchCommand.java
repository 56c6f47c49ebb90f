package org.lectern.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lectern.Lectern;
import org.lectern.json.PaperJson;
import org.lectern.json.QueryJson;
import org.lectern.search.Counting;
import org.lectern.search.Hit;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResult;
import org.lectern.search.SortOrder;
import org.lectern.search.Suggestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code lectern search}. */
@Command(
        name = "search",
        description = {
            "Searches the library. All words must be in a paper; * finds everything.",
            "Quotation marks keep a phrase together; author:, title:, year: and others name a field."
        },
        footer = {
            "",
            "With --json a search is one object: query, total, hits with all fields of their papers,",
            "and facets when asked for. A hit's snippets have a text and marks: pairs of the first",
            "character that matches and the one after the last, counted in Unicode characters from 0.",
            "",
            "Examples:",
            "  lectern search spiking neural network",
            "  lectern search '\"working memory\" year:2024' --sort newest",
            "  lectern search 'brain -mouse'",
            "  lectern search diffusion --facets --json",
            "  lectern search --batch queries.txt > results.jsonl"
        })
final class SearchCommand implements Callable<Integer> {
    private static final int LIMIT = 50;

    private final Console console;

    @Mixin
    private LibraryOption library = new LibraryOption();

    @Parameters(
            arity = "0..*",
            paramLabel = "QUERY",
            description = "The words, with or without quotes around them all.")
    private List<String> words = new ArrayList<>();

    @Option(names = "--limit", paramLabel = "N", description = "How many hits to show; " + LIMIT + " when not given.")
    private int limit = LIMIT;

    @Option(names = "--offset", paramLabel = "N", description = "How many hits to skip before the first shown.")
    private int offset;

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            converter = SortConverter.class,
            description = "relevance (when not given), newest, oldest or title.")
    private SortOrder sort = SortOrder.RELEVANCE;

    @Option(names = "--facets", description = "Count the hits by year, organisation, source and so on.")
    private boolean facets;

    @Option(names = "--explain", description = "Say of each hit why it is where it is.")
    private boolean explain;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Option(
            names = "--batch",
            paramLabel = "FILE",
            description = {
                "Take a query from each line of a file, and print a JSON object a line for each.",
                "A line may be a JSON object with a query (or a tldr) and an id, which is printed too."
            })
    private @Nullable Path batch;

    SearchCommand(Console console) {
        this.console = console;
    }

    /** Knows the orders by their names on the command line. */
    static final class SortConverter implements ITypeConverter<SortOrder> {
        @Override
        public SortOrder convert(String key) {
            return Arrays.stream(SortOrder.values())
                    .filter(order -> order.key().equals(key))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("there is no order '%s'; there are %s"
                            .formatted(
                                    key,
                                    Arrays.stream(SortOrder.values())
                                            .map(SortOrder::key)
                                            .collect(Collectors.joining(", ")))));
        }
    }

    @Override
    public Integer call() {
        if (limit < 0 || offset < 0) {
            throw new CommandException(ExitCode.USAGE, "--limit and --offset take numbers from 0");
        }
        if (words.isEmpty() == (batch == null)) {
            throw new CommandException(ExitCode.USAGE, "name what to search for, or a file with --batch, and not both");
        }
        Path queries = batch;
        try (StatusProgress progress = StatusProgress.on(console)) {
            return library.with(
                    console,
                    progress,
                    lectern ->
                            queries != null ? searchAll(lectern, queries) : search(lectern, String.join(" ", words)));
        }
    }

    private int search(Lectern lectern, String query) {
        SearchResult result = lectern.search(request(query));
        Optional<Suggestion> meant = lectern.didYouMean(result);
        result.notice().ifPresent(notice -> console.tell("query: " + notice));
        meant.ifPresent(other ->
                console.tell("did you mean: %s (%s)".formatted(other.query(), Counts.of(other.total(), "paper"))));
        if (json) {
            console.line(PaperJson.write(SearchJson.of(result, meant, Optional.empty(), reasons(lectern, query))));
        } else {
            new SearchText(console, reasons(lectern, query)).print(result);
        }
        if (result.total() == 0 && lectern.library().statistics().papers() == 0) {
            console.tell("the library %s is empty; fill it with: lectern import PATH".formatted(library.folder()));
        }
        return result.total() > 0 ? ExitCode.DONE : ExitCode.INCOMPLETE;
    }

    private int searchAll(Lectern lectern, Path file) {
        boolean found = false;
        boolean allRead = true;
        try (BufferedReader lines = Files.newBufferedReader(file, QueryLine.BYTES)) {
            int number = 0;
            for (String bytes = lines.readLine(); bytes != null; bytes = lines.readLine()) {
                number++;
                QueryLine line = QueryLine.of(bytes, number);
                if (line.isText()) {
                    QueryJson asked =
                            QueryJson.of(line.text()).orElseGet(() -> new QueryJson(line.text(), Optional.empty()));
                    SearchResult result = lectern.search(request(asked.query()));
                    console.line(PaperJson.write(SearchJson.of(
                            result, lectern.didYouMean(result), asked.id(), reasons(lectern, asked.query()))));
                    found |= result.total() > 0;
                } else {
                    console.line(PaperJson.write(SearchJson.unreadable(line.text(), QueryLine.NOT_TEXT)));
                    console.tell("%s:%d: %s".formatted(file, number, QueryLine.NOT_TEXT));
                    allRead = false;
                }
            }
        } catch (IOException unreadable) {
            throw new CommandException(ExitCode.UNREADABLE, Problems.reading(file, unreadable));
        }
        return found && allRead ? ExitCode.DONE : ExitCode.INCOMPLETE;
    }

    /** What says of a hit why it is where it is, if that was asked for. */
    private Function<Hit, List<String>> reasons(Lectern lectern, String query) {
        return hit -> explain ? lectern.explain(query, hit.paper().id()) : List.of();
    }

    private SearchRequest request(String query) {
        return new SearchRequest(query, Map.of(), sort, offset, limit, facets ? Counting.FACETS : Counting.TOTAL);
    }
}
