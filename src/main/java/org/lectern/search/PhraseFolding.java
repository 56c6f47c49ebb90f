package org.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;

/** Makes one phrase of what papers write in several ways: with acronyms and without, in words apart and as one. Stateless. */
final class PhraseFolding {
    /** A way to write it that fewer have is a slip, or another phrase with the same letters. */
    private static final double USUAL = 0.02;

    private static final int MOST_WAYS = 4;

    /** An acronym counts for a phrase where so many of those who say what it stands for say that. */
    private static final double AGREED = 0.7;

    private static final int LEAST_DEFINED = 2;

    private final Acronyms acronyms;
    private final Analysis analysis;

    PhraseFolding(Acronyms acronyms, Analysis analysis) {
        this.acronyms = acronyms;
        this.analysis = analysis;
    }

    /** The phrases of some that were counted, each once. */
    List<PhraseCandidate> fold(IndexReader reader, Map<PhraseCounts.Counted, PhraseForms> counted) throws IOException {
        List<PhraseCandidate> candidates = new ArrayList<>();
        for (Map.Entry<PhraseCounts.Counted, PhraseForms> one : counted.entrySet()) {
            candidates.add(candidate(reader, one.getKey(), one.getValue()));
        }
        candidates.sort(Comparator.comparingInt(PhraseCandidate::now)
                .reversed()
                .thenComparing(candidate -> String.join(" ", candidate.stems())));
        Map<String, List<String>> meanings = meanings(candidates);
        List<PhraseCandidate> spelled = candidates.stream()
                .filter(one -> one.stems().size() > 1
                        || !meanings.containsKey(one.stems().getFirst()))
                .map(one -> spelledOut(one, meanings))
                .toList();
        List<PhraseCandidate> folded = folded(spelled, one -> String.join("", one.stems()));
        // The stemmer knows training, but makes pretraine of pretraining.
        return folded(folded(folded, one -> letters(one.shown())), PhraseFolding::shortened);
    }

    /** Of those with the same key one. */
    private static List<PhraseCandidate> folded(
            List<PhraseCandidate> candidates, Function<PhraseCandidate, String> key) {
        Map<String, PhraseCandidate> folded = new LinkedHashMap<>();
        candidates.forEach(one -> folded.merge(key.apply(one), one, PhraseCandidate::and));
        return List.copyOf(folded.values());
    }

    /** The same for those that differ in words that join others and have an acronym in common. */
    private static String shortened(PhraseCandidate one) {
        return one.acronyms().isEmpty()
                ? String.join(" ", one.stems())
                : Acronyms.told(one.stems()) + " " + Collections.min(one.acronyms());
    }

    private static String letters(String shown) {
        return shown.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private PhraseCandidate candidate(IndexReader reader, PhraseCounts.Counted counted, PhraseForms forms)
            throws IOException {
        List<List<String>> spellings = forms.spellings();
        int all = spellings.stream().mapToInt(forms::papers).sum();
        List<String> written = spellings.stream()
                .filter(stems -> forms.papers(stems) >= USUAL * all)
                .limit(MOST_WAYS)
                .map(forms::written)
                .toList();
        return new PhraseCandidate(
                spellings.getFirst(),
                written,
                shortened(reader, spellings, forms.acronyms()),
                counted.now(),
                counted.before(),
                counted.titles(),
                forms.alone());
    }

    private List<String> shortened(IndexReader reader, List<List<String>> spellings, Map<String, Integer> defined)
            throws IOException {
        Set<String> meanings = spellings.stream().map(Acronyms::told).collect(Collectors.toSet());
        int all = defined.values().stream().mapToInt(count -> count).sum();
        List<String> agreed = new ArrayList<>();
        List<Map.Entry<String, Integer>> mostFirst = defined.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        for (Map.Entry<String, Integer> one : mostFirst) {
            boolean usual = one.getValue() >= Math.max(LEAST_DEFINED, USUAL * all);
            if (usual && agreed.size() < MOST_WAYS && acronyms.agreement(reader, one.getKey(), meanings) >= AGREED) {
                agreed.add(one.getKey());
            }
        }
        return agreed;
    }

    /** What each acronym stands for, in plain forms. */
    private Map<String, List<String>> meanings(List<PhraseCandidate> candidates) {
        Map<String, List<String>> meanings = new HashMap<>();
        for (PhraseCandidate candidate : candidates) {
            for (String acronym : candidate.acronyms()) {
                List<String> stems = analysis.words(IndexSchema.TITLE, acronym);
                if (stems.size() == 1) {
                    meanings.putIfAbsent(stems.getFirst(), candidate.stems());
                }
            }
        }
        return meanings;
    }

    private static PhraseCandidate spelledOut(PhraseCandidate one, Map<String, List<String>> meanings) {
        List<String> stems = one.stems().stream()
                .flatMap(stem -> meanings.getOrDefault(stem, List.of(stem)).stream())
                .toList();
        return new PhraseCandidate(
                stems, one.written(), one.acronyms(), one.now(), one.before(), one.titles(), one.alone());
    }
}
