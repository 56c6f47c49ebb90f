package org.lectern.desktop.topics;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Words;
import org.lectern.search.Counting;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResult;
import org.lectern.search.TopicRule;

/**
 * What a rule finds, and how that differs from what another finds.
 *
 * @param papers how many it finds
 * @param gained those of them that the other does not find
 * @param lost those that only the other finds
 */
record RuleEffect(int papers, Some gained, Some lost) {
    private static final Texts TEXTS = Texts.of(RuleEffect.class);
    private static final int EXAMPLES = 3;

    /**
     * Some papers.
     *
     * @param papers how many
     * @param titles of the first of them
     */
    record Some(int papers, List<String> titles) {
        static final Some NONE = new Some(0, List.of());

        Some {
            titles = List.copyOf(titles);
        }
    }

    /**
     * Searches for what a rule changes.
     *
     * @param before the rule as it was; empty when there was none
     */
    static RuleEffect of(String rule, Optional<String> before, Function<SearchRequest, SearchResult> search) {
        String now = TopicRule.query(rule);
        Some all = found(now, EXAMPLES, search);
        if (before.isEmpty() || TopicRule.problem(before.get()).isPresent()) {
            return new RuleEffect(all.papers(), all, Some.NONE);
        }
        String was = TopicRule.query(before.get());
        if (was.equals(now)) {
            return new RuleEffect(all.papers(), Some.NONE, Some.NONE);
        }
        return new RuleEffect(
                all.papers(), found(without(now, was), EXAMPLES, search), found(without(was, now), EXAMPLES, search));
    }

    private static String without(String query, String other) {
        return "(" + query + ") -(" + other + ")";
    }

    private static Some found(String query, int titles, Function<SearchRequest, SearchResult> search) {
        SearchResult result =
                search.apply(SearchRequest.of(query).page(0, titles).counting(Counting.TOTAL));
        // Partial matches are no papers of a rule.
        return result.partial()
                ? Some.NONE
                : new Some(
                        result.total(),
                        result.hits().stream().map(hit -> hit.title().text()).toList());
    }

    /** {@code finds 24 papers: 3 gained, 1 lost}. */
    String words() {
        String found = Words.papers(papers);
        return gained.papers == 0 && lost.papers == 0
                ? TEXTS.get("effect", found)
                : TEXTS.get("effect.changed", found, gained.papers, lost.papers);
    }
}
