package org.lectern.topic;

import java.util.List;
import java.util.Optional;

/**
 * What a person or a group changed of a topic, or all of one of their own. What is empty is as the book that comes with the program has it.
 *
 * @param id the topic's
 * @param parent the id of the topic it is part of; an empty text makes it an area
 * @param rule an empty text takes the rule away
 * @param mergedInto the id of the topic that it has become part of
 * @param removed whether the topic is gone; those below it are then below what it was below
 */
public record TopicEdit(
        String id,
        Optional<String> name,
        Optional<List<String>> synonyms,
        Optional<String> about,
        Optional<String> parent,
        Optional<String> rule,
        Optional<String> mergedInto,
        boolean removed) {
    /** Copies the list. */
    public TopicEdit {
        synonyms = synonyms.map(List::copyOf);
    }

    /** An edit that changes nothing. */
    public static TopicEdit of(String id) {
        Optional<String> as = Optional.empty();
        return new TopicEdit(id, as, Optional.empty(), as, as, as, as, false);
    }

    /** All of a topic of one's own. */
    public static TopicEdit of(Topic topic) {
        return new TopicEdit(
                topic.id(),
                Optional.of(topic.name()),
                Optional.of(topic.synonyms()),
                Optional.of(topic.about()),
                Optional.of(topic.parent().orElse("")),
                Optional.of(topic.rule().orElse("")),
                Optional.empty(),
                false);
    }

    public TopicEdit named(String text) {
        return new TopicEdit(id, Optional.of(text), synonyms, about, parent, rule, mergedInto, removed);
    }

    public TopicEdit alsoCalled(List<String> names) {
        return new TopicEdit(id, name, Optional.of(names), about, parent, rule, mergedInto, removed);
    }

    public TopicEdit about(String text) {
        return new TopicEdit(id, name, synonyms, Optional.of(text), parent, rule, mergedInto, removed);
    }

    /** Moved below another; an empty text makes it an area. */
    public TopicEdit below(String other) {
        return new TopicEdit(id, name, synonyms, about, Optional.of(other), rule, mergedInto, removed);
    }

    public TopicEdit ruled(String query) {
        return new TopicEdit(id, name, synonyms, about, parent, Optional.of(query), mergedInto, removed);
    }

    public TopicEdit mergedInto(String other) {
        return new TopicEdit(id, name, synonyms, about, parent, rule, Optional.of(other), removed);
    }

    public TopicEdit gone() {
        return new TopicEdit(id, name, synonyms, about, parent, rule, mergedInto, true);
    }

    /** Whether it says nothing. */
    public boolean isEmpty() {
        return equals(of(id));
    }

    /** The topic with what is changed. */
    Topic of(Optional<Topic> known) {
        return new Topic(
                id,
                name.or(() -> known.map(Topic::name)).orElse(id),
                synonyms.or(() -> known.map(Topic::synonyms)).orElse(List.of()),
                about.or(() -> known.map(Topic::about)).orElse(""),
                changed(parent, known.flatMap(Topic::parent)),
                changed(rule, known.flatMap(Topic::rule)));
    }

    private static Optional<String> changed(Optional<String> edited, Optional<String> known) {
        return edited.isPresent() ? edited.filter(text -> !text.isBlank()) : known;
    }
}
