package org.lectern.digest.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
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
        TrendingTwins twins = TrendingTwins.of(page, headings);
        boolean doubled = twins.headings().size() > between(headings, twins.headings()) * DOUBLED;
        int level = level(twins.headings().isEmpty() ? headings : twins.headings());
        List<TrendingStanding> standings = new ArrayList<>();
        for (Line line : page.lines()) {
            boolean heading = MarkdownLink.marks(line.text()) == level
                    && TrendingStanding.title(line).isPresent();
            // Where others stand twice, one that stands once in the middle of a card is somebody else's.
            boolean foreign = doubled && !twins.contains(line) && (twins.isWithin(line) || isUnfinished(standings));
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

    /** Whether the last has less of a footer than its card has where it stands first, or none. */
    private static boolean isUnfinished(List<TrendingStanding> standings) {
        if (standings.isEmpty()) {
            return false;
        }
        TrendingStanding last = standings.getLast();
        boolean second = standings.size() > 1
                && standings.get(standings.size() - 2).title().equals(last.title());
        return second
                ? last.footerLines() < standings.get(standings.size() - 2).footerLines()
                : last.footerLines() == 0;
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
