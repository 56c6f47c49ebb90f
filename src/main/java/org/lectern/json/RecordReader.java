package org.lectern.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lectern.paper.Link;
import org.lectern.paper.Metadata;
import org.lectern.paper.PartialDate;
import org.lectern.paper.SourceEntry;

/** Reads the fields of a record; what is not understood is passed over. */
final class RecordReader {
    private RecordReader() {}

    /** The record; empty when it has no title. */
    static Optional<Metadata> metadata(JsonNode json) {
        String title = text(json.path("title")).strip();
        if (title.isEmpty()) {
            return Optional.empty();
        }
        Metadata.Builder builder = Metadata.titled(title);
        ifText(json.path("abstract"), builder::abstractText);
        AuthorsJson.of(json).forEach(builder::author);
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

    private static SourceEntry entry(JsonNode json) {
        Map<String, String> fields = new LinkedHashMap<>();
        json.path("fields")
                .properties()
                .forEach(field -> ifText(field.getValue(), value -> fields.put(field.getKey(), value)));
        return new SourceEntry(text(json.path("type")), fields, text(json.path("comment")));
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
}
