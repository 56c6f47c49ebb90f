package org.lectern.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where a text says what its acronyms stand for: {@code spiking neural networks (SNNs)}, or the other way round. After Schwartz
 * and Hearst, “A simple algorithm for identifying abbreviation definitions in biomedical text”, PSB 2003. Stateless.
 */
final class AcronymFinder {
    private static final Pattern PARENTHESIS = Pattern.compile("\\(([^()]{2,80})\\)");
    private static final Pattern SHORT = Pattern.compile("\\p{Alnum}[\\p{Alnum}-]{1,9}");
    private static final Pattern END = Pattern.compile("[,;:]");
    /** A sentence ends the words that may be the long form. */
    private static final Pattern BOUNDARY = Pattern.compile("[.;:!?()]\\s");

    /**
     * What a text says an acronym stands for.
     *
     * @param acronym as it is written, in the plural too
     * @param meaning the words before it, as they are written
     */
    record Definition(String acronym, String meaning) {}

    private AcronymFinder() {}

    static List<Definition> in(String text) {
        List<Definition> found = new ArrayList<>();
        if (text.indexOf('(') < 0) {
            return found;
        }
        Matcher matcher = PARENTHESIS.matcher(text);
        while (matcher.find()) {
            String inside = END.split(matcher.group(1), 2)[0].strip();
            String before = text.substring(0, matcher.start()).strip();
            if (isAcronym(inside)) {
                meaning(inside, before).ifPresent(meaning -> found.add(new Definition(inside, meaning)));
            } else {
                String last = before.substring(before.lastIndexOf(' ') + 1);
                if (isAcronym(last) && inside.indexOf(' ') > 0) {
                    meaning(last, inside)
                            .filter(inside::equals)
                            .ifPresent(meaning -> found.add(new Definition(last, meaning)));
                }
            }
        }
        return found;
    }

    /** Has at least two capitals, or a capital and a digit: a word in parentheses is no acronym. */
    private static boolean isAcronym(String text) {
        if (!SHORT.matcher(text).matches()) {
            return false;
        }
        long capitals = text.chars().filter(Character::isUpperCase).count();
        return capitals >= 2 || (capitals == 1 && text.chars().anyMatch(Character::isDigit));
    }

    /** The last words of what stands before, as few as have all letters of the acronym in turn, the first at the beginning of a word. */
    private static Optional<String> meaning(String acronym, String before) {
        String letters = acronym.endsWith("s") && Character.isUpperCase(acronym.charAt(acronym.length() - 2))
                ? acronym.substring(0, acronym.length() - 1)
                : acronym;
        String words = lastWords(before, Math.min(letters.length() + 5, 2 * letters.length()));
        int at = words.length() - 1;
        for (int i = letters.length() - 1; i >= 0; i--) {
            char letter = Character.toLowerCase(letters.charAt(i));
            if (!Character.isLetterOrDigit(letter)) {
                continue;
            }
            while (at >= 0
                    && (Character.toLowerCase(words.charAt(at)) != letter || (i == 0 && !beginsWord(words, at)))) {
                at--;
            }
            if (at < 0) {
                return Optional.empty();
            }
            at--;
        }
        String meaning = words.substring(at + 1);
        boolean several = meaning.indexOf(' ') > 0 || meaning.indexOf('-') > 0;
        return several && !meaning.contains(acronym) ? Optional.of(meaning) : Optional.empty();
    }

    private static boolean beginsWord(String words, int at) {
        return at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1));
    }

    private static String lastWords(String text, int most) {
        int start = text.length();
        for (int words = 0; words < most && start > 0; words++) {
            start = text.lastIndexOf(' ', start - 1);
        }
        String last = text.substring(Math.max(0, start)).strip();
        Matcher boundary = BOUNDARY.matcher(last);
        int from = 0;
        while (boundary.find()) {
            from = boundary.end();
        }
        return last.substring(from);
    }
}
