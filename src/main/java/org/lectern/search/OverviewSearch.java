package org.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.lectern.topic.Topic;
import org.lectern.topic.TopicBook;

/** Counts what papers are about, and when and where they come from. Stateless. */
final class OverviewSearch {
    /** Of papers of so few years months are told apart. */
    private static final int MONTHLY_YEARS = 3;

    /** Where the month is known of so many of the papers. */
    private static final double MONTHS_KNOWN = 0.8;

    private static final Comparator<FacetCount> MOST = Comparator.comparingInt(FacetCount::count)
            .reversed()
            .thenComparing(FacetCount::label, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(FacetCount::value);

    private final PageSearch pages;

    OverviewSearch(PageSearch pages) {
        this.pages = pages;
    }

    Overview of(Snapshot snapshot, SearchPlan plan, SearchRequest search, OverviewRequest request) throws IOException {
        Query query = Choice.of(search).narrowed(pages.query(snapshot, plan, search));
        TopicBook book = snapshot.topics().book();
        List<TopicColumn> topics = snapshot.topics().columns(snapshot.searcher());
        AreaSets areas = AreaSets.of(book, topics);
        List<FacetValue> values = snapshot.facetValues();
        List<FacetColumn> facets = snapshot.facetColumns();
        List<int[]> years = facets.stream().map(column -> years(column, values)).toList();
        SortedMap<Integer, Integer> papers = years(snapshot.counts(query), values);
        int dated = papers.values().stream().mapToInt(Integer::intValue).sum();
        boolean few = !papers.isEmpty() && papers.lastKey() - papers.firstKey() < MONTHLY_YEARS;
        Periods periods = Periods.of(papers, few, years, request.span());
        OverviewPass.Counts counts =
                snapshot.searcher().search(query, new OverviewPass(facets, topics, periods, areas));
        if (few && counts.months < MONTHS_KNOWN * dated) {
            periods = Periods.of(papers, false, years, request.span());
            counts = snapshot.searcher().search(query, new OverviewPass(facets, topics, periods, areas));
        }
        AtomicIntegerArray all = snapshot.values(Facet.TOPIC).of(MatchAllDocsQuery.INSTANCE);
        int[] ofLibrary = IntStream.range(0, all.length()).map(all::get).toArray();
        return new Overview(
                request,
                counts.papers,
                counts.chosen,
                timeline(book, periods, areas, counts, dated),
                ranking(Facet.ORGANIZATION, snapshot, facets, values, counts),
                ranking(Facet.VENUE, snapshot, facets, values, counts),
                TopicPairs.of(book, topics, counts.topics, counts.chosen, ofLibrary));
    }

    /** The year of each combination of a column; 0 of none. */
    private static int[] years(FacetColumn column, List<FacetValue> values) {
        int[] years = new int[column.size()];
        for (int i = 0; i < years.length; i++) {
            for (int ordinal : column.ordinals(i)) {
                if (values.get(ordinal).facet() == Facet.YEAR) {
                    years[i] = Integer.parseInt(values.get(ordinal).value());
                }
            }
        }
        return years;
    }

    private static SortedMap<Integer, Integer> years(CombinationCounts counts, List<FacetValue> values) {
        SortedMap<Integer, Integer> years = new TreeMap<>();
        counts.each((ordinals, count) -> {
            for (int ordinal : ordinals) {
                if (values.get(ordinal).facet() == Facet.YEAR) {
                    years.merge(Integer.valueOf(values.get(ordinal).value()), count, Integer::sum);
                }
            }
        });
        return years;
    }

    private static Timeline timeline(
            TopicBook book, Periods periods, AreaSets sets, OverviewPass.Counts counts, int dated) {
        List<Topic> all = book.areas();
        int[] papers = new int[periods.size()];
        int[][] having = new int[periods.size()][all.size() + 1];
        double[][] shares = new double[periods.size()][all.size() + 1];
        int[] total = new int[all.size()];
        for (int period = 0; period < papers.length; period++) {
            for (int set = 0; set < sets.size(); set++) {
                int count = counts.timeline[period * sets.size() + set];
                int[] areas = sets.set(set);
                papers[period] += count;
                if (areas.length == 0) {
                    having[period][all.size()] += count;
                    shares[period][all.size()] += count;
                }
                for (int area : areas) {
                    having[period][area] += count;
                    shares[period][area] += (double) count / areas.length;
                    total[area] += count;
                }
            }
        }
        int[] kept =
                IntStream.range(0, all.size()).filter(area -> total[area] > 0).toArray();
        List<Timeline.Period> told = periods.told(papers)
                .mapToObj(period -> new Timeline.Period(
                        periods.span(period),
                        papers[period],
                        IntStream.concat(IntStream.of(kept), IntStream.of(all.size()))
                                .mapToObj(area -> having[period][area] == 0
                                        ? AreaCount.NONE
                                        : new AreaCount(having[period][area], shares[period][area]))
                                .toList()))
                .toList();
        int shown = IntStream.of(papers).sum();
        return new Timeline(
                periods.monthly(),
                IntStream.of(kept).mapToObj(all::get).toList(),
                told,
                counts.papers - dated,
                dated - shown);
    }

    private static ValueRanking ranking(
            Facet facet,
            Snapshot snapshot,
            List<FacetColumn> columns,
            List<FacetValue> values,
            OverviewPass.Counts counts) {
        int[] having = new int[values.size()];
        int papers = 0;
        for (int leaf = 0; leaf < columns.size(); leaf++) {
            for (int combination = 0; combination < counts.facets[leaf].length; combination++) {
                int count = counts.facets[leaf][combination];
                for (int ordinal : count == 0 ? new int[0] : columns.get(leaf).ordinals(combination)) {
                    if (values.get(ordinal).facet() == facet) {
                        having[ordinal] += count;
                        papers += count;
                    }
                }
            }
        }
        List<FacetCount> all = new ArrayList<>();
        for (int ordinal = 0; ordinal < having.length; ordinal++) {
            if (having[ordinal] > 0) {
                all.add(FacetCounter.count(values.get(ordinal), having[ordinal], snapshot.labels()));
            }
        }
        all.sort(MOST);
        return new ValueRanking(all.subList(0, Math.min(Overview.VALUES, all.size())), all.size(), papers);
    }
}
