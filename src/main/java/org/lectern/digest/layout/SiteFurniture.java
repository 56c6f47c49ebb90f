package org.lectern.digest.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.digest.Block;
import org.lectern.digest.Line;
import org.lectern.digest.Transcript;

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
    private static final String DAILY = "Daily Papers";
    private static final Set<String> LINKS = Set.of(
            "hugging face",
            "previous",
            "next",
            "load more",
            "back to top",
            "company",
            "tos",
            "terms",
            "privacy",
            "about",
            "careers",
            "website",
            "models",
            "datasets",
            "spaces",
            "buckets",
            "pricing",
            "docs",
            "enterprise",
            "community",
            "blog",
            "log in",
            "sign up",
            "system theme",
            "share",
            "print",
            "daily",
            "weekly",
            "monthly");

    /** In characters; no line of furniture is longer. */
    private static final int LONGEST = 100;

    private static final Pattern PAGER = Pattern.compile("\\d{1,3}|©.*|copyright\\b.{0,60}");
    private static final Set<String> KEEPERS =
            Set.of("by ak and the research community", "byak and the research community");

    private SiteFurniture() {}

    /** The rule by which a line is furniture, where furniture stands; empty when none says so. */
    static Optional<String> rule(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (BANNERS.contains(lower)) {
            return Optional.of(BANNER);
        }
        if (KEEPERS.contains(lower)) {
            return Optional.of("who keeps the page");
        }
        return LINKS.contains(lower) || isPager(lower) ? Optional.of("one of the page's links") : Optional.empty();
    }

    private static boolean isPager(String lower) {
        char first = lower.isEmpty() ? ' ' : lower.charAt(0);
        boolean perhaps = first == '©' || first == 'c' || Character.isDigit(first);
        return perhaps && PAGER.matcher(lower).matches();
    }

    /** Whether the line is one that only this page has. */
    static boolean isMark(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.startsWith(INBOX) || KEEPERS.contains(lower);
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
     * The blocks of a page, told apart.
     *
     * @param name what the page calls itself
     * @param date the page's date
     * @param furniture the blocks that are no part of any paper
     * @param content those that are left, in order
     * @param tops the first lines of the blocks that stand right below the page's head, which there may be several of when
     *     somebody pasted one page below another
     */
    record Stripped(
            Optional<String> name,
            Optional<ListedDate> date,
            List<Found> furniture,
            List<Block> content,
            Set<Integer> tops) {
        /** A name for the listing, made of what its head says; empty when it says nothing. */
        Optional<String> title() {
            return date.map(day -> name.orElse("Papers") + ", " + day.text()).or(() -> name);
        }

        /** Names the furniture and the listing to a transcript. */
        void tell(Transcript transcript) {
            furniture.forEach(found -> transcript.furniture(found.block(), found.rule()));
            title().ifPresent(transcript::listingTitle);
        }

        /** The title that a block shows: at the top of a page a capture may have glued the button to it. */
        String titleOf(Block block) {
            return tops.contains(block.firstLine()) ? withoutButton(block.text()) : block.text();
        }
    }

    /**
     * Tells furniture from content. A word such as {@code Models} is a link of the page where it stands with others of them at
     * the page's start or end, or around the banner; anywhere else it may be a title.
     *
     * @param blocks all of the page, in order
     */
    static Stripped strip(List<Block> blocks) {
        List<Found> furniture = new ArrayList<>();
        List<Block> content = new ArrayList<>();
        Set<Integer> tops = new HashSet<>();
        Optional<String> name = Optional.empty();
        Optional<ListedDate> date = Optional.empty();
        List<Block> parts = blocks.stream().flatMap(SiteFurniture::parts).toList();
        boolean top = true;
        for (int i = 0; i < parts.size(); ) {
            int end = i;
            while (end < parts.size() && candidate(parts.get(end)).isPresent()) {
                end++;
            }
            List<Block> run = parts.subList(i, end);
            boolean marked = run.stream().anyMatch(block -> isMark(block.text()));
            if (!run.isEmpty() && (marked || i == 0 || end == parts.size())) {
                for (Block block : run) {
                    String rule = candidate(block).orElse(BANNER);
                    furniture.add(new Found(block, rule));
                    if (rule.equals(DATE)) {
                        date = date.or(() -> ListedDate.parse(block.text()));
                    } else if (block.text().equalsIgnoreCase(DAILY)) {
                        name = Optional.of(DAILY);
                    }
                }
                top |= marked;
            } else {
                content.addAll(run);
                top &= run.isEmpty();
            }
            if (end < parts.size()) {
                Block block = parts.get(end);
                content.add(block);
                if (top) {
                    tops.add(block.firstLine());
                }
                top = false;
                end++;
            }
            i = end;
        }
        return new Stripped(name, date, furniture, content, tops);
    }

    /** The rule by which a block may be furniture. */
    private static Optional<String> candidate(Block block) {
        return rule(block.text())
                .or(() -> ListedDate.parse(block.text())
                        .filter(ListedDate::isPageDate)
                        .map(day -> DATE));
    }

    /** The block, or its lines where furniture stands on lines of their own at its start, without a blank line below. */
    private static Stream<Block> parts(Block block) {
        List<Line> lines = block.lines();
        if (lines.size() == 1) {
            return Stream.of(block);
        }
        int from = 0;
        while (from < lines.size() - 1
                && candidate(new Block(lines.subList(from, from + 1))).isPresent()) {
            from++;
        }
        return Stream.concat(
                lines.subList(0, from).stream().map(line -> new Block(List.of(line))),
                Stream.of(new Block(lines.subList(from, lines.size()))));
    }

    /** A title without the button that a capture glues to it. */
    private static String withoutButton(String title) {
        boolean glued = title.startsWith(SUBSCRIBE)
                && title.length() > SUBSCRIBE.length()
                && !Character.isLowerCase(title.codePointAt(SUBSCRIBE.length()))
                && !Character.isWhitespace(title.codePointAt(SUBSCRIBE.length()));
        return glued ? title.substring(SUBSCRIBE.length()) : title;
    }
}
