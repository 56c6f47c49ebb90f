package org.lectern.search;

import java.util.List;

/** What a paper has or has not, and is asked for by value rather than by words. */
enum Fact implements QueryField {
    YEAR,
    /** The day of publication. */
    DATE,
    HAS,
    SEEN,
    IS,
    ARXIV,
    DOI,
    ID,
    /** The language of title and abstract. */
    LANG,
    /** How many stars people give it. */
    RATING,
    /** How far a group is with it, in any list. */
    ENTRY_STATE;

    @Override
    public List<String> names() {
        return switch (this) {
            case YEAR -> List.of("year");
            case DATE -> List.of("date");
            case HAS -> List.of("has");
            case SEEN -> List.of("seen");
            case IS -> List.of("is");
            case ARXIV -> List.of("arxiv");
            case DOI -> List.of("doi");
            case ID -> List.of("id");
            case LANG -> List.of("lang", "language");
            case RATING -> List.of("rating");
            case ENTRY_STATE -> List.of("entrystate");
        };
    }
}
