package org.lectern.digest.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.lectern.digest.Line;

/**
 * Foreign lines that fit into a wrapped text by chance, for the line above them happens to be full: told by where sentences
 * begin and end around them, and by what they say. Of 171,352 lines within abstracts of conference papers 10 break into a
 * sentence that goes on behind them, beginning and ending in another way than it; 7 are whole sentences that hardly share a word
 * with the rest; and 34 begin or end within a sentence and share none.
 */
final class Intruders {
    /** The most lines below the end of a text that are looked at. */
    private static final int LONGEST_TAIL = 3;
    /** The most lines that were put between two of a text and fit there. */
    private static final int LONGEST_RUN = 8;
    /** Fewer lines are as likely those of a title. */
    private static final int SHORTEST_TEXT = 4;
    /** So many words below the end of a text are enough for being of it. */
    private static final int MOST_SHARED = 3;
    /** More lines are no abstract, and all of them are looked at for each that is. */
    private static final int LONGEST_TEXT = 200;
    /** In stems; a line that has fewer says too little. */
    private static final int TELLING = 6;

    /** What hardly any line of an abstract begins with or has: marks of quotations, headings and lists, links, tags. */
    private static final Pattern MARKED =
            Pattern.compile("(?:[★☆@©•✓✔]|\\| |#{1,6} |\\[!|\\$ ).*|.*(?:\\]\\(|</?[a-z]{1,10}>).*");
    /** In words that they share with the rest, the most that lines have which talk as no abstract does. */
    private static final int MOST_OF_TALK = 2;

    /** A text that has fewer words of research may well have lines without one. */
    private static final int MUCH_RESEARCH = 3;

    private final List<Line> own;
    private final HardWrap wrap;
    /** Whether there is anything in the text that is looked at closely: blank or foreign lines between its own, talk, marks. */
    private final boolean odd;

    private Intruders(List<Line> text, HardWrap wrap) {
        this.own = new ArrayList<>(text);
        this.wrap = wrap;
        odd = text.getLast().number() - text.getFirst().number() >= text.size() || isStrange(text);
    }

    /** The lines of a text without such lines. */
    static List<Line> left(List<Line> text, HardWrap wrap) {
        if (text.size() < SHORTEST_TEXT || text.size() > LONGEST_TEXT) {
            return text;
        }
        Intruders intruders = new Intruders(text, wrap);
        intruders.leaveOut();
        return withoutTail(intruders.withoutStrangeTail());
    }

    private void leaveOut() {
        int i = 0;
        while (i < own.size() - 1) {
            int end = endOfForeign(i);
            if (end > i) {
                own.subList(i, end).clear();
            } else {
                i++;
            }
        }
    }

    /** Behind which line the text goes on that others break into there; the index itself when none do. */
    private int endOfForeign(int start) {
        boolean broken = start > 0 && breaks(own.get(start - 1), own.get(start));
        boolean fresh = !broken && !startsSmall(own.get(start));
        int last = Math.min(own.size() - 1, start + LONGEST_RUN);
        for (int end = start + 1; (odd || broken || fresh) && end <= last; end++) {
            if (goesOn(start, end)) {
                boolean breaksOff = breaks(own.get(end - 1), own.get(end));
                if (((broken || fresh) && isForeign(start, end, broken, breaksOff)) || isElsewhere(start, end)) {
                    return end;
                }
            }
        }
        return isForeignAlone(start, broken) ? start + 1 : start;
    }

    /** Whether the text can go on below lines as if they were not there. */
    private boolean goesOn(int start, int end) {
        Line below = own.get(end);
        return start == 0
                ? !startsSmall(below)
                : wrap.follows(own.get(start - 1), below) && !breaks(own.get(start - 1), below);
    }

    /** Whether lines that begin as no part of the sentence above, or are whole sentences, say something else. */
    private boolean isForeign(int start, int end, boolean broken, boolean breaksOff) {
        if (broken && breaksOff) {
            int most = end - start + 2;
            return research(start, end) <= 1 && shared(start, end, most + 1) <= most;
        }
        boolean sentences = !broken && !breaksOff && HardWrap.endsSentence(own.get(end - 1));
        int most = start == 0 ? 0 : 1;
        return sentences && research(start, end) == 0 && shared(start, end, most + 1) <= most;
    }

    /** Whether lines that are set apart from the text, or talk as no abstract does, say something else. */
    private boolean isElsewhere(int start, int end) {
        if (!odd) {
            return false;
        }
        boolean apartAbove = start > 0 && isApart(start);
        boolean apartBelow = end < own.size() && isApart(end);
        boolean apart = (apartAbove || apartBelow) && (apartAbove || start == 0) && (apartBelow || end == own.size());
        List<Line> run = own.subList(start, end);
        List<Line> rest = new ArrayList<>(own);
        rest.subList(start, end).clear();
        if (isStrange(run)) {
            return research(start, end) == 0
                    && shared(start, end, MOST_OF_TALK + 1) <= MOST_OF_TALK
                    && !Vocabulary.isTalk(joined(rest));
        }
        int most = apart ? 1 : 0;
        boolean telling = apart || ((apartAbove || apartBelow) && Vocabulary.stems(joined(run)).length >= TELLING);
        return telling
                && research(start, end) == 0
                && shared(start, end, most + 1) <= most
                && Vocabulary.research(joined(rest)) >= MUCH_RESEARCH;
    }

    /** Whether there is something between a line of the text and the one above it. */
    private boolean isApart(int at) {
        return own.get(at).number() > own.get(at - 1).number() + 1;
    }

    /** Whether lines talk as no abstract does, or bear marks that none has; one that gives an address may be polite. */
    static boolean isStrange(List<Line> lines) {
        String text = joined(lines);
        return (text.indexOf("http") < 0 && Vocabulary.isTalk(text))
                || lines.stream().anyMatch(line -> MARKED.matcher(line.folded()).matches());
    }

    /** Leaves out what stands below the end of the text and is from elsewhere. */
    private List<Line> withoutStrangeTail() {
        int n = own.size();
        for (int start = Math.max(2, n - LONGEST_TAIL); start < n; start++) {
            if (HardWrap.endsText(own.get(start - 1)) && isElsewhere(start, n)) {
                return own.subList(0, start);
            }
        }
        return own;
    }

    /** Whether a line that either begins or ends within a sentence shares no word with the rest. */
    private boolean isForeignAlone(int at, boolean broken) {
        boolean capital = Character.isUpperCase(own.get(at).folded().codePointAt(0));
        boolean within = at > 0 && (broken || breaks(own.get(at), own.get(at + 1)));
        return within
                && capital
                && goesOn(at, at + 1)
                && Vocabulary.stems(own.get(at).folded()).length >= TELLING
                && research(at, at + 1) == 0
                && shared(at, at + 1, 1) == 0;
    }

    /** Whether a sentence breaks off between two lines: one begins that should go on, or goes on after its end. */
    private static boolean breaks(Line above, Line below) {
        return HardWrap.endsSentence(above) == startsSmall(below);
    }

    /** Leaves out what stands below the end of the last sentence, or breaks into it, and speaks of something else. */
    private static List<Line> withoutTail(List<Line> text) {
        int n = text.size();
        if (n < 2 || HardWrap.endsText(text.getLast())) {
            return text;
        }
        int end = n - 1;
        boolean ended = false;
        for (int i = n - 2; i >= Math.max(0, n - 1 - LONGEST_TAIL) && !ended; i--) {
            if (HardWrap.endsSentence(text.get(i))) {
                end = i + 1;
                ended = true;
            }
        }
        boolean capital = Character.isUpperCase(text.get(end).folded().codePointAt(0));
        int most = ended ? MOST_SHARED : 1;
        boolean other = (ended || capital) && research(text, end, n) == 0 && shared(text, end, n, most) < most;
        // A last paragraph of one line that is no sentence is none.
        boolean label = ended && end == n - 1 && HardWrap.isIndented(text.getLast());
        return label || other ? text.subList(0, end) : text;
    }

    private int research(int from, int to) {
        return research(own, from, to);
    }

    private int shared(int from, int to, int enough) {
        return shared(own, from, to, enough);
    }

    private static int research(List<Line> text, int from, int to) {
        return Vocabulary.research(joined(text.subList(from, to)));
    }

    /** How many words lines have that the rest of the text has too, as far as it is counted. */
    private static int shared(List<Line> text, int from, int to, int enough) {
        int[] words = Vocabulary.stems(joined(text.subList(from, to)));
        String rest = joined(text.subList(0, from)) + ' ' + joined(text.subList(to, text.size()));
        return Vocabulary.shared(words, rest, enough);
    }

    private static String joined(List<Line> lines) {
        return String.join(" ", lines.stream().map(Line::folded).toList());
    }

    private static boolean startsSmall(Line line) {
        return Character.isLowerCase(line.folded().codePointAt(0));
    }
}
