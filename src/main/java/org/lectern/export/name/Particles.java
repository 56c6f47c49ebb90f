package org.lectern.export.name;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words that stand before family names and belong to them. */
final class Particles {
    private static final Set<String> SMALL = Set.of(
            "von", "van", "vom", "de", "den", "der", "des", "del", "della", "dello", "degli", "di", "da", "das", "dal",
            "dalla", "dos", "do", "du", "la", "le", "las", "los", "ter", "ten", "te", "zu", "zum", "zur", "af", "av",
            "uit", "op", "het", "'t", "’t", "'s", "’s", "in", "ibn", "bin", "bint", "ben", "el", "al", "st.", "st");

    /** Those that some families write with a capital; they are then part of the family name. */
    private static final Set<String> CAPITAL = Set.of(
            "De", "Den", "Der", "Del", "Della", "Dello", "Degli", "Dalla", "Di", "Da", "Dos", "Du", "La", "Le", "Van",
            "Von", "Vander", "Vanden", "Ter", "Ten", "El", "Al", "Ibn", "Bint", "Ben", "Abu", "Dal", "Delle", "Lo",
            "San", "Santa", "St.", "Saint", "Mc", "Mac", "O'", "O’");

    /** A pair of these at the start is no given name. */
    private static final Set<String> PAIRS = Set.of(
            "van der", "van den", "van de", "van het", "von der", "von dem", "von den", "de la", "de las", "de los");

    private Particles() {}

    static boolean isSmall(String word) {
        return SMALL.contains(word);
    }

    static boolean isCapital(String word) {
        return CAPITAL.contains(word);
    }

    /** Whether the words begin with two particles, whatever their case. */
    static boolean areFirst(List<String> words) {
        return words.size() > 2 && PAIRS.contains((words.get(0) + " " + words.get(1)).toLowerCase(Locale.ROOT));
    }

    /** Whether a word is in small letters only, as most particles are. */
    static boolean isLowerCase(String word) {
        return Character.isLowerCase(word.codePointAt(0))
                && word.toLowerCase(Locale.ROOT).equals(word);
    }

    /** Whether a word before a family is a particle of it. */
    static boolean leads(String word) {
        return isSmall(word) || isLowerCase(word);
    }
}
