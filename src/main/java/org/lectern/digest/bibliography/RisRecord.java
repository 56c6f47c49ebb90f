package org.lectern.digest.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lectern.digest.Page;
import org.lectern.digest.Text;
import org.lectern.digest.Transcript;
import org.lectern.digest.layout.ArxivFields;
import org.lectern.paper.Author;
import org.lectern.paper.PartialDate;

/** Makes a record of the fields of a reference in RIS. */
final class RisRecord {
    static final List<String> TITLES = List.of("TI", "T1", "CT", "BT");
    private static final List<String> DATES = List.of("DA", "Y1", "PY", "YR");
    static final List<String> VENUES = List.of("T2", "JF", "JO", "C3", "BT", "JA", "J2");
    /** The title of the whole is what the part was published in; of these there is no part. */
    static final Set<String> WHOLES = Set.of("BOOK", "THES", "RPRT", "EBOOK");

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("TY", "record"),
            Map.entry("ER", "record"),
            Map.entry("TI", "title"),
            Map.entry("T1", "title"),
            Map.entry("CT", "title"),
            Map.entry("AU", "authors"),
            Map.entry("A1", "authors"),
            Map.entry("AB", "abstract"),
            Map.entry("N2", "abstract"),
            Map.entry("PY", "published"),
            Map.entry("Y1", "published"),
            Map.entry("DA", "published"),
            Map.entry("T2", "venue"),
            Map.entry("JF", "venue"),
            Map.entry("JO", "venue"),
            Map.entry("JA", "venue"),
            Map.entry("J2", "venue"),
            Map.entry("DO", "doi"),
            Map.entry("KW", "keywords"),
            Map.entry("UR", "links"),
            Map.entry("L1", "links"),
            Map.entry("L2", "links"),
            Map.entry("LK", "links"),
            Map.entry("U5", "record"),
            Map.entry("ID", "citationKey"));

    /** The heading of an abstract, taken along with it. */
    private static final Pattern HEADING =
            Pattern.compile("^\\s*(?:Abstract|Summary):?\\s*\\n", Pattern.CASE_INSENSITIVE);

    private RisRecord() {}

    /** Gives the record to the transcript; nothing for no fields. */
    static void tell(List<TaggedField> fields, Page page, Transcript transcript) {
        if (fields.isEmpty()) {
            return;
        }
        RecordDraft draft = RecordDraft.of(fields);
        for (TaggedField field : fields) {
            draft.place(field.lines(), FIELDS.getOrDefault(field.tag(), field.tag()));
        }
        read(fields, draft);
        RisEntry.read(fields, draft);
        draft.tell(page, transcript);
    }

    private static void read(List<TaggedField> fields, RecordDraft draft) {
        first(fields, TITLES).forEach(draft::title);
        draft.authors(authors(fields));
        first(fields, List.of("AB", "N2"))
                .forEach(text -> draft.abstractText(HEADING.matcher(text).replaceFirst("")));
        draft.published(dayOfYear(fields));
        first(fields, DATES)
                .forEach(date -> draft.published(
                        Dates.numeric(date.replaceFirst("/+[^/\\d]*$", "")).or(() -> Dates.worded(date))));
        String type = fields.getFirst().value();
        venueTags(fields).forEach(tag -> first(fields, List.of(tag)).forEach(draft::venue));
        if (type.equals("THES") || type.equals("RPRT")) {
            first(fields, List.of("PB")).forEach(draft::organization);
        }
        for (TaggedField field : fields) {
            String value = Text.fold(field.value());
            switch (field.tag()) {
                case "DO" -> draft.doi(ArxivFields.doi(value));
                case "KW" -> keywords(field.value(), draft);
                case "UR", "LK" -> addresses("", field.value(), draft);
                case "L1" -> addresses("pdf", field.value(), draft);
                case "M3" -> {
                    addresses("", field.value(), draft);
                    draft.doi(value.matches("(?i)(?:doi:?\\s*)?10\\..*") ? ArxivFields.doi(value) : Optional.empty());
                }
                case "L2", "N1" -> addresses("", field.value(), draft);
                case "ID" -> draft.citationKey(value.matches("[A-Za-z][\\w:.+/-]*") ? value : "");
                default -> draft.arxivId(Identifiers.arxivNamed(value));
            }
        }
    }

    /** The tags that may tell the venue, the best first. */
    static List<String> venueTags(List<TaggedField> fields) {
        if (WHOLES.contains(fields.getFirst().value())) {
            return List.of();
        }
        boolean titled = !first(fields, List.of("TI", "T1", "CT")).isEmpty();
        return VENUES.stream().filter(tag -> titled || !tag.equals("BT")).toList();
    }

    /** The day and month of a date that leaves out its year, as some write them, with the year from its own field. */
    private static Optional<PartialDate> dayOfYear(List<TaggedField> fields) {
        Optional<String> day = first(fields, List.of("DA")).stream().findFirst();
        Optional<String> year =
                first(fields, List.of("PY")).stream().findFirst().flatMap(Dates::year);
        return day.isPresent()
                        && year.isPresent()
                        && Dates.year(day.get()).isEmpty()
                        && day.get().matches("(?s).*\\p{L}{3}.*")
                ? Dates.worded(year.get() + " " + day.get())
                : Optional.empty();
    }

    /** The values of the tags, those of the first tag first. */
    static List<String> first(List<TaggedField> fields, List<String> tags) {
        List<String> values = new ArrayList<>();
        for (String tag : tags) {
            fields.stream()
                    .filter(field -> field.tag().equals(tag) && !field.value().isBlank())
                    .forEach(field -> values.add(field.value()));
        }
        return values;
    }

    private static List<Author> authors(List<TaggedField> fields) {
        List<String> tags = first(fields, List.of("AU")).isEmpty() ? List.of("A1") : List.of("AU");
        return first(fields, tags).stream()
                .flatMap(value -> value.lines())
                .flatMap(name -> author(Text.fold(name)).stream())
                .toList();
    }

    /** A comma behind the whole of a name says that it is of one piece. */
    private static Optional<Author> author(String name) {
        boolean undivided = name.endsWith(",") && name.indexOf(',') == name.length() - 1;
        return undivided ? PeopleNames.undivided(name.substring(0, name.length() - 1)) : PeopleNames.author(name);
    }

    private static void keywords(String value, RecordDraft draft) {
        value.lines().forEach(line -> {
            for (String keyword : line.split(";", -1)) {
                // A star marks what the paper is mainly about.
                draft.keyword(keyword.strip().replaceFirst("^\\*", ""));
            }
        });
    }

    private static void addresses(String name, String value, RecordDraft draft) {
        for (String address : value.split("[;\\s]+", -1)) {
            if (address.startsWith("http")) {
                draft.address(name, address);
            }
        }
    }
}
