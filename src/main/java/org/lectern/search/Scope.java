package org.lectern.search;

import java.util.List;
import java.util.Optional;

/** Where a word or phrase is looked for. */
enum Scope implements QueryField {
    /** Title, abstract, authors, organisation and venue: what a word without a field's name means. */
    ANYWHERE,
    TITLE,
    ABSTRACT,
    AUTHOR,
    ORGANIZATION,
    VENUE,
    /** The file names and titles of the listings a paper was seen in. */
    SOURCE,
    PRESENTATION,
    /** The keywords and categories that listings give. */
    TOPIC;

    @Override
    public List<String> names() {
        return switch (this) {
            case ANYWHERE -> List.of();
            case TITLE -> List.of("title");
            case ABSTRACT -> List.of("abstract");
            case AUTHOR -> List.of("author", "authors");
            case ORGANIZATION -> List.of("org", "organization", "organisation");
            case VENUE -> List.of("venue");
            case SOURCE -> List.of("source");
            case PRESENTATION -> List.of("presentation");
            case TOPIC -> List.of("topic", "keyword");
        };
    }

    /** The facet whose values stand in its field whole; empty for texts. */
    Optional<Facet> facet() {
        return switch (this) {
            case ANYWHERE, TITLE, ABSTRACT, TOPIC -> Optional.empty();
            case AUTHOR -> Optional.of(Facet.AUTHOR);
            case ORGANIZATION -> Optional.of(Facet.ORGANIZATION);
            case VENUE -> Optional.of(Facet.VENUE);
            case SOURCE -> Optional.of(Facet.SOURCE);
            case PRESENTATION -> Optional.of(Facet.PRESENTATION);
        };
    }
}
