package org.lectern.compare;

import java.util.Locale;

/** What is known of a paper beside its texts, in the order in which it is told. */
public enum Fact {
    AUTHORS("Authors"),
    ORGANIZATION("Organisation"),
    PUBLISHED("Published"),
    VENUE("Venue"),
    PRESENTATION("Presentation"),
    TOPICS("Topics"),
    KEYWORDS("Keywords"),
    CATEGORIES("Categories"),
    LINKS("Links"),
    LISTINGS("Seen in"),
    VERSIONS("Versions"),
    ARXIV("arXiv"),
    DOI("DOI");

    private final String label;

    Fact(String label) {
        this.label = label;
    }

    /** Its name for people. */
    public String label() {
        return label;
    }

    /** Its name in files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What is said where a paper has none: some are known to be none, the others are not known. */
    public String none() {
        return switch (this) {
            case TOPICS -> "none";
            case VERSIONS -> "one";
            case LISTINGS -> "no listing";
            case AUTHORS, ORGANIZATION, PUBLISHED, VENUE, PRESENTATION, KEYWORDS, CATEGORIES, LINKS, ARXIV, DOI ->
                "unknown";
        };
    }
}
