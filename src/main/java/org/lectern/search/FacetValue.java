package org.lectern.search;

import java.util.Arrays;
import java.util.Comparator;
import org.lectern.paper.MarkName;

/**
 * A value of a facet, as the index has it.
 *
 * @param facet the facet
 * @param value as it stands in a request; not empty
 */
record FacetValue(Facet facet, String value) implements Comparable<FacetValue> {
    /** Longer values are cut, as Lucene takes no word above 32,766 bytes. */
    private static final int MOST = 1_000;

    /** Between the values of a combination. No value has it. */
    static final char NEXT = '\u0001';

    private static final Comparator<FacetValue> ORDER =
            Comparator.comparing(FacetValue::facet).thenComparing(FacetValue::value);

    /** Cuts the value, and makes spaces of control characters; of a name that people give it is what names are compared by. */
    FacetValue {
        StringBuilder clean = new StringBuilder(cut(value));
        for (int i = 0; i < clean.length(); i++) {
            if (Character.isISOControl(clean.charAt(i))) {
                clean.setCharAt(i, ' ');
            }
        }
        value = facet.isNamed() ? new MarkName(clean.toString()).folded() : clean.toString();
    }

    /** Cut to the longest that the index takes, between two characters. */
    static String cut(String value) {
        if (value.length() <= MOST) {
            return value;
        }
        return value.substring(0, Character.isLowSurrogate(value.charAt(MOST)) ? MOST - 1 : MOST);
    }

    /** What stands in the index for it. */
    String term() {
        return facet.key() + ':' + value;
    }

    /** The value of a term, as {@link #term()} made it. */
    static FacetValue of(String term) {
        int colon = term.indexOf(':');
        String key = term.substring(0, colon);
        Facet facet = Arrays.stream(Facet.values())
                .filter(known -> known.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the index has a facet that there is not: " + key));
        return new FacetValue(facet, term.substring(colon + 1));
    }

    @Override
    public int compareTo(FacetValue other) {
        return ORDER.compare(this, other);
    }
}
