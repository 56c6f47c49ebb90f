package org.lectern.search;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lectern.topic.Topic;
import org.lectern.topic.TopicBook;

/** What a query says of the names of topics: which of them it means is known when there is a book. */
sealed interface TopicName {
    /** Any topic. */
    record Any() implements TopicName {}

    /** The one of that name, synonym or id. */
    record Whole(String name) implements TopicName {}

    /**
     * Those with words in their name or a synonym that follow one another; where there is one of just that name, it alone.
     *
     * @param name in quotes a name, a synonym or an id, otherwise an id
     * @param quoted whether it is in quotes
     * @param words as {@link Analysis} gives them of titles
     */
    record Words(String name, boolean quoted, List<String> words) implements TopicName {
        /** Copies the list. */
        public Words {
            words = List.copyOf(words);
        }
    }

    /** Those with a word in their name or a synonym that begins so. */
    record Beginning(String letters) implements TopicName {}

    /** What a part of a query says of topics; empty when it is about something else. */
    static Optional<TopicName> of(QueryNode node, Analysis analysis) {
        if (node.scope() != Scope.TOPIC) {
            return Optional.empty();
        }
        return Optional.of(
                switch (node) {
                    case QueryNode.Term(Scope _, String text) -> words(text, false, analysis);
                    case QueryNode.Phrase(Scope _, String text) -> words(text, true, analysis);
                    case QueryNode.Near(Scope _, String text, int _) -> words(text, true, analysis);
                    case QueryNode.Fuzzy(Scope _, String text) -> words(text, false, analysis);
                    case QueryNode.Exact(Scope _, String text) -> new Whole(text);
                    case QueryNode.Prefix(Scope _, String text) -> {
                        List<String> words = analysis.writtenWords(IndexSchema.TITLE, text);
                        yield words.size() == 1 ? new Beginning(words.getFirst()) : words(text, false, analysis);
                    }
                    default -> new Any();
                });
    }

    private static TopicName words(String text, boolean quoted, Analysis analysis) {
        return new Words(text, quoted, analysis.words(IndexSchema.TITLE, text));
    }

    /** The ordinals of the topics that are meant, without those below them. */
    default BitSet in(TopicBook book, Analysis analysis) {
        BitSet meant = new BitSet();
        switch (this) {
            case Any() -> meant.set(0, book.topics().size());
            case Whole(String name) -> book.named(name).map(book::ordinal).ifPresent(meant::set);
            case Words(String name, boolean quoted, List<String> words) ->
                (quoted ? book.named(name) : book.topic(name))
                        .map(book::ordinal)
                        .ifPresentOrElse(
                                meant::set,
                                () -> set(
                                        meant,
                                        book,
                                        names -> names.map(other -> analysis.words(IndexSchema.TITLE, other))
                                                .anyMatch(other -> Collections.indexOfSubList(other, words) >= 0)));
            case Beginning(String letters) ->
                set(
                        meant,
                        book,
                        names -> names.flatMap(name -> analysis.writtenWords(IndexSchema.TITLE, name).stream())
                                .anyMatch(word -> word.startsWith(letters)));
        }
        return meant;
    }

    private static void set(BitSet meant, TopicBook book, Predicate<Stream<String>> names) {
        for (int i = 0; i < book.topics().size(); i++) {
            Topic topic = book.topics().get(i);
            if (names.test(Stream.concat(Stream.of(topic.name()), topic.synonyms().stream()))) {
                meant.set(i);
            }
        }
    }
}
