package org.lectern.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lectern.paper.Author;
import org.lectern.paper.Metadata;
import org.lectern.paper.Paper;
import org.lectern.paper.Sighting;
import org.lectern.paper.Version;

/** Papers in lines for a person. */
final class PaperLines {
    private static final int SHOWN_AUTHORS = 3;
    private static final int WIDTH = 96;

    /**
     * Where a line may end: at white space, behind a hyphen within a word that is no address, and between signs of scripts without spaces.
     * The rules of Unicode break behind the point of a name and the slash of an address too.
     */
    private static final Pattern BREAK = Pattern.compile("\\s+"
            + "|(?<=(?<!\\S)[^\\s/]{0,60}\\p{L}{2})[-‐](?=\\p{L}{2}[^\\s/]{0,60}(?!\\S))"
            + "|(?<=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])(?=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])");

    private PaperLines() {}

    /** What a title lacks: who, when, where; empty when nothing is known. */
    static String facts(Metadata paper) {
        List<String> facts = new ArrayList<>();
        facts.add(people(paper));
        paper.organization().ifPresent(facts::add);
        paper.published().ifPresent(date -> facts.add(date + (paper.publishedInferred() ? " (year inferred)" : "")));
        paper.venue().ifPresent(facts::add);
        paper.presentation().ifPresent(facts::add);
        facts.add(paper.hasCode() ? "code" : "");
        return facts.stream().filter(fact -> !fact.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** When the library saw it: {@code first seen 2026-11-02, last seen 2026-11-20}; the last only where that is another day. */
    static Optional<String> seen(Paper paper, ZoneId zone) {
        Optional<LocalDate> first = paper.firstSeen().map(seen -> LocalDate.ofInstant(seen, zone));
        Optional<LocalDate> last = paper.lastSeen().map(seen -> LocalDate.ofInstant(seen, zone));
        return first.map(day -> "first seen " + day
                + last.filter(other -> !other.equals(day))
                        .map(other -> ", last seen " + other)
                        .orElse(""));
    }

    /** {@code published: NeurIPS, 2026-09-14, https://doi.org/10.5555/1234567 (autumn.txt)}. */
    static String version(Version version) {
        List<String> facts = new ArrayList<>();
        version.arxivId().ifPresent(id -> facts.add("arXiv:" + id));
        version.venue().ifPresent(facts::add);
        version.published().ifPresent(date -> facts.add(date.toString()));
        version.url().ifPresent(facts::add);
        String files =
                version.sightings().stream().map(Sighting::file).distinct().collect(Collectors.joining(", "));
        return version.kind().key() + ": " + String.join(", ", facts) + " (" + files + ")";
    }

    private static String people(Metadata paper) {
        int named = paper.authors().size();
        int count = Math.max(named, paper.authorCount().orElse(0));
        if (named == 0) {
            return count == 0 ? "" : Counts.of(count, "author");
        }
        String names =
                paper.authors().stream().limit(SHOWN_AUTHORS).map(Author::name).collect(Collectors.joining(", "));
        int more = count - Math.min(named, SHOWN_AUTHORS);
        if (paper.moreAuthors() && count == named) {
            return names + " et al.";
        }
        return more > 0 ? names + " and %d more".formatted(more) : names;
    }

    /** A text in lines of {@value #WIDTH} characters at most, where its words allow. */
    static List<String> wrapped(String text) {
        return wrapped(text, 0, 0);
    }

    /** As {@link #wrapped(String)}, where so many characters stand before the first line and before the others. */
    static List<String> wrapped(String text, int beforeFirst, int beforeOthers) {
        List<String> lines = new ArrayList<>();
        Matcher breaks = BREAK.matcher(text);
        int start = 0;
        int end = 0;
        while (end < text.length()) {
            int next = breaks.find() ? breaks.end() : text.length();
            int room = WIDTH - (lines.isEmpty() ? beforeFirst : beforeOthers);
            if (text.substring(start, next).stripTrailing().length() > room && end > start) {
                lines.add(text.substring(start, end).stripTrailing());
                start = end;
            }
            end = next;
        }
        if (start < text.length()) {
            lines.add(text.substring(start).stripTrailing());
        }
        return lines;
    }
}
