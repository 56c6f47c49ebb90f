package org.lectern.digest.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.lectern.digest.Block;
import org.lectern.digest.Line;
import org.lectern.digest.Page;
import org.lectern.digest.Transcript;

/**
 * The cards of a page that keeps its links, as a layout finds them from the top to the bottom; then the lines between them,
 * which are the page's furniture or nobody knows what. For one page and one thread.
 */
final class WebCards {
    private final Page page;
    private final List<WebCard> cards = new ArrayList<>();
    private final List<SiteFurniture.Found> furniture = new ArrayList<>();
    private Optional<WebCard> open = Optional.empty();

    WebCards(Page page) {
        this.page = page;
    }

    /** The card that the next parts belong to. */
    Optional<WebCard> open() {
        return open;
    }

    boolean isEmpty() {
        return cards.isEmpty();
    }

    void add(WebCard card) {
        cards.add(card);
        open = Optional.of(card);
    }

    /** What follows is no part of the card above it. */
    void close() {
        open = Optional.empty();
    }

    /** The lines are furniture of this layout. */
    void furniture(Block block, String rule) {
        furniture.add(new SiteFurniture.Found(block, rule));
    }

    /** Gives what was found to the transcript; the cards show their texts as the page writes them. */
    void tell(Transcript transcript) {
        tell(transcript, UnaryOperator.identity());
    }

    /** Gives what was found to the transcript; the page's markup is told by all that its cards say. */
    void tellMarkdown(Transcript transcript) {
        tell(transcript, MarkdownText.of(cards.stream().flatMap(WebCard::texts))::shown);
    }

    private void tell(Transcript transcript, UnaryOperator<String> shown) {
        int firstCard = cards.isEmpty()
                ? page.lines().size() + 1
                : cards.getFirst().blocks().mapToInt(Block::firstLine).min().orElse(1);
        WebFurniture.Found found = WebFurniture.find(rest(), firstCard);
        Stream.concat(furniture.stream(), found.furniture().stream())
                .forEach(part -> transcript.furniture(part.block(), part.rule()));
        found.head().title().ifPresent(transcript::listingTitle);
        PageYear year = PageYear.of(found.year(), cards.stream().flatMap(card -> card.date().stream()));
        cards.forEach(card -> card.tell(year, shown, transcript));
    }

    /** The lines that nobody took. */
    private List<Line> rest() {
        BitSet taken = new BitSet();
        Stream.concat(
                        cards.stream().flatMap(WebCard::blocks),
                        furniture.stream().map(SiteFurniture.Found::block))
                .flatMap(block -> block.lines().stream())
                .forEach(line -> taken.set(line.number()));
        return page.lines().stream()
                .filter(line -> !line.isBlank() && !taken.get(line.number()))
                .toList();
    }

    /** The runs of lines that show something; a line of nothing but no-break spaces shows nothing. */
    static List<Block> runs(Page page) {
        List<Block> runs = new ArrayList<>();
        List<Line> run = new ArrayList<>();
        for (Line line : page.lines()) {
            if (showsSomething(line)) {
                run.add(line);
            } else if (!run.isEmpty()) {
                runs.add(new Block(run));
                run.clear();
            }
        }
        if (!run.isEmpty()) {
            runs.add(new Block(run));
        }
        return runs;
    }

    /** Whether there is anything to see on the line; it stops at the first thing there is. */
    static boolean showsSomething(Line line) {
        String text = line.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                return true;
            }
        }
        return false;
    }

    /** The block of a line. */
    static Block block(Line line) {
        return new Block(List.of(line));
    }
}
