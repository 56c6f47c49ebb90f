package org.lectern.search;

import java.util.List;

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
    PRESENTATION;

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
        };
    }
}
