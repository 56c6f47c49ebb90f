package org.lectern.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How papers write a phrase: each way, in how many of them. Not safe for several threads. */
final class PhraseForms {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    /** A word that so many write in small letters is no name, whoever likes capitals. */
    private static final double LOWER = 0.15;

    private static final Comparator<Map.Entry<String, Integer>> MOST = Map.Entry.<String, Integer>comparingByValue()
            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()));

    /** Within sentences, by the words in their plain forms. */
    private final Map<List<String>, Map<String, Integer>> within = new HashMap<>();
    /** In titles and where sentences begin, where words have capitals that they have nowhere else. */
    private final Map<List<String>, Map<String, Integer>> capitalised = new HashMap<>();

    private final Map<String, Integer> acronyms = new HashMap<>();
    private int alone;

    /** Notes one way that a paper writes it. */
    void add(List<String> stems, String written, boolean isCapitalised) {
        (isCapitalised ? capitalised : within)
                .computeIfAbsent(stems, fresh -> new HashMap<>())
                .merge(written, 1, Integer::sum);
    }

    /** Notes that it stands by itself in a paper. */
    void addAlone() {
        alone++;
    }

    /** In how many papers it stands by itself, and not only as a part of longer phrases. */
    int alone() {
        return alone;
    }

    /** Notes an acronym that a paper says it has. */
    void addAcronym(String acronym) {
        acronyms.merge(acronym, 1, Integer::sum);
    }

    /** The acronyms that papers say it has, and how many say so. */
    Map<String, Integer> acronyms() {
        return acronyms;
    }

    /** The words that it is written with, in their plain forms, those that most papers have first: {@code fine tune}, {@code finetune}. */
    List<List<String>> spellings() {
        Set<List<String>> all = new HashSet<>(within.keySet());
        all.addAll(capitalised.keySet());
        return all.stream()
                .sorted(Comparator.<List<String>>comparingInt(this::papers)
                        .reversed()
                        .thenComparing(words -> String.join(" ", words)))
                .toList();
    }

    /** How often it is written with these words. */
    int papers(List<String> stems) {
        return sum(within, stems) + sum(capitalised, stems);
    }

    private static int sum(Map<List<String>, Map<String, Integer>> forms, List<String> stems) {
        return forms.getOrDefault(stems, Map.of()).values().stream()
                .mapToInt(count -> count)
                .sum();
    }

    /** As most papers write it that write it with these words, with the capitals of names alone. */
    String written(List<String> stems) {
        Map<String, Integer> inTitles = capitalised.getOrDefault(stems, Map.of());
        Map<String, Integer> forms = within.getOrDefault(stems, inTitles);
        Map<String, Map<String, Integer>> byLetters = new HashMap<>();
        forms.forEach((form, count) -> byLetters
                .computeIfAbsent(form.toLowerCase(Locale.ROOT), fresh -> new HashMap<>())
                .merge(form, count, Integer::sum));
        Map<String, Integer> papers = new HashMap<>();
        byLetters.forEach((letters, same) -> papers.put(
                letters, same.values().stream().mapToInt(count -> count).sum()));
        String letters = papers.entrySet().stream().max(MOST).orElseThrow().getKey();
        return cased(letters, byLetters.getOrDefault(letters, Map.of()));
    }

    /** The letters with the case that each word mostly has. */
    private static String cased(String letters, Map<String, Integer> forms) {
        StringBuilder cased = new StringBuilder();
        Matcher words = WORD.matcher(letters);
        int end = 0;
        while (words.find()) {
            Map<String, Integer> ways = new LinkedHashMap<>();
            int all = 0;
            for (Map.Entry<String, Integer> form : forms.entrySet()) {
                // A letter that has no capital of one character makes a form longer.
                boolean aligned = form.getKey().length() == letters.length();
                String way = aligned ? form.getKey().substring(words.start(), words.end()) : words.group();
                ways.merge(way, form.getValue(), Integer::sum);
                all += form.getValue();
            }
            boolean lower = ways.getOrDefault(words.group(), 0) >= LOWER * all;
            cased.append(letters, end, words.start());
            cased.append(
                    lower
                            ? words.group()
                            : ways.entrySet().stream().max(MOST).orElseThrow().getKey());
            end = words.end();
        }
        return cased.append(letters, end, letters.length()).toString();
    }
}
