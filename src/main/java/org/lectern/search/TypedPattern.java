package org.lectern.search;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a query with the signs that say how it is meant: {@code neuro*}, {@code nerual~}, {@code =Networks}. Where these stand as in
 * other query languages, it is read as what comes next to that here.
 *
 * @param text what is read
 * @param slip what was done to read it; empty when nothing was
 */
record TypedPattern(String text, Optional<String> slip) {
    private static final String EXACT = "An equals sign goes with neither a star nor a tilde; it was left out.";
    private static final String AT_START =
            "A star or question mark does not stand for the beginning of a word; it was left out.";
    private static final String INSIDE =
            "A star or question mark does not stand within a word; the word was read up to it, as a beginning.";

    private static final Pattern EXACT_SIGN = Pattern.compile("=+(?=[*?]*[\\p{L}\\p{N}∆])");
    private static final Pattern OPEN_AT_START = Pattern.compile("[*?]+(?=[\\p{L}\\p{N}])(?!AND$|OR$|NOT$)");

    /** A sign in the middle of a word; one behind a single letter is of a name or a formula ({@code A*Net}). */
    private static final Pattern OPEN_INSIDE =
            Pattern.compile("([\\p{L}\\p{N}-]*\\p{L}{2})[*?]+\\p{Ll}[\\p{L}\\p{N}*?~.,;!-]*");

    /** How much of a word may be mistyped, as Lucene has it behind the tilde. */
    private static final Pattern RATE = Pattern.compile("\\d|[01]?\\.\\d+");

    /** Reads a word that has a letter or a digit. What is bold in Markdown, or has a colon as addresses do, stays as it is. */
    static TypedPattern of(String typed) {
        if (typed.indexOf(':') >= 0) {
            return new TypedPattern(typed, Optional.empty());
        }
        TypedPattern read = new TypedPattern(typed, Optional.empty());
        if (typed.startsWith("=") && isOpen(typed)) {
            read = read.without(EXACT_SIGN, EXACT);
        }
        if (read.text.startsWith("=") || isMarkup(read.text)) {
            return read;
        }
        TypedPattern begun = read.without(OPEN_AT_START, AT_START);
        Matcher inside = OPEN_INSIDE.matcher(begun.text);
        return inside.matches() ? begun.as(inside.group(1) + "*", INSIDE) : begun;
    }

    private static boolean isOpen(String text) {
        return text.endsWith("*") || mistyped(text).isPresent();
    }

    /** Whether two stars stand together as those of bold text in Markdown. */
    private static boolean isMarkup(String text) {
        return withoutLast('*', mistyped(text).orElse(text)).contains("**");
    }

    private TypedPattern without(Pattern beginning, String told) {
        Matcher matcher = beginning.matcher(text);
        return matcher.lookingAt() ? as(text.substring(matcher.end()), told) : this;
    }

    private TypedPattern as(String other, String told) {
        return new TypedPattern(other, slip.or(() -> Optional.of(told)));
    }

    /** The word before a tilde; empty when there is none. A number behind it belongs to it where the word has letters. */
    private static Optional<String> mistyped(String text) {
        int end = text.lastIndexOf('~') + 1;
        int start = withoutLast('~', text.substring(0, end)).length();
        String word = text.substring(0, start);
        boolean isOne = end == text.length()
                || (word.codePoints().anyMatch(Character::isLetter)
                        && RATE.matcher(text.substring(end)).matches());
        return end > 0 && isOne ? Optional.of(word) : Optional.empty();
    }

    private static String withoutLast(char sign, String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == sign) {
            end--;
        }
        return text.substring(0, end);
    }

    /** What is searched for where the text, or the beginning of it, is read. */
    static QueryNode node(Scope scope, String text) {
        if (text.startsWith("=") && !isOpen(text)) {
            return new QueryNode.Exact(scope, text.replaceFirst("^=+", ""));
        }
        Optional<String> mistyped = mistyped(text);
        if (mistyped.isPresent()) {
            return new QueryNode.Fuzzy(scope, mistyped.get());
        }
        String begun = withoutLast('*', text);
        return begun.length() == text.length() ? new QueryNode.Term(scope, text) : new QueryNode.Prefix(scope, begun);
    }
}
