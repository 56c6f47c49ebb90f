package org.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.lectern.paper.PaperId;

/** Asks a snapshot of the index for one page. Stateless. */
final class PageSearch {
    private static final SortField ID = new SortField(IndexSchema.ID, SortField.Type.STRING);
    private static final SortField NEWEST =
            new SortField(IndexSchema.DATE_ORDER, SortField.Type.LONG, true, Long.MIN_VALUE);
    private static final SortField OLDEST =
            new SortField(IndexSchema.DATE_ORDER, SortField.Type.LONG, false, Long.MAX_VALUE);
    private static final SortField TITLE = new SortField(IndexSchema.TITLE_ORDER, SortField.Type.STRING);

    private final FacetsConfig config = IndexSchema.facets();

    Page page(Snapshot snapshot, Query query, SearchRequest request) throws IOException {
        Map<Facet, Set<String>> selected = selected(request);
        DrillDownQuery narrowed = new DrillDownQuery(config, query);
        selected.forEach((facet, values) -> values.forEach(value -> narrowed.add(facet.key(), value)));
        TopFieldCollectorManager best = collector(snapshot.reader(), request);

        if (request.facets() && snapshot.facets().isPresent()) {
            DrillSideways.ConcurrentDrillSidewaysResult<TopFieldDocs> result = new DrillSideways(
                            snapshot.searcher(), config, snapshot.facets().get())
                    .search(narrowed, best);
            return page(
                    snapshot,
                    narrowed,
                    request,
                    result.collectorResult,
                    FacetCounter.counts(Optional.ofNullable(result.facets), selected, snapshot.sourceLabels()));
        }
        TopFieldDocs found = snapshot.searcher().search(narrowed, best);
        return page(
                snapshot,
                narrowed,
                request,
                found,
                request.facets() ? FacetCounter.counts(Optional.empty(), selected, snapshot.sourceLabels()) : Map.of());
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

    /** Collects as many as the end of the page needs, and counts all. */
    private static TopFieldCollectorManager collector(IndexReader reader, SearchRequest request) {
        long end = Math.min((long) request.offset() + request.limit(), reader.maxDoc());
        return new TopFieldCollectorManager(sort(request.order()), (int) Math.max(1, end), Integer.MAX_VALUE);
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
        return new Page(Math.toIntExact(found.totalHits.value()), ranked(snapshot.reader(), page), facets);
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
