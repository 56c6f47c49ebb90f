package org.lectern.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lectern.Lectern;
import org.lectern.json.PaperJson;
import org.lectern.json.QueryJson;
import org.lectern.search.Counting;
import org.lectern.search.Facet;
import org.lectern.search.FacetValues;
import org.lectern.search.Hit;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResult;
import org.lectern.search.SignificantTerm;
import org.lectern.search.SortOrder;
import org.lectern.search.Suggestion;
import org.lectern.search.ValuesRequest;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lectern search}. */
@Command(
        name = "search",
        description = {
            "Searches the library. All words must be in a paper; * finds everything.",
            "Quotation marks keep a phrase together; author:, title:, year: and others name a field.",
            "With --facet it lists what values of a facet the papers have, and how many have each."
        },
        footer = {
            "",
            "With --json a search is one object: query, total, hits with all fields of their papers,",
            "facets and significantTerms when asked for. A hit's snippets have a text and marks: pairs of the first",
            "character that matches and the one after the last, counted in Unicode characters from 0.",
            "",
            "Examples:",
            "  lectern search spiking neural network",
            "  lectern search '\"working memory\" year:2024' --sort newest",
            "  lectern search 'brain -mouse'",
            "  lectern search diffusion --facets --json",
            "  lectern search diffusion --facet author --matching kim --by name",
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

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "How many hits or values to show; " + LIMIT + " when not given.")
    private int limit = LIMIT;

    @Option(names = "--offset", paramLabel = "N", description = "How many to skip before the first shown.")
    private int offset;

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            converter = SearchKeys.OfOrder.class,
            description = "relevance (when not given), newest, oldest, title, most-seen or upvotes.")
    private SortOrder sort = SortOrder.RELEVANCE;

    @Option(names = "--facets", description = "Count the hits by year, organisation, source and so on.")
    private boolean facets;

    @Option(names = "--terms", description = "Name words that set the hits apart from the rest of the library.")
    private boolean terms;

    @ArgGroup(exclusive = false)
    private @Nullable ValuesOptions values;

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

    @Override
    public Integer call() {
        if (limit < 0 || offset < 0) {
            throw new CommandException(ExitCode.USAGE, "--limit and --offset take numbers from 0");
        }
        if (words.isEmpty() == (batch == null)) {
            throw new CommandException(ExitCode.USAGE, "name what to search for, or a file with --batch, and not both");
        }
        if (values != null && batch != null) {
            throw new CommandException(ExitCode.USAGE, "--facet takes one query, and no file with --batch");
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
        if (values != null) {
            return list(lectern, values.request(request(query), offset, limit));
        }
        SearchResult result = searched(lectern, query);
        Optional<Suggestion> meant = lectern.didYouMean(result);
        result.notice().ifPresent(notice -> console.tell("query: " + notice));
        meant.ifPresent(other ->
                console.tell("did you mean: %s (%s)".formatted(other.query(), Counts.of(other.total(), "paper"))));
        if (json) {
            console.line(PaperJson.write(json(lectern, result, meant, Optional.empty())));
        } else {
            new SearchText(console, reasons(lectern, query)).print(result, apart(lectern, result));
        }
        if (result.total() == 0 && lectern.library().statistics().papers() == 0) {
            console.tell("the library %s is empty; fill it with: lectern import PATH".formatted(library.folder()));
        }
        return result.total() > 0 ? ExitCode.DONE : ExitCode.INCOMPLETE;
    }

    private SearchResult searched(Lectern lectern, String query) {
        SearchRequest request = request(query);
        SearchResult result = lectern.search(request);
        if (facets) {
            for (Facet facet : Facet.values()) {
                if (!facet.isCountedWithPages()) {
                    result = result.with(
                            facet,
                            lectern.facetValues(ValuesRequest.of(request, facet))
                                    .values());
                }
            }
        }
        return result;
    }

    private ObjectNode json(Lectern lectern, SearchResult result, Optional<Suggestion> meant, Optional<String> id) {
        ObjectNode json = SearchJson.of(
                result, meant, id, reasons(lectern, result.request().query()));
        if (terms) {
            SearchJson.add(json, apart(lectern, result));
        }
        return json;
    }

    /** What sets the hits apart, if that was asked for. */
    private List<SignificantTerm> apart(Lectern lectern, SearchResult result) {
        return terms ? lectern.significantTerms(result.request()) : List.of();
    }

    private int list(Lectern lectern, ValuesRequest request) {
        FacetValues found = lectern.facetValues(request);
        if (json) {
            console.line(PaperJson.write(SearchJson.of(found)));
        } else {
            found.values().forEach(value -> console.line("%6d  %s".formatted(value.count(), value.label())));
            console.flush();
            console.tell(Counts.of(found.total(), "value"));
        }
        return found.total() > 0 ? ExitCode.DONE : ExitCode.INCOMPLETE;
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
                    SearchResult result = searched(lectern, asked.query());
                    console.line(PaperJson.write(json(lectern, result, Optional.empty(), asked.id())));
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
        return new SearchRequest(
                query, Map.of(), Map.of(), sort, offset, limit, facets ? Counting.FACETS : Counting.TOTAL);
    }
}
