package org.lectern.cli;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lectern.search.Facet;
import org.lectern.search.FacetCount;
import org.lectern.search.Hit;
import org.lectern.search.MarkedText;
import org.lectern.search.SearchResult;
import org.lectern.search.SignificantTerm;
import org.lectern.topic.Topic;

/** A search in lines for a person. */
final class SearchText {
    private static final int SHOWN_COUNTS = 10;

    private final Console console;
    private final Function<Hit, List<String>> reasons;

    /**
     * What prints.
     *
     * @param reasons why a hit is where it is; nothing when that was not asked for
     */
    SearchText(Console console, Function<Hit, List<String>> reasons) {
        this.console = console;
        this.reasons = reasons;
    }

    void print(SearchResult result, List<SignificantTerm> terms) {
        int number = result.request().offset();
        for (Hit hit : result.hits()) {
            number++;
            print(number, hit);
        }
        for (Facet facet : Facet.values()) {
            print(facet, result.facets().getOrDefault(facet, List.of()));
        }
        if (!terms.isEmpty()) {
            console.line(terms.stream()
                    .map(term -> "%s (%d of %d)".formatted(term.term(), term.hits(), term.papers()))
                    .collect(Collectors.joining(", ", "set apart by: ", "")));
        }
        console.flush();
        console.tell(summary(result));
    }

    private static String summary(SearchResult result) {
        int shown = result.hits().size();
        if (result.total() == 0) {
            return "nothing found";
        }
        String total = Counts.of(result.total(), "paper");
        int first = result.request().offset() + 1;
        if (shown == result.total() || shown == 0) {
            return total;
        }
        return shown == 1
                ? "%s, shown is number %d".formatted(total, first)
                : "%s, shown are %d to %d".formatted(total, first, first + shown - 1);
    }

    private void print(int number, Hit hit) {
        console.line("%4d  %s".formatted(number, marked(hit.title())));
        String facts = PaperLines.facts(hit.paper().metadata());
        console.line("      " + hit.paper().id() + (facts.isEmpty() ? "" : "  " + facts));
        if (!hit.snippet().text().isEmpty()) {
            console.line("      " + marked(hit.snippet()));
        }
        if (!hit.topics().isEmpty()) {
            console.line("      " + hit.topics().stream().map(Topic::name).collect(Collectors.joining(" · ")));
        }
        reasons.apply(hit).forEach(reason -> console.line("      - " + reason));
    }

    private void print(Facet facet, List<FacetCount> counts) {
        if (!counts.isEmpty()) {
            String more = counts.size() > SHOWN_COUNTS ? ", %d more".formatted(counts.size() - SHOWN_COUNTS) : "";
            console.line(counts.stream()
                    .limit(SHOWN_COUNTS)
                    .map(count -> "%s (%d)".formatted(count.label(), count.count()))
                    .collect(Collectors.joining(", ", facet.key() + ": ", more)));
        }
    }

    private String marked(MarkedText marked) {
        StringBuilder text = new StringBuilder();
        int done = 0;
        for (MarkedText.Mark mark : marked.marks()) {
            text.append(marked.text(), done, mark.start());
            text.append(console.bold(marked.text().substring(mark.start(), mark.end())));
            done = mark.end();
        }
        return text.append(marked.text(), done, marked.text().length()).toString();
    }
}
