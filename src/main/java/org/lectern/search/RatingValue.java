package org.lectern.search;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.paper.PaperMarks;

/** What follows {@code rating:}, as {@code 4}, {@code 3..5}, {@code 4..}, {@code ..2}, {@code >=4}, {@code *}, {@code none}. */
final class RatingValue {
    private static final Pattern COMPARED = Pattern.compile("(>=|<=|>|<|=)?(\\d)");
    private static final Pattern RANGE = Pattern.compile("(\\d)?(?:\\.\\.|-)(\\d)?");

    private RatingValue() {}

    /** Reads a value; empty when it is none. A range written the wrong way round is turned. */
    static Optional<QueryNode> parse(String text) {
        if (text.equals("*")) {
            return stars(1, PaperMarks.MOST_STARS);
        }
        if (text.equalsIgnoreCase("none") || text.equals("0")) {
            return stars(1, PaperMarks.MOST_STARS).map(QueryNode::not);
        }
        Matcher compared = COMPARED.matcher(text);
        if (compared.matches()) {
            int stars = Integer.parseInt(compared.group(2));
            return switch (compared.group(1)) {
                case ">=" -> stars(stars, PaperMarks.MOST_STARS);
                case ">" -> stars(stars + 1, PaperMarks.MOST_STARS);
                case "<=" -> stars(1, stars);
                case "<" -> stars(1, stars - 1);
                case null, default -> stars(stars, stars);
            };
        }
        Matcher range = RANGE.matcher(text);
        if (range.matches() && (range.group(1) != null || range.group(2) != null)) {
            int from = range.group(1) == null ? 1 : Integer.parseInt(range.group(1));
            int to = range.group(2) == null ? PaperMarks.MOST_STARS : Integer.parseInt(range.group(2));
            return stars(Math.min(from, to), Math.max(from, to));
        }
        return Optional.empty();
    }

    private static Optional<QueryNode> stars(int from, int to) {
        return from < 1 || to > PaperMarks.MOST_STARS || from > to
                ? Optional.empty()
                : Optional.of(new QueryNode.Rated(from, to));
    }
}
