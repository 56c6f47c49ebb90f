package org.lectern.paper;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * An author as the source names them.
 *
 * @param name the whole name in reading order, white space folded; never empty
 * @param parts how the source takes the name apart; empty where it leaves that to those who read it
 */
public record Author(String name, Optional<NameParts> parts) {
    /**
     * Checks the name; parts that are those of another name are none.
     *
     * @throws IllegalArgumentException when it is blank
     */
    public Author {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an author without a name");
        }
        parts = parts.filter(known -> known.inReadingOrder().equals(name));
    }

    /** An author of whom the source says the whole name only. */
    public Author(String name) {
        this(name, Optional.empty());
    }

    /** An author whose name the source takes apart. */
    public static Author of(NameParts parts) {
        return new Author(parts.inReadingOrder(), Optional.of(parts));
    }

    /** This with another form of the name and each of its parts; empty when nothing is left of it. */
    public Optional<Author> with(UnaryOperator<String> form) {
        return parts.flatMap(known -> known.with(form))
                .map(Author::of)
                .or(() -> Optional.of(form.apply(name))
                        .filter(changed -> !changed.isBlank())
                        .map(Author::new));
    }

    /** The authors, with the parts that others say of the same names. */
    static List<Author> informed(List<Author> authors, List<Author> others) {
        Map<String, Author> apart = others.stream()
                .filter(author -> author.parts().isPresent())
                .collect(Collectors.toMap(Author::name, Function.identity(), (first, second) -> first));
        return apart.isEmpty()
                ? authors
                : authors.stream()
                        .map(author -> author.parts().isPresent() ? author : apart.getOrDefault(author.name(), author))
                        .toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
