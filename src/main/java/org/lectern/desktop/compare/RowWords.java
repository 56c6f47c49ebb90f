package org.lectern.desktop.compare;

import org.lectern.compare.Fact;
import org.lectern.compare.Measure;
import org.lectern.compare.Role;
import org.lectern.desktop.base.Texts;

/** What the rows of a comparison are called. */
final class RowWords {
    private static final Texts TEXTS = Texts.of(RowWords.class);

    private RowWords() {}

    static String of(Role role) {
        return TEXTS.get("role." + role.key());
    }

    static String of(Fact fact) {
        return TEXTS.get("fact." + fact.key());
    }

    /** What is said where a paper has none of it. */
    static String none(Fact fact) {
        return switch (fact) {
            case TOPICS -> TEXTS.get("none.topics");
            case VERSIONS -> TEXTS.get("none.versions");
            case LISTINGS -> TEXTS.get("none.listings");
            case AUTHORS, ORGANIZATION, PUBLISHED, VENUE, PRESENTATION, KEYWORDS, CATEGORIES, LINKS, ARXIV, DOI ->
                TEXTS.get("none.unknown");
        };
    }

    /** What numbers are of. */
    static String of(Measure measure) {
        return measure.name().isEmpty() ? TEXTS.get("measure.unnamed") : measure.name();
    }
}
