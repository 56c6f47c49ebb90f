package org.lectern.desktop.chips;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lectern.desktop.base.Texts;
import org.lectern.topic.Topic;
import org.lectern.topic.TopicBook;

/**
 * A topic that somebody may mean who has typed the beginning of a word of its name, or of what else it is called.
 *
 * @param topic the topic
 * @param synonym what else it is called, where that is what was typed; otherwise empty
 */
public record TopicNames(Topic topic, Optional<String> synonym) {
    private static final Texts TEXTS = Texts.of(TopicNames.class);

    /** What is offered: the name, behind the synonym that leads to it. */
    public String title() {
        return synonym.map(name -> TEXTS.get("synonym", name, topic.name())).orElse(topic.name());
    }

    /**
     * The topics that may be meant, those first whose name begins so, then by name, those last that are only called so too.
     *
     * @param book the topics there are
     * @param typed the beginning of a word; of nothing there is nothing to offer
     * @param without the ids of topics that are not offered
     */
    public static List<TopicNames> of(TopicBook book, String typed, Set<String> without, int limit) {
        String text = folded(typed);
        return text.isEmpty()
                ? List.of()
                : book.topics().stream()
                        .filter(topic -> !without.contains(topic.id()))
                        .flatMap(topic -> meant(topic, text).stream())
                        .sorted(Comparator.comparingInt((TopicNames offer) -> rank(offer, text))
                                .thenComparingInt(offer -> offer.topic.name().length()))
                        .limit(limit)
                        .toList();
    }

    /** Whether a word of a topic's names begins with a text. */
    public static boolean matches(Topic topic, String typed) {
        return meant(topic, folded(typed)).isPresent();
    }

    private static Optional<TopicNames> meant(Topic topic, String text) {
        if (hasWord(topic.name(), text)) {
            return Optional.of(new TopicNames(topic, Optional.empty()));
        }
        Predicate<String> exact = name -> folded(name).equals(text);
        return Stream.concat(
                        topic.synonyms().stream().filter(exact),
                        topic.synonyms().stream().filter(name -> hasWord(name, text)))
                .findFirst()
                .map(name -> new TopicNames(topic, Optional.of(name)));
    }

    private static int rank(TopicNames offer, String text) {
        String name = folded(offer.synonym.orElse(offer.topic.name()));
        if (name.equals(text)) {
            return 0;
        }
        return (name.startsWith(text) ? 1 : 2) + (offer.synonym.isPresent() ? 2 : 0);
    }

    private static boolean hasWord(String name, String text) {
        String folded = folded(name);
        return folded.startsWith(text) || folded.contains(' ' + text);
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('-', ' ');
    }
}
