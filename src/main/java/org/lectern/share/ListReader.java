package org.lectern.share;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads one version of a shared list. For one thread and one text. */
final class ListReader {
    /** The name of a record. */
    static final String RECORD = "record";

    private static final String AGAIN = "Take it anew from whoever shares it, or from a backup; it is left as it is.";

    private final String file;
    private final List<Fact> facts = new ArrayList<>();
    private final Map<String, Long> seen = new HashMap<>();
    private final Map<String, String> records = new HashMap<>();
    private final Map<String, String> renamed = new HashMap<>();
    private final TreeMap<String, String> more = new TreeMap<>();
    private final Set<String> found = new HashSet<>();
    private int version = SharedList.VERSION;

    ListReader(String file) {
        this.file = file;
    }

    void read(String text) throws UnreadableListException {
        try (JsonParser parser = ListJson.parser(text)) {
            try {
                list(parser);
            } catch (JsonEOFException end) {
                throw at(parser, "The file ends in the middle. " + AGAIN);
            } catch (JsonProcessingException broken) {
                String problem = String.valueOf(broken.getOriginalMessage());
                throw at(
                        parser,
                        "This is no JSON (%s). %s"
                                .formatted(
                                        problem.lines().findFirst().orElse("").strip(), AGAIN));
            }
        } catch (UnreadableListException told) {
            throw told;
        } catch (IOException impossible) {
            throw new UnreadableListException(file, "It cannot be read from memory: " + impossible.getMessage());
        }
    }

    private void list(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw foreign(parser);
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            field(parser, name);
        }
        if (!found.contains("format")) {
            throw foreign(parser);
        }
        for (String needed : List.of("seen", "facts")) {
            if (!found.contains(needed)) {
                throw at(parser, "There is no \"%s\" in it. %s".formatted(needed, AGAIN));
            }
        }
        if (parser.nextToken() != null) {
            throw at(parser, "Something follows the end of the list. " + AGAIN);
        }
    }

    private UnreadableListException at(JsonParser parser, String problem) {
        return new UnreadableListException(file, line(parser), problem);
    }

    private static int line(JsonParser parser) {
        return Math.max(1, parser.currentLocation().getLineNr());
    }

    private UnreadableListException foreign(JsonParser parser) {
        return at(
                parser,
                "This is no shared reading list: such a file begins with {\"format\": \"%s\"."
                        .formatted(SharedListFile.FORMAT));
    }

    private void field(JsonParser parser, String name) throws IOException {
        found.add(name);
        switch (name) {
            case "format" -> {
                if (!parser.getText().equals(SharedListFile.FORMAT)) {
                    throw foreign(parser);
                }
            }
            case "version" -> {
                if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT || parser.getLongValue() < 1) {
                    throw at(parser, "\"version\" is to be a number from 1.");
                }
                version = Math.max(version, parser.getIntValue());
            }
            case "seen" -> seen(parser);
            case "facts" -> each(parser, name, this::fact);
            case "papers" -> each(parser, name, this::paper);
            default -> more.put(name, ListJson.write(parser.readValueAsTree()));
        }
    }

    private void seen(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw at(parser, "\"seen\" is to be an object: {\"ann-3k7q\": 12, …}.");
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String replica = parser.currentName();
            boolean number = parser.nextToken() == JsonToken.VALUE_NUMBER_INT;
            if (!Dot.isReplica(replica) || !number || parser.getLongValue() < 0) {
                throw at(parser, "In \"seen\" there is to be a number from 0 for “%s”.".formatted(replica));
            }
            seen.merge(replica, parser.getLongValue(), Math::max);
        }
    }

    private interface Line {
        void read(ObjectNode json) throws Problem;
    }

    private void each(JsonParser parser, String name, Line reader) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw at(parser, "\"%s\" is to be a list: [ … ].".formatted(name));
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            int line = Math.max(1, parser.currentTokenLocation().getLineNr());
            JsonNode json = parser.readValueAsTree();
            if (!(json instanceof ObjectNode object)) {
                throw new UnreadableListException(
                        file, line, "In \"%s\" there are to be objects only.".formatted(name));
            }
            try {
                reader.read(object);
            } catch (Problem problem) {
                throw new UnreadableListException(file, line, problem.words());
            }
        }
    }

    private void fact(ObjectNode json) throws Problem {
        facts.add(FactJson.read(json));
    }

    private void paper(ObjectNode json) throws Problem {
        String told = json.path(RECORD).asText();
        if (told.isEmpty()) {
            throw new Problem("The record of a paper has no \"%s\".".formatted(RECORD));
        }
        json.remove(RECORD);
        String record = ListJson.write(json);
        String name = Records.name(record);
        records.put(name, record);
        renamed.put(told, name);
    }

    /** Takes over the records of another version. */
    void learn(ListReader other) {
        records.putAll(other.records);
        other.renamed.forEach(renamed::putIfAbsent);
    }

    /** What was read. A record that somebody has edited has another name by now. */
    SharedList list() {
        List<Fact> named = facts.stream()
                .map(fact -> {
                    String record = fact.said().record();
                    String name = renamed.getOrDefault(record, record);
                    return name.equals(record)
                            ? fact
                            : new Fact(
                                    fact.register(), fact.said().shownBy(name), fact.dot(), fact.author(), fact.time());
                })
                .toList();
        return SharedList.read(named, seen, records, new SharedList.Extras(version, more));
    }
}
