package org.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;
import org.lectern.paper.PaperId;

/** Asks a snapshot of the index for one page. Stateless. */
final class PageSearch {
    private static final SortField ID = new SortField(IndexSchema.ID, SortField.Type.STRING);
    private static final SortField NEWEST =
            new SortField(IndexSchema.DATE_ORDER, SortField.Type.LONG, true, Long.MIN_VALUE);
    private static final SortField OLDEST =
            new SortField(IndexSchema.DATE_ORDER, SortField.Type.LONG, false, Long.MAX_VALUE);
    private static final SortField TITLE = new SortField(IndexSchema.TITLE_ORDER, SortField.Type.STRING);

    /** How many hits are compared before those that can no longer be on the page are skipped. */
    private static final int SKIPPING_FROM = 1_000;

    Page page(Snapshot snapshot, Query query, SearchRequest request) throws IOException {
        Map<Facet, Set<String>> selected = selected(request);
        Query narrowed = narrowed(query, selected);
        TopFieldDocs found = snapshot.searcher().search(narrowed, collector(snapshot.reader(), request));
        if (request.counting() != Counting.FACETS) {
            return page(snapshot, narrowed, request, found, Math.toIntExact(found.totalHits.value()), Map.of());
        }
        CombinationCounts counts = snapshot.counts(query);
        FacetCounter counter = new FacetCounter(snapshot.facetValues(), selected);
        counts.each(counter);
        return page(
                snapshot, narrowed, request, found, counter.total(), counter.counts(selected, snapshot.sourceLabels()));
    }

    /** What is found of a query and has any of the values chosen of each facet. */
    private static Query narrowed(Query query, Map<Facet, Set<String>> selected) {
        if (selected.isEmpty()) {
            return query;
        }
        BooleanQuery.Builder narrowed = new BooleanQuery.Builder().add(query, Occur.MUST);
        selected.forEach((facet, values) -> narrowed.add(
                new TermInSetQuery(
                        IndexSchema.FACETS,
                        values.stream()
                                .map(value -> new BytesRef(new FacetValue(facet, value).term()))
                                .toList()),
                Occur.FILTER));
        return narrowed.build();
    }

    /** The selection without what selects nothing. */
    private static Map<Facet, Set<String>> selected(SearchRequest request) {
        Map<Facet, Set<String>> selected = new EnumMap<>(Facet.class);
        request.selected().forEach((facet, values) -> {
            Set<String> named =
                    values.stream().filter(value -> !value.isEmpty()).collect(Collectors.toUnmodifiableSet());
            if (!named.isEmpty()) {
                selected.put(facet, named);
            }
        });
        return selected;
    }

    /** Collects as many as the end of the page needs; counts all when the facets do not tell how many there are. */
    private static TopFieldCollectorManager collector(IndexReader reader, SearchRequest request) {
        long end = Math.min((long) request.offset() + request.limit(), reader.maxDoc());
        return new TopFieldCollectorManager(
                sort(request.order()),
                (int) Math.max(1, end),
                request.counting() == Counting.TOTAL ? Integer.MAX_VALUE : SKIPPING_FROM);
    }

    /** Every order ends with the id, so that pages neither overlap nor leave a gap. */
    private static Sort sort(SortOrder order) {
        return switch (order) {
            case RELEVANCE -> new Sort(SortField.FIELD_SCORE, NEWEST, ID);
            case NEWEST -> new Sort(NEWEST, ID);
            case OLDEST -> new Sort(OLDEST, ID);
            case TITLE -> new Sort(TITLE, ID);
        };
    }

    private static Page page(
            Snapshot snapshot,
            Query query,
            SearchRequest request,
            TopFieldDocs found,
            int total,
            Map<Facet, List<FacetCount>> facets)
            throws IOException {
        int from = Math.min(request.offset(), found.scoreDocs.length);
        int to = (int) Math.min((long) from + request.limit(), found.scoreDocs.length);
        ScoreDoc[] page = Arrays.copyOfRange(found.scoreDocs, from, to);
        if (request.order() == SortOrder.RELEVANCE) {
            for (ScoreDoc hit : page) {
                if (hit instanceof FieldDoc sorted && sorted.fields[0] instanceof Float score) {
                    hit.score = score;
                }
            }
        } else {
            TopFieldCollector.populateScores(page, snapshot.searcher(), query);
        }
        return new Page(total, ranked(snapshot.reader(), page), facets);
    }

    /** The best hits of a query, without counting the others. */
    static List<PaperId> best(Snapshot snapshot, Query query, int most) throws IOException {
        ScoreDoc[] found = snapshot.searcher().search(query, most).scoreDocs;
        return ranked(snapshot.reader(), found).stream().map(Page.Ranked::id).toList();
    }

    private static List<Page.Ranked> ranked(IndexReader reader, ScoreDoc[] page) throws IOException {
        List<Page.Ranked> ranked = new ArrayList<>();
        for (ScoreDoc hit : page) {
            LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(hit.doc, reader.leaves()));
            SortedDocValues ids = leaf.reader().getSortedDocValues(IndexSchema.ID);
            if (ids != null && ids.advanceExact(hit.doc - leaf.docBase)) {
                String id = ids.lookupOrd(ids.ordValue()).utf8ToString();
                ranked.add(new Page.Ranked(new PaperId(id), hit.score));
            }
        }
        return ranked;
    }
}
