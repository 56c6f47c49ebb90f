package org.lectern.digest.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.digest.DigestLayout;
import org.lectern.digest.Line;
import org.lectern.digest.Page;
import org.lectern.digest.Transcript;

/**
 * The trending-papers page as Markdown; the page has each card for wide and for narrow windows, so it stands twice:
 *
 * <pre>
 * ### A Title
 *
 * Its abstract.
 * - 2 authors
 * [LINK: GitHub 1.88k](https://github.com/lab/code)
 *
 * ### A Title
 *
 * Its abstract.
 * - 2 authors
 * [LINK: GitHub 1.88k](https://github.com/lab/code)
 * </pre>
 */
public final class TrendingLayout implements DigestLayout {
    /** The part of all headings that must stand twice for one that stands once to be suspicious. */
    private static final double DOUBLED = 0.5;

    @Override
    public String name() {
        return "trending";
    }

    @Override
    public String description() {
        return "The trending-papers page as Markdown: titles as headings, abstracts and buttons; each card stands twice.";
    }

    /** Whether a line is one that only cards of this layout have: a button, or how many authors there are. */
    static boolean marks(Page page) {
        return page.lines().stream()
                .anyMatch(line -> TrendingStanding.isFooter(line.text().strip()));
    }

    @Override
    public double recognize(Page page) {
        return marks(page) && Markup.dominates(page) && !read(page).isEmpty() ? 0.97 : 0;
    }

    @Override
    public void read(Page page, Transcript transcript) {
        read(page).tellMarkdown(transcript);
    }

    private static WebCards read(Page page) {
        WebCards cards = new WebCards(page);
        Map<String, WebCard> byTitle = new HashMap<>();
        for (TrendingStanding standing : standings(page)) {
            WebCard card = byTitle.computeIfAbsent(standing.title(), title -> {
                WebCard first = new WebCard(WebCards.block(standing.heading()), title, standing.address());
                cards.add(first);
                return first;
            });
            standing.giveTo(card);
        }
        return cards;
    }

    /** The headings that are of cards, each with what is below it: those that stand twice, or have a footer. */
    private static List<TrendingStanding> standings(Page page) {
        List<Line> headings = page.lines().stream()
                .filter(line -> TrendingStanding.title(line).isPresent())
                .filter(line ->
                        WebFurniture.rule(WebFurniture.plain(line.folded())).isEmpty())
                .toList();
        Set<Line> twins = twins(headings);
        boolean doubled = standAgain(headings) > headings.size() * DOUBLED;
        List<TrendingStanding> standings = new ArrayList<>();
        for (Line line : page.lines()) {
            Optional<String> title = TrendingStanding.title(line);
            boolean foreign = doubled
                    && !twins.contains(line)
                    && !standings.isEmpty()
                    && isUnfinished(standings.getLast(), twins);
            if (title.isPresent() && !foreign) {
                standings.add(new TrendingStanding(line, title.get()));
            } else if (title.isEmpty() && !standings.isEmpty()) {
                standings.getLast().add(line);
            }
        }
        standings.removeIf(standing -> !standing.hasFooter() && !twins.contains(standing.heading()));
        return standings;
    }

    /** Whether a heading that stands once, where others stand twice, is in the middle of this card, so somebody else's. */
    private static boolean isUnfinished(TrendingStanding standing, Set<Line> twins) {
        return !standing.hasFooter() && (standing.isBare() || !twins.contains(standing.heading()));
    }

    /** How many headings there are that stand more than once. */
    private static long standAgain(List<Line> headings) {
        return headings.stream().collect(Collectors.groupingBy(Line::folded, Collectors.counting())).values().stream()
                .filter(count -> count > 1)
                .mapToLong(count -> count)
                .sum();
    }

    /** The headings with the same heading right above or below. */
    private static Set<Line> twins(List<Line> headings) {
        Set<Line> twins = new HashSet<>();
        for (int i = 1; i < headings.size(); i++) {
            if (headings.get(i).folded().equals(headings.get(i - 1).folded())) {
                twins.add(headings.get(i - 1));
                twins.add(headings.get(i));
            }
        }
        return twins;
    }
}
