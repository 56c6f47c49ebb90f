package org.lectern.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A word in the text of a query that has to be found as it is, in a phrase or alone.
 *
 * @param scope where it is looked for
 * @param start where it begins in the text
 * @param end where it ends
 */
record TypedWord(Scope scope, int start, int end) {
    /** Of a longer text nothing is probably mistyped: it was pasted. */
    private static final int LONGEST_TEXT = 500;

    /** The words of a text, but for those that are excluded, begun with a star or marked as mistyped. */
    static List<TypedWord> of(String text) {
        List<TypedWord> words = new ArrayList<>();
        if (text.length() > LONGEST_TEXT) {
            return words;
        }
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                word(text, at, end).ifPresent(words::add);
            }
            at = Math.max(end, at + 1);
        }
        return words;
    }

    private static Optional<TypedWord> word(String text, int start, int end) {
        boolean open = (end < text.length() && "*~".indexOf(text.charAt(end)) >= 0) || isRate(text, start, end);
        String word = text.substring(start, end);
        if (open || List.of("AND", "OR", "NOT").contains(word)) {
            return Optional.empty();
        }
        return CaretPlace.of(text, end)
                .filter(place -> place.begin() == 0 || text.charAt(place.begin() - 1) != '-')
                .filter(place -> !isField(text, place))
                .flatMap(place -> place.field() instanceof Scope scope
                        ? Optional.of(new TypedWord(scope, start, end))
                        : Optional.empty());
    }

    /** Whether it is a number behind a tilde, which belongs to the word or the phrase before. */
    private static boolean isRate(String text, int start, int end) {
        return start > 0
                && text.charAt(start - 1) == '~'
                && text.substring(start, end).chars().allMatch(Character::isDigit);
    }

    private static boolean isField(String text, CaretPlace place) {
        return !place.isQuoted()
                && place.end() > place.start()
                && text.charAt(place.end() - 1) == ':'
                && QueryField.named(text.substring(place.start(), place.end() - 1))
                        .isPresent();
    }
}
