package org.lectern.digest.bibliography;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.digest.bibliography.BibFile.Join;
import org.lectern.paper.JoinedValue;

/**
 * The names that stand for texts in a bibliography ({@code @string}), and those of the months. One that is defined again means
 * the new text from there on, as it does for BibTeX. For one file and one thread.
 */
final class BibStrings {
    private static final Set<String> MONTHS =
            Set.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private final Map<String, String> meanings = new HashMap<>();
    private final Set<String> defined = new HashSet<>();

    BibStrings() {
        MONTHS.forEach(month -> meanings.put(month, month));
    }

    void define(String name, String text) {
        meanings.put(JoinedValue.folded(name), text);
        defined.add(JoinedValue.folded(name));
    }

    Optional<String> meaning(String name) {
        return Optional.ofNullable(meanings.get(JoinedValue.folded(name)));
    }

    /** How a value is joined, with what its names mean now; empty when it has none of the file or cannot be written so again. */
    Optional<Join> join(JoinedValue value) {
        Map<String, String> used = new LinkedHashMap<>();
        for (String name : value.names()) {
            String text = meanings.get(name);
            if (text == null
                    || !defined.contains(name)
                    || MONTHS.contains(name)
                    || !JoinedValue.isName(name)
                    || !JoinedValue.isBalanced(text)) {
                return Optional.empty();
            }
            used.put(name, text);
        }
        boolean balanced = value.parts().stream()
                .allMatch(part ->
                        !(part instanceof JoinedValue.Part.Words words) || JoinedValue.isBalanced(words.text()));
        return used.isEmpty() || !balanced ? Optional.empty() : Optional.of(new Join(value, used));
    }
}
