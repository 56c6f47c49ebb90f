package org.lectern.search;

import java.util.List;
import org.lectern.paper.PaperId;

/**
 * A phrase that could be a topic. Its counts are those of its rule, looked for in titles and abstracts.
 *
 * @param phrase as most papers write it
 * @param name what the topic could be called
 * @param synonyms what else papers call it: other spellings, and acronyms as they are written
 * @param rule the query that finds its papers
 * @param now how many papers of the stretch of time it finds
 * @param before how many of the time before
 * @param growth the log-likelihood ratio of the two: 10.8 or more is chance once in a thousand; 0 where it does not grow
 * @param counts by month or year, from the time before to the end of the stretch
 * @param examples the newest of its papers
 */
public record Proposal(
        String phrase,
        String name,
        List<String> synonyms,
        String rule,
        int now,
        int before,
        double growth,
        List<PeriodCount> counts,
        List<PaperId> examples) {
    /** Copies the lists. */
    public Proposal {
        synonyms = List.copyOf(synonyms);
        counts = List.copyOf(counts);
        examples = List.copyOf(examples);
    }
}
