package org.lectern.compare;

import java.util.ArrayList;
import java.util.Arrays;
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
    private final Set<Integer> titled = new TreeSet<>();
    private boolean vague;
    private boolean alone;
    private boolean loose = true;
    private int words;

    Candidate(String key) {
        this.key = key;
    }

    /**
     * Notes a place.
     *
     * @param stems in plain forms, acronyms spelled out
     * @param isShort whether it is an acronym
     * @param run what stands there
     */
    void add(Place place, List<String> stems, String text, boolean isShort, Lexicon.Run run) {
        places.add(place);
        columns.add(place.column());
        if (place.part() == Part.TITLE) {
            titled.add(place.column());
        }
        words = Math.max(words, stems.size());
        (isShort ? acronyms : written).merge(text, 1, Integer::sum);
        if (!isShort || spellings.isEmpty()) {
            spellings.merge(stems, 1, Integer::sum);
        }
        alone |= run.alone();
        loose &= run.loose();
        if (run.ends()) {
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
        return !titled.isEmpty();
    }

    /** Whether all papers that have it, and they are several, have it in their titles. */
    boolean isInTitles() {
        return isShared() && titled.equals(columns);
    }

    /** Whether several papers have it. */
    boolean isShared() {
        return columns.size() > 1;
    }

    /** Whether papers dwell on it: every one has it twice, or one in its title and they more than once each on the whole. */
    boolean isDweltOn() {
        boolean twice = columns.stream()
                .allMatch(column -> places.stream()
                                .filter(place -> place.column() == column)
                                .count()
                        > 1);
        return twice || isInTitles() || (isInTitle() && places.size() > columns.size());
    }

    /** Whether it is one word that hyphens make of several. */
    boolean isHyphened() {
        return words > 1
                && acronyms.isEmpty()
                && written.keySet().stream().noneMatch(text -> text.indexOf(' ') >= 0)
                && written.keySet().stream().anyMatch(text -> text.indexOf('-') > 0);
    }

    /** Whether some paper has it by itself. */
    boolean isAlone() {
        return alone;
    }

    /** Whether it ends with a word that terms mostly do not end with. */
    boolean isLoose() {
        return loose;
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

    /** Whether it is written with capitals or digits that a plain word has not, as a whole or between hyphens. */
    boolean isName() {
        return (words == 1 && hasAcronym())
                || (!written.isEmpty()
                        && (words == 1 || isHyphened())
                        && written.keySet().stream().allMatch(Candidate::isNamed));
    }

    private static boolean isNamed(String text) {
        return Arrays.stream(text.split("-", -1))
                .anyMatch(word -> word.codePoints()
                        .skip(1)
                        .anyMatch(c -> Character.isUpperCase(c) || (Character.isDigit(c) && word.length() > 1)));
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

    /** Whether it tells what was done to something: specialized. */
    boolean isParticiple() {
        return written.keySet().stream().allMatch(text -> text.length() > 5 && text.endsWith("ed"));
    }

    /** Whether its first word tells what was done to the others: learned model. */
    boolean beginsWithParticiple() {
        return written.keySet().stream().allMatch(text -> text.split("[\\s-]", 2)[0].endsWith("ed"));
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
        Map<String, Integer> byNumber = new HashMap<>();
        forms.forEach((form, count) -> {
            byLetters.merge(form.toLowerCase(Locale.ROOT), count, Integer::sum);
            byNumber.merge(singular(form), count, Integer::sum);
        });
        String letters = byLetters.entrySet().stream()
                .max(Comparator.<Map.Entry<String, Integer>>comparingInt(
                                form -> byNumber.getOrDefault(singular(form.getKey()), 0))
                        .thenComparing(MOST))
                .orElseThrow()
                .getKey();
        return forms.entrySet().stream()
                .filter(form -> form.getKey().toLowerCase(Locale.ROOT).equals(letters))
                .min(Comparator.<Map.Entry<String, Integer>>comparingInt(form -> capitals(form.getKey()))
                        .thenComparing(Map.Entry::getKey))
                .orElseThrow()
                .getKey()
                .replaceFirst("['’]s$", "");
    }

    /** In small letters and without an s at the end, which the singular and the plural of most words have in common. */
    private static String singular(String form) {
        return form.toLowerCase(Locale.ROOT).replaceFirst("s$", "");
    }

    private static int capitals(String text) {
        return (int) text.codePoints().filter(Character::isUpperCase).count();
    }
}
