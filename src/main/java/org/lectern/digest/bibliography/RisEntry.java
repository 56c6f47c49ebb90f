package org.lectern.digest.bibliography;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.json.CarriedRecord;

/** Keeps what a reference in RIS says beyond the fields that papers have: by BibLaTeX's names, or by its own, {@code ris-C1}. */
final class RisEntry {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("JOUR", "article"),
            Map.entry("EJOUR", "article"),
            Map.entry("MGZN", "article"),
            Map.entry("CONF", "inproceedings"),
            Map.entry("CPAPER", "inproceedings"),
            Map.entry("BOOK", "book"),
            Map.entry("EBOOK", "book"),
            Map.entry("EDBOOK", "book"),
            Map.entry("CHAP", "incollection"),
            Map.entry("ECHAP", "incollection"),
            Map.entry("THES", "phdthesis"),
            Map.entry("RPRT", "techreport"),
            Map.entry("UNPB", "unpublished"),
            Map.entry("GEN", "misc"),
            Map.entry("DATA", "dataset"),
            Map.entry("COMP", "software"),
            Map.entry("ELEC", "online"),
            Map.entry("PAT", "patent"));

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("VL", "volume"),
            Map.entry("IS", "number"),
            Map.entry("C7", "eid"),
            Map.entry("PB", "publisher"),
            Map.entry("CY", "location"),
            Map.entry("ET", "edition"),
            Map.entry("LA", "language"),
            Map.entry("N1", "note"),
            Map.entry("ST", "shorttitle"),
            Map.entry("T3", "series"),
            Map.entry("Y2", "urldate"),
            Map.entry("NV", "volumes"));

    /** Read into the fields of a paper, all that they say. */
    private static final Set<String> READ =
            Set.of("TY", "ER", "ID", "AU", "AB", "KW", "DO", "UR", "LK", "DA", "PY", "Y1", "YR");

    private static final Set<String> BOOKS = Set.of("BOOK", "EBOOK", "EDBOOK", "CHAP", "ECHAP");

    private RisEntry() {}

    static void read(List<TaggedField> fields, RecordDraft draft) {
        String type = fields.getFirst().value();
        draft.type(TYPES.getOrDefault(type, "misc"));
        if (!TYPES.containsKey(type)) {
            draft.entryField("ris-TY", type);
        }
        Optional<String> title = firstTag(fields, RisRecord.TITLES);
        Optional<String> venue = firstTag(fields, RisRecord.venueTags(fields));
        boolean published = !type.equals("THES") && !type.equals("RPRT");
        for (TaggedField field : fields) {
            String tag = field.tag();
            String value = field.value();
            boolean read = READ.contains(tag)
                    || title.filter(tag::equals).isPresent()
                    || venue.filter(tag::equals).isPresent()
                    || (tag.equals("PB") && !published)
                    || isReadOtherwise(tag, value, fields)
                    || (!tag.equals("N1") && Identifiers.arxivNamed(value).isPresent());
            if (tag.equals("U5") && value.startsWith(CarriedRecord.MARK)) {
                carried(value.substring(CarriedRecord.MARK.length()), fields, draft);
            } else if (!read) {
                keep(tag, value, type, draft);
            }
        }
        pages(fields, draft);
        RisDates.keep(fields, draft);
    }

    /** The first of the tags that says something. */
    private static Optional<String> firstTag(List<TaggedField> fields, List<String> tags) {
        return tags.stream()
                .filter(tag -> !RisRecord.first(fields, List.of(tag)).isEmpty())
                .findFirst();
    }

    private static boolean isReadOtherwise(String tag, String value, List<TaggedField> fields) {
        return switch (tag) {
            case "A1" -> RisRecord.first(fields, List.of("AU")).isEmpty();
            case "N2" -> RisRecord.first(fields, List.of("AB")).isEmpty();
            case "SP", "EP" -> true; // the pages
            case "L1" -> value.strip().startsWith("http"); // else a file on somebody's disk
            default -> false;
        };
    }

    private static void keep(String tag, String value, String type, RecordDraft draft) {
        if (tag.equals("ED") || tag.equals("A2")) {
            value.lines().forEach(name -> draft.editor(name));
            return;
        }
        String name = tag.equals("SN") ? numberOf(value, type) : NAMES.getOrDefault(tag, "");
        if (name.isEmpty() || !draft.entryField(name, value)) {
            draft.entryValue("ris-" + tag, value);
        }
    }

    /** Books and journals have their numbers in one field; those of books are longer. */
    private static String numberOf(String value, String type) {
        int digits = value.replaceAll("[^0-9Xx]", "").length();
        return BOOKS.contains(type) || digits == 10 || digits == 13 ? "isbn" : "issn";
    }

    private static void pages(List<TaggedField> fields, RecordDraft draft) {
        List<String> all = RisRecord.first(fields, List.of("SP", "EP"));
        draft.entryField("pages", String.join("--", all.subList(0, Math.min(all.size(), 2))));
    }

    private static void carried(String json, List<TaggedField> fields, RecordDraft draft) {
        List<String> written = fields.stream()
                .filter(field -> !field.tag().equals("ER") && !field.tag().equals("U5"))
                .map(field -> field.tag() + "  - " + field.value())
                .toList();
        CarriedRecord.read(json)
                .ifPresent(record -> draft.carried(
                        record, record.asWritten(one(fields, "TI"), one(fields, "AB"), one(fields, "ID"), written)));
    }

    private static String one(List<TaggedField> fields, String tag) {
        return RisRecord.first(fields, List.of(tag)).stream().findFirst().orElse("");
    }
}
