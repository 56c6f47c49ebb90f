package org.lectern.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of titles and abstracts that begin so. Safe for use by several threads. */
final class CompletionWords {
    /** So many forms of words are looked at for a word that is shown: several may be forms of one. */
    private static final int FORMS = 4;

    private final Analysis analysis;
    private final BestTerms best;

    CompletionWords(Analysis analysis, BestTerms best) {
        this.analysis = analysis;
        this.best = best;
    }

    /** Whether what is looked for there are words of texts. */
    static boolean isText(Scope scope) {
        return switch (scope) {
            case ANYWHERE, TEXT, TITLE, ABSTRACT -> true;
            case AUTHOR, ORGANIZATION, VENUE, SOURCE, PRESENTATION, KEYWORD, TOPIC, TAG, LIST, NOTE, PRESENTER -> false;
        };
    }

    /**
     * The words, those that most papers have first. Of the forms of a word there is one, since a search for one finds them all; none of
     * the word that was typed.
     *
     * @param scope one of those of texts
     * @param typed a beginning as the index has it
     */
    List<String> like(Snapshot snapshot, Scope scope, String typed, int limit) throws IOException {
        Map<String, String> words = new LinkedHashMap<>();
        String known = stem(typed);
        for (String form : forms(snapshot, scope, typed, limit).keySet()) {
            String stem = stem(form);
            if (!stem.equals(known)) {
                words.putIfAbsent(stem, form);
            }
        }
        return words.values().stream().limit(limit).toList();
    }

    /**
     * The words as they are written in texts, with their case and accents, those that most papers have first. Of a form in small letters the
     * number of papers is not known exactly, for the index has it for other forms too.
     *
     * @param written the beginning as it was typed
     * @param typed the same as the index has it
     */
    List<String> written(Snapshot snapshot, Scope scope, String written, String typed, int limit) throws IOException {
        Map<String, Integer> forms = forms(snapshot, scope, typed, limit);
        Map<String, Integer> papers = new HashMap<>(forms);
        Set<String> stems =
                forms.keySet().stream().map(this::stem).collect(Collectors.toCollection(LinkedHashSet::new));
        for (String stem : stems) {
            String beginning = SurfaceFilter.beginning(stem);
            for (String field : texts(scope)) {
                for (List<BestTerms.Found> segment : best.of(snapshot.reader(), field, beginning)) {
                    segment.forEach(surface ->
                            papers.merge(surface.term().substring(beginning.length()), surface.papers(), Integer::sum));
                }
            }
        }
        return papers.entrySet().stream()
                .filter(word ->
                        word.getKey().startsWith(written) && !word.getKey().equals(written))
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Forms of words that begin so, several times as many as are asked for, with about how many papers have them. */
    private Map<String, Integer> forms(Snapshot snapshot, Scope scope, String typed, int limit) throws IOException {
        Map<String, Integer> papers = new HashMap<>();
        for (String field : texts(scope)) {
            best.of(snapshot.reader(), field, typed)
                    .forEach(found -> found.forEach(term -> papers.merge(term.term(), term.papers(), Integer::sum)));
        }
        Comparator<Map.Entry<String, Integer>> most = Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                // A stem that is no word has the papers of the word it is of, which is longer.
                .thenComparingInt(term -> -term.getKey().length())
                .thenComparing(Map.Entry.comparingByKey());
        return papers.entrySet().stream()
                .filter(term -> !StopWords.contains(term.getKey()))
                .sorted(most)
                .limit((long) limit * FORMS)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }

    private static List<String> texts(Scope scope) {
        return scope == Scope.ANYWHERE ? List.of(IndexSchema.TITLE, IndexSchema.ABSTRACT) : IndexSchema.fields(scope);
    }

    private String stem(String form) {
        List<String> stems = analysis.words(IndexSchema.TITLE, form);
        return stems.size() == 1 ? stems.getFirst() : form;
    }
}
