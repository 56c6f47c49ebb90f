package org.lectern.search;

import java.util.List;
import java.util.Optional;

/** Where a word or phrase is looked for. */
enum Scope implements QueryField {
    /** Title, abstract, authors, organisation and venue: what a word without a field's name means. */
    ANYWHERE,
    /** Title and abstract: where the words of a topic's rule look. */
    TEXT,
    TITLE,
    ABSTRACT,
    AUTHOR,
    ORGANIZATION,
    VENUE,
    /** The file names and titles of the listings a paper was seen in. */
    SOURCE,
    PRESENTATION,
    /** The keywords and categories that listings give. */
    KEYWORD,
    /** The names and synonyms of the topics that papers have. */
    TOPIC,
    /** The tags that people give. */
    TAG,
    /** The lists that people make. */
    LIST,
    /** What people write about papers, and in lists about their entries, reasons too. */
    NOTE,
    /** Who presents papers of lists. */
    PRESENTER;

    @Override
    public List<String> names() {
        return switch (this) {
            case ANYWHERE -> List.of();
            case TEXT -> List.of("text");
            case TITLE -> List.of("title");
            case ABSTRACT -> List.of("abstract");
            case AUTHOR -> List.of("author", "authors");
            case ORGANIZATION -> List.of("org", "organization", "organisation");
            case VENUE -> List.of("venue");
            case SOURCE -> List.of("source");
            case PRESENTATION -> List.of("presentation");
            case KEYWORD -> List.of("keyword");
            case TOPIC -> List.of("topic");
            case TAG -> List.of("tag");
            case LIST -> List.of("list");
            case NOTE -> List.of("note");
            case PRESENTER -> List.of("presenter");
        };
    }

    /** The facet whose values stand in its field whole; empty for texts. */
    Optional<Facet> facet() {
        return switch (this) {
            case ANYWHERE, TEXT, TITLE, ABSTRACT, NOTE, PRESENTER -> Optional.empty();
            case AUTHOR -> Optional.of(Facet.AUTHOR);
            case ORGANIZATION -> Optional.of(Facet.ORGANIZATION);
            case VENUE -> Optional.of(Facet.VENUE);
            case SOURCE -> Optional.of(Facet.SOURCE);
            case PRESENTATION -> Optional.of(Facet.PRESENTATION);
            case KEYWORD -> Optional.of(Facet.KEYWORD);
            case TOPIC -> Optional.of(Facet.TOPIC);
            case TAG -> Optional.of(Facet.TAG);
            case LIST -> Optional.of(Facet.LIST);
        };
    }
}
