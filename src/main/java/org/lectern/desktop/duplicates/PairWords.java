package org.lectern.desktop.duplicates;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.paper.PaperFacts;
import org.lectern.library.ProbableDuplicate;
import org.lectern.paper.Metadata;
import org.lectern.paper.Paper;
import org.lectern.text.DisplayText;

/** What is known of the papers of a pair, in words that can be laid side by side. */
public final class PairWords {
    private static final Texts TEXTS = Texts.of(PairWords.class);
    private static final int SHORT = 60;

    private PairWords() {}

    /** What a line is, and so how it is shown. */
    enum Kind {
        TITLE,
        FACT,
        ABSTRACT
    }

    /**
     * A line of the comparison.
     *
     * @param kind what it is
     * @param name what it is about
     * @param first what is known of it of the first paper; empty when nothing is
     * @param second the same of the other
     */
    record Line(Kind kind, String name, String first, String second) {}

    /** The titles and all facts but those that are known of neither. */
    static List<Line> lines(ProbableDuplicate pair, ZoneId zone) {
        List<Line> lines = new ArrayList<>();
        Paper one = pair.first();
        Paper other = pair.second();
        lines.add(new Line(Kind.TITLE, TEXTS.get("line.title"), shown(one.title()), shown(other.title())));
        lines.add(new Line(Kind.FACT, TEXTS.get("line.authors"), authors(one.metadata()), authors(other.metadata())));
        lines.add(new Line(
                Kind.FACT, TEXTS.get("line.published"), published(one.metadata()), published(other.metadata())));
        lines.add(new Line(
                Kind.FACT, TEXTS.get("line.identifiers"), identifiers(one.metadata()), identifiers(other.metadata())));
        lines.add(
                new Line(Kind.FACT, TEXTS.get("line.seen"), PaperFacts.seen(one, zone), PaperFacts.seen(other, zone)));
        lines.removeIf(line -> line.first.isEmpty() && line.second.isEmpty());
        return lines;
    }

    /** The abstracts, which are the longest and so come last. */
    static Line abstracts(ProbableDuplicate pair) {
        return new Line(
                Kind.ABSTRACT,
                TEXTS.get("line.abstract"),
                shown(pair.first().metadata().abstractText()),
                shown(pair.second().metadata().abstractText()));
    }

    private static String shown(String source) {
        return DisplayText.of(source).text();
    }

    private static String authors(Metadata known) {
        if (!known.authors().isEmpty()) {
            return PaperFacts.who(known, Integer.MAX_VALUE);
        }
        return known.organization().isPresent() || known.authorCount().isPresent() ? PaperFacts.who(known, 1) : "";
    }

    private static String published(Metadata known) {
        List<String> facts = new ArrayList<>();
        known.published().map(PaperFacts::shortDate).ifPresent(facts::add);
        known.venue().ifPresent(facts::add);
        known.presentation().ifPresent(facts::add);
        return String.join(" · ", facts);
    }

    private static String identifiers(Metadata known) {
        List<String> facts = new ArrayList<>();
        known.arxivId().ifPresent(id -> facts.add("arXiv " + id));
        known.doi().ifPresent(id -> facts.add("DOI " + id));
        return String.join(" · ", facts);
    }

    /** A paper's title as it is shown, cut where it is long. */
    static String title(Paper paper) {
        return shortened(paper.title());
    }

    static String shortened(String title) {
        String shown = shown(title);
        return shown.length() <= SHORT ? shown : shown.substring(0, SHORT).stripTrailing() + "…";
    }

    /** What speaks for it, a sentence each. */
    public static String evidence(ProbableDuplicate pair) {
        List<String> words = new ArrayList<>();
        words.add(TEXTS.get("evidence.titles", Math.round(100 * pair.title())));
        words.add(pair.abstractText()
                .map(like -> TEXTS.get("evidence.abstracts", Math.round(100 * like)))
                .orElseGet(() -> TEXTS.get("evidence.abstracts.unknown")));
        words.add(pair.sharedAuthors()
                .map(shared -> TEXTS.get("evidence.authors", shared))
                .orElseGet(() -> TEXTS.get("evidence.authors.unknown")));
        OptionalInt one = pair.first().metadata().year();
        OptionalInt other = pair.second().metadata().year();
        if (one.isPresent() && other.isPresent()) {
            String first = Integer.toString(one.getAsInt());
            words.add(
                    one.equals(other)
                            ? TEXTS.get("evidence.year", first)
                            : TEXTS.get("evidence.years", first, Integer.toString(other.getAsInt())));
        }
        return String.join(" ", words);
    }

    /** {@code 82 % alike}. */
    static String alike(ProbableDuplicate pair) {
        return TEXTS.get("pair.alike", Math.round(100 * pair.likeness()));
    }
}
