package org.lectern.export.key;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lectern.export.key.Arguments.Argument;

/** Finds the word of a pattern by its name. */
final class KeyWords {
    private static final List<String> ALL = all();

    /** What needs more than a record. */
    private static final Set<String> ELSEWHERE =
            Set.of("zotero", "inspirehep", "library", "groups", "extra", "file", "citationkey", "abstract");

    private KeyWords() {}

    private static List<String> all() {
        List<String> names = new ArrayList<>(NameWords.NAMES);
        names.addAll(TitleWords.NAMES);
        names.addAll(RecordWords.NAMES);
        names.addAll(RecordWords.FIELDS.stream().sorted().toList());
        return names;
    }

    static KeyWord find(String name, List<Argument> given, Syntax syntax, int position) {
        Arguments arguments = new Arguments(given);
        Optional<KeyWord> word = NameWords.word(name, arguments, syntax)
                .or(() -> TitleWords.word(name, arguments, syntax))
                .or(() -> RecordWords.word(name, arguments, syntax));
        if (word.isEmpty()) {
            throw new KeyPatternException(problem(name), position);
        }
        arguments.end(name);
        return word.get();
    }

    private static String problem(String name) {
        if (ELSEWHERE.contains(name.toLowerCase(Locale.ROOT))) {
            return "keys are not made of “%s”; write auth, year or shorttitle".formatted(name);
        }
        return "“%s” is no word of key patterns; write %s"
                .formatted(name, Nearest.of(name, ALL).orElse("one such as auth, year or shorttitle"));
    }
}
