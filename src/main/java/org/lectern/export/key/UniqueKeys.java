package org.lectern.export.key;

import java.util.Locale;
import java.util.function.Predicate;

/** Makes keys unique without regard to case: the first that is free of {@code key}, {@code keya} … {@code keyz}, {@code keyaa} … */
public final class UniqueKeys {
    private UniqueKeys() {}

    /**
     * The first key that is free.
     *
     * @param key the key as it is wanted
     * @param taken whether a key is given away; asked with keys in the form of {@link #caseFolded}
     */
    public static String firstFree(String key, Predicate<String> taken) {
        String free = key;
        for (int i = 0; taken.test(caseFolded(free)); i++) {
            free = key + letters(i);
        }
        return free;
    }

    /** The form in which two keys are the same that differ in case only. */
    public static String caseFolded(String key) {
        return key.toLowerCase(Locale.ROOT);
    }

    /** a to z, then aa, ab … */
    private static String letters(int index) {
        String last = Character.toString('a' + index % 26);
        return index < 26 ? last : letters(index / 26 - 1) + last;
    }
}
