package org.lectern.cli;

import org.lectern.search.Facet;
import org.lectern.search.SearchRequest;
import org.lectern.search.ValueOrder;
import org.lectern.search.ValuesRequest;
import picocli.CommandLine.Option;

/** What values of a facet are listed in place of hits. */
final class ValuesOptions {
    @Option(
            names = "--facet",
            required = true,
            paramLabel = "FACET",
            converter = SearchKeys.OfFacet.class,
            description = {
                "List values in place of hits: year, venue, organization, source, has,",
                "presentation or author."
            })
    private Facet facet = Facet.AUTHOR;

    @Option(
            names = "--matching",
            paramLabel = "TEXT",
            description = "Only values that have words which begin so; case and accents do not matter.")
    private String matching = "";

    @Option(
            names = "--by",
            paramLabel = "ORDER",
            converter = SearchKeys.OfValueOrder.class,
            description = "count (when not given) or name.")
    private ValueOrder order = ValueOrder.COUNT;

    ValuesRequest request(SearchRequest search, int offset, int limit) {
        return new ValuesRequest(search, facet, matching, order, offset, limit);
    }
}
