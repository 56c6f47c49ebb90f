package org.lectern.export.ris;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.export.entry.Publication;
import org.lectern.export.entry.ShownText;
import org.lectern.export.name.PersonName;
import org.lectern.paper.SourceEntry;

/** The fields of RIS for what a bibliography says beyond the fields that every paper may have. */
final class RisFields {
    private static final Pattern PAGES = Pattern.compile("(.+?)\\s*(?:--?|[–—])\\s*(.+)");
    private static final String OWN = "ris-";
    private static final Set<String> WRITTEN_APART = Set.of("ris-TY", "ris-ER", "ris-U5");

    private static final Map<String, String> TAGS = Map.ofEntries(
            Map.entry("volume", "VL"),
            Map.entry("number", "IS"),
            Map.entry("issue", "IS"),
            Map.entry("eid", "C7"),
            Map.entry("publisher", "PB"),
            Map.entry("school", "PB"),
            Map.entry("institution", "PB"),
            Map.entry("location", "CY"),
            Map.entry("address", "CY"),
            Map.entry("edition", "ET"),
            Map.entry("language", "LA"),
            Map.entry("langid", "LA"),
            Map.entry("note", "N1"),
            Map.entry("shorttitle", "ST"),
            Map.entry("volumes", "NV"),
            Map.entry("issn", "SN"),
            Map.entry("isbn", "SN"));

    private RisFields() {}

    static void write(SourceEntry source, Publication kind, RisEntry entry) {
        source.fields().forEach((name, value) -> {
            if (WRITTEN_APART.contains(name)) {
                return;
            }
            if (name.startsWith(OWN) && name.length() == OWN.length() + 2) {
                value.lines().forEach(line -> entry.field(name.substring(OWN.length()), line));
            } else if (name.equals("pages")) {
                pages(ShownText.of(value), entry);
            } else if (name.equals("editor")) {
                PersonName.listed(value).forEach(editor -> entry.field("ED", RisNames.of(editor)));
            } else if (name.equals("series") && kind != Publication.CONFERENCE_PAPER) {
                // In a paper of a conference bibutils takes it for the proceedings.
                entry.field("T3", ShownText.of(value));
            } else if (name.equals("urldate")) {
                entry.field("Y2", RisDate.visited(ShownText.of(value)));
            } else if (TAGS.containsKey(name)) {
                entry.field(TAGS.get(name), ShownText.of(value));
            }
        });
    }

    private static void pages(String pages, RisEntry entry) {
        Matcher range = PAGES.matcher(pages);
        if (range.matches()) {
            entry.field("SP", range.group(1)).field("EP", range.group(2));
        } else {
            entry.field("SP", pages);
        }
    }
}
