package org.lectern.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.library.Listing;
import org.lectern.paper.ReadingState;

/** How values of facets are shown to a person. Immutable. */
final class FacetLabels {
    /** Of a library without listings, tags and lists. */
    static final FacetLabels NONE = new FacetLabels(Map.of(), Set.of());

    /** The labels of values that have a better one than themselves and that the library knows. */
    private final Map<FacetValue, String> labels;

    private final Set<String> smartLists;

    private FacetLabels(Map<FacetValue, String> labels, Set<String> smartLists) {
        this.labels = Map.copyOf(labels);
        this.smartLists = Set.copyOf(smartLists);
    }

    static FacetLabels of(PaperSource papers) {
        Map<FacetValue, String> labels = new HashMap<>();
        addListings(papers.listings(), labels);
        papers.tagNames().values().forEach(name -> labels.put(new FacetValue(Facet.TAG, name), name));
        papers.listNames().values().forEach(name -> labels.put(new FacetValue(Facet.LIST, name), name));
        return new FacetLabels(labels, papers.smartLists().keySet());
    }

    /** The names of lists that a search fills, which are no values of papers. */
    Set<String> smartLists() {
        return smartLists;
    }

    /** A listing's title, with the file's name where two have the same; a file that had several goes by its own name. */
    private static void addListings(List<Listing> listings, Map<FacetValue, String> labels) {
        Map<String, Set<String>> titles = new HashMap<>();
        Map<String, Set<String>> files = new HashMap<>();
        for (Listing listing : listings) {
            titles.computeIfAbsent(listing.file(), file -> new HashSet<>()).add(listing.title());
            files.computeIfAbsent(listing.title(), title -> new HashSet<>()).add(listing.file());
        }
        titles.forEach((file, named) -> {
            if (named.size() == 1) {
                String title = named.iterator().next();
                boolean shared = files.getOrDefault(title, Set.of()).size() > 1;
                labels.put(new FacetValue(Facet.SOURCE, file), shared ? title + " (" + file + ")" : title);
            }
        });
    }

    String of(FacetValue value) {
        return switch (value.facet()) {
            case SOURCE, TAG, LIST -> labels.getOrDefault(value, value.value());
            case HAS -> Trait.ofKey(value.value()).map(Trait::label).orElse(value.value());
            case STATE ->
                ReadingState.ofKey(value.value()).map(ReadingState::label).orElse(value.value());
            case YEAR, VENUE, ORGANIZATION, PRESENTATION, AUTHOR, KEYWORD, TOPIC -> value.value();
        };
    }
}
