package org.lectern.digest.bibliography;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the value of a field: parts in braces or quotes, numbers and abbreviations, joined by {@code #}. For one value.
 */
final class BibValue {
    private final BibText source;
    private final String text;
    private final Map<String, String> abbreviations;
    private final int start;
    private final int limit;
    private final char close;

    private final StringBuilder value = new StringBuilder();
    private Optional<String> unknown = Optional.empty();
    private int end;

    BibValue(BibText source, Map<String, String> abbreviations, int start, int limit, char close) {
        this.source = source;
        this.text = source.text();
        this.abbreviations = abbreviations;
        this.start = start;
        this.limit = limit;
        this.close = close;
    }

    /** Reads it; false when it does not end. */
    boolean read() {
        end = start;
        while (true) {
            if (end >= limit || !part()) {
                return false;
            }
            int next = source.skipSpace(end, limit);
            if (next >= limit || text.charAt(next) != '#') {
                return true;
            }
            end = source.skipSpace(next + 1, limit);
        }
    }

    private boolean part() {
        return switch (text.charAt(end)) {
            case '{' -> braced();
            case '"' -> enclosed(source.closingQuote(end, limit));
            default -> bare();
        };
    }

    /** BibTeX counts a brace behind a backslash; where it does not balance so, it may without. */
    private boolean braced() {
        int closing = source.closing(end, limit, true);
        return enclosed(closing < 0 ? source.closing(end, limit, false) : closing);
    }

    private boolean enclosed(int closing) {
        if (closing < 0) {
            return false;
        }
        value.append(text, end + 1, closing);
        end = closing + 1;
        return true;
    }

    private boolean bare() {
        int to = end;
        while (to < limit
                && ",#{}\"=\n".indexOf(text.charAt(to)) < 0
                && text.charAt(to) != close
                && !Character.isWhitespace(text.charAt(to))) {
            to++;
        }
        String word = text.substring(end, to);
        String meaning = abbreviations.get(word.toLowerCase(Locale.ROOT));
        if (meaning == null && !word.chars().allMatch(Character::isDigit)) {
            unknown = Optional.of(word);
        }
        value.append(meaning == null ? word : meaning);
        end = to;
        return true;
    }

    String text() {
        return value.toString();
    }

    int start() {
        return start;
    }

    /** The index behind the value. */
    int end() {
        return end;
    }

    /** An abbreviation that the file does not say. */
    Optional<String> unknown() {
        return unknown;
    }
}
