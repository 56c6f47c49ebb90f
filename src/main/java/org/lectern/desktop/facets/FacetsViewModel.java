package org.lectern.desktop.facets;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.search.SearchViewModel;
import org.lectern.search.Facet;
import org.lectern.search.FacetValues;
import org.lectern.search.ValuesRequest;

/** All facets of the side bar, in their order. Used on the FX thread. */
public final class FacetsViewModel {
    private final SearchViewModel search;
    private final List<FacetViewModel> facets;

    public FacetsViewModel(SearchViewModel search, Function<ValuesRequest, FacetValues> find, Background background) {
        this.search = search;
        facets = Stream.of(
                        Facet.YEAR,
                        Facet.TOPIC,
                        Facet.HAS,
                        Facet.PRESENTATION,
                        Facet.VENUE,
                        Facet.SOURCE,
                        Facet.ORGANIZATION,
                        Facet.AUTHOR,
                        Facet.KEYWORD,
                        Facet.STATE,
                        Facet.LIST,
                        Facet.TAG)
                .map(facet -> new FacetViewModel(facet, search, find, background))
                .toList();
    }

    SearchViewModel search() {
        return search;
    }

    public List<FacetViewModel> facets() {
        return facets;
    }
}
