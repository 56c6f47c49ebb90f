package org.lectern.desktop.compare;

import org.lectern.compare.Fact;
import org.lectern.compare.Measure;
import org.lectern.compare.Role;
import org.lectern.desktop.base.CoreSentences;
import org.lectern.desktop.base.Texts;

/** What the rows of a comparison are called. */
final class RowWords {
    private static final Texts TEXTS = Texts.of(RowWords.class);

    private static final CoreSentences SENTENCES = CoreSentences.of(TEXTS, "said.");

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

    /** What is known of a paper: names as they are, and what the comparison says in words of its own. */
    static String of(Fact fact, String value) {
        return switch (fact) {
            case AUTHORS, VERSIONS -> SENTENCES.told(value);
            case ORGANIZATION,
                    PUBLISHED,
                    VENUE,
                    PRESENTATION,
                    TOPICS,
                    KEYWORDS,
                    CATEGORIES,
                    LINKS,
                    LISTINGS,
                    ARXIV,
                    DOI -> value;
        };
    }

    /** What numbers are of. */
    static String of(Measure measure) {
        return measure.name().isEmpty() ? TEXTS.get("measure.unnamed") : measure.name();
    }
}
