package org.lectern.export.bibtex;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The types of entries that each dialect knows, and what one dialect calls those of the other. */
final class BibTypes {
    private static final Set<String> CLASSIC = Set.of(
            "article",
            "book",
            "booklet",
            "conference",
            "inbook",
            "incollection",
            "inproceedings",
            "manual",
            "mastersthesis",
            "misc",
            "phdthesis",
            "proceedings",
            "techreport",
            "unpublished");
    private static final Set<String> MODERN = Set.of(
            "article",
            "book",
            "mvbook",
            "inbook",
            "bookinbook",
            "suppbook",
            "booklet",
            "collection",
            "mvcollection",
            "incollection",
            "suppcollection",
            "dataset",
            "manual",
            "misc",
            "online",
            "patent",
            "periodical",
            "suppperiodical",
            "proceedings",
            "mvproceedings",
            "inproceedings",
            "reference",
            "mvreference",
            "inreference",
            "report",
            "software",
            "thesis",
            "unpublished",
            "conference");
    private static final Map<String, String> TO_CLASSIC = Map.ofEntries(
            Map.entry("mvbook", "book"),
            Map.entry("collection", "book"),
            Map.entry("mvcollection", "book"),
            Map.entry("reference", "book"),
            Map.entry("mvreference", "book"),
            Map.entry("mvproceedings", "proceedings"),
            Map.entry("bookinbook", "inbook"),
            Map.entry("suppbook", "inbook"),
            Map.entry("suppcollection", "incollection"),
            Map.entry("inreference", "incollection"),
            Map.entry("suppperiodical", "article"),
            Map.entry("report", "techreport"),
            Map.entry("thesis", "phdthesis"));
    private static final Map<String, String> TO_MODERN = Map.of(
            "phdthesis", "thesis",
            "mastersthesis", "thesis",
            "techreport", "report",
            "electronic", "online",
            "www", "online",
            "webpage", "online");

    private BibTypes() {}

    /**
     * What a type is called in a dialect; one that it does not have is {@code misc}.
     *
     * @param kind what the entry says of its kind, in its own field {@code type}
     */
    static String of(String type, String kind, BibDialect dialect) {
        return switch (dialect) {
            case BIBTEX ->
                CLASSIC.contains(type)
                        ? type
                        : type.equals("thesis") && isMasters(kind)
                                ? "mastersthesis"
                                : TO_CLASSIC.getOrDefault(type, "misc");
            case BIBLATEX -> MODERN.contains(type) ? type : TO_MODERN.getOrDefault(type, "misc");
        };
    }

    private static boolean isMasters(String kind) {
        String folded = kind.strip().toLowerCase(Locale.ROOT);
        return folded.equals("mathesis") || folded.startsWith("mast");
    }

    /** The field {@code type} that takes up what the name of the type no longer says; empty when there is no need. */
    static String kind(String type, BibDialect dialect) {
        return dialect == BibDialect.BIBLATEX
                        && Set.of("phdthesis", "mastersthesis", "techreport").contains(type)
                ? type.equals("mastersthesis") ? "mathesis" : type
                : "";
    }

    /** Whether the type of an entry says as much as its field {@code type} of that value. */
    static boolean says(String written, String kind) {
        return switch (written) {
            case "phdthesis" -> kind.equals("phdthesis");
            case "mastersthesis" -> kind.equals("mathesis") || kind.equals("mastersthesis");
            case "techreport" -> kind.equals("techreport");
            default -> false;
        };
    }
}
