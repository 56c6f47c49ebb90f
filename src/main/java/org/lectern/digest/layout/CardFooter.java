package org.lectern.digest.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.digest.Block;
import org.lectern.digest.Line;

/**
 * The last lines of a card:
 *
 * <pre>
 *   • 5 authors              or:  openbmb OpenBMB
 * ·
 * Jul 3, 2024 3
 * </pre>
 *
 * Who published it (the account's handle, then its name), how many wrote it, or both; the date; the number of comments. The
 * parts may stand on one line, and a capture may put blank lines between them.
 *
 * @param lines from the first to the last, blank ones left out
 * @param who those that say who
 * @param authorCount how many authors
 * @param organization the name of the account
 * @param date the date
 * @param comments the number of comments
 */
record CardFooter(
        List<Line> lines,
        List<Line> who,
        OptionalInt authorCount,
        Optional<String> organization,
        ListedDate date,
        OptionalInt comments) {
    private static final String DOT = "·";
    private static final Pattern AUTHORS =
            Pattern.compile("(?:[•*·-] ?)?(\\d{1,5}) authors?(?: ·)?", Pattern.CASE_INSENSITIVE);
    /** A handle has no space; a name that repeats it in other words follows. */
    private static final Pattern HANDLE_AND_NAME = Pattern.compile("([\\w.-]{1,100}) (.{1,200})");

    private static final Pattern COUNT = Pattern.compile("\\d{1,6}");
    private static final Pattern SENTENCE = Pattern.compile(".*[.!?][\"”')\\]]*");
    /** In characters; longer than any text that says who published a paper. */
    private static final int LONGEST_WHO = 160;
    /** In characters; longer than most names, shorter than most lines of an abstract. */
    private static final int COMMON_WHO = 60;
    /** In characters; the least that a line has which was wrapped. */
    private static final int SHORTEST_WRAPPED = 50;
    /** The most lines between the first of a footer and its date. */
    private static final int MOST_LINES = 6;

    /** The line that starts it. */
    int firstLine() {
        return lines.getFirst().number();
    }

    /** How many authors a text says there are, {@code 5 authors}; empty when it says anything else. */
    static OptionalInt authorCount(String text) {
        Matcher count = AUTHORS.matcher(text);
        return count.matches() ? OptionalInt.of(Integer.parseInt(count.group(1))) : OptionalInt.empty();
    }

    /** Whether a line of a footer counts the authors. */
    static boolean isAuthorCount(Line line) {
        return AUTHORS.matcher(line.folded()).matches();
    }

    /** Every footer of a page, in order. */
    static List<CardFooter> all(List<Line> page) {
        List<Line> shown = page.stream().filter(line -> !line.isBlank()).toList();
        List<CardFooter> footers = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < shown.size(); i++) {
            Optional<CardFooter> footer = endingAt(shown, i, free);
            if (footer.isPresent()) {
                footers.add(footer.get());
                free = i + 1;
            }
        }
        return footers;
    }

    /** The footer whose date is at the index; lines before {@code free} belong to another. */
    private static Optional<CardFooter> endingAt(List<Line> shown, int dateAt, int free) {
        String text = shown.get(dateAt).folded();
        int dot = text.lastIndexOf(DOT);
        Optional<ListedDate> date =
                ListedDate.parse(dot < 0 ? text : text.substring(dot + 1).strip());
        if (date.isEmpty()) {
            return Optional.empty();
        }
        Parts parts = new Parts(shown, dateAt);
        if (dot > 0) {
            parts.readOneLine(text.substring(0, dot));
        } else {
            parts.dots = dot == 0 ? 1 : 0;
            parts.readUpwards(Math.max(free, dateAt - MOST_LINES));
        }
        return parts.dots == 0 && parts.authors.isEmpty() ? Optional.empty() : Optional.of(parts.footer(date.get()));
    }

    /** Reads one footer. */
    private static final class Parts {
        private final List<Line> shown;
        private final int dateAt;
        private int top;
        private int dots;
        private OptionalInt authors = OptionalInt.empty();
        private Optional<String> organization = Optional.empty();
        private final List<Line> who = new ArrayList<>();

        Parts(List<Line> shown, int dateAt) {
            this.shown = shown;
            this.dateAt = dateAt;
            this.top = dateAt;
        }

        void readOneLine(String text) {
            dots = 1;
            List<String> names = new ArrayList<>();
            for (String part : text.split(DOT, -1)) {
                Matcher count = AUTHORS.matcher(part.strip());
                if (count.matches()) {
                    authors = OptionalInt.of(Integer.parseInt(count.group(1)));
                } else if (!part.isBlank()) {
                    names.add(part.strip());
                }
            }
            if (!names.isEmpty()) {
                organization = Optional.of(name(String.join(" " + DOT + " ", names)));
            }
        }

        void readUpwards(int limit) {
            while (top - 1 >= limit && read(top - 1)) {
                // Each takes one line or two.
            }
        }

        /** Takes the line when it can be of the footer. */
        private boolean read(int at) {
            String text = shown.get(at).folded();
            if (text.equals(DOT)) {
                dots++;
                top = at;
                return true;
            }
            Matcher count = AUTHORS.matcher(text);
            if (count.matches()) {
                if (authors.isPresent()) {
                    return false;
                }
                authors = OptionalInt.of(Integer.parseInt(count.group(1)));
                dots += text.endsWith(DOT) ? 1 : 0;
                who.addFirst(shown.get(at));
                top = at;
                return true;
            }
            return organization.isEmpty() && (dots > 0 || authors.isPresent()) && readOrganization(at, text);
        }

        /** Takes the line, or the two of a wrapped name, when they can be the name of an account and no part of an abstract. */
        private boolean readOrganization(int at, String text) {
            boolean first = !isRightAbove(at - 1, at);
            if (first) {
                // With a number of authors below, a line further up is rather a title.
                boolean near = authors.isEmpty() || isRightAbove(at, top);
                boolean name =
                        text.length() <= COMMON_WHO || !SENTENCE.matcher(text).matches();
                return near && name && text.length() <= LONGEST_WHO && take(at, text);
            }
            String above = shown.get(at - 1).folded();
            boolean second = !isRightAbove(at - 2, at - 1);
            if (second && above.length() >= SHORTEST_WRAPPED && above.length() + text.length() < LONGEST_WHO) {
                return !SENTENCE.matcher(above).matches() && take(at - 1, above + " " + text);
            }
            // The abstract runs into the footer: its last line but one ends a sentence, and the last is none.
            return text.length() <= COMMON_WHO
                    && SENTENCE.matcher(above).matches()
                    && !SENTENCE.matcher(text).matches()
                    && take(at, text);
        }

        private boolean take(int at, String text) {
            organization = Optional.of(name(text));
            who.addAll(0, shown.subList(at, top));
            top = at;
            return true;
        }

        /** Whether there is a line at the first index, and no blank one between it and that at the second. */
        private boolean isRightAbove(int above, int below) {
            return above >= 0 && shown.get(above).number() == shown.get(below).number() - 1;
        }

        private static String name(String text) {
            Matcher account = HANDLE_AND_NAME.matcher(text);
            return account.matches() ? account.group(2) : text;
        }

        /** The footer, with the number of comments where it stands on a line of its own below the date. */
        CardFooter footer(ListedDate date) {
            int below = dateAt + 1;
            boolean counted = date.comments().isEmpty()
                    && below < shown.size()
                    && isRightAbove(dateAt, below)
                    && COUNT.matcher(shown.get(below).folded()).matches();
            OptionalInt comments =
                    counted ? OptionalInt.of(Integer.parseInt(shown.get(below).folded())) : date.comments();
            List<Line> lines = shown.subList(top, counted ? below + 1 : below);
            return new CardFooter(lines, who, authors, organization, date, comments);
        }
    }

    /** Its lines as one block. */
    Block block() {
        return new Block(lines);
    }
}
