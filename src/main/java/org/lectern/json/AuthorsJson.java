package org.lectern.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.paper.Author;
import org.lectern.paper.NameParts;

/**
 * The authors of a record: {@code "authors"} has the names as people read them, and {@code "authorParts"} those that the source takes
 * apart, as {@code {"family":"García Márquez","given":"Gabriel"}}. Others write the one for the other, or
 * {@code "García Márquez, Gabriel"}; that is read too.
 */
final class AuthorsJson {
    static final String NAMES = "authors";
    static final String PARTS = "authorParts";

    private AuthorsJson() {}

    static void put(List<Author> authors, ObjectNode json) {
        if (authors.isEmpty()) {
            return;
        }
        ArrayNode names = json.putArray(NAMES);
        authors.forEach(author -> names.add(author.name()));
        List<NameParts> apart =
                authors.stream().flatMap(author -> author.parts().stream()).toList();
        if (!apart.isEmpty()) {
            ArrayNode parts = json.putArray(PARTS);
            apart.forEach(name -> parts.add(of(name)));
        }
    }

    private static ObjectNode of(NameParts parts) {
        ObjectNode json = PaperJson.object().put("family", parts.family());
        if (!parts.given().isEmpty()) {
            json.put("given", parts.given());
        }
        if (!parts.suffix().isEmpty()) {
            json.put("suffix", parts.suffix());
        }
        return json;
    }

    static List<Author> of(JsonNode json) {
        Map<String, NameParts> apart = new HashMap<>();
        json.path(PARTS).forEach(name -> parts(name).ifPresent(parts -> apart.put(parts.inReadingOrder(), parts)));
        return Stream.of(json.path(NAMES))
                .flatMap(names -> names.valueStream())
                .flatMap(name -> author(name, apart).stream())
                .toList();
    }

    private static Optional<Author> author(JsonNode json, Map<String, NameParts> apart) {
        if (json.isObject()) {
            return parts(json).map(Author::of).or(() -> author(json.path("name"), apart));
        }
        if (!json.isTextual() || json.textValue().isBlank()) {
            return Optional.empty();
        }
        String name = json.textValue();
        Optional<NameParts> known = Optional.ofNullable(apart.get(name)).or(() -> InvertedName.parts(name));
        return Optional.of(known.map(Author::of).orElseGet(() -> new Author(name)));
    }

    /** The parts of a name, by the words of CSL or by those of programs. */
    private static Optional<NameParts> parts(JsonNode json) {
        String family = Stream.of(
                        "dropping-particle", "non-dropping-particle", "family", "last", "lastName", "last_name")
                .map(part -> text(json, part))
                .filter(part -> !part.isEmpty())
                .reduce((particles, name) -> particles + " " + name)
                .orElseGet(() -> text(json, "literal"));
        String given = Stream.of("given", "first", "firstName", "first_name", "middle", "middleName", "middle_name")
                .map(part -> text(json, part))
                .filter(part -> !part.isEmpty())
                .reduce((first, middle) -> first + " " + middle)
                .orElse("");
        return family.isEmpty() ? Optional.empty() : Optional.of(new NameParts(family, given, text(json, "suffix")));
    }

    private static String text(JsonNode json, String field) {
        JsonNode value = json.path(field);
        return value.isTextual() ? value.textValue().strip() : "";
    }
}
