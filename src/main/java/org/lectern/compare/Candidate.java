package org.lectern.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Words that may be a term, with all their places in the papers. Used by one thread. */
final class Candidate {
    private static final Set<String> GRADES =
            Set.of("large", "high", "low", "add", "added", "small", "deep", "multiple", "entire", "wide", "single");

    private final String key;
    private final Map<List<String>, Integer> spellings = new HashMap<>();
    private final Map<String, Integer> written = new HashMap<>();
    private final Map<String, Integer> acronyms = new HashMap<>();
    private final List<Place> places = new ArrayList<>();
    private final Set<Integer> ending = new TreeSet<>();
    private final Set<Integer> columns = new TreeSet<>();
    private boolean inTitle;
    private boolean vague;
    private boolean alone;
    private int words;

    Candidate(String key) {
        this.key = key;
    }

    /**
     * Notes a place.
     *
     * @param stems in plain forms, acronyms spelled out
     * @param isShort whether it is an acronym
     * @param isAlone whether it stands by itself there
     * @param isEnd whether no other noun follows there
     */
    void add(Place place, List<String> stems, String text, boolean isShort, boolean isAlone, boolean isEnd) {
        places.add(place);
        columns.add(place.column());
        inTitle |= place.part() == Part.TITLE;
        words = Math.max(words, stems.size());
        (isShort ? acronyms : written).merge(text, 1, Integer::sum);
        if (!isShort || spellings.isEmpty()) {
            spellings.merge(stems, 1, Integer::sum);
        }
        alone |= isAlone;
        if (isEnd) {
            ending.add(place.column());
        }
    }

    void markVague() {
        vague = true;
    }

    String key() {
        return key;
    }

    boolean isVague() {
        return vague;
    }

    List<Place> places() {
        return places;
    }

    Set<Integer> columns() {
        return columns;
    }

    boolean isInTitle() {
        return inTitle;
    }

    /** Whether some paper has it by itself. */
    boolean isAlone() {
        return alone;
    }

    /** Whether every paper that has it has it with no other noun behind it, so that it is no mere part of a longer term. */
    boolean endsEverywhere() {
        return ending.equals(columns);
    }

    /** Whether its first word says how large something is. */
    boolean isGraded() {
        return GRADES.contains(stems().getFirst());
    }

    /** How many words it has, acronyms spelled out. */
    int words() {
        return words;
    }

    /** Its words in plain forms as it is spelled most often. */
    List<String> stems() {
        return spellings.entrySet().stream()
                .max(Map.Entry.<List<String>, Integer>comparingByValue()
                        .thenComparing(entry -> String.join(" ", entry.getKey()), Comparator.reverseOrder()))
                .orElseThrow()
                .getKey();
    }

    boolean hasAcronym() {
        return !acronyms.isEmpty();
    }

    /** Whether it is written with capitals or digits that a plain word has not. */
    boolean isName() {
        return words == 1
                && (hasAcronym()
                        || written.keySet().stream()
                                .allMatch(text -> text.substring(1)
                                        .codePoints()
                                        .anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c))));
    }

    /** Whether it can be a term by itself: a letter, a number, and what is glued together are none. */
    boolean isWord() {
        return hasAcronym()
                || written.keySet().stream()
                        .allMatch(text -> !Character.isDigit(text.charAt(0))
                                && text.indexOf('.') < 0
                                && text.indexOf(',') < 0
                                && (text.length() > 2
                                        || (text.length() == 2 && text.equals(text.toUpperCase(Locale.ROOT)))));
    }

    /** Whether it tells what is done to what: decoding human brain activity. */
    boolean beginsWithIng() {
        return written.keySet().stream().allMatch(text -> text.split("[\\s-]", 2)[0].endsWith("ing"));
    }

    /** How it is called: as it is spelled most, with its acronym where papers write both. */
    String shown() {
        if (written.isEmpty()) {
            return usual(acronyms);
        }
        return acronyms.isEmpty()
                ? usual(written)
                : usual(written) + " (" + AcronymBook.singular(usual(acronyms)) + ")";
    }

    /** All ways in which it is written, the most usual first. */
    List<String> ways() {
        Map<String, Integer> all = new HashMap<>(written);
        acronyms.forEach((text, count) -> all.merge(text, count, Integer::sum));
        return all.entrySet().stream()
                .sorted(MOST.reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static final Comparator<Map.Entry<String, Integer>> MOST =
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey());

    /** As it is written most, and as within a sentence where it is also written so. */
    private static String usual(Map<String, Integer> forms) {
        Map<String, Integer> byLetters = new HashMap<>();
        forms.forEach((form, count) -> byLetters.merge(form.toLowerCase(Locale.ROOT), count, Integer::sum));
        String letters = byLetters.entrySet().stream().max(MOST).orElseThrow().getKey();
        return forms.entrySet().stream()
                .filter(form -> form.getKey().toLowerCase(Locale.ROOT).equals(letters))
                .min(Comparator.<Map.Entry<String, Integer>>comparingInt(form -> capitals(form.getKey()))
                        .thenComparing(Map.Entry::getKey))
                .orElseThrow()
                .getKey()
                .replaceFirst("['’]s$", "");
    }

    private static int capitals(String text) {
        return (int) text.codePoints().filter(Character::isUpperCase).count();
    }
}
