package org.lectern.export.key;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Capitals and small letters of words. */
final class Casing {
    private Casing() {}

    static List<String> words(String text) {
        return Arrays.stream(text.split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** {@code Jabref} of {@code jabRef}. */
    static String capitalized(String word) {
        return initialUp(word.toLowerCase(Locale.ROOT));
    }

    /** {@code JabRef} of {@code jabRef}. */
    static String initialUp(String word) {
        return word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    static String eachCapitalized(List<String> words) {
        return String.join(" ", words.stream().map(Casing::capitalized).toList());
    }

    /** All words with a capital but for function words, of which only the first has one. */
    static String titleCase(List<String> words) {
        List<String> cased = new ArrayList<>();
        for (String word : words) {
            boolean small = !cased.isEmpty() && FunctionWords.contains(word);
            cased.add(small ? word.toLowerCase(Locale.ROOT) : capitalized(word));
        }
        return String.join(" ", cased);
    }

    static String sentenceCase(List<String> words) {
        return initialUp(String.join(" ", words).toLowerCase(Locale.ROOT));
    }

    /** The first characters of words. */
    static String initials(List<String> words) {
        StringBuilder initials = new StringBuilder();
        words.forEach(word -> initials.append(word.charAt(0)));
        return initials.toString();
    }
}
