package org.lectern.export.bibtex;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lectern.export.tex.RawTex;
import org.lectern.paper.JoinedValue;
import org.lectern.paper.SourceEntry;
import org.lectern.text.WhiteSpace;

/**
 * The names for texts ({@code @string}) that a file defines, each before the first entry that uses it, and only those that are used. Where
 * another entry means something else by a name, as one of another bibliography, its value is written out. For one export and
 * one thread.
 */
final class WrittenStrings {
    private final Map<String, String> meanings = new HashMap<>();
    private final SortedSet<String> due = new TreeSet<>();

    /**
     * How a field is written that was joined of names and texts, whose definitions are due from now on.
     *
     * @param text what it says; empty is given when the names would say something else
     */
    Optional<JoinedValue> joined(SourceEntry source, String field, String text) {
        return Optional.ofNullable(source.fields().get(JoinedValue.OF_FIELD + field))
                .flatMap(JoinedValue::parse)
                .map(value -> value.texts(WrittenStrings::mended))
                .filter(value -> isJoined(source, value, text));
    }

    private boolean isJoined(SourceEntry source, JoinedValue value, String text) {
        Map<String, String> own = new TreeMap<>();
        for (String name : value.names()) {
            String meaning = source.fields().get(JoinedValue.NAME + name);
            if (meaning == null || !JoinedValue.isName(name)) {
                return false;
            }
            own.put(name, mended(meaning));
        }
        boolean writable = own.entrySet().stream()
                .allMatch(string -> meanings.getOrDefault(string.getKey(), string.getValue())
                        .equals(string.getValue()));
        boolean same =
                value.text(own).filter(all -> WhiteSpace.fold(all).equals(text)).isPresent();
        if (writable && same) {
            own.forEach(this::define);
        }
        return writable && same;
    }

    private void define(String name, String meaning) {
        if (meanings.putIfAbsent(name, meaning) == null) {
            due.add("@string{%s = {%s}}\n".formatted(name, meaning));
        }
    }

    /** A part of a value, mended as the whole would be, with the spaces at its ends. */
    private static String mended(String part) {
        String core = RawTex.mended(WhiteSpace.fold(part));
        boolean blank = part.isBlank();
        String before = !part.isEmpty() && Character.isWhitespace(part.charAt(0)) ? " " : "";
        String behind = !blank && Character.isWhitespace(part.charAt(part.length() - 1)) ? " " : "";
        return before + core + behind;
    }

    /** The definitions that are due, a line each; they are not given again. */
    String definitions() {
        String all = String.join("", due);
        due.clear();
        return all;
    }
}
