package org.lectern.search;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * What of a query's text is being typed.
 *
 * @param field what it is looked for in
 * @param begin where it begins, with the equals sign before it, which asks for exactly that
 * @param start where it begins, with the quote before it
 * @param from where what was typed of it begins, behind the quote
 * @param caret where the caret is
 * @param end where it ends, with the quote behind it
 */
record CaretPlace(QueryField field, int begin, int start, int from, int caret, int end) {
    /** Whether it stands in quotes. */
    boolean isQuoted() {
        return from > start;
    }

    /** Whether exactly that is asked for; in facts an equals sign means nothing. */
    boolean isExact() {
        return start > begin && field instanceof Scope;
    }

    /** Whether nothing but a word is there, which could become the name of a field. */
    boolean isBare() {
        return field == Scope.ANYWHERE && !isQuoted() && !isExact();
    }

    String typed(String text) {
        return text.substring(from, caret);
    }

    /** The place at the caret; empty where nothing is being typed. */
    static Optional<CaretPlace> of(String text, int caret) {
        return caret < 0 || caret > text.length() || caret > QueryParser.MAX_LENGTH
                ? Optional.empty()
                : new Scan(text, caret).place();
    }

    /** Goes through the text up to the caret as the lexer does, but for slips, of which it only must not fall. */
    private static final class Scan {
        private final String text;
        private final int caret;
        private final Deque<QueryField> groups = new ArrayDeque<>();
        private Optional<QueryField> named = Optional.empty();
        private int at;
        /** How many equals signs stand right before. */
        private int equals;

        Scan(String text, int caret) {
            this.text = text;
            this.caret = caret;
            groups.push(Scope.ANYWHERE);
        }

        private QueryField field() {
            return named.orElseGet(groups::getFirst);
        }

        Optional<CaretPlace> place() {
            Optional<CaretPlace> found = Optional.empty();
            while (found.isEmpty() && at < caret) {
                char c = text.charAt(at);
                if (c == '(') {
                    groups.push(field());
                    pass(at + 1);
                } else if (c == ')') {
                    if (groups.size() > 1) {
                        groups.pop();
                    }
                    pass(at + 1);
                } else if (QueryLexer.isQuote(c)) {
                    found = quoted();
                } else if (QueryLexer.isSpace(c) || c == '-') {
                    at++;
                    equals = 0;
                } else if (c == '=') {
                    at++;
                    equals++;
                } else {
                    found = word();
                }
            }
            return found.or(this::nothingYet);
        }

        private void pass(int to) {
            at = to;
            equals = 0;
            named = Optional.empty();
        }

        private Optional<CaretPlace> quoted() {
            int open = at;
            boolean exact = equals == 1;
            int close = exact && text.charAt(open) == '"' ? nextSingleQuote(open + 1) : nextQuote(open + 1);
            if (close < caret) {
                pass(close + 1);
                return Optional.empty();
            }
            // A quote that stands farther off may be the first of another phrase.
            boolean closed = close < text.length() && (quotes(caret) % 2 == 1 || endOfWord(caret) == close);
            int end = closed ? close + 1 : endOfWord(caret);
            return Optional.of(place(exact ? 1 : 0, open, open + 1, end));
        }

        private Optional<CaretPlace> word() {
            int end = endOfWord(at);
            int colon = text.substring(at, end).indexOf(':');
            Optional<QueryField> name =
                    colon < 0 || equals > 0 ? Optional.empty() : QueryField.named(text.substring(at, at + colon));
            if (name.isPresent() && at + colon < caret) {
                named = name;
                at += colon + 1;
                return Optional.empty();
            }
            if (end < caret) {
                pass(end);
                return Optional.empty();
            }
            int until = name.isPresent() ? at + colon + 1 : end;
            return Optional.of(place(equals, at, at, until));
        }

        /** Behind the colon of a field, before anything is typed. */
        private Optional<CaretPlace> nothingYet() {
            return named.filter(field -> endOfWord(caret) == caret).map(field -> place(equals, caret, caret, caret));
        }

        /** The place, with equals signs before it. */
        private CaretPlace place(int signs, int start, int from, int end) {
            return new CaretPlace(field(), start - signs, start, from, caret, end);
        }

        private int endOfWord(int from) {
            int end = from;
            while (end < text.length() && !QueryLexer.endsWord(text.charAt(end))) {
                end++;
            }
            return end;
        }

        private int nextQuote(int from) {
            int next = from;
            while (next < text.length() && !QueryLexer.isQuote(text.charAt(next))) {
                next++;
            }
            return next;
        }

        /** The next straight quote that is not one of two, which stand for one. */
        private int nextSingleQuote(int from) {
            int next = from;
            while (next < text.length() && (text.charAt(next) != '"' || text.startsWith("\"\"", next))) {
                next += text.charAt(next) == '"' ? 2 : 1;
            }
            return next;
        }

        private int quotes(int from) {
            return (int) text.chars()
                    .skip(from)
                    .filter(c -> QueryLexer.isQuote((char) c))
                    .count();
        }
    }
}
