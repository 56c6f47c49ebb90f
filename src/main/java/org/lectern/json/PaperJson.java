package org.lectern.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.lectern.paper.FieldPlace;
import org.lectern.paper.Link;
import org.lectern.paper.Metadata;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperRecord;
import org.lectern.paper.PartialDate;
import org.lectern.paper.Sighting;
import org.lectern.paper.SourceEntry;
import org.lectern.paper.Version;

/**
 * A record in JSON, and back: the format that {@code lectern parse --json} prints and the library stores. A field that is
 * not known is absent; a field that is not understood is passed over. Stateless, so safe for use by several threads.
 */
public final class PaperJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private PaperJson() {}

    /** An empty object, to be filled and printed with {@link #write}. */
    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** A record of a listing, with its source. */
    public static ObjectNode of(PaperRecord parsed) {
        ObjectNode json = of(parsed.metadata());
        json.set("source", of(parsed.source()));
        return json;
    }

    /** A paper of a library: its id, its fields, when it was seen, and in {@code sightings} where. */
    public static ObjectNode of(Paper paper) {
        ObjectNode json = object().put("id", paper.id().value());
        json.setAll(of(paper.metadata()));
        paper.firstSeen().ifPresent(first -> json.put("firstSeen", first.toString()));
        paper.lastSeen().ifPresent(last -> json.put("lastSeen", last.toString()));
        ArrayNode sightings = json.putArray("sightings");
        paper.sightings().forEach(sighting -> sightings.add(of(sighting)));
        return json;
    }

    /** A version of a work, with the places that tell of it. */
    public static ObjectNode of(Version version) {
        ObjectNode json = object().put("kind", version.kind().key());
        text(json, "arxivId", version.arxivId());
        text(json, "doi", version.doi());
        text(json, "venue", version.venue());
        text(json, "published", version.published().map(PartialDate::toString));
        text(json, "url", version.url());
        ArrayNode sightings = json.putArray("sightings");
        version.sightings().forEach(sighting -> sightings.add(of(sighting)));
        return json;
    }

    /** The fields alone. */
    public static ObjectNode of(Metadata metadata) {
        ObjectNode json = object().put("title", metadata.title());
        if (!metadata.abstractText().isEmpty()) {
            json.put("abstract", metadata.abstractText());
        }
        strings(
                json,
                "authors",
                metadata.authors().stream().map(Object::toString).toList());
        if (metadata.moreAuthors()) {
            json.put("moreAuthors", true);
        }
        number(json, "authorCount", metadata.authorCount());
        text(json, "organization", metadata.organization());
        text(json, "published", metadata.published().map(PartialDate::toString));
        if (metadata.publishedInferred()) {
            json.put("publishedInferred", true);
        }
        number(json, "year", metadata.year());
        text(json, "venue", metadata.venue());
        text(json, "presentation", metadata.presentation());
        strings(json, "categories", metadata.categories());
        text(json, "arxivId", metadata.arxivId());
        text(json, "doi", metadata.doi());
        number(json, "upvotes", metadata.upvotes());
        number(json, "commentCount", metadata.commentCount());
        strings(json, "keywords", metadata.keywords());
        if (!metadata.links().isEmpty()) {
            ArrayNode links = json.putArray("links");
            metadata.links()
                    .forEach(link ->
                            links.addObject().put("kind", link.kind().key()).put("url", link.url()));
        }
        strings(json, "figureCaptions", metadata.figureCaptions());
        text(json, "citationKey", metadata.citationKey());
        if (!metadata.entry().isEmpty()) {
            json.set("entry", of(metadata.entry()));
        }
        return json;
    }

    private static ObjectNode of(SourceEntry entry) {
        ObjectNode json = object();
        if (!entry.type().isEmpty()) {
            json.put("type", entry.type());
        }
        if (!entry.fields().isEmpty()) {
            ObjectNode fields = json.putObject("fields");
            entry.fields().forEach(fields::put);
        }
        if (!entry.comment().isEmpty()) {
            json.put("comment", entry.comment());
        }
        return json;
    }

    private static SourceEntry entry(JsonNode json) {
        Map<String, String> fields = new LinkedHashMap<>();
        json.path("fields")
                .properties()
                .forEach(field -> ifText(field.getValue(), value -> fields.put(field.getKey(), value)));
        return new SourceEntry(text(json.path("type")), fields, text(json.path("comment")));
    }

    private static ObjectNode of(Sighting source) {
        ObjectNode json = object().put("file", source.file());
        if (!source.listing().equals(source.file())) {
            json.put("listing", source.listing());
        }
        json.put("layout", source.layout())
                .put("ordinal", source.ordinal())
                .put("startLine", source.startLine())
                .put("endLine", source.endLine());
        source.seen().ifPresent(seen -> json.put("seen", seen.toString()));
        if (!source.fields().isEmpty()) {
            ArrayNode fields = json.putArray("fields");
            source.fields()
                    .forEach(place -> fields.addObject()
                            .put("field", place.field())
                            .put("startLine", place.startLine())
                            .put("endLine", place.endLine()));
        }
        return json;
    }

    /** Places of fields as short as can be: {@code [["title",1,1],["abstract",3,9]]}. */
    public static String places(List<FieldPlace> places) {
        ArrayNode json = MAPPER.createArrayNode();
        places.forEach(place ->
                json.addArray().add(place.field()).add(place.startLine()).add(place.endLine()));
        return write(json);
    }

    /** Reads what {@link #places(List)} wrote; what is something else is passed over. */
    public static List<FieldPlace> places(String text) {
        List<FieldPlace> places = new ArrayList<>();
        try {
            for (JsonNode place : MAPPER.readTree(text)) {
                if (place.path(0).isTextual()
                        && place.path(1).isInt()
                        && place.path(2).isInt()) {
                    places.add(new FieldPlace(
                            place.path(0).textValue(),
                            place.path(1).intValue(),
                            place.path(2).intValue()));
                }
            }
            return places;
        } catch (JsonProcessingException notJson) {
            return List.of();
        }
    }

    /** One line of JSON. */
    public static String write(JsonNode json) {
        try {
            return MAPPER.writeValueAsString(json);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree can always be written", impossible);
        }
    }

    /** A text in quotation marks. */
    public static String quoted(String text) {
        return write(MAPPER.getNodeFactory().textNode(text));
    }

    /** The object or array of a text; empty when it is none. */
    public static Optional<JsonNode> value(String text) {
        if (!text.startsWith("{") && !text.startsWith("[")) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(MAPPER.readTree(text)).filter(JsonNode::isContainerNode);
        } catch (JsonProcessingException notJson) {
            return Optional.empty();
        }
    }

    /** The fields of a record, from its JSON as {@link #of(Metadata)} makes it; empty when it is none or has no title. */
    public static Optional<Metadata> metadata(String text) {
        return tree(text).flatMap(PaperJson::metadata);
    }

    /** An object; empty when the text is none. */
    static Optional<JsonNode> tree(String text) {
        try {
            return Optional.ofNullable(MAPPER.readTree(text)).filter(JsonNode::isObject);
        } catch (JsonProcessingException notJson) {
            return Optional.empty();
        }
    }

    private static Optional<Metadata> metadata(JsonNode json) {
        String title = text(json.path("title")).strip();
        if (title.isEmpty()) {
            return Optional.empty();
        }
        Metadata.Builder builder = Metadata.titled(title);
        ifText(json.path("abstract"), builder::abstractText);
        json.path("authors").forEach(author -> ifText(author, builder::author));
        if (json.path("moreAuthors").asBoolean()) {
            builder.moreAuthors(true);
        }
        ifNumber(json.path("authorCount"), builder::authorCount);
        ifText(json.path("organization"), builder::organization);
        ifText(
                json.path("published"),
                text -> PartialDate.parse(text).ifPresent(date -> {
                    if (json.path("publishedInferred").asBoolean()) {
                        builder.publishedInferred(date);
                    } else {
                        builder.published(date);
                    }
                }));
        if (!json.has("published")) {
            OtherForms.published(json).ifPresent(builder::published);
        }
        ifText(json.path("venue"), builder::venue);
        ifText(json.path("presentation"), builder::presentation);
        OtherForms.categories(json).forEach(builder::category);
        ifText(json.path("arxivId"), builder::arxivId);
        ifText(json.path("doi"), builder::doi);
        ifNumber(json.path("upvotes"), builder::upvotes);
        ifNumber(json.path("commentCount"), builder::commentCount);
        json.path("keywords").forEach(keyword -> ifText(keyword, builder::keyword));
        json.path("links")
                .forEach(link -> ifText(
                        link.path("url"),
                        url -> builder.link(
                                new Link(Link.Kind.ofKey(link.path("kind").asText()), url))));
        OtherForms.address(json).ifPresent(builder::link);
        json.path("figureCaptions").forEach(caption -> ifText(caption, builder::figureCaption));
        ifText(json.path("citationKey"), builder::citationKey);
        if (json.path("entry").isObject()) {
            builder.entry(entry(json.path("entry")));
        } else {
            SourceEntry.ofKind(text(json.path("kind")), given(json, "venue"), given(json, "doi"))
                    .ifPresent(builder::entry);
        }
        return Optional.of(builder.build());
    }

    private static Optional<String> given(JsonNode json, String field) {
        return Optional.of(text(json.path(field))).filter(value -> !value.isBlank());
    }

    private interface IntSetter {
        Object set(int value);
    }

    private interface TextSetter {
        void set(String value);
    }

    /** The text of a node; empty when it is none, as null is. */
    private static String text(JsonNode json) {
        return json.isTextual() ? json.textValue() : "";
    }

    private static void ifText(JsonNode json, TextSetter setter) {
        if (json.isTextual() && !json.asText().isBlank()) {
            setter.set(json.asText());
        }
    }

    private static void ifNumber(JsonNode json, IntSetter setter) {
        if (json.canConvertToInt() && json.isIntegralNumber()) {
            setter.set(json.asInt());
        }
    }

    private static void text(ObjectNode json, String field, Optional<String> value) {
        value.ifPresent(text -> json.put(field, text));
    }

    private static void number(ObjectNode json, String field, OptionalInt value) {
        value.ifPresent(number -> json.put(field, number));
    }

    private static void strings(ObjectNode json, String field, Collection<String> values) {
        if (!values.isEmpty()) {
            ArrayNode array = json.putArray(field);
            values.forEach(array::add);
        }
    }
}
