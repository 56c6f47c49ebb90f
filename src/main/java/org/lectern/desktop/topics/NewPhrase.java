package org.lectern.desktop.topics;

import java.util.List;

/**
 * A phrase that no topic covers.
 *
 * @param phrase as papers write it
 * @param name what a topic of it could be called
 * @param synonyms what else papers call it
 * @param rule the query that finds its papers
 * @param now how many papers it finds in the latest time
 * @param before how many in the time before
 * @param growth how surely it grows: a log-likelihood ratio, 0 where it does not
 */
public record NewPhrase(
        String phrase, String name, List<String> synonyms, String rule, int now, int before, double growth) {
    /** Copies the list. */
    public NewPhrase {
        synonyms = List.copyOf(synonyms);
    }
}
