package org.lectern.digest.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lectern.digest.Block;
import org.lectern.digest.Line;

/**
 * What the daily-papers page shows around its papers: the banner, the subscription box, the page's date, the links at its
 * foot. Three layouts are captures of that page.
 */
final class SiteFurniture {
    private static final String BANNER = "the page's banner";
    private static final String DATE = "the page's date";
    private static final String SUBSCRIBE = "Subscribe";
    private static final String INBOX = "get trending papers in your email inbox";
    private static final Set<String> BANNERS = Set.of(
            "new", "subscribe", "daily papers", "trending papers", "papers", INBOX + "!", INBOX + " once a day!");
    private static final Set<String> FOOT = Set.of(
            "previous",
            "next",
            "load more",
            "back to top",
            "company",
            "tos",
            "privacy",
            "about",
            "careers",
            "website",
            "models",
            "datasets",
            "spaces",
            "pricing",
            "docs",
            "system theme");

    private SiteFurniture() {}

    /** The rule by which a line is furniture wherever it stands; empty when none says so. */
    static Optional<String> rule(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (BANNERS.contains(lower)) {
            return Optional.of(BANNER);
        }
        if (lower.matches("by ?ak and the research community")) {
            return Optional.of("who keeps the page");
        }
        return FOOT.contains(lower) ? Optional.of("a link at the page's foot") : Optional.empty();
    }

    /** Whether the line is one that only this page has. */
    static boolean isMark(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.startsWith(INBOX) || lower.matches("by ?ak and the research community");
    }

    /** Whether the page says what it is within its first lines. */
    static boolean marks(List<Line> lines) {
        return lines.stream().filter(line -> !line.isBlank()).limit(12).anyMatch(line -> isMark(line.folded()));
    }

    /**
     * A block that is furniture.
     *
     * @param rule why, in words
     */
    record Found(Block block, String rule) {}

    /**
     * Blocks, told apart.
     *
     * @param head what the page's head says, as far as it was read
     * @param furniture the blocks that are no part of any paper
     * @param content those that are left, in order
     */
    record Stripped(Head head, List<Found> furniture, List<Block> content) {}

    /**
     * What the page's head says: everything before the first block that is not furniture.
     *
     * @param name what the page calls itself
     * @param date the page's date
     * @param marked whether a line was seen that only this page has
     * @param over whether the head has ended
     */
    record Head(Optional<String> name, Optional<ListedDate> date, boolean marked, boolean over) {
        static final Head NONE = new Head(Optional.empty(), Optional.empty(), false, false);

        /** What the listing calls itself; empty when it does not. */
        Optional<String> title() {
            return date.map(day -> name.orElse("Papers") + ", " + day.text()).or(() -> name);
        }

        /** The head with this line read; a date is the page's when it stands alone between the banner and the papers. */
        private Head with(String text, String rule) {
            Optional<String> named = text.equalsIgnoreCase("daily papers") ? Optional.of("Daily Papers") : name;
            Optional<ListedDate> dated = rule.equals(DATE) ? ListedDate.parse(text) : date;
            return over ? this : new Head(named, dated, marked || isMark(text), false);
        }

        private Optional<String> rule(String text) {
            boolean mayBeDate = marked && !over && date.isEmpty();
            return SiteFurniture.rule(text)
                    .or(() -> mayBeDate
                            ? ListedDate.parse(text)
                                    .filter(ListedDate::isPageDate)
                                    .map(day -> DATE)
                            : Optional.empty());
        }
    }

    /**
     * Tells furniture from content.
     *
     * @param blocks a part of the page, in order
     * @param before what its head said before them
     */
    static Stripped strip(List<Block> blocks, Head before) {
        Head head = before;
        List<Found> furniture = new ArrayList<>();
        List<Block> content = new ArrayList<>();
        for (Block block : blocks) {
            for (Block part : parts(block, head)) {
                Optional<String> rule = head.rule(part.text());
                if (rule.isPresent()) {
                    furniture.add(new Found(part, rule.get()));
                    head = head.with(part.text(), rule.get());
                } else {
                    content.add(part);
                    head = new Head(head.name, head.date, head.marked, true);
                }
            }
        }
        return new Stripped(head, furniture, content);
    }

    /** The block, or its lines where furniture stands on lines of their own at its start, without a blank line below. */
    private static List<Block> parts(Block block, Head before) {
        List<Block> parts = new ArrayList<>();
        Head head = before;
        List<Line> rest = block.lines();
        while (rest.size() > 1) {
            String first = rest.getFirst().folded();
            Optional<String> rule = head.rule(first);
            if (rule.isEmpty()) {
                break;
            }
            head = head.with(first, rule.get());
            parts.add(new Block(rest.subList(0, 1)));
            rest = rest.subList(1, rest.size());
        }
        parts.add(new Block(rest));
        return parts;
    }

    /** The first title of a page, without the button that a capture glues to it. */
    static String withoutButton(String title) {
        boolean glued = title.startsWith(SUBSCRIBE)
                && title.length() > SUBSCRIBE.length()
                && !Character.isLowerCase(title.codePointAt(SUBSCRIBE.length()))
                && !Character.isWhitespace(title.codePointAt(SUBSCRIBE.length()));
        return glued ? title.substring(SUBSCRIBE.length()) : title;
    }
}
