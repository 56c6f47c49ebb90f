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
    private final TopicTreeViewModel topics;
    private final List<FacetViewModel> facets;

    public FacetsViewModel(
            SearchViewModel search,
            Function<ValuesRequest, FacetValues> find,
            TopicTreeViewModel topics,
            Background background) {
        this.search = search;
        this.topics = topics;
        facets = Stream.of(
                        Facet.YEAR,
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

    /** The topics, which are a tree. */
    public TopicTreeViewModel topics() {
        return topics;
    }

    /** The others, whose values are a list each. */
    public List<FacetViewModel> facets() {
        return facets;
    }

    /** Unfolds a facet and shows all its values. */
    public void showAll(Facet facet) {
        facets.stream().filter(one -> one.facet() == facet).forEach(one -> {
            one.open().set(true);
            one.whole().set(true);
        });
    }
}
