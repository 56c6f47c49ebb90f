package org.lectern.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * A query in JSON, as one line of a file has it: {@code {"query":…,"id":…}}. What is to be found by a summary of it may say
 * {@code tldr} instead; other fields are passed over.
 *
 * @param query what is searched for
 * @param id what the file calls it
 */
public record QueryJson(String query, Optional<String> id) {
    /** Reads a line; empty when it is no object with a query. */
    public static Optional<QueryJson> of(String line) {
        return line.startsWith("{") ? PaperJson.tree(line).flatMap(QueryJson::of) : Optional.empty();
    }

    private static Optional<QueryJson> of(JsonNode json) {
        return text(json.path("query"))
                .or(() -> text(json.path("tldr")))
                .map(query -> new QueryJson(query, id(json.path("id"))));
    }

    private static Optional<String> id(JsonNode json) {
        return json.isNumber() ? Optional.of(json.asText()) : text(json);
    }

    private static Optional<String> text(JsonNode json) {
        return json.isTextual() && !json.asText().isBlank()
                ? Optional.of(json.asText().strip())
                : Optional.empty();
    }
}
