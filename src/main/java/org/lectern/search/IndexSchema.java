package org.lectern.search;

import java.util.List;

/** The names of the index's fields, and the version of all that makes its contents what they are. */
final class IndexSchema {
    /** Counts up with every change to fields or analysis: an index of another version is made anew. */
    static final String VERSION = "8";

    static final String ID = "id";
    static final String TITLE = "title";
    static final String ABSTRACT = "abstract";
    static final String AUTHORS = "authors";
    /** The authors' names by their words, to complete them by ({@link NameKeys}). */
    static final String AUTHOR_KEYS = "authorKeys";

    /** Keywords and categories, as {@link #AUTHOR_KEYS}. */
    static final String TOPIC_KEYS = "topicKeys";

    static final String ORGANIZATION = "organization";
    static final String VENUE = "venue";
    static final String SOURCE = "source";
    static final String PRESENTATION = "presentation";
    /** Keywords and categories. */
    static final String TOPICS = "topics";

    /** The names of tags and lists as words; to narrow by, they are words of {@link #FACETS}. */
    static final String TAGS = "tags";

    static final String LISTS = "lists";
    /** What somebody wrote about the paper. */
    static final String NOTE = "note";
    /** The code of the language of title and abstract; absent when it is not known. */
    static final String LANGUAGE = "language";

    static final String YEAR = "year";
    static final String HAS = "has";
    /** Without a version, in lower case. */
    static final String ARXIV = "arxiv";
    /** In lower case. */
    static final String DOI = "doi";
    /** When the library first saw the paper, in milliseconds since 1970. */
    static final String FIRST_SEEN = "firstSeen";
    /** The date as the number yyyymmdd, an unknown month or day 0; absent when there is no date. */
    static final String DATE_ORDER = "dateOrder";

    /** The values of all facets: a word each to narrow by, and all of a paper in one to count by ({@link FacetColumn}). */
    static final String FACETS = "facets";

    /** What the paper says of its acronyms ({@link Acronyms}). */
    static final String ACRONYMS = "acronyms";

    static final String TITLE_ORDER = "titleOrder";
    /** In how many listings the paper was seen. */
    static final String SEEN_ORDER = "seenOrder";
    /** Absent when they are not known. */
    static final String UPVOTES_ORDER = "upvotesOrder";

    private IndexSchema() {}

    /** The values of a facet that is counted apart, to count them by; to narrow by, they are words of {@link #FACETS}. */
    static String values(Facet facet) {
        return facet.key() + "Values";
    }

    /** The fields that a scope looks in. */
    static List<String> fields(Scope scope) {
        return switch (scope) {
            case ANYWHERE -> List.of(TITLE, ABSTRACT, AUTHORS, ORGANIZATION, VENUE);
            case TITLE -> List.of(TITLE);
            case ABSTRACT -> List.of(ABSTRACT);
            case AUTHOR -> List.of(AUTHORS);
            case ORGANIZATION -> List.of(ORGANIZATION);
            case VENUE -> List.of(VENUE);
            case SOURCE -> List.of(SOURCE);
            case PRESENTATION -> List.of(PRESENTATION);
            case TOPIC -> List.of(TOPICS);
            case TAG -> List.of(TAGS);
            case LIST -> List.of(LISTS);
            case NOTE -> List.of(NOTE);
        };
    }
}
