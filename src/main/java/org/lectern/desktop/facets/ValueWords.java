package org.lectern.desktop.facets;

import org.lectern.desktop.base.Texts;
import org.lectern.search.Facet;
import org.lectern.search.FacetCount;

/** What values of facets are called: names as they are, and what the library knows by a word of its own in the language of the window. */
final class ValueWords {
    private static final Texts TEXTS = Texts.of(ValueWords.class);

    private ValueWords() {}

    static String of(Facet facet, FacetCount value) {
        return switch (facet) {
            case HAS -> TEXTS.known("has." + value.value()).orElse(value.label());
            case STATE -> TEXTS.known("state." + value.value()).orElse(value.label());
            case YEAR, VENUE, ORGANIZATION, SOURCE, PRESENTATION, AUTHOR, KEYWORD, TOPIC, LIST, TAG -> value.label();
        };
    }
}
