package org.lectern.digest.layout;

import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.digest.Line;
import org.lectern.digest.Page;

/**
 * The headings of a trending page that stand twice, for their cards do. The two of a card have no whole card between them, so of
 * all pairs of like headings those are taken that lie one behind the other and are the nearest and most alike below: an
 * advertisement that comes again and again has the cards of others between. For one page and one thread.
 */
final class TrendingTwins {
    /** In headings; somebody else's may stand between the two of a card. */
    private static final int FARTHEST = 3;
    /** What it says for a pair that the same text stands below both, and that it is about research. */
    private static final int SAME_TEXT = 2;

    private static final int RESEARCH = 1;

    private final Page page;
    private final List<Line> headings;
    private final Set<Line> twins = new LinkedHashSet<>();
    /** The lines from the first of each pair to the second. */
    private final BitSet within = new BitSet();

    private TrendingTwins(Page page, List<Line> headings) {
        this.page = page;
        this.headings = headings;
    }

    /** The pairs among the headings of a page. */
    static TrendingTwins of(Page page, List<Line> headings) {
        TrendingTwins twins = new TrendingTwins(page, headings);
        twins.pair();
        return twins;
    }

    /** The headings of all pairs, in order. */
    Set<Line> headings() {
        return twins;
    }

    boolean contains(Line heading) {
        return twins.contains(heading);
    }

    /** Whether a heading stands between the two of a pair, where none but somebody else's does. */
    boolean isWithin(Line heading) {
        return !contains(heading) && within.get(heading.number());
    }

    /** Takes the pairs that are worth most together. */
    private void pair() {
        int n = headings.size();
        int[] best = new int[n + 1];
        int[] first = new int[n + 1];
        for (int i = 1; i <= n; i++) {
            best[i] = best[i - 1];
            first[i] = -1;
            for (int j = i - 1; j >= Math.max(1, i - FARTHEST); j--) {
                if (headings.get(i - 1).folded().equals(headings.get(j - 1).folded())) {
                    int worth = best[j - 1] + worth(j - 1, i - 1);
                    if (worth > best[i]) {
                        best[i] = worth;
                        first[i] = j;
                    }
                }
            }
        }
        for (int i = n; i > 0; i = first[i] > 0 ? first[i] - 1 : i - 1) {
            if (first[i] > 0) {
                Line one = headings.get(first[i] - 1);
                Line other = headings.get(i - 1);
                twins.add(one);
                twins.add(other);
                within.set(one.number(), other.number());
            }
        }
    }

    private int worth(int one, int other) {
        int near = FARTHEST + 1 - (other - one);
        Set<String> shared = textsBelow(one);
        shared.retainAll(textsBelow(other));
        boolean research = shared.stream().anyMatch(text -> Vocabulary.research(text) >= 2);
        return near + (shared.isEmpty() ? 0 : SAME_TEXT) + (research ? RESEARCH : 0);
    }

    private Set<String> textsBelow(int heading) {
        int from = headings.get(heading).number();
        int to = heading + 1 < headings.size()
                ? headings.get(heading + 1).number() - 1
                : page.lines().size();
        return page.lines().subList(from, to).stream()
                .filter(TrendingStanding::isText)
                .map(Line::text)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
