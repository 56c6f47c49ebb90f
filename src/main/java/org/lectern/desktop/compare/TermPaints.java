package org.lectern.desktop.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lectern.compare.Comparison;
import org.lectern.compare.Term;
import org.lectern.desktop.base.TermFlow;

/**
 * How terms are painted: the most telling ones that papers share have a colour each, the same in all columns; the others of these share one
 * that says less; what one paper alone has is underlined.
 */
final class TermPaints {
    /** How many have a colour of their own: as many as there are digits to choose them by. */
    static final int OWN = 9;

    private static final List<String> HUES =
            List.of("hue-0", "hue-1", "hue-2", "hue-3", "hue-4", "hue-5", "hue-6", "hue-8", "hue-9");
    private static final String REST = "hue-7";

    private final Map<String, String> paints = new HashMap<>();

    TermPaints(Comparison comparison) {
        for (Term term : comparison.shared()) {
            paints.put(term.shown(), paints.size() < OWN ? HUES.get(paints.size()) : REST);
        }
    }

    /** The style class of a term. */
    String of(Term term) {
        return term.isShared() ? paints.getOrDefault(term.shown(), REST) : TermFlow.UNDERLINED;
    }
}
