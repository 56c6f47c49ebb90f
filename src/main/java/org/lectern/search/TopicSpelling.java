package org.lectern.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.lectern.topic.TopicBook;

/** The words of which the names of topics are made, and which of them somebody meant who mistyped one. Immutable. */
final class TopicSpelling {
    private static final int SHORTEST = 4;
    private static final int MOST_MISTAKES = 2;

    private final Analysis analysis;
    /** How many names have each word. */
    private final Map<String, Long> words;

    TopicSpelling(TopicBook book, Analysis analysis) {
        this.analysis = analysis;
        words = book.topics().stream()
                .flatMap(topic -> Stream.concat(Stream.of(topic.name()), topic.synonyms().stream()))
                .flatMap(name -> analysis.writtenWords(IndexSchema.TITLE, name).stream())
                .collect(Collectors.groupingBy(word -> word, TreeMap::new, Collectors.counting()));
    }

    /**
     * The words that are most like one, those of many names first; none when it is a word of a name itself, or too short to tell.
     *
     * @param limit how many at most
     */
    List<String> like(String typed, int limit) {
        List<String> written = analysis.writtenWords(IndexSchema.TITLE, typed);
        if (written.size() != 1 || written.getFirst().length() < SHORTEST || words.containsKey(written.getFirst())) {
            return List.of();
        }
        LevenshteinAutomata near = new LevenshteinAutomata(written.getFirst(), true);
        for (int mistakes = 1; mistakes <= MOST_MISTAKES; mistakes++) {
            CharacterRunAutomaton within = new CharacterRunAutomaton(near.toAutomaton(mistakes));
            List<String> found = words.entrySet().stream()
                    .filter(word -> within.run(word.getKey()))
                    .sorted(Map.Entry.<String, Long>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                    .limit(limit)
                    .map(Map.Entry::getKey)
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }
}
