package org.lectern.search;

import java.util.List;

/** The names of the index's fields, and the version of all that makes its contents what they are. */
final class IndexSchema {
    /** Counts up with every change to fields or analysis: an index of another version is made anew. */
    static final String VERSION = "12";

    /** The id; as a value of documents it is the number that {@link org.lectern.paper.PaperId#bits} gives, which sorts as it does. */
    static final String ID = "id";

    static final String TITLE = "title";
    static final String ABSTRACT = "abstract";
    static final String AUTHORS = "authors";
    /** The words of title and abstract in one, those of the title {@link Ranking#TITLE} times each, to rank by. */
    static final String WORDS = "words";
    /** The words of authors, organisation and venue in one, to rank by. */
    static final String NAMES = "names";

    /** The authors' names by their words, to complete them by ({@link NameKeys}). */
    static final String AUTHOR_KEYS = "authorKeys";

    /** Keywords and categories, as {@link #AUTHOR_KEYS}. */
    static final String KEYWORD_KEYS = "keywordKeys";

    static final String ORGANIZATION = "organization";
    static final String VENUE = "venue";
    static final String SOURCE = "source";
    static final String PRESENTATION = "presentation";
    /** Keywords and categories. */
    static final String KEYWORDS = "keywords";

    /** A hash of all that rules of topics can ask of the paper, and of what somebody said of its topics. */
    static final String TOPIC_TEXT = "topicText";
    /** The ids of topics that somebody gave the paper, whatever their rules say. */
    static final String TOPICS_GIVEN = "topicsGiven";
    /** The ids of topics that somebody took off the paper. */
    static final String TOPICS_REFUSED = "topicsRefused";

    /** The names of tags and lists as words; to narrow by, they are words of {@link #FACETS}. */
    static final String TAGS = "tags";

    static final String LISTS = "lists";
    /** What somebody wrote about the paper, or about an entry of it in a list. */
    static final String NOTE = "note";
    /** Who presents the paper. */
    static final String PRESENTERS = "presenters";
    /** The same, whole, to complete them by. */
    static final String PRESENTER_NAMES = "presenterNames";
    /** How far groups are with the paper, by the keys of the states. */
    static final String ENTRY_STATES = "entryStates";
    /** How many stars; absent when nobody rated the paper. */
    static final String RATING = "rating";
    /** The code of the language of title and abstract; absent when it is not known. */
    static final String LANGUAGE = "language";

    static final String YEAR = "year";
    static final String HAS = "has";
    /** All that any sighting gives, without a version, in lower case. */
    static final String ARXIV = "arxiv";
    /** All of publishers that any sighting gives, in lower case. */
    static final String DOI = "doi";
    /** Where the paper's code, data and project page are ({@link LinkKey}). */
    static final String LINKS = "links";
    /** When the library first saw the paper, in milliseconds since 1970. */
    static final String FIRST_SEEN = "firstSeen";
    /** The date and, for those of one date, the id as one number ({@link DateOrder}); absent when there is no date. */
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

    /** The field that has the words of this one too, to rank by; the field itself where there is no other. */
    static String ranked(String field) {
        return switch (field) {
            case TITLE, ABSTRACT -> WORDS;
            case AUTHORS, ORGANIZATION, VENUE -> NAMES;
            default -> field;
        };
    }

    /** The fewest fields that have the words of a scope as they are written. */
    static List<String> written(Scope scope) {
        return scope == Scope.ANYWHERE ? List.of(WORDS, NAMES) : fields(scope);
    }

    /** The values of a facet that is counted apart, to count them by; to narrow by, they are words of {@link #FACETS}. */
    static String values(Facet facet) {
        return facet.key() + "Values";
    }

    /** The fields that a scope looks in. */
    static List<String> fields(Scope scope) {
        return switch (scope) {
            case ANYWHERE -> List.of(TITLE, ABSTRACT, AUTHORS, ORGANIZATION, VENUE);
            case TEXT -> List.of(TITLE, ABSTRACT);
            case TITLE -> List.of(TITLE);
            case ABSTRACT -> List.of(ABSTRACT);
            case AUTHOR -> List.of(AUTHORS);
            case ORGANIZATION -> List.of(ORGANIZATION);
            case VENUE -> List.of(VENUE);
            case SOURCE -> List.of(SOURCE);
            case PRESENTATION -> List.of(PRESENTATION);
            case KEYWORD -> List.of(KEYWORDS);
            // Topics are no words of the index.
            case TOPIC -> List.of();
            case TAG -> List.of(TAGS);
            case LIST -> List.of(LISTS);
            case NOTE -> List.of(NOTE);
            case PRESENTER -> List.of(PRESENTERS);
        };
    }
}
