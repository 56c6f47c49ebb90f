package org.lectern.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words that papers are written with whatever they are about. They stand in a list of our own, which knows what a tagger of parts of
 * speech would say, but for no more than these: verbs of prose, praise, and what everything is a method, a result or a task of.
 */
final class ProseWords {
    private static final Map<String, Set<String>> LISTS = lists();

    private ProseWords() {}

    private static Map<String, Set<String>> lists() {
        try (InputStream file = ProseWords.class.getResourceAsStream("prose-words.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(": ", 2))
                    .collect(Collectors.groupingBy(
                            line -> line[0],
                            Collectors.flatMapping(
                                    line -> line[0].equals("whole")
                                            ? List.of(line[1]).stream()
                                            : Arrays.stream(line[1].split(" ", -1)),
                                    Collectors.toUnmodifiableSet())));
        } catch (IOException impossible) {
            throw new UncheckedIOException("reading from the program", impossible);
        }
    }

    private static boolean has(String list, String written, String stem) {
        Set<String> words = Objects.requireNonNull(LISTS.get(list));
        return words.contains(written)
                || words.contains(stem)
                || (stem.endsWith("ie") && words.contains(singular(stem)));
    }

    /** The stemmer leaves the plural of words that its dictionary lacks: capabilitie. */
    private static String singular(String stem) {
        return stem.substring(0, stem.length() - 2) + 'y';
    }

    /** Whether a word, in small letters, is a verb of prose or joins sentences: no phrase has it. */
    static boolean divides(String written, String stem) {
        return has("divide", written, stem);
    }

    /** Whether a phrase may begin with it. An adverb begins none. */
    static boolean begins(String written, String stem) {
        return !has("first", written, stem) && !isAdverb(written);
    }

    /** Whether a phrase may end with it. What ends in -ed says what was done to something, unless it is a word by itself, as speed. */
    static boolean ends(String written, String stem) {
        boolean participle = written.endsWith("ed") && !stem.equals(written);
        return !has("last", written, noun(written, stem)) && !participle && !isAdverb(written);
    }

    /** Coding is no code, though both have one stem. */
    private static String noun(String written, String stem) {
        return written.endsWith("ing") ? written : stem;
    }

    /** Whether it says what a paper is about. */
    static boolean tells(String written, String stem) {
        return begins(written, stem) && ends(written, stem) && !has("plain", written, noun(written, stem));
    }

    static boolean isAdverb(String written) {
        return written.endsWith("ly") && written.length() > 5 && !NOUNS.contains(written);
    }

    /** Whether it is no phrase by itself, though it is one with another, as image generation. */
    static boolean isVague(String stem) {
        return has("single", stem, stem);
    }

    private static final Set<String> NOUNS =
            Set.of("family", "anomaly", "assembly", "monopoly", "butterfly", "friendly");

    /** Whether these words, in their plain forms, begin with a turn that tells nothing, such as “real world”. */
    static boolean isTurn(List<String> stems) {
        Set<String> turns = Objects.requireNonNull(LISTS.get("whole"));
        Set<String> beginnings = new HashSet<>();
        StringBuilder words = new StringBuilder();
        for (String stem : stems) {
            words.append(words.isEmpty() ? "" : " ").append(stem.toLowerCase(Locale.ROOT));
            beginnings.add(words.toString());
        }
        return beginnings.stream().anyMatch(turns::contains);
    }
}
