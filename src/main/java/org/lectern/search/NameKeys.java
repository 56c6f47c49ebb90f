package org.lectern.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Under which words the index has a name, of an author or a topic, so that it is found by the beginning of any part of it: {@code hinton} and
 * {@code geoffrey hinton}, each with the name as it is written behind it. Stateless.
 */
final class NameKeys {
    /** Between the words and the name. No name has it. */
    private static final char NAME = '\u0001';

    /** From so many words on, a name is that of a collaboration, or no name. */
    private static final int MOST_WORDS = 8;

    private static final int LONGEST = 100;

    private NameKeys() {}

    /** The keys of a name, each once; none for what is no name. */
    static Set<String> of(String name, Analysis analysis) {
        if (name.length() > LONGEST || name.indexOf(NAME) >= 0) {
            return Set.of();
        }
        List<String> words = analysis.writtenWords(IndexSchema.AUTHORS, name);
        Set<String> keys = new LinkedHashSet<>();
        for (int i = 0; i < Math.min(words.size(), MOST_WORDS); i++) {
            keys.add(String.join(" ", words.subList(i, words.size())) + NAME + name);
        }
        return keys;
    }

    /** What a key has to begin with for a text that was typed; all do for one without a word. */
    static String prefix(String typed, Analysis analysis) {
        List<String> words = new ArrayList<>(analysis.writtenWords(IndexSchema.AUTHORS, typed));
        boolean whole = !typed.isEmpty() && QueryLexer.isSpace(typed.charAt(typed.length() - 1));
        return String.join(" ", words) + (whole && !words.isEmpty() ? " " : "");
    }

    /** The name of a key. */
    static String name(String key) {
        return key.substring(key.indexOf(NAME) + 1);
    }
}
