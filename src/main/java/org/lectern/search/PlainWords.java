package org.lectern.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/**
 * What a pasted text says when nothing in it is taken for an operator: titles have words such as “NOT” and “Topic:”, and abstracts
 * dashes before words, which exclude, or look in a field, where nobody meant it.
 */
final class PlainWords {
    /** In shorter queries operators are meant. */
    private static final int LONG = 5;

    private static final Pattern APART = Pattern.compile("[\\s:()\\[\\]{}\"“”„]+");
    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
    private static final Set<String> OPERATORS = Set.of("AND", "OR", "NOT");

    private PlainWords() {}

    /**
     * The words of a query alone, where they are many and find papers.
     *
     * @param count how many papers have all that a query asks for
     */
    static Optional<Suggestion> of(String query, ToIntFunction<String> count) {
        QueryNode read = QueryParser.parse(query).node();
        List<String> words = new ArrayList<>();
        for (String part : APART.split(query, -1)) {
            String word = AROUND.matcher(part).replaceAll("");
            if (!word.isEmpty()) {
                words.add(OPERATORS.contains(word) ? word.toLowerCase(Locale.ROOT) : word);
            }
        }
        String plain = String.join(" ", words);
        if (words.size() < LONG || QueryParser.parse(plain).node().equals(read)) {
            return Optional.empty();
        }
        int total = count.applyAsInt(plain);
        return total > 0 ? Optional.of(new Suggestion(plain, total)) : Optional.empty();
    }
}
