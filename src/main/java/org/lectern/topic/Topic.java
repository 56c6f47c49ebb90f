package org.lectern.topic;

import java.util.List;
import java.util.Optional;

/**
 * A topic: a query with a name.
 *
 * @param id what it is known by for ever, in small letters, digits and hyphens
 * @param name as people read it; no two topics of a book have the same, without regard to case
 * @param synonyms what else it is called
 * @param about what belongs to it and what does not, in a sentence; may be empty
 * @param parent the id of the topic it is part of; empty of an area
 * @param rule the query that finds its papers, whose words look in title and abstract; empty of a topic that has the papers of those
 *     below it and no others
 */
public record Topic(
        String id, String name, List<String> synonyms, String about, Optional<String> parent, Optional<String> rule) {
    /** Copies the list. */
    public Topic {
        synonyms = List.copyOf(synonyms);
    }

    Topic below(Optional<String> other) {
        return new Topic(id, name, synonyms, about, other, rule);
    }
}
