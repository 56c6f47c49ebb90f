package org.lectern.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lectern.json.PaperJson;
import org.lectern.search.Counting;
import org.lectern.search.Facet;
import org.lectern.search.FacetCount;
import org.lectern.search.FacetValues;
import org.lectern.search.Hit;
import org.lectern.search.Invalid;
import org.lectern.search.MarkedText;
import org.lectern.search.SearchResult;
import org.lectern.search.SignificantTerm;
import org.lectern.search.Suggestion;

/** A search in JSON, as docs/architecture.md lays it down. */
final class SearchJson {
    private SearchJson() {}

    /**
     * A search.
     *
     * @param meant what was probably meant, where little was found
     * @param id what a file of queries calls it
     * @param reasons why a hit is where it is; nothing when that was not asked for
     */
    static ObjectNode of(
            SearchResult result, Optional<Suggestion> meant, Optional<String> id, Function<Hit, List<String>> reasons) {
        ObjectNode json = PaperJson.object();
        id.ifPresent(name -> json.put("id", name));
        json.put("query", result.request().query()).put("total", result.total());
        result.invalid().ifPresent(invalid -> addInvalid(json, invalid));
        if (result.partial()) {
            json.put("partial", true);
        }
        meant.ifPresent(other ->
                json.putObject("didYouMean").put("query", other.query()).put("total", other.total()));
        ArrayNode hits = json.putArray("hits");
        result.hits().forEach(hit -> hits.add(of(hit, reasons.apply(hit))));
        if (result.request().counting() == Counting.FACETS) {
            ObjectNode facets = json.putObject("facets");
            for (Facet facet : Facet.values()) {
                addCounts(facets, facet, result.facets().getOrDefault(facet, List.of()));
            }
        }
        return json;
    }

    private static void addInvalid(ObjectNode json, Invalid invalid) {
        String query = json.path("query").asText();
        json.put("problem", invalid.message())
                .put("problemAt", query.codePointCount(0, Math.min(invalid.position(), query.length())));
        invalid.suggestion().ifPresent(suggestion -> json.put("suggestion", suggestion));
    }

    /** Adds what sets the hits apart. */
    static void add(ObjectNode json, List<SignificantTerm> terms) {
        ArrayNode array = json.putArray("significantTerms");
        terms.forEach(term -> array.addObject()
                .put("term", term.term())
                .put("hits", term.hits())
                .put("papers", term.papers()));
    }

    /** Values of a facet. */
    static ObjectNode of(FacetValues found) {
        ObjectNode json = PaperJson.object()
                .put("query", found.request().search().query())
                .put("facet", found.request().facet().key())
                .put("total", found.total());
        ArrayNode values = json.putArray("values");
        found.values()
                .forEach(value -> values.addObject()
                        .put("value", value.value())
                        .put("label", value.label())
                        .put("count", value.count()));
        return json;
    }

    /** A query that was not searched for. */
    static ObjectNode unreadable(String query, String error) {
        ObjectNode json = PaperJson.object().put("query", query).put("total", 0).put("error", error);
        json.putArray("hits");
        return json;
    }

    private static void addCounts(ObjectNode facets, Facet facet, List<FacetCount> counts) {
        ArrayNode array = facets.putArray(facet.key());
        counts.forEach(count -> array.addObject().put("value", count.value()).put("count", count.count()));
    }

    private static ObjectNode of(Hit hit, List<String> reasons) {
        ObjectNode json = PaperJson.object()
                .put("id", hit.paper().id().value())
                .put("title", hit.paper().title())
                .put("score", hit.score());
        json.setAll(PaperJson.of(hit.paper()));
        ArrayNode snippets = json.putArray("snippets");
        if (!hit.sourceSnippet().text().isEmpty()) {
            snippets.add(of(hit.sourceSnippet()));
        }
        if (!hit.topics().isEmpty()) {
            ArrayNode topics = json.putArray("topics");
            hit.topics().forEach(topic -> topics.add(topic.name()));
        }
        if (!reasons.isEmpty()) {
            ArrayNode explained = json.putArray("explained");
            reasons.forEach(explained::add);
        }
        return json;
    }

    /** A text with its marks, whose places are counted in characters. */
    static ObjectNode of(MarkedText text) {
        ObjectNode json = PaperJson.object().put("text", text.text());
        ArrayNode marks = json.putArray("marks");
        text.marks()
                .forEach(mark -> marks.addArray()
                        .add(text.text().codePointCount(0, mark.start()))
                        .add(text.text().codePointCount(0, mark.end())));
        return json;
    }
}
