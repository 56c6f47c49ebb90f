package org.lectern.digest.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells a list of people's names by its shape: parts of two to five words, each with a capital, without figures. */
final class InferredNames {
    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "der", "den", "de", "da", "di", "la", "le", "el", "al", "bin", "ibn", "dos", "del", "ter",
            "ten", "du", "zu", "y", "st.", "e", "dal", "della");
    private static final int MOST_WORDS = 5;
    private static final int LONGEST_NAME = 45;

    private InferredNames() {}

    /** The names of a line that holds nothing else; empty when it does. */
    static List<String> of(String text) {
        if (text.length() < 4 || (text.endsWith(".") && !text.endsWith("al.") && text.indexOf(',') < 0)) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        for (String name : AuthorNames.of(withoutMarks(text))) {
            if (!isName(name)) {
                return List.of();
            }
            names.add(name);
        }
        return names;
    }

    /** Whether a word is one that stands small in names, or joins two. */
    static boolean isParticle(String word) {
        return PARTICLES.contains(word) || word.equals("and");
    }

    private static String withoutMarks(String text) {
        return text.replaceAll("(?<=\\p{L})[\\d*†‡§¶¹²³⁰⁴-⁹]+(?:,\\d+)*", "").replaceAll("(?i)^by ", "");
    }

    private static boolean isName(String name) {
        String[] words = name.split(" ", -1);
        if (words.length < 2 || words.length > MOST_WORDS || name.length() > LONGEST_NAME) {
            return false;
        }
        for (String word : words) {
            if (!PARTICLES.contains(word) && !isPartOfName(word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPartOfName(String word) {
        int first = word.codePointAt(0);
        boolean quoted = first == '(' || first == '"' || first == '“' || first == '\'';
        if (!quoted && !Character.isUpperCase(first) && !Character.isIdeographic(first)) {
            return false;
        }
        return word.codePoints()
                .allMatch(c -> Character.isLetter(c)
                        || Character.getType(c) == Character.NON_SPACING_MARK
                        || ".-'’‐()\"“”`´".indexOf(c) >= 0);
    }
}
