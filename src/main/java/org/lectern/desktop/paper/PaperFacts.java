package org.lectern.desktop.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Wrapping;
import org.lectern.paper.Author;
import org.lectern.paper.Link;
import org.lectern.paper.Metadata;
import org.lectern.paper.Paper;
import org.lectern.paper.PartialDate;
import org.lectern.paper.Sighting;

/** What is known of a paper, in words for the window. What is unknown is said where a reader would look for it. */
public final class PaperFacts {
    private static final Texts TEXTS = Texts.of(PaperFacts.class);
    private static final int NAMES_IN_SHORT = 3;
    private static final String DOT = " · ";
    /** The left-to-right mark, which takes no room. */
    private static final String FROM_LEFT = "\u200e";

    private PaperFacts() {}

    /** The line under the title of a hit: {@code 3 authors · 19 Feb 2025 · 2 comments}. */
    public static String shortLine(Paper paper) {
        Metadata known = paper.metadata();
        List<String> facts = new ArrayList<>();
        facts.add(who(known, NAMES_IN_SHORT));
        known.venue().ifPresent(facts::add);
        known.published().map(PaperFacts::shortDate).ifPresent(facts::add);
        known.commentCount().ifPresent(count -> facts.add(TEXTS.get("comments", count)));
        return line(facts);
    }

    /** Beside the title of a hit that has but one line: {@code Kay et al. · 2025}; as much of it as is known. */
    public static String shortestLine(Paper paper) {
        Metadata known = paper.metadata();
        List<String> facts = new ArrayList<>();
        if (!known.authors().isEmpty() || known.organization().isPresent()) {
            facts.add(who(known, 1));
        }
        known.published().map(date -> Integer.toString(date.year())).ifPresent(facts::add);
        return line(facts);
    }

    /** The line under the title of the open paper, with all of its authors. */
    public static String longLine(Paper paper) {
        return longLine(paper, Integer.MAX_VALUE);
    }

    /** The line under the title of the open paper, with so many authors at most. */
    static String longLine(Paper paper, int most) {
        Metadata known = paper.metadata();
        List<String> facts = new ArrayList<>();
        facts.add(who(known, most));
        if (!known.authors().isEmpty()) {
            known.organization().ifPresent(facts::add);
        } else if (known.organization().isPresent() && known.authorCount().isPresent()) {
            facts.add(TEXTS.get("authors", known.authorCount().getAsInt()));
        }
        known.venue().ifPresent(facts::add);
        known.presentation().ifPresent(facts::add);
        facts.add(known.published()
                .map(date -> known.publishedInferred() ? TEXTS.get("date.inferred", longDate(date)) : longDate(date))
                .orElseGet(() -> TEXTS.get("date.unknown")));
        known.upvotes().ifPresent(count -> facts.add(TEXTS.get("votes", count)));
        known.commentCount().ifPresent(count -> facts.add(TEXTS.get("comments", count)));
        return line(facts);
    }

    /** Facts beside one another, each in its place whichever way one of them is read: a mark between them keeps letters that are read from the right to their fact. */
    private static String line(List<String> facts) {
        String line = String.join(DOT, facts);
        return Wrapping.isSafe(line) ? line : FROM_LEFT + String.join(FROM_LEFT + DOT, facts);
    }

    /** Who wrote it, as well as is known: names, else the organisation, else a number, else that it is unknown. */
    public static String who(Metadata known, int most) {
        if (!known.authors().isEmpty()) {
            return names(known, most);
        }
        Optional<String> number = known.authorCount().isPresent()
                ? Optional.of(TEXTS.get("authors", known.authorCount().getAsInt()))
                : Optional.empty();
        return known.organization().or(() -> number).orElseGet(() -> TEXTS.get("authors.unknown"));
    }

    /** The names, and that there are more: how many, or “et al.” where nobody says. */
    private static String names(Metadata known, int most) {
        List<String> names = known.authors().stream().map(Author::name).toList();
        int all = Math.max(names.size(), known.authorCount().orElse(0));
        boolean unnumbered = known.moreAuthors() && all == names.size();
        int shown = names.size() <= most ? names.size() : Math.max(1, most - 1);
        String some = String.join(", ", names.subList(0, shown));
        if (unnumbered) {
            return TEXTS.get("authors.others", some);
        }
        return all == shown ? some : TEXTS.get("authors.more", some, all - shown);
    }

    /** In how many listings it was seen. */
    public static long listings(Paper paper) {
        return paper.sightings().stream().map(Sighting::file).distinct().count();
    }

    /**
     * When the library saw it: {@code first seen 10 Dec 2024 · last seen 11 Mar 2025}; once only where that is one day, and empty
     * when it is in no library.
     */
    public static String seen(Paper paper, ZoneId zone) {
        Optional<String> first = paper.firstSeen().map(seen -> day(seen, zone));
        Optional<String> last = paper.lastSeen().map(seen -> day(seen, zone));
        return first.map(day -> last.filter(other -> !other.equals(day))
                        .map(other -> TEXTS.get("seen.again", day, other))
                        .orElseGet(() -> TEXTS.get("seen.once", day)))
                .orElse("");
    }

    private static String day(Instant seen, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(seen, zone);
        return shortDate(new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
    }

    /** {@code 19 Feb 2025}. */
    public static String shortDate(PartialDate date) {
        return date(date, TextStyle.SHORT);
    }

    /** {@code 19 February 2025}. */
    static String longDate(PartialDate date) {
        return date(date, TextStyle.FULL);
    }

    private static String date(PartialDate date, TextStyle style) {
        String year = Integer.toString(date.year());
        if (date.month() == 0) {
            return year;
        }
        String month = Month.of(date.month()).getDisplayName(style, Texts.language());
        return date.day() == 0
                ? TEXTS.get("date.month", month, year)
                : TEXTS.get("date.day", Integer.toString(date.day()), month, year);
    }

    /** The tags of a hit: how it was presented, and what it links to. */
    public static List<String> tags(Metadata known) {
        List<String> tags = new ArrayList<>();
        known.presentation().ifPresent(tags::add);
        known.links().stream()
                .map(Link::kind)
                .filter(kind -> kind != Link.Kind.PAPER && kind != Link.Kind.OTHER)
                .distinct()
                .map(kind -> TEXTS.get("tag." + kind.key()))
                .forEach(tags::add);
        return tags;
    }

    /** {@code lines 117–123}, {@code line 4}. */
    public static String lines(Sighting sighting) {
        String first = Integer.toString(sighting.startLine());
        return sighting.startLine() == sighting.endLine()
                ? TEXTS.get("line", first)
                : TEXTS.get("lines", first, Integer.toString(sighting.endLine()));
    }
}
