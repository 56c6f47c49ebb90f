package org.lectern.export.key;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands behind a word of a pattern: by its place as in {@code shorttitle(3,3)} and {@code shorttitle3_3}, or by its name as in
 * {@code shorttitle(n=3)}. Not safe for use by several threads; patterns are made of what was read from it.
 */
final class Arguments {
    /** One of them; the name is empty when it has none. */
    record Argument(String name, String text, int position) {}

    private final List<Argument> left;
    private int taken;

    Arguments(List<Argument> all) {
        left = new ArrayList<>(all);
    }

    static Arguments none() {
        return new Arguments(List.of());
    }

    /** Takes the one of that name, or the next that has none. */
    private Optional<Argument> take(String name) {
        for (Argument argument : left) {
            if (argument.name().equals(name) || argument.name().isEmpty()) {
                left.remove(argument);
                taken++;
                return Optional.of(argument);
            }
        }
        return Optional.empty();
    }

    /** A number, to be asked for in the order of the places. */
    int number(String name, int otherwise) {
        Optional<Argument> argument = take(name);
        if (argument.isEmpty()) {
            return otherwise;
        }
        String text = argument.get().text();
        if (!text.matches("\\d{1,4}")) {
            throw new KeyPatternException(
                    "“%s” is no number; write one from 0 to 9999".formatted(text),
                    argument.get().position());
        }
        return Integer.parseInt(text);
    }

    /** A text, to be asked for in the order of the places. */
    String text(String name, String otherwise) {
        return take(name).map(Argument::text).orElse(otherwise);
    }

    /** A text that there has to be. */
    Argument required(String name, String word, int position) {
        return take(name)
                .orElseThrow(() -> new KeyPatternException(
                        "“%s” lacks its “%s”; write %s(…)".formatted(word, name, word), position));
    }

    /** Says that there are no more. */
    void end(String word) {
        if (!left.isEmpty()) {
            Argument first = left.getFirst();
            String what = first.name().isEmpty() ? first.text() : first.name();
            String instead = taken == 0 ? "it without" : "no more than " + taken;
            throw new KeyPatternException(
                    "“%s” does not take “%s”; write %s".formatted(word, what, instead), first.position());
        }
    }
}
