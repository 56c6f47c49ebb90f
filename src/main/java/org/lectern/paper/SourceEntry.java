package org.lectern.paper;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the entry of a bibliography says of a paper that {@link Metadata} has no field for: it is carried along, so that an
 * export loses nothing.
 *
 * @param type the kind of publication as BibTeX and BibLaTeX name it, in lower case: {@code phdthesis}; empty when unknown
 * @param fields by their names in BibLaTeX where it has one ({@code volume}, {@code pages}), else by the name that the
 *     format gives them behind its own and a hyphen ({@code ris-C1}); in the order of the source, values as it writes them
 * @param comment the lines that stand before the entry and belong to none; empty when there are none
 */
public record SourceEntry(String type, Map<String, String> fields, String comment) {
    /** Nothing. */
    public static final SourceEntry NONE = new SourceEntry("", Map.of(), "");

    /** Types by what lists call a kind, without spaces and hyphens. */
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("preprint", "online"),
            Map.entry("conference", "inproceedings"),
            Map.entry("conferencepaper", "inproceedings"),
            Map.entry("inproceedings", "inproceedings"),
            Map.entry("proceedingsarticle", "inproceedings"),
            Map.entry("workshop", "inproceedings"),
            Map.entry("workshoppaper", "inproceedings"),
            Map.entry("journal", "article"),
            Map.entry("article", "article"),
            Map.entry("journalarticle", "article"),
            Map.entry("book", "book"),
            Map.entry("monograph", "book"),
            Map.entry("chapter", "incollection"),
            Map.entry("bookchapter", "incollection"),
            Map.entry("incollection", "incollection"),
            Map.entry("thesis", "thesis"),
            Map.entry("dissertation", "thesis"),
            Map.entry("phdthesis", "phdthesis"),
            Map.entry("doctoralthesis", "phdthesis"),
            Map.entry("mastersthesis", "mastersthesis"),
            Map.entry("masterthesis", "mastersthesis"),
            Map.entry("report", "report"),
            Map.entry("techreport", "report"),
            Map.entry("technicalreport", "report"),
            Map.entry("dataset", "dataset"),
            Map.entry("data", "dataset"),
            Map.entry("software", "software"),
            Map.entry("code", "software"),
            Map.entry("website", "online"),
            Map.entry("webpage", "online"),
            Map.entry("blog", "online"),
            Map.entry("blogpost", "online"));

    /** The DOIs of arXiv, bioRxiv and medRxiv, SSRN, Research Square, OSF and others of its kind, ChemRxiv, Zenodo, Preprints.org. */
    private static final Pattern PREPRINT_DOI = Pattern.compile(
            "(?i)(?:https?://(?:dx\\.)?doi\\.org/)?10\\.(?:48550|1101|64898|2139|21203|31\\d{3}|26434|5281|20944|36227|22541)/");

    /** Copies the map. */
    public SourceEntry {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /**
     * The entry of a paper of which only the kind is known, as lists of papers name it; empty for a kind that says nothing.
     *
     * @param venue where the list says that it is; what is called a preprint and has no publisher's DOI has not come out there
     * @param doi its DOI
     */
    public static Optional<SourceEntry> ofKind(String kind, Optional<String> venue, Optional<String> doi) {
        String type = TYPES.getOrDefault(kind.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", ""), "");
        if (type.isEmpty()) {
            return Optional.empty();
        }
        boolean published =
                doi.filter(id -> !PREPRINT_DOI.matcher(id).lookingAt()).isPresent();
        boolean place = type.equals("online") && !published;
        Map<String, String> fields = place && venue.isPresent() ? Map.of("howpublished", venue.get()) : Map.of();
        return Optional.of(new SourceEntry(type, fields, ""));
    }

    public boolean isEmpty() {
        return type.isEmpty() && fields.isEmpty() && comment.isEmpty();
    }

    /** The value of a field; empty when there is none. */
    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /** This, with what it lacks taken from another entry of the same paper. */
    public SourceEntry enrichedBy(SourceEntry other) {
        if (other.isEmpty() || equals(other)) {
            return this;
        }
        Map<String, String> all = new LinkedHashMap<>(fields);
        other.fields.forEach(all::putIfAbsent);
        return new SourceEntry(type.isEmpty() ? other.type : type, all, comment.isEmpty() ? other.comment : comment);
    }
}
