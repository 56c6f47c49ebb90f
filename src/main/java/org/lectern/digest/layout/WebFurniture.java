package org.lectern.digest.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.digest.Line;
import org.lectern.digest.Text;
import org.lectern.paper.PartialDate;

/** The furniture of a page that was captured with its links: {@link SiteFurniture}, in whatever markup. */
final class WebFurniture {
    private static final String ADDRESS = "where a link of the page leads";
    private static final Set<String> TITLES = Set.of(
            "hugging face", "daily papers - hugging face", "trending papers - hugging face", "papers - hugging face");
    private static final Set<String> NAVIGATION =
            Set.of("models", "datasets", "spaces", "docs", "pricing", "enterprise", "community", "log in", "sign up");
    private static final Set<String> PERIODS = Set.of("daily", "weekly", "monthly", "today", "this week", "this month");
    private static final Set<String> KEEPER = Set.of("by", "ak", "and the research community");

    private static final Pattern IMAGE = Pattern.compile("!\\[[^\\[\\]]{0,200}\\]\\([^()\\s]{0,500}\\)");
    private static final Pattern LINK =
            Pattern.compile("\\[([^\\[\\]]{0,200})\\](?:\\([^()\\s]{0,500}\\)|\\[\\d{1,6}\\])");
    private static final Pattern IMAGE_NAME = Pattern.compile("(?<=\\[)\\[[^\\[\\]]{0,200}\\]");
    private static final Pattern MARKER = Pattern.compile("^(?:#{1,6}|[*+-]) ");
    private static final Pattern PAGE_ADDRESS = Pattern.compile("/papers/date/(\\d{4}-\\d{2}-\\d{2})\\b");
    private static final Pattern KEY_AND_VALUE = Pattern.compile("[A-Za-z][\\w.-]{0,40}:(?: .*)?");
    /** In characters; furniture is short. */
    private static final int LONGEST = 600;
    /** In lines. */
    private static final int LONGEST_FRONT_MATTER = 40;

    private WebFurniture() {}

    /**
     * What was found among the lines that are no part of a card.
     *
     * @param head what the page's head says
     * @param year the year of the page's date
     * @param furniture the lines that are known; nobody understands the others
     */
    record Found(SiteFurniture.Stripped head, OptionalInt year, List<SiteFurniture.Found> furniture) {}

    /**
     * Tells furniture from what nobody knows.
     *
     * @param lines those that are no part of a card, in order
     * @param firstCard the number of the line where the first card begins; a date above it is the page's
     */
    static Found find(List<Line> lines, int firstCard) {
        List<SiteFurniture.Found> furniture = new ArrayList<>();
        Optional<String> name = Optional.empty();
        Optional<ListedDate> date = Optional.empty();
        Optional<PartialDate> addressed = Optional.empty();
        int frontMatter = frontMatter(lines);
        int lastFurniture = -1;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            String text = line.folded();
            String plain = plain(text);
            boolean inHead = line.number() < firstCard;
            Optional<String> rule = rule(plain);
            if (i < frontMatter) {
                rule = Optional.of("what the capture says of itself");
            } else if (rule.isEmpty()
                    && lastFurniture == i - 1
                    && SiteAddress.parse(text).isPresent()) {
                rule = Optional.of(ADDRESS);
            } else if (rule.isEmpty() && inHead && date.isEmpty()) {
                date = ListedDate.parse(plain).filter(ListedDate::isPageDate);
                rule = date.map(day -> "the page's date");
            }
            if (rule.isPresent()) {
                furniture.add(new SiteFurniture.Found(WebCards.block(line), rule.get()));
                lastFurniture = i;
                name = name.or(() -> name(plain));
                addressed = inHead ? addressed.or(() -> pageAddress(text)) : addressed;
            }
        }
        return new Found(
                new SiteFurniture.Stripped(name, date, List.of(), List.of(), Set.of()),
                year(date, addressed),
                List.copyOf(furniture));
    }

    /** The rule by which a text without markup is furniture. */
    static Optional<String> rule(String plain) {
        if (plain.length() > LONGEST) {
            return Optional.empty();
        }
        String lower = plain.toLowerCase(Locale.ROOT);
        if (lower.isEmpty()) {
            return Optional.of("markup that shows nothing");
        }
        if (TITLES.contains(lower)) {
            return Optional.of("the page's title");
        }
        if (NAVIGATION.contains(lower)) {
            return Optional.of("a link of the site");
        }
        if (PERIODS.contains(lower)) {
            return Optional.of("the choice of a period");
        }
        return KEEPER.contains(lower) ? Optional.of("who keeps the page") : SiteFurniture.rule(plain);
    }

    /** The text of a line of Markdown, or of a text browser's, without its markup. */
    static String plain(String text) {
        if (text.length() > LONGEST) {
            return text;
        }
        String unmarked = MARKER.matcher(text).replaceFirst("");
        String withoutImages =
                IMAGE_NAME.matcher(IMAGE.matcher(unmarked).replaceAll("")).replaceAll("");
        return Text.fold(LINK.matcher(withoutImages).replaceAll("$1"));
    }

    /** How many lines of front matter there are: between two lines of three hyphens, keys with their values. */
    private static int frontMatter(List<Line> lines) {
        if (lines.isEmpty() || !lines.getFirst().folded().equals("---")) {
            return 0;
        }
        for (int i = 1; i < Math.min(lines.size(), LONGEST_FRONT_MATTER); i++) {
            String text = lines.get(i).folded();
            if (text.equals("---")) {
                return i + 1;
            }
            if (!KEY_AND_VALUE.matcher(text).matches()) {
                return 0;
            }
        }
        return 0;
    }

    private static Optional<String> name(String plain) {
        return switch (plain.toLowerCase(Locale.ROOT)) {
            case "daily papers", "daily papers - hugging face" -> Optional.of("Daily Papers");
            case "trending papers", "trending papers - hugging face" -> Optional.of("Trending Papers");
            default -> Optional.empty();
        };
    }

    private static Optional<PartialDate> pageAddress(String text) {
        Matcher address = PAGE_ADDRESS.matcher(text);
        return address.find() ? PartialDate.parse(address.group(1)) : Optional.empty();
    }

    /** The year that the page's date writes; or that of an address of the page of a day, which is at most a day away. */
    private static OptionalInt year(Optional<ListedDate> date, Optional<PartialDate> addressed) {
        if (date.isPresent() && date.get().year().isPresent()) {
            return date.get().year();
        }
        if (addressed.isEmpty()) {
            return OptionalInt.empty();
        }
        int months = date.map(day -> day.month() - addressed.get().month()).orElse(0);
        int turn = months < -6 ? 1 : months > 6 ? -1 : 0;
        return OptionalInt.of(addressed.get().year() + turn);
    }
}
