package org.lectern.export.key;

import org.lectern.export.name.PersonName;

/**
 * A name in ASCII without spaces.
 *
 * @param family without particles: {@code DelaTorre}; empty when it has no letter that is ASCII
 * @param full with particles: {@code vandenOord}
 * @param initial of the given name; empty when there is none
 * @param whole given name and all
 */
record KeyName(String family, String full, String initial, String whole) {
    private static final int LONGEST = 40;

    static KeyName of(PersonName name) {
        String family = squeezed(name.family());
        String given = AsciiFolding.word(name.given());
        return new KeyName(
                family,
                AsciiFolding.word(name.particle()) + family,
                given.isEmpty() ? "" : given.substring(0, 1),
                given + AsciiFolding.word(name.particle()) + family + AsciiFolding.word(name.suffix()));
    }

    /** The words of a name as one; of a long name of an organisation as many as there is room for. */
    private static String squeezed(String name) {
        StringBuilder all = new StringBuilder();
        for (String part : name.split(" ", -1)) {
            String word = AsciiFolding.word(part);
            if (!all.isEmpty() && all.length() + word.length() > LONGEST) {
                break;
            }
            all.append(word);
        }
        boolean letter = all.chars().anyMatch(Character::isLetter);
        return letter ? all.substring(0, Math.min(LONGEST, all.length())) : "";
    }
}
