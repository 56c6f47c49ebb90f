package org.lectern.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much of a term each of some phrases is: the C-value of Frantzi, Ananiadou and Mima, “Automatic recognition of multi-word terms”,
 * International Journal on Digital Libraries 3, 2000. It grows with the length of a phrase and with how often it stands by itself, not as a
 * part of longer ones. The logarithm is of one word more than the phrase has, so that single words count too.
 */
final class CValue {
    private static final double LN2 = Math.log(2);

    /** How often a phrase is part of longer ones, and of how many. */
    private static final class Nested {
        private int often;
        private int in;
    }

    private CValue() {}

    /**
     * The C-value of each phrase.
     *
     * @param often how often each is there, wherever it stands
     */
    static Map<List<String>, Double> of(Map<List<String>, Integer> often) {
        List<List<String>> longestFirst = new ArrayList<>(often.keySet());
        longestFirst.sort(Comparator.<List<String>>comparingInt(List::size).reversed());
        Map<List<String>, Nested> nested = new HashMap<>();
        Map<List<String>, Double> values = new HashMap<>();
        for (List<String> phrase : longestFirst) {
            Nested own = nested.getOrDefault(phrase, new Nested());
            int all = often.getOrDefault(phrase, 0);
            double alone = own.in == 0 ? all : all - own.often / (double) own.in;
            values.put(phrase, Math.log(phrase.size() + 1.0) / LN2 * alone);
            for (List<String> part : parts(phrase)) {
                if (often.containsKey(part)) {
                    Nested inThis = nested.computeIfAbsent(part, fresh -> new Nested());
                    inThis.often += all - own.often;
                    inThis.in++;
                }
            }
        }
        return values;
    }

    /** The shorter phrases that are in one, each once. */
    static Set<List<String>> parts(List<String> phrase) {
        Set<List<String>> parts = new HashSet<>();
        for (int from = 0; from < phrase.size(); from++) {
            for (int to = from + 1; to <= phrase.size(); to++) {
                if (to - from < phrase.size()) {
                    parts.add(phrase.subList(from, to));
                }
            }
        }
        return parts;
    }
}
