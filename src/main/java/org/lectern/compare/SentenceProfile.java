package org.lectern.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A sentence as {@link SentenceLikeness} sees it. Immutable.
 *
 * @param sentence with the role it is taken for
 * @param folded its text without what does not matter
 * @param weights its telling words in plain forms, each with how much it tells: more than 0
 * @param cues what its words say of what it does
 * @param height where it stands in its abstract, from 0 for the beginning to 1
 * @param offers whether it is the first of its abstract in which those who write offer something
 */
record SentenceProfile(
        RoleSentence sentence,
        RoleGuess guess,
        String folded,
        Map<String, Double> weights,
        Map<String, List<String>> families,
        double norm,
        Set<Cue> cues,
        double height,
        boolean offers,
        boolean tellsWhere) {
    /** Words with so many letters in common, and such a part of the longer one, are of one family. */
    private static final int ROOT = 5;

    private static final double ROOT_PART = 0.6;

    /** What a word counts beside another of its family. */
    private static final double OF_FAMILY = 0.8;

    static SentenceProfile of(
            RoleSentence sentence, RoleGuess guess, Map<String, Double> weights, double height, boolean offers) {
        Map<String, Double> sorted = new TreeMap<>(weights);
        Map<String, List<String>> families = new HashMap<>();
        double squares = 0;
        for (Map.Entry<String, Double> word : sorted.entrySet()) {
            squares += word.getValue() * word.getValue();
            if (word.getKey().length() >= ROOT) {
                families.computeIfAbsent(word.getKey().substring(0, ROOT), fresh -> new ArrayList<>())
                        .add(word.getKey());
            }
        }
        return new SentenceProfile(
                sentence,
                guess,
                Fold.words(sentence.text()),
                Collections.unmodifiableMap(sorted),
                families,
                Math.sqrt(squares),
                new SentenceWords(sentence.text()).cues(),
                height,
                offers,
                Whereabouts.tells(sentence.text()));
    }

    /** What the nearest of its words to one of another sentence weighs; 0 where none is near. */
    double nearest(String word) {
        Double same = weights.get(word);
        if (same != null) {
            return same;
        }
        double nearest = 0;
        if (word.length() >= ROOT) {
            for (String other : families.getOrDefault(word.substring(0, ROOT), List.of())) {
                if (isRelated(word, other)) {
                    nearest = Math.max(nearest, OF_FAMILY * weights.getOrDefault(other, 0.0));
                }
            }
        }
        return nearest;
    }

    private static boolean isRelated(String one, String other) {
        int same = 0;
        int shorter = Math.min(one.length(), other.length());
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same >= ROOT_PART * Math.max(one.length(), other.length());
    }
}
