package org.lectern.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What may stand before a colon in a query. */
sealed interface QueryField permits Scope, Fact {
    /** The names it goes by, in lower case, the usual one first; none for {@link Scope#ANYWHERE}. */
    List<String> names();

    /** The field of that name in any case; empty when there is none. */
    static Optional<QueryField> named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Stream.<QueryField>concat(Stream.of(Scope.values()), Stream.of(Fact.values()))
                .filter(field -> field.names().contains(lower))
                .findFirst();
    }

    /** The name before the colon, as a person is told of it: {@code title:}. */
    default String shown() {
        return names().isEmpty() ? "" : names().getFirst() + ":";
    }
}
