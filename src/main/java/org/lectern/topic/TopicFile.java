package org.lectern.topic;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Topics in JSON: {@code {"topics": [{"id", "name", "synonyms": […], "about", "rule", "topics": […]}]}}, those below a topic inside of it or
 * with its id as {@code "parent"}. A rule may be a list, any of which will do. In a file that changes the book that comes with the
 * program, what is not said of a topic stays as it is; {@code "removed": true} takes one out and {@code "mergedInto"} makes it part of
 * another.
 */
public final class TopicFile {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Set<String> FIELDS =
            Set.of("id", "name", "synonyms", "about", "parent", "rule", "topics", "removed", "mergedInto");

    private TopicFile() {}

    /**
     * What was read.
     *
     * @param edits the topics, those above others first
     * @param lines in which line each begins, by their ids
     * @param problems what was left out and why, in the order of the lines
     */
    public record Content(List<TopicEdit> edits, Map<String, Integer> lines, List<TopicProblem> problems) {
        /** Copies the lists. */
        public Content {
            edits = List.copyOf(edits);
            lines = Map.copyOf(lines);
            problems = List.copyOf(problems);
        }
    }

    /** Reads a text; never throws for anything in it. */
    public static Content read(String text) {
        Reading reading = new Reading();
        try (JsonParser parser = MAPPER.createParser(text)) {
            reading.file(parser);
        } catch (JsonProcessingException broken) {
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
            reading.problem(line, "This is no JSON: " + broken.getOriginalMessage() + ".");
        } catch (IOException impossible) {
            throw new UncheckedIOException("reading from memory", impossible);
        }
        return new Content(reading.edits, reading.lines, reading.problems);
    }

    /** The book that comes with the program. */
    public static TopicBook shipped() {
        return Shipped.BOOK;
    }

    private static final class Shipped {
        static final TopicBook BOOK = book();

        private static TopicBook book() {
            try (InputStream file = TopicFile.class.getResourceAsStream("topics.json")) {
                if (file == null) {
                    throw new IllegalStateException("the program has no topic book");
                }
                Content content = read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
                if (!content.problems().isEmpty()) {
                    throw new IllegalStateException("the program's topic book: " + content.problems());
                }
                return TopicBook.of(content.edits().stream()
                        .map(edit -> edit.of(Optional.empty()))
                        .toList());
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    /** What {@link #read} reads again as the same edits. */
    public static String write(List<TopicEdit> edits) {
        ObjectNode file = MAPPER.createObjectNode();
        ArrayNode topics = file.putArray("topics");
        edits.forEach(edit -> topics.add(json(edit)));
        return file.toPrettyString() + "\n";
    }

    /** All topics of a book, those below a topic inside of it. */
    public static String write(TopicBook book) {
        ObjectNode file = MAPPER.createObjectNode();
        ArrayNode areas = file.putArray("topics");
        book.areas().forEach(area -> areas.add(json(book, area)));
        return file.toPrettyString() + "\n";
    }

    private static ObjectNode json(TopicBook book, Topic topic) {
        TopicEdit all = TopicEdit.of(topic);
        ObjectNode json = json(new TopicEdit(
                all.id(),
                all.name(),
                all.synonyms().filter(synonyms -> !synonyms.isEmpty()),
                all.about().filter(about -> !about.isEmpty()),
                Optional.empty(),
                all.rule().filter(rule -> !rule.isEmpty()),
                Optional.empty(),
                false));
        if (!book.isLeaf(topic)) {
            ArrayNode below = json.putArray("topics");
            book.children(topic.id()).forEach(child -> below.add(json(book, child)));
        }
        return json;
    }

    private static ObjectNode json(TopicEdit edit) {
        ObjectNode json = MAPPER.createObjectNode().put("id", edit.id());
        edit.name().ifPresent(name -> json.put("name", name));
        edit.parent().ifPresent(parent -> json.put("parent", parent));
        edit.synonyms().ifPresent(synonyms -> synonyms.forEach(json.withArray("synonyms")::add));
        edit.synonyms().filter(List::isEmpty).ifPresent(none -> json.putArray("synonyms"));
        edit.about().ifPresent(about -> json.put("about", about));
        edit.rule().ifPresent(rule -> json.put("rule", rule));
        edit.mergedInto().ifPresent(other -> json.put("mergedInto", other));
        if (edit.removed()) {
            json.put("removed", true);
        }
        return json;
    }

    /** A rule that finds what any of some finds. */
    static String any(List<String> rules) {
        return rules.size() == 1
                ? rules.getFirst()
                : rules.stream().map(rule -> "(" + rule + ")").collect(Collectors.joining(" OR "));
    }

    private static final class Reading {
        private final List<TopicEdit> edits = new ArrayList<>();
        private final Map<String, Integer> lines = new LinkedHashMap<>();
        private final List<TopicProblem> problems = new ArrayList<>();
        private final Set<String> ids = new LinkedHashSet<>();

        void problem(int line, String message) {
            problems.add(new TopicProblem(line, message));
        }

        void file(JsonParser parser) throws IOException {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                problem(line(parser), "The file is to begin with {\"topics\": [.");
                return;
            }
            boolean found = false;
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean topics = parser.currentName().equals("topics");
                found |= topics;
                parser.nextToken();
                if (topics) {
                    topics(parser, Optional.empty());
                } else {
                    parser.skipChildren();
                }
            }
            if (parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() != null) {
                problem(line(parser), "Something follows the end of the topics.");
            }
            if (!found) {
                problem(1, "There is no list \"topics\".");
            }
        }

        private static int line(JsonParser parser) {
            return Math.max(1, parser.currentTokenLocation().getLineNr());
        }

        private void topics(JsonParser parser, Optional<String> parent) throws IOException {
            if (parser.currentToken() != JsonToken.START_ARRAY) {
                problem(line(parser), "\"topics\" is to be a list: [ … ].");
                parser.skipChildren();
                return;
            }
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                if (parser.currentToken() == JsonToken.START_OBJECT) {
                    topic(parser, parent);
                } else {
                    problem(line(parser), "A topic is to be an object: { \"id\": … }.");
                    parser.skipChildren();
                }
            }
        }

        private void topic(JsonParser parser, Optional<String> parent) throws IOException {
            int line = line(parser);
            TopicEdit edit = TopicEdit.of("");
            edit = parent.isPresent() ? edit.below(parent.get()) : edit;
            int place = edits.size();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String field = parser.currentName();
                parser.nextToken();
                if (field.equals("topics")) {
                    if (edit.id().isEmpty()) {
                        problem(line(parser), "The \"id\" is to stand before the \"topics\" of a topic.");
                        parser.skipChildren();
                    } else {
                        topics(parser, Optional.of(edit.id()));
                    }
                } else {
                    edit = field(parser, field, edit);
                }
            }
            if (!ID.matcher(edit.id()).matches()) {
                problem(
                        line,
                        edit.id().isEmpty()
                                ? "A topic has no \"id\"."
                                : "The id “%s” is to have small letters, digits and hyphens only."
                                        .formatted(edit.id()));
            } else if (!ids.add(edit.id())) {
                problem(line, "The topic “%s” is there twice; the second was left out.".formatted(edit.id()));
            } else {
                lines.put(edit.id(), line);
                edits.add(place, edit);
            }
        }

        private TopicEdit field(JsonParser parser, String field, TopicEdit edit) throws IOException {
            if (!FIELDS.contains(field)) {
                problem(line(parser), "A topic has no field “%s”; it was passed over.".formatted(field));
                parser.skipChildren();
                return edit;
            }
            if (field.equals("removed")) {
                return parser.getValueAsBoolean() ? edit.gone() : edit;
            }
            Optional<List<String>> texts = texts(parser);
            if (texts.isEmpty() || (texts.get().size() != 1 && !isList(field))) {
                problem(
                        line(parser),
                        "“%s” is to be a text%s.".formatted(field, isList(field) ? " or a list of texts" : ""));
                return edit;
            }
            List<String> all = texts.get();
            return switch (field) {
                case "synonyms" -> edit.alsoCalled(all);
                case "rule" -> edit.ruled(any(all));
                case "id" ->
                    new TopicEdit(
                            all.getFirst(),
                            edit.name(),
                            edit.synonyms(),
                            edit.about(),
                            edit.parent(),
                            edit.rule(),
                            edit.mergedInto(),
                            edit.removed());
                case "name" -> edit.named(all.getFirst().strip());
                case "about" -> edit.about(all.getFirst().strip());
                case "parent" -> edit.below(all.getFirst().strip());
                default -> edit.mergedInto(all.getFirst().strip());
            };
        }

        private static boolean isList(String field) {
            return field.equals("synonyms") || field.equals("rule");
        }

        /** A text, or a list of texts; empty when it is neither. */
        private static Optional<List<String>> texts(JsonParser parser) throws IOException {
            if (parser.currentToken() == JsonToken.VALUE_STRING) {
                return Optional.of(List.of(parser.getText()));
            }
            if (parser.currentToken() != JsonToken.START_ARRAY) {
                parser.skipChildren();
                return Optional.empty();
            }
            List<String> texts = new ArrayList<>();
            boolean fine = true;
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                fine &= parser.currentToken() == JsonToken.VALUE_STRING;
                texts.add(parser.getValueAsString(""));
                parser.skipChildren();
            }
            return fine ? Optional.of(texts) : Optional.empty();
        }
    }
}
