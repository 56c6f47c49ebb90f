package org.lectern.desktop.base;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCombination;

/** Keys as they are written on keyboards of the language that the window has: {@code Ctrl+Shift+F}, {@code Strg+Umschalt+F}. */
public final class KeyWords {
    private static final Texts TEXTS = Texts.of(KeyWords.class);

    /** A plus between keys, and not the key plus. */
    private static final Pattern BETWEEN = Pattern.compile("(?<=.)\\+(?=.)");

    private KeyWords() {}

    public static String of(KeyCombination keys) {
        return of(keys.getDisplayText());
    }

    /** The same of keys as they are written in English; what has no word of its own, as a letter, stays. */
    static String of(String keys) {
        return Arrays.stream(BETWEEN.split(keys, -1)).map(KeyWords::word).collect(Collectors.joining("+"));
    }

    private static String word(String key) {
        return TEXTS.known("key." + key.toLowerCase(Locale.ROOT).replace(' ', '-'))
                .orElse(key);
    }
}
