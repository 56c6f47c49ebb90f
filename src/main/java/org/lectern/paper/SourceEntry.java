package org.lectern.paper;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

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

    /** Copies the map. */
    public SourceEntry {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** The entry of a paper of which only the kind is known, as lists of papers name it; empty for a kind that says nothing. */
    public static Optional<SourceEntry> ofKind(String kind) {
        String type = switch (kind.strip().toLowerCase(Locale.ROOT)) {
            case "preprint" -> "online";
            case "conference", "inproceedings", "proceedings-article" -> "inproceedings";
            case "journal", "article", "journal-article" -> "article";
            case "book", "monograph" -> "book";
            case "chapter", "book-chapter", "incollection" -> "incollection";
            case "thesis", "dissertation" -> "thesis";
            case "report", "techreport" -> "report";
            default -> "";
        };
        return type.isEmpty() ? Optional.empty() : Optional.of(new SourceEntry(type, Map.of(), ""));
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
