package org.lectern.digest.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.digest.Page;
import org.lectern.digest.Text;
import org.lectern.digest.Transcript;
import org.lectern.digest.layout.ArxivFields;
import org.lectern.paper.Author;

/** Makes a record of the fields of a reference of PubMed. */
final class PubmedRecord {
    private static final Pattern TYPED = Pattern.compile("(.*\\S)\\s*\\[(doi|pii|bookaccession)\\]");
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("TI", "title"),
            Map.entry("BTI", "title"),
            Map.entry("AB", "abstract"),
            Map.entry("FAU", "authors"),
            Map.entry("AU", "authors"),
            Map.entry("CN", "authors"),
            Map.entry("DP", "published"),
            Map.entry("JT", "venue"),
            Map.entry("TA", "venue"),
            Map.entry("AID", "doi"),
            Map.entry("LID", "doi"),
            Map.entry("OT", "keywords"),
            Map.entry("MH", "keywords"));

    private static final Pattern SHORT = Pattern.compile("(.+) (\\p{Lu}{1,3})(?: (Jr|Sr|II|III|IV|\\d(?:nd|rd|th)))?");

    private PubmedRecord() {}

    /** Gives the record to the transcript; nothing for no fields. */
    static void tell(List<TaggedField> fields, Page page, Transcript transcript) {
        if (fields.isEmpty()) {
            return;
        }
        RecordDraft draft = RecordDraft.of(fields);
        for (TaggedField field : fields) {
            draft.place(field.lines(), field(field));
        }
        draft.authors(authors(fields));
        fields.forEach(field -> read(field, draft));
        fields.stream().filter(field -> field.tag().equals("TA")).forEach(field -> draft.venue(field.value()));
        draft.tell(page, transcript);
    }

    /** An identifier of the publisher is none that papers have. */
    private static String field(TaggedField field) {
        boolean identifier = field.tag().equals("AID") || field.tag().equals("LID");
        return identifier && !field.value().contains("[doi]")
                ? field.tag()
                : FIELDS.getOrDefault(field.tag(), field.tag());
    }

    private static void read(TaggedField field, RecordDraft draft) {
        String value = Text.fold(field.value());
        switch (field.tag()) {
            case "TI", "BTI" -> draft.title(title(value));
            case "AB" -> draft.abstractText(value);
            case "DP" -> draft.published(Dates.worded(value));
            case "JT" -> draft.venue(value);
            case "OT", "MH" -> draft.keyword(value.replace("*", ""));
            case "AID", "LID" -> {
                Matcher typed = TYPED.matcher(value);
                if (typed.matches() && typed.group(2).equals("doi")) {
                    draft.doi(ArxivFields.doi(typed.group(1)));
                }
            }
            default -> {
                // It has no place in a record; its lines keep its name.
            }
        }
    }

    /** PubMed ends every title with a full stop, and puts a translated one in brackets. */
    private static String title(String value) {
        String title = value.endsWith(".") && !value.endsWith("..") ? value.substring(0, value.length() - 1) : value;
        boolean translated = title.startsWith("[") && title.endsWith("]") && title.indexOf(']') == title.length() - 1;
        String bare = translated ? title.substring(1, title.length() - 1) : title;
        return translated && bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
    }

    /** Full names where there are any, and the short form of those who have no other. */
    private static List<Author> authors(List<TaggedField> fields) {
        List<Author> names = new ArrayList<>();
        boolean full = false;
        for (TaggedField field : fields) {
            String value = Text.fold(field.value());
            switch (field.tag()) {
                case "FAU" -> {
                    PeopleNames.author(value).ifPresent(names::add);
                    full = true;
                }
                case "AU" -> {
                    if (!full) {
                        shortForm(value).ifPresent(names::add);
                    }
                    full = false;
                }
                case "CN" -> PeopleNames.undivided(value).ifPresent(names::add);
                default -> {
                    // Affiliations and identifiers stand between the two forms of a name.
                }
            }
        }
        return names;
    }

    /** {@code García Márquez G} and {@code Logan RL 4th}. */
    private static Optional<Author> shortForm(String name) {
        Matcher parts = SHORT.matcher(name);
        return parts.matches()
                ? PeopleNames.person(
                        parts.group(1),
                        parts.group(2),
                        Optional.ofNullable(parts.group(3)).orElse(""))
                : PeopleNames.author(name);
    }
}
