package org.lectern.digest.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.paper.JoinedValue;

/**
 * Reads the value of a field: parts in braces or quotes, numbers and abbreviations, joined by {@code #}. For one value.
 */
final class BibValue {
    /** A text in quotes with quotes in it, up to a comma behind which a line or the next field begins, or to the end of the entry. */
    private static final Pattern QUOTES =
            Pattern.compile("\"(.*?)\"(?=\\s*(?:,\\s*(?:" + BibFields.NAME + "\\s*=|$)|[})]\\s*$))", Pattern.DOTALL);

    private static final Pattern DOUBLED = Pattern.compile("\"\"");

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
    private boolean mended;

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
            case '"' -> quoted();
            default -> bare();
        };
    }

    /** BibTeX counts a brace behind a backslash; where it does not balance so, it may without. */
    private boolean braced() {
        int closing = source.closing(end, limit, true);
        return enclosed(closing < 0 ? source.closing(end, limit, false) : closing);
    }

    /** Quotes within quotes end nothing, when the value goes on and a quote on its line ends it. */
    private boolean quoted() {
        int closing = source.closingQuote(end, limit);
        int next = closing < 0 ? limit : source.skipSpace(closing + 1, limit);
        boolean ends = next >= limit
                || ",#%".indexOf(text.charAt(next)) >= 0
                || text.charAt(next) == close
                || text.indexOf('\n', closing) < next;
        Matcher whole = QUOTES.matcher(text).region(end, Math.min(limit, source.lineEnd(end)));
        if (ends || !whole.lookingAt() || !JoinedValue.isBalanced(whole.group(1))) {
            return enclosed(closing);
        }
        mended = true;
        take(DOUBLED.matcher(whole.group(1)).replaceAll("\""));
        end = whole.end(1) + 1;
        return true;
    }

    /** Whether quotes within it were taken as part of it. */
    boolean isMended() {
        return mended;
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
