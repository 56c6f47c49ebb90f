package org.lectern.export.csl;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import org.lectern.export.date.PublicationDate;
import org.lectern.export.entry.Publication;
import org.lectern.export.entry.ShownText;
import org.lectern.export.name.PersonName;
import org.lectern.json.PaperJson;
import org.lectern.paper.SourceEntry;

/** The variables of CSL for what a bibliography says beyond the fields that every paper may have. */
final class CslFields {
    private static final String OWN = "csl-";
    private static final Set<String> WRITTEN_APART = Set.of("csl-type", "csl-id", "csl-custom");
    /** Kinds that have a number and are in no issue. */
    private static final Set<Publication> NUMBERED = Set.of(Publication.REPORT, Publication.PATENT, Publication.BOOK);

    private static final Map<String, String> VARIABLES = Map.ofEntries(
            Map.entry("volume", "volume"),
            Map.entry("issue", "issue"),
            Map.entry("publisher", "publisher"),
            Map.entry("school", "publisher"),
            Map.entry("institution", "publisher"),
            Map.entry("location", "publisher-place"),
            Map.entry("address", "publisher-place"),
            Map.entry("series", "collection-title"),
            Map.entry("booktitle", "container-title"),
            Map.entry("edition", "edition"),
            Map.entry("isbn", "ISBN"),
            Map.entry("issn", "ISSN"),
            Map.entry("language", "language"),
            Map.entry("langid", "language"),
            Map.entry("note", "note"),
            Map.entry("annotation", "annote"),
            Map.entry("shorttitle", "title-short"),
            Map.entry("eventtitle", "event-title"),
            Map.entry("venue", "event-place"),
            Map.entry("chapter", "chapter-number"),
            Map.entry("pagetotal", "number-of-pages"),
            Map.entry("volumes", "number-of-volumes"),
            Map.entry("version", "version"),
            Map.entry("type", "genre"),
            Map.entry("pubstate", "status"),
            Map.entry("pmid", "PMID"));

    private static final Map<String, String> DATES = Map.of(
            "urldate", "accessed", "eventdate", "event-date", "origdate", "original-date", "origyear", "original-date");

    private CslFields() {}

    static void write(SourceEntry source, Publication kind, ObjectNode item) {
        source.fields().forEach((name, value) -> {
            if (name.equals("pages")) {
                put(item, "page", ShownText.of(value).replaceAll("\\s*(?:--+|[–—])\\s*", "-"));
            } else if (name.equals("editor")) {
                item.set("editor", CslNames.of(PersonName.listed(value)));
            } else if (name.equals("number")) {
                put(item, NUMBERED.contains(kind) ? "number" : "issue", ShownText.of(value));
            } else if (name.startsWith(OWN) && !WRITTEN_APART.contains(name)) {
                own(item, name.substring(OWN.length()), value);
            } else if (DATES.containsKey(name)) {
                PublicationDate.read(value).ifPresent(date -> item.set(DATES.get(name), CslDate.of(date)));
            } else if (VARIABLES.containsKey(name)) {
                put(item, VARIABLES.get(name), ShownText.of(value));
            }
        });
    }

    private static void put(ObjectNode item, String variable, String value) {
        if (!value.isEmpty() && !item.has(variable)) {
            item.put(variable, value);
        }
    }

    /** A variable that was kept as it was: names and dates as their JSON. */
    private static void own(ObjectNode item, String variable, String value) {
        if (item.has(variable)) {
            return;
        }
        PaperJson.value(value)
                .ifPresentOrElse(json -> item.set(variable, json), () -> put(item, variable, ShownText.line(value)));
    }
}
