package org.lectern.digest.bibliography;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.digest.Page;
import org.lectern.digest.Text;
import org.lectern.digest.Transcript;
import org.lectern.digest.layout.ArxivFields;
import org.lectern.paper.Author;

/** Makes a record of the fields of a reference of Web of Science. */
final class WebOfScienceRecord {
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("PT", "record"),
            Map.entry("ER", "record"),
            Map.entry("TI", "title"),
            Map.entry("AF", "authors"),
            Map.entry("AU", "authors"),
            Map.entry("CA", "authors"),
            Map.entry("AB", "abstract"),
            Map.entry("PD", "published"),
            Map.entry("PY", "published"),
            Map.entry("EA", "published"),
            Map.entry("SO", "venue"),
            Map.entry("CT", "venue"),
            Map.entry("DI", "doi"),
            Map.entry("DE", "keywords"),
            Map.entry("ID", "keywords"));

    private WebOfScienceRecord() {}

    /** Gives the record to the transcript; nothing for no fields. */
    static void tell(List<TaggedField> fields, Page page, Transcript transcript) {
        if (fields.isEmpty()) {
            return;
        }
        RecordDraft draft = RecordDraft.of(fields);
        for (TaggedField field : fields) {
            draft.place(field.lines(), FIELDS.getOrDefault(field.tag(), field.tag()));
        }
        value(fields, "TI").ifPresent(draft::title);
        draft.authors(authors(fields));
        value(fields, "AB").ifPresent(draft::abstractText);
        // A paper that is only online yet has the month of that.
        Optional<String> year = value(fields, "PY");
        Optional<String> day = value(fields, "PD");
        draft.published(year.map(known -> day.map(text -> text + " " + known).orElse(known))
                .or(() -> value(fields, "EA"))
                .flatMap(Dates::worded));
        value(fields, "SO").or(() -> value(fields, "CT")).ifPresent(draft::venue);
        draft.doi(value(fields, "DI").flatMap(ArxivFields::doi));
        for (String tag : List.of("DE", "ID")) {
            value(fields, tag).stream()
                    .flatMap(words -> Stream.of(words.split(";", -1)))
                    .forEach(draft::keyword);
        }
        draft.tell(page, transcript);
    }

    private static Optional<String> value(List<TaggedField> fields, String tag) {
        return lines(fields, tag)
                .map(field -> Text.fold(field.value()))
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private static Stream<TaggedField> lines(List<TaggedField> fields, String tag) {
        return fields.stream().filter(field -> field.tag().equals(tag));
    }

    /** Full names where there are any; groups below them. */
    private static List<Author> authors(List<TaggedField> fields) {
        boolean full = lines(fields, "AF").anyMatch(field -> !field.value().isBlank());
        return Stream.of(full ? "AF" : "AU", "CA")
                .flatMap(tag -> lines(fields, tag))
                .flatMap(field -> field.value().lines().map(name -> author(field.tag(), name)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Author> author(String tag, String name) {
        return tag.equals("CA") ? PeopleNames.undivided(name) : PeopleNames.author(name);
    }
}
