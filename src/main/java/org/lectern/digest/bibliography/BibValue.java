package org.lectern.digest.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.paper.JoinedValue;

/**
 * Reads the value of a field: parts in braces or quotes, numbers and abbreviations, joined by {@code #}. For one value.
 */
final class BibValue {
    private final BibText source;
    private final String text;
    private final BibStrings strings;
    private final int start;
    private final int limit;
    private final char close;

    private final StringBuilder value = new StringBuilder();
    private final List<JoinedValue.Part> parts = new ArrayList<>();
    private Optional<String> unknown = Optional.empty();
    private int end;

    BibValue(BibText source, BibStrings strings, int start, int limit, char close) {
        this.source = source;
        this.text = source.text();
        this.strings = strings;
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
        take(text.substring(end + 1, closing));
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
        Optional<String> meaning = strings.meaning(word);
        if (meaning.isPresent()) {
            parts.add(new JoinedValue.Part.Name(word));
            value.append(meaning.get());
        } else {
            unknown = word.chars().allMatch(Character::isDigit) ? unknown : Optional.of(word);
            take(word);
        }
        end = to;
        return true;
    }

    private void take(String words) {
        parts.add(new JoinedValue.Part.Words(words));
        value.append(words);
    }

    /** How it is joined, where names of the file are in it. */
    Optional<BibFile.Join> join() {
        return strings.join(new JoinedValue(parts));
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
