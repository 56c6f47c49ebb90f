package org.lectern.digest.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.json.CarriedRecord;
import org.lectern.json.PaperJson;

/** Keeps what an item of CSL says beyond the fields that papers have: by BibLaTeX's names, or by its own, {@code csl-division}. */
final class CslEntry {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("article-journal", "article"),
            Map.entry("article-magazine", "article"),
            Map.entry("article-newspaper", "article"),
            Map.entry("paper-conference", "inproceedings"),
            Map.entry("book", "book"),
            Map.entry("chapter", "incollection"),
            Map.entry("thesis", "phdthesis"),
            Map.entry("report", "techreport"),
            Map.entry("article", "misc"),
            Map.entry("document", "misc"),
            Map.entry("manuscript", "unpublished"),
            Map.entry("dataset", "dataset"),
            Map.entry("software", "software"),
            Map.entry("webpage", "online"),
            Map.entry("post", "online"),
            Map.entry("post-weblog", "online"),
            Map.entry("patent", "patent"));

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("volume", "volume"),
            Map.entry("issue", "number"),
            Map.entry("page", "pages"),
            Map.entry("publisher", "publisher"),
            Map.entry("publisher-place", "location"),
            Map.entry("collection-title", "series"),
            Map.entry("edition", "edition"),
            Map.entry("ISBN", "isbn"),
            Map.entry("ISSN", "issn"),
            Map.entry("language", "language"),
            Map.entry("note", "note"),
            Map.entry("annote", "annotation"),
            Map.entry("title-short", "shorttitle"),
            Map.entry("event-title", "eventtitle"),
            Map.entry("event-place", "venue"),
            Map.entry("chapter-number", "chapter"),
            Map.entry("number-of-pages", "pagetotal"),
            Map.entry("number-of-volumes", "volumes"),
            Map.entry("version", "version"),
            Map.entry("genre", "type"),
            Map.entry("status", "pubstate"),
            Map.entry("PMID", "pmid"));

    private static final Map<String, String> DATES =
            Map.of("accessed", "urldate", "event-date", "eventdate", "original-date", "origdate");

    /** Read into the fields of a paper, all that they say. */
    private static final Set<String> READ = Set.of(
            "id",
            "type",
            "title",
            "author",
            "abstract",
            "issued",
            "published",
            "published-print",
            "published-online",
            "container-title",
            "DOI",
            "URL",
            "keyword",
            "citation-key",
            "custom",
            "archive");

    /** Variables of names and of dates; what else is no text is not CSL's. */
    private static final Set<String> STRUCTURED = Set.of(
            "chair",
            "collection-editor",
            "compiler",
            "composer",
            "container-author",
            "contributor",
            "curator",
            "director",
            "editorial-director",
            "executive-producer",
            "guest",
            "host",
            "illustrator",
            "interviewer",
            "narrator",
            "organizer",
            "original-author",
            "performer",
            "producer",
            "recipient",
            "reviewed-author",
            "script-writer",
            "series-creator",
            "translator",
            "accessed",
            "available-date",
            "event-date",
            "original-date",
            "submitted");

    private CslEntry() {}

    static void read(Json.Item item, RecordDraft draft) {
        String type = JsonPage.first(item, "type").orElse("");
        draft.type(TYPES.getOrDefault(type, type.isEmpty() ? "" : "misc"));
        if (!TYPES.containsKey(type)) {
            draft.entryField("csl-type", type);
        }
        boolean numbered = type.equals("report") || type.equals("patent") || type.equals("book");
        boolean published = !type.equals("thesis") && !type.equals("report");
        item.fields().forEach((name, value) -> {
            boolean read = READ.contains(name)
                    || (name.equals("publisher") && (!published || value.text().equals("arXiv")))
                    || (name.equals("event-title")
                            && item.get("container-title").isEmpty())
                    || Identifiers.arxivNamed(value.text()).isPresent();
            if (DATES.containsKey(name) && CslDates.form(value).isPresent()) {
                draft.entryField(
                        DATES.getOrDefault(name, name), CslDates.form(value).orElseThrow());
            } else if (name.equals("editor")) {
                CslLayout.inverted(value).forEach(draft::editor);
            } else if (!read) {
                keep(numbered && name.equals("number") ? "number" : NAMES.getOrDefault(name, ""), name, value, draft);
            }
        });
        item.get("issued").ifPresent(date -> CslDates.keep(date, draft));
        item.get("custom")
                .filter(Json.Item.class::isInstance)
                .flatMap(custom -> ((Json.Item) custom).get("lectern"))
                .ifPresent(carried -> carried(carried, item, draft));
    }

    private static void keep(String known, String name, Json value, RecordDraft draft) {
        String text = value.text();
        if (!known.isEmpty() && !text.isBlank()) {
            draft.entryField(known, known.equals("pages") ? text.replace("-", "--") : text);
        } else if (!text.isBlank()) {
            draft.entryField("csl-" + name, text);
        } else if (STRUCTURED.contains(name)) {
            draft.entryField("csl-" + name, json(value));
        }
    }

    private static void carried(Json carried, Json.Item item, RecordDraft draft) {
        List<String> written = new ArrayList<>();
        item.fields().forEach((name, value) -> {
            if (!name.equals("custom")) {
                written.add(name);
                walk(value, written);
            }
        });
        CarriedRecord.read(json(carried))
                .ifPresent(record -> draft.carried(
                        record, record.asWritten(one(item, "title"), one(item, "abstract"), one(item, "id"), written)));
    }

    private static String one(Json.Item item, String name) {
        return item.get(name).map(Json::text).orElse("");
    }

    /** The names and values in their order. */
    private static void walk(Json json, List<String> values) {
        switch (json) {
            case Json.Item item ->
                item.fields().forEach((name, value) -> {
                    values.add(name);
                    walk(value, values);
                });
            case Json.Items items -> items.values().forEach(value -> walk(value, values));
            case Json.Value value -> values.add(value.text());
        }
    }

    /** The JSON of a value. */
    private static String json(Json json) {
        return switch (json) {
            case Json.Item item ->
                item.fields().entrySet().stream()
                        .map(field -> PaperJson.quoted(field.getKey()) + ":" + json(field.getValue()))
                        .collect(Collectors.joining(",", "{", "}"));
            case Json.Items items ->
                items.values().stream().map(CslEntry::json).collect(Collectors.joining(",", "[", "]"));
            case Json.Value value ->
                value.string() ? PaperJson.quoted(value.text()) : value.text().isEmpty() ? "null" : value.text();
        };
    }
}
