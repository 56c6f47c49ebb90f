package org.lectern.digest.layout;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The JSON that a page keeps in an attribute, with the papers in it, wherever they stand.
 *
 * @param papers in the order of the JSON
 * @param date what the page is of, {@code 2024-01-02} or {@code 2024-W01}
 */
record PropsJson(List<Found> papers, Optional<String> date) {
    /**
     * A paper.
     *
     * @param firstLine the line of the JSON on which it begins, from 1
     * @param lastLine the line on which it ends
     */
    record Found(PropsPaper paper, int firstLine, int lastLine) {}

    private static final JsonFactory FACTORY = new ObjectMapper().getFactory();
    /** The page has three levels above its papers. */
    private static final int MOST_LEVELS = 8;

    /** Reads the value of an attribute; empty when it is no JSON, or JSON without papers. */
    static Optional<PropsJson> of(String value) {
        if (!value.startsWith("{") && !value.startsWith("[")) {
            return Optional.empty();
        }
        Reader reader = new Reader();
        try (JsonParser parser = FACTORY.createParser(value)) {
            parser.nextToken();
            reader.read(parser, "", 0);
        } catch (IOException notJson) {
            // Jackson's limits of nesting and length come this way too.
            return Optional.empty();
        }
        return reader.papers.isEmpty()
                ? Optional.empty()
                : Optional.of(new PropsJson(List.copyOf(reader.papers), reader.date));
    }

    private static final class Reader {
        private final List<Found> papers = new ArrayList<>();
        private Optional<String> date = Optional.empty();

        /** Reads the value that the parser stands at. */
        void read(JsonParser parser, String name, int level) throws IOException {
            JsonToken token = parser.currentToken();
            if (level > MOST_LEVELS || token == null) {
                parser.skipChildren();
            } else if (token == JsonToken.START_ARRAY) {
                while (next(parser) != JsonToken.END_ARRAY) {
                    element(parser, level + 1);
                }
            } else if (token == JsonToken.START_OBJECT && name.equals("paper")) {
                element(parser, level);
            } else if (token == JsonToken.START_OBJECT) {
                while (next(parser) != JsonToken.END_OBJECT) {
                    String field = parser.currentName();
                    parser.nextToken();
                    read(parser, field, level + 1);
                }
            } else if (name.equals("dateString") && token == JsonToken.VALUE_STRING && date.isEmpty()) {
                date = Optional.of(parser.getText());
            }
        }

        private static JsonToken next(JsonParser parser) throws IOException {
            JsonToken token = parser.nextToken();
            if (token == null) {
                throw new IOException("the JSON ends within a value");
            }
            return token;
        }

        private void element(JsonParser parser, int level) throws IOException {
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                read(parser, "", level);
                return;
            }
            int first = parser.currentTokenLocation().getLineNr();
            JsonNode json = parser.readValueAsTree();
            tree(json, first, parser.currentTokenLocation().getLineNr(), level);
        }

        /** The papers of an object that was read whole. */
        private void tree(JsonNode json, int first, int last, int level) {
            Optional<PropsPaper> paper = PropsPaper.of(json);
            if (paper.isPresent()) {
                papers.add(new Found(paper.get(), first, last));
            } else if (level <= MOST_LEVELS) {
                json.forEach(inner -> {
                    if (inner.isContainerNode()) {
                        tree(inner, first, last, level + 1);
                    }
                });
            }
        }
    }
}
