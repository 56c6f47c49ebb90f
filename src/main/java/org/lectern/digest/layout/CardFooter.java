package org.lectern.digest.layout;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.digest.Block;
import org.lectern.digest.Line;
import org.lectern.digest.Text;

/**
 * The last lines of a card:
 *
 * <pre>
 *   • 5 authors              or:  openbmb OpenBMB
 * ·
 * Jul 3, 2024 3
 * </pre>
 *
 * Who published it (the account's handle, then its name) or how many wrote it; the date; the number of comments. The parts
 * may also stand on one line.
 *
 * @param block its lines
 * @param who those above the date, that say who
 * @param authorCount how many authors
 * @param organization the name of the account
 * @param date the date and the comments
 */
record CardFooter(
        Block block, List<Line> who, OptionalInt authorCount, Optional<String> organization, ListedDate date) {
    private static final Pattern AUTHORS =
            Pattern.compile("(?:[•*·-] ?)?(\\d{1,5}) authors?", Pattern.CASE_INSENSITIVE);
    /** A handle has no space; a name that repeats it in other words follows. */
    private static final Pattern HANDLE_AND_NAME = Pattern.compile("([\\w.-]{1,100}) (.{1,200})");

    private static final String DOT = "·";
    /** In characters; longer than any text that says who published a paper. */
    private static final int LONGEST_WHO = 160;
    /** In characters; the least that a line has which was wrapped. */
    private static final int SHORTEST_WRAPPED = 50;

    /** The footer that ends with the line at the index {@code end}; empty when there is none. */
    static Optional<CardFooter> endingAt(List<Line> lines, int end) {
        String last = lines.get(end).folded();
        int dot = last.lastIndexOf(DOT);
        Optional<ListedDate> date = ListedDate.parse(
                dot < 0 ? last : last.substring(dot + DOT.length()).strip());
        if (date.isEmpty()) {
            return Optional.empty();
        }
        if (dot > 0) {
            return Optional.of(of(lines.subList(end, end + 1), List.of(), last.substring(0, dot), date.get()));
        }
        boolean dotAbove = end > 0 && lines.get(end - 1).folded().equals(DOT);
        if (dot < 0 && !dotAbove) {
            return Optional.empty();
        }
        int bottom = dotAbove ? end - 1 : end;
        List<Line> who = who(lines, bottom);
        String text = who.isEmpty() ? "" : new Block(who).text();
        return Optional.of(of(lines.subList(bottom - who.size(), end + 1), who, text, date.get()));
    }

    /**
     * The lines above the dot that say who: one, or the two of a wrapped name, which has nothing right above it. An abstract
     * that runs into the footer says nothing of the sort.
     */
    private static List<Line> who(List<Line> lines, int bottom) {
        if (bottom < 1 || lines.get(bottom - 1).isBlank()) {
            return List.of();
        }
        Line last = lines.get(bottom - 1);
        boolean wrapped = bottom >= 2
                && !AUTHORS.matcher(last.folded()).matches()
                && lines.get(bottom - 2).folded().length() >= SHORTEST_WRAPPED
                && (bottom == 2 || lines.get(bottom - 3).isBlank());
        List<Line> who = lines.subList(wrapped ? bottom - 2 : bottom - 1, bottom);
        return new Block(who).text().length() <= LONGEST_WHO ? who : List.of();
    }

    private static CardFooter of(List<Line> lines, List<Line> who, String text, ListedDate date) {
        OptionalInt authors = OptionalInt.empty();
        Optional<String> organization = Optional.empty();
        for (String part : Text.fold(text).split(DOT, -1)) {
            String what = part.strip();
            Matcher count = AUTHORS.matcher(what);
            if (count.matches()) {
                authors = OptionalInt.of(Integer.parseInt(count.group(1)));
            } else if (!what.isEmpty()) {
                Matcher account = HANDLE_AND_NAME.matcher(what);
                organization = Optional.of(account.matches() ? account.group(2) : what);
            }
        }
        return new CardFooter(new Block(lines), who, authors, organization, date);
    }
}
