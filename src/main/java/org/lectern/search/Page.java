package org.lectern.search;

import java.util.List;
import java.util.Map;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.lectern.paper.PaperId;
import org.lectern.topic.Topic;

/**
 * What the index answers, before the papers are fetched.
 *
 * @param query what was searched
 * @param partial whether no paper has all the words, and those that have some are given
 * @param total how many papers match
 * @param ranked those of the page asked for
 * @param facets the counts; empty when not asked for
 */
record Page(Query query, boolean partial, int total, List<Ranked> ranked, Map<Facet, List<FacetCount>> facets) {
    /**
     * A paper and how well it matches.
     *
     * @param topics its topics
     */
    record Ranked(PaperId id, float score, List<Topic> topics) {}

    static Page none() {
        return new Page(new MatchNoDocsQuery("nothing was searched"), false, 0, List.of(), Map.of());
    }
}
