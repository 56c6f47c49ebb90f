package org.lectern.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A sentence as {@link RoleFeatures} sees it: words in small letters, every number as {@code 0}, every other sign by itself. Immutable.
 */
final class SentenceWords {
    /** What is beyond is not looked at: hardly a sentence has a thousand characters. */
    private static final int LONGEST = 4_000;

    private static final int BEGINNING = Hash.of("<s>");
    private static final int END = Hash.of("</s>");

    private final List<String> words = new ArrayList<>();
    private final Set<Cue> cues = EnumSet.noneOf(Cue.class);
    private final int[] hashes;
    private final int capitals;

    SentenceWords(String sentence) {
        String text = sentence.length() > LONGEST ? sentence.substring(0, LONGEST) : sentence;
        int capitals = 0;
        for (int at = 0; at < text.length(); ) {
            int end = endAt(text, at);
            if (end > at) {
                capitals += end - at > 1 && Character.isUpperCase(text.charAt(at + 1)) ? 1 : 0;
                String word = Character.isDigit(text.charAt(at))
                        ? "0"
                        : text.substring(at, end).toLowerCase(Locale.ROOT);
                words.add(word);
                Cue.of(word).ifPresent(cues::add);
            }
            at = Math.max(end, at + 1);
        }
        this.capitals = capitals;
        hashes = new int[words.size() + 2];
        hashes[0] = BEGINNING;
        for (int i = 0; i < words.size(); i++) {
            hashes[i + 1] = Hash.of(words.get(i));
        }
        hashes[words.size() + 1] = END;
    }

    /** Where the word that begins there ends; the same place for white space. */
    private static int endAt(String text, int start) {
        char first = text.charAt(start);
        int end = start + 1;
        if (Character.isWhitespace(first)) {
            return start;
        }
        if (Character.isDigit(first)) {
            while (end < text.length() && (Character.isDigit(text.charAt(end)) || joins(text, end, ".,", true))) {
                end++;
            }
        } else if (Character.isLetter(first)) {
            while (end < text.length()
                    && (Character.isLetterOrDigit(text.charAt(end)) || joins(text, end, "-'’", false))) {
                end++;
            }
        }
        return end;
    }

    /** Whether a sign belongs to the word around it. */
    private static boolean joins(String text, int at, String signs, boolean number) {
        return signs.indexOf(text.charAt(at)) >= 0
                && at + 1 < text.length()
                && (number ? Character.isDigit(text.charAt(at + 1)) : Character.isLetter(text.charAt(at + 1)));
    }

    /** How many words it has, signs among them. */
    int size() {
        return words.size();
    }

    /** A word, from 0; empty beyond the last. */
    String word(int place) {
        return place < words.size() ? words.get(place) : "";
    }

    /** The hash of a word, from 1; the marks of beginning and end stand around them. */
    int hash(int place) {
        return hashes[place];
    }

    /** What its words say. */
    Set<Cue> cues() {
        return Collections.unmodifiableSet(cues);
    }

    /** How often a word is in it. */
    int count(String word) {
        return Collections.frequency(words, word);
    }

    /** How many words have a capital behind their first letter, as acronyms and names of systems do. */
    int capitals() {
        return capitals;
    }

    /** Whether those who write speak of themselves or of their paper. */
    boolean isOwn() {
        return cues.contains(Cue.WE) || cues.contains(Cue.PAPER);
    }
}
