package org.lectern.search;

import java.util.List;

/** What a paper has or has not, and is asked for by value rather than by words. */
enum Fact implements QueryField {
    YEAR,
    HAS,
    SEEN,
    IS;

    @Override
    public List<String> names() {
        return switch (this) {
            case YEAR -> List.of("year");
            case HAS -> List.of("has");
            case SEEN -> List.of("seen");
            case IS -> List.of("is");
        };
    }
}
