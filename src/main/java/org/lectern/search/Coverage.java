package org.lectern.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lectern.paper.PaperId;
import org.lectern.topic.Topic;
import org.lectern.topic.TopicBook;

/** Says which phrases topics speak of already, so that they are not offered. Asked of one phrase at a time, on one thread. */
public interface Coverage {
    /** No topics. */
    Coverage NONE = (ways, papers) -> false;

    /**
     * Whether a phrase is spoken of.
     *
     * @param ways how papers write it, the most usual first, and its acronyms
     * @param papers those of the stretch of time that have it
     */
    boolean covers(List<String> ways, List<PaperId> papers);

    /**
     * Speaks of what is one of these names, or several words of one: those of topics, their synonyms, and the phrases of their rules. Case,
     * number, spelling and hyphens do not matter.
     */
    static Coverage named(Set<String> names) {
        Analysis analysis = new Analysis();
        Set<String> known = names.stream()
                .flatMap(name -> runs(analysis.words(IndexSchema.TITLE, name)))
                .collect(Collectors.toSet());
        return (ways, papers) ->
                ways.stream().anyMatch(way -> known.contains(String.join("", analysis.words(IndexSchema.TITLE, way))));
    }

    /** Speaks of what the topics of a book are called, and of the words and phrases of their rules. */
    static Coverage of(TopicBook book) {
        Set<String> names = new HashSet<>();
        for (Topic topic : book.topics()) {
            names.add(topic.name());
            names.addAll(topic.synonyms());
            topic.rule().map(TopicRule::texts).ifPresent(names::addAll);
        }
        return named(names);
    }

    /** The letters of a name, and of any words of it that follow one another. */
    private static Stream<String> runs(List<String> words) {
        return IntStream.range(0, words.size())
                .boxed()
                .flatMap(from -> IntStream.rangeClosed(from + 1, words.size())
                        .filter(to -> to - from > 1 || words.size() == 1)
                        .mapToObj(to -> String.join("", words.subList(from, to))));
    }
}
