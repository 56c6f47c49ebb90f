package org.lectern.digest.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
    /** In headings; somebody else's may stand between the two of a card. */
    private static final int FARTHEST_TWIN = 3;

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
        Map<String, List<TrendingStanding>> byTitle = new LinkedHashMap<>();
        standings(page)
                .forEach(standing -> byTitle.computeIfAbsent(standing.title(), title -> new ArrayList<>())
                        .add(standing));
        byTitle.forEach((title, standings) -> {
            TrendingStanding first = standings.getFirst();
            WebCard card = new WebCard(WebCards.block(first.heading()), title, first.address());
            cards.add(card);
            Set<String> shared = TrendingStanding.sharedTexts(standings);
            standings.forEach(standing -> standing.giveTo(card, shared));
        });
        return cards;
    }

    /** The headings that are of cards, each with what is below it: those that stand twice, or have a footer. */
    private static List<TrendingStanding> standings(Page page) {
        List<Line> headings = page.lines().stream()
                .filter(line -> TrendingStanding.title(line).isPresent())
                .toList();
        Set<Line> twins = twins(headings);
        boolean doubled = twins.size() > between(headings, twins) * DOUBLED;
        int level = level(twins.isEmpty() ? headings : twins);
        List<TrendingStanding> standings = new ArrayList<>();
        for (Line line : page.lines()) {
            boolean heading = MarkdownLink.marks(line.text()) == level
                    && TrendingStanding.title(line).isPresent();
            // Where others stand twice, one that stands once in the middle of a card is somebody else's.
            boolean foreign = doubled && !twins.contains(line) && isUnfinished(standings, twins);
            if (heading && !foreign) {
                standings.add(
                        new TrendingStanding(line, TrendingStanding.title(line).orElseThrow()));
            } else if (!heading && !standings.isEmpty()) {
                standings.getLast().add(line);
            }
        }
        standings.removeIf(standing -> !standing.hasFooter() && !twins.contains(standing.heading()));
        return standings;
    }

    /** How many headings there are from the first of the twins to the last: around them may be those of other pages. */
    private static long between(List<Line> headings, Set<Line> twins) {
        IntSummaryStatistics lines = twins.stream().mapToInt(Line::number).summaryStatistics();
        return headings.stream()
                .filter(heading -> heading.number() >= lines.getMin() && heading.number() <= lines.getMax())
                .count();
    }

    /** Whether the card of the last is to stand a second time, or has no footer yet as it had the first time. */
    private static boolean isUnfinished(List<TrendingStanding> standings, Set<Line> twins) {
        if (standings.isEmpty()) {
            return false;
        }
        TrendingStanding last = standings.getLast();
        boolean second = standings.size() > 1
                && standings.get(standings.size() - 2).title().equals(last.title());
        return second
                ? !last.hasFooter() && standings.get(standings.size() - 2).hasFooter()
                : !last.hasFooter() || twins.contains(last.heading());
    }

    /** The headings with the same heading near above or below. */
    private static Set<Line> twins(List<Line> headings) {
        Set<Line> twins = new LinkedHashSet<>();
        for (int i = 1; i < headings.size(); i++) {
            for (int j = Math.max(0, i - FARTHEST_TWIN); j < i; j++) {
                if (headings.get(i).folded().equals(headings.get(j).folded())) {
                    twins.add(headings.get(j));
                    twins.add(headings.get(i));
                }
            }
        }
        return twins;
    }

    /** The level that most of the headings have, the deepest of several. */
    private static int level(Collection<Line> headings) {
        Map<Integer, Long> counts = headings.stream()
                .collect(Collectors.groupingBy(line -> MarkdownLink.marks(line.text()), Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }
}
