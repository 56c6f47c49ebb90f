package org.lectern.digest.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.lectern.digest.Line;

/**
 * Finds the footers of a page's cards, each from its date upwards: the dot above it, and above that who published the paper.
 * Lines of somebody else may stand between these parts. For one page and one thread.
 */
final class CardFooters {
    private static final Pattern COUNT = Pattern.compile("\\d{1,6}");
    private static final Pattern SENTENCE = Pattern.compile(".*[.!?][\"”')\\]]*");
    /** In characters; longer than any text that says who published a paper. */
    private static final int LONGEST_WHO = 160;
    /** In characters; longer than most names, shorter than most lines of an abstract. */
    private static final int COMMON_WHO = 60;
    /** The most lines, blank ones aside, between two parts of a footer. */
    private static final int MOST_BETWEEN = 16;

    /** What speaks for a line as the one that names the account; it needs two of them, or one that is enough. */
    private static final int ENOUGH = 2;
    /** How often a name stands above a dot, as far as it counts; one that is made of its handle counts more. */
    private static final int MOST_TIMES = 5;

    private final List<Line> shown;
    private final HardWrap wrap;
    /** How often a text stands right above a dot. */
    private final Map<String, Integer> aboveDots = new HashMap<>();

    private CardFooters(List<Line> shown, HardWrap wrap) {
        this.shown = shown;
        this.wrap = wrap;
        for (int i = 1; i < shown.size(); i++) {
            if (isDot(i)) {
                aboveDots.merge(text(i - 1), 1, Integer::sum);
            }
        }
    }

    /** Every footer of a page that breaks its lines so, in order. */
    static List<CardFooter> of(List<Line> page, HardWrap wrap) {
        CardFooters footers =
                new CardFooters(page.stream().filter(line -> !line.isBlank()).toList(), wrap);
        List<CardFooter> found = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < footers.shown.size(); i++) {
            Optional<CardFooter> footer = footers.endingAt(i, free);
            if (footer.isPresent()) {
                found.add(footer.get());
                free = i + 1;
            }
        }
        return found;
    }

    private String text(int at) {
        return shown.get(at).folded();
    }

    private boolean isDot(int at) {
        return text(at).equals(CardFooter.DOT);
    }

    /** The footer whose date is at the index; lines before {@code free} belong to another. */
    private Optional<CardFooter> endingAt(int dateAt, int free) {
        String text = text(dateAt);
        if (text.isEmpty() || !Character.isDigit(text.charAt(text.length() - 1))) {
            return Optional.empty();
        }
        int dot = text.lastIndexOf(CardFooter.DOT);
        Optional<ListedDate> date =
                ListedDate.parse(dot < 0 ? text : text.substring(dot + 1).strip());
        if (date.isEmpty()) {
            return Optional.empty();
        }
        Parts parts = new Parts(dateAt);
        if (dot > 0) {
            parts.readOneLine(text.substring(0, dot));
            return Optional.of(parts.footer(date.get()));
        }
        int dotAt = dot == 0 ? dateAt : parts.readDot(free);
        if (dotAt < 0) {
            return Optional.empty();
        }
        parts.readWho(dotAt, free);
        return Optional.of(parts.footer(date.get()));
    }

    /** Reads one footer. */
    private final class Parts {
        private final int dateAt;
        private OptionalInt authors = OptionalInt.empty();
        private Optional<String> organization = Optional.empty();
        private final List<Line> who = new ArrayList<>();
        private final List<Line> dots = new ArrayList<>();

        Parts(int dateAt) {
            this.dateAt = dateAt;
        }

        void readOneLine(String text) {
            List<String> names = new ArrayList<>();
            for (String part : text.split(CardFooter.DOT, -1)) {
                OptionalInt count = CardFooter.authorCount(part.strip());
                if (count.isPresent()) {
                    authors = count;
                } else if (!part.isBlank()) {
                    names.add(part.strip());
                }
            }
            if (!names.isEmpty()) {
                organization = Optional.of(AccountLine.of(String.join(" " + CardFooter.DOT + " ", names))
                        .name());
            }
        }

        /** Finds the nearest dot above the date, or the authors where no dot is; −1 without either. */
        int readDot(int free) {
            for (int i = dateAt - 1; i >= Math.max(free, dateAt - MOST_BETWEEN); i--) {
                if (isDot(i)) {
                    dots.add(shown.get(i));
                    return i;
                }
                if (CardFooter.isAuthorCount(shown.get(i))) {
                    return i + 1;
                }
            }
            return -1;
        }

        /** Finds who published the paper, above the dot. */
        void readWho(int dotAt, int free) {
            int limit = Math.max(free, dotAt - MOST_BETWEEN);
            int top = dotAt;
            for (int i = dotAt - 1; i >= limit; i--) {
                if (CardFooter.isAuthorCount(shown.get(i))) {
                    authors = CardFooter.authorCount(text(i));
                    who.add(shown.get(i));
                    top = i;
                    break;
                }
            }
            readOrganization(top, limit);
        }

        /** Of the lines that can name an account, the one for which most speaks. */
        private void readOrganization(int below, int limit) {
            int best = -1;
            int most = authors.isPresent() ? ENOUGH : ENOUGH - 1;
            for (int i = below - 1; i >= limit && text(i).length() <= LONGEST_WHO; i--) {
                int evidence = evidence(i, below);
                // With a number of authors below, a line further up is rather a title.
                if (evidence > most && (authors.isEmpty() || isRightAbove(i, below))) {
                    most = evidence;
                    best = i;
                }
            }
            if (best >= 0) {
                int first = isSecond(best) ? best - 1 : best;
                List<Line> lines = shown.subList(first, best + 1);
                who.addAll(0, lines);
                organization = Optional.of(AccountLine.of(joined(first, best)).name());
            }
        }

        /** What speaks for a line, or for the two of a name that was wrapped. */
        private int evidence(int at, int below) {
            String text = isSecond(at) ? joined(at - 1, at) : text(at);
            AccountLine account = AccountLine.of(text);
            if (!account.isName()
                    || (text.length() > COMMON_WHO && SENTENCE.matcher(text).matches())) {
                return 0;
            }
            boolean first = !isRightAbove(at - 1, at) || isSecond(at);
            int place = (isRightAbove(at, below) ? 1 : 0) + (first ? 1 : 0);
            int times = aboveDots.getOrDefault(text(at), 0);
            int sure = account.isCertain() ? MOST_TIMES + 1 : times > 1 ? Math.min(times, MOST_TIMES) : 0;
            return place == 0 ? 0 : place + sure;
        }

        /** Whether a line is the second of two, the first of which is full. */
        private boolean isSecond(int at) {
            return isRightAbove(at - 1, at)
                    && !isRightAbove(at - 2, at - 1)
                    && wrap.width() > 0
                    && wrap.isFull(shown.get(at - 1), shown.get(at))
                    && text(at - 1).length() + text(at).length() < LONGEST_WHO
                    && !SENTENCE.matcher(text(at - 1)).matches();
        }

        private String joined(int first, int last) {
            return first == last ? text(last) : text(first) + " " + text(last);
        }

        /** Whether there is a line at the first index, and no blank one between it and that at the second. */
        private boolean isRightAbove(int above, int below) {
            return above >= 0
                    && above == below - 1
                    && shown.get(above).number() == shown.get(below).number() - 1;
        }

        /** The footer, with the number of comments where it stands on a line of its own below the date. */
        CardFooter footer(ListedDate date) {
            int below = dateAt + 1;
            boolean counted = date.comments().isEmpty()
                    && below < shown.size()
                    && isRightAbove(dateAt, below)
                    && COUNT.matcher(text(below)).matches();
            List<Line> lines = new ArrayList<>(who);
            lines.addAll(dots);
            lines.add(shown.get(dateAt));
            if (counted) {
                lines.add(shown.get(below));
            }
            OptionalInt comments = counted ? OptionalInt.of(Integer.parseInt(text(below))) : date.comments();
            return new CardFooter(lines, who, authors, organization, date, comments);
        }
    }
}
