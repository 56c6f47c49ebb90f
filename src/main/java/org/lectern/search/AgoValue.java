package org.lectern.search;

import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long ago something was, after {@code seen:}, as {@code <30d}, {@code <2w}, {@code >6m}, {@code >1y}: days, weeks, months, years. */
final class AgoValue {
    private static final Pattern AGO = Pattern.compile("(<=|>=|<|>)(\\d{1,6})([dwmy])");

    private AgoValue() {}

    /** Reads a value; empty when it is none. */
    static Optional<QueryNode> parse(String text) {
        Matcher ago = AGO.matcher(text.toLowerCase(Locale.ROOT));
        if (!ago.matches()) {
            return Optional.empty();
        }
        int count = Integer.parseInt(ago.group(2));
        Period age = switch (ago.group(3)) {
            case "d" -> Period.ofDays(count);
            case "w" -> Period.ofWeeks(count);
            case "m" -> Period.ofMonths(count);
            default -> Period.ofYears(count);
        };
        return Optional.of(new QueryNode.SeenAgo(ago.group(1).startsWith("<"), age));
    }
}
