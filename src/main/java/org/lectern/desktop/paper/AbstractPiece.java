package org.lectern.desktop.paper;

import java.util.ArrayList;
import java.util.List;
import org.lectern.compare.RoleSpan;
import org.lectern.search.MarkedText;

/**
 * A piece of an abstract that is laid out at once. An abstract is one piece; what is longer than any is a whole paper that somebody took for an abstract.
 *
 * @param text the piece with its marks
 * @param roles what its sentences do
 */
record AbstractPiece(MarkedText text, List<RoleSpan> roles) {
    /** The length of the longest piece, in characters. */
    static final int LONGEST = 6_000;

    /** Copies the list. */
    AbstractPiece {
        roles = List.copyOf(roles);
    }

    /** The pieces of a text, cut between two words; at least one. What lies across a cut has no mark. */
    static List<AbstractPiece> of(MarkedText text, List<RoleSpan> roles) {
        if (text.text().length() <= LONGEST) {
            return List.of(new AbstractPiece(text, roles));
        }
        List<AbstractPiece> pieces = new ArrayList<>();
        int start = 0;
        while (start < text.text().length()) {
            int end = end(text.text(), start);
            pieces.add(new AbstractPiece(marked(text, start, end), within(roles, start, end)));
            start = end;
        }
        return pieces;
    }

    /** Behind the last blank that leaves the piece short enough. */
    private static int end(String text, int start) {
        int most = start + LONGEST;
        if (most >= text.length()) {
            return text.length();
        }
        int end = most;
        while (end > start && !Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            return end;
        }
        return Character.isLowSurrogate(text.charAt(most)) ? most - 1 : most;
    }

    private static MarkedText marked(MarkedText text, int start, int end) {
        return new MarkedText(
                text.text().substring(start, end).stripTrailing(),
                text.marks().stream()
                        .filter(mark -> mark.start() >= start && mark.end() <= end)
                        .map(mark -> new MarkedText.Mark(mark.start() - start, mark.end() - start))
                        .toList());
    }

    private static List<RoleSpan> within(List<RoleSpan> roles, int start, int end) {
        return roles.stream()
                .filter(span -> span.start() < end && span.end() > start)
                .map(span -> new RoleSpan(
                        span.role(), Math.max(span.start(), start) - start, Math.min(span.end(), end) - start))
                .toList();
    }
}
