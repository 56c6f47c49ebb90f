package org.lectern.digest.layout;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.digest.Block;
import org.lectern.digest.Line;

/** A heading of a trending page and the lines below it, to the next: a card, one of the two times that it stands there. */
final class TrendingStanding {
    private static final Pattern BUTTON = Pattern.compile("\\[LINK: ([^\\[\\]]{1,200})\\]\\((https?://\\S+)\\)");
    private static final Pattern AUTHORS = Pattern.compile("[-*•] ?\\d{1,5} authors?");
    private static final String PUBLISHED = "Published on ";

    private final Line heading;
    private final String title;
    private final List<Line> lines = new ArrayList<>();
    private int footerLines;

    TrendingStanding(Line heading, String title) {
        this.heading = heading;
        this.title = title;
    }

    /** The title that a line shows when it is a heading. */
    static Optional<String> title(Line line) {
        int marks = line.text().startsWith("#") ? MarkdownLink.marks(line.text()) : 0;
        if (marks == 0) {
            return Optional.empty();
        }
        String text = link(line)
                .map(MarkdownLink::text)
                .orElseGet(() -> MarkdownText.joined(List.of(line.text().substring(marks))));
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }

    private static Optional<MarkdownLink> link(Line line) {
        return MarkdownLink.of(WebCards.block(line)).filter(link -> link.leadsTo(SiteAddress.Kind.PAPER));
    }

    /** Whether only cards of such a page have the line: a button, how many authors there are, or the day. */
    static boolean isFooter(String text) {
        return (text.startsWith("[LINK:") && BUTTON.matcher(text).matches())
                || (text.length() < 20 && AUTHORS.matcher(text).matches())
                || published(text).isPresent();
    }

    /** Adds the next line below. */
    void add(Line line) {
        lines.add(line);
        footerLines += isFooter(line.text().strip()) ? 1 : 0;
    }

    boolean hasFooter() {
        return footerLines > 0;
    }

    int footerLines() {
        return footerLines;
    }

    String title() {
        return title;
    }

    Line heading() {
        return heading;
    }

    /** The paper's, when the heading is a link. */
    Optional<SiteAddress> address() {
        return link(heading).map(MarkdownLink::address);
    }

    /** The texts that stand below each of the headings of a card; none when there is only one. */
    static Set<String> sharedTexts(List<TrendingStanding> standings) {
        Set<String> shared = new HashSet<>();
        for (int i = 0; i < standings.size() && standings.size() > 1; i++) {
            Set<String> texts = standings.get(i).lines.stream()
                    .filter(TrendingStanding::isText)
                    .map(Line::text)
                    .collect(toSet());
            if (i == 0) {
                shared.addAll(texts);
            } else {
                shared.retainAll(texts);
            }
        }
        return shared;
    }

    /** Whether a line shows something that is no part of a footer. */
    static boolean isText(Line line) {
        return WebCards.showsSomething(line) && !isFooter(line.text().strip());
    }

    /**
     * Gives what it says to its card; the second time, the lines are the card's as well.
     *
     * @param shared the texts that stand below each heading of the card: the others are somebody else's, unless there are none
     */
    void giveTo(WebCard card, Set<String> shared) {
        card.claim(WebCards.block(heading), "title");
        if (!shared.isEmpty()) {
            lines.removeIf(line -> isText(line) && !shared.contains(line.text()));
        }
        abstractText().ifPresent(block -> {
            if (!card.abstractText(
                    block,
                    MarkdownText.joined(block.lines().stream().map(Line::text).toList()))) {
                card.claim(block, "abstract");
            }
        });
        lines.forEach(line -> footer(line, card));
    }

    /**
     * Of the texts above the footer, or of all when none stands below one, that which speaks of research, or else the longest.
     * The others are somebody else's.
     */
    private Optional<Block> abstractText() {
        List<Block> texts = new ArrayList<>();
        List<Line> text = new ArrayList<>();
        for (Line line : lines) {
            boolean footerLine = isFooter(line.text().strip());
            if (footerLine && !(text.isEmpty() && texts.isEmpty())) {
                break;
            }
            if (footerLine || !WebCards.showsSomething(line)) {
                flush(text, texts);
            } else {
                text.add(line);
            }
        }
        flush(text, texts);
        return texts.stream()
                .flatMap(block -> Paragraphs.mended(List.of(block), HardWrap.NONE).stream())
                .max(Comparator.<Block>comparingInt(block -> Math.min(2, Vocabulary.research(block.text())))
                        .thenComparingInt(block -> block.text().length()));
    }

    private static void flush(List<Line> text, List<Block> texts) {
        if (!text.isEmpty()) {
            texts.add(new Block(text));
            text.clear();
        }
    }

    private static Optional<ListedDate> published(String text) {
        return text.regionMatches(true, 0, PUBLISHED, 0, PUBLISHED.length())
                ? ListedDate.parse(text.substring(PUBLISHED.length()))
                : Optional.empty();
    }

    private static void footer(Line line, WebCard card) {
        String text = line.text().strip();
        Block block = WebCards.block(line);
        OptionalInt authors = AUTHORS.matcher(text.length() < 20 ? text : "").matches()
                ? CardFooter.authorCount(text)
                : OptionalInt.empty();
        if (authors.isPresent() && !card.authorCount(block, authors.getAsInt())) {
            card.claim(block, "authorCount");
        }
        published(text).ifPresent(date -> {
            if (!card.date(block, date)) {
                card.claim(block, "published");
            }
        });
        if (text.startsWith("[LINK:")) {
            Matcher button = BUTTON.matcher(text);
            if (button.matches()) {
                button(block, button.group(1), button.group(2), card);
            }
        }
    }

    private static void button(Block block, String text, String url, WebCard card) {
        Optional<String> arxivId =
                SiteAddress.parse(url).filter(SiteAddress::isPaper).flatMap(SiteAddress::arxivId);
        arxivId.ifPresentOrElse(id -> card.arxivId(block, id), () -> card.link(block, Abstracts.link(text, url)));
    }
}
