package org.lectern.digest.bibliography;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.digest.bibliography.BibFile.Entry;
import org.lectern.digest.bibliography.BibFile.Field;
import org.lectern.digest.bibliography.BibFile.Join;
import org.lectern.digest.layout.ArxivFields;

/** Makes a record of an entry of BibTeX or BibLaTeX. For one entry. */
final class BibRecord {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s{}\\\\]+(?:\\\\[_%&#~][^\\s{}\\\\]*)*");
    /** One address with spaces in it, and no words about it. */
    private static final Pattern SPACED_ADDRESS = Pattern.compile(
            "https?://[^\\s{}\\\\,;]+(?: +(?!(?i:https?:|accessed|visited|retrieved|and\\b|on\\b|\\())[^\\s{}\\\\,;]+)+");

    private static final Pattern PREPRINTS = Pattern.compile(
            "(?i)(?:arxiv|biorxiv|medrxiv|chemrxiv|psyarxiv|corr|ssrn|openreview|(?:arxiv )?preprints?|hal)\\b.*");
    private static final Set<String> REPORTS = Set.of("school", "institution", "organization");
    /** Names of fields that say where something is and nothing of the paper: on somebody's disk, in somebody's database. */
    private static final Set<String> ELSEWHERE = Set.of("bibsource", "biburl", "timestamp", "file", "localfile");

    private final Entry entry;
    private final RecordDraft draft;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, Join> joins = new LinkedHashMap<>();

    private final Map<String, String> notes = new LinkedHashMap<>();

    private BibRecord(Entry entry, List<Field> inherited) {
        this.entry = entry;
        this.draft = new RecordDraft(entry.lines());
        for (Field field : entry.fields()) {
            if (field.name().startsWith("keyword")) {
                values.merge(field.name(), field.value(), (some, more) -> some + ", " + more);
            } else {
                first(field);
            }
        }
        inherited.forEach(this::first);
    }

    private void first(Field field) {
        if (values.putIfAbsent(field.name(), field.value()) == null) {
            field.join().ifPresent(join -> joins.put(field.name(), join));
        }
    }

    /**
     * The record of an entry, with what it takes from others.
     *
     * @param children the keys of the entries that refer to it, separated by commas
     */
    static BibRecord of(Entry entry, List<Field> inherited, String children) {
        BibRecord record = new BibRecord(entry, inherited);
        if (!children.isEmpty()) {
            record.notes.put("bib-children", children);
        }
        record.read();
        return record;
    }

    RecordDraft draft() {
        return draft;
    }

    /** What stands for its title, where it has none. */
    Optional<String> standIn() {
        return Optional.ofNullable(notes.get(Untitled.FIELD));
    }

    private void read() {
        if (!entry.key().isEmpty()) {
            draft.place(new Lines(entry.keyLine(), entry.keyLine()), "citationKey");
            draft.citationKey(entry.key());
        }
        entry.fields().forEach(field -> draft.place(field.lines(), RecordFields.name(field.name(), entry.type())));
        titles();
        draft.authors(BibNames.of(value("author")));
        draft.abstractText(text("abstract"));
        date();
        identifiers();
        venue();
        organization();
        links();
        keywords("keywords");
        keywords("keyword");
        draft.entry(KeptEntry.of(entry, values, joins, notes));
    }

    private String value(String field) {
        return values.getOrDefault(field, "");
    }

    private String text(String field) {
        return TexPlain.of(value(field));
    }

    private void titles() {
        String title = text("title");
        String subtitle = text("subtitle");
        boolean joined = !title.isEmpty() && !subtitle.isEmpty();
        draft.title(joined ? title + (title.matches(".*[?!.:]") ? " " : ": ") + subtitle : title);
        if (!draft.hasTitle()) {
            Untitled.name(entry.type(), entry.key(), this::shown).ifPresent(name -> {
                draft.title(name);
                notes.put(Untitled.FIELD, name);
            });
        }
    }

    private String shown(String field) {
        return field.equals("url") || field.equals("doi") ? verbatim(value(field)) : text(field);
    }

    private void date() {
        draft.published(Dates.numeric(text("date")).or(() -> Dates.worded(text("date"))));
        String year = text("year");
        draft.published(Dates.year(year)
                .flatMap(digits -> year.matches("\\d{4}-\\d\\d(?:-\\d\\d)?")
                        ? Dates.numeric(year)
                        : Dates.of(digits, text("month"), text("day"))));
    }

    private void identifiers() {
        String kind = value("eprinttype").isEmpty() ? text("archiveprefix") : text("eprinttype");
        String eprint = TexPlain.of(value("eprint"));
        if (kind.isEmpty() || kind.equalsIgnoreCase("arxiv")) {
            draft.arxivId(Identifiers.arxiv(eprint));
        }
        draft.doi(ArxivFields.doi(verbatim(value("doi"))));
        draft.arxivId(Identifiers.arxiv(text("arxivid")));
        for (String field :
                List.of("journal", "journaltitle", "booktitle", "howpublished", "note", "number", "pages", "eid")) {
            draft.arxivId(Identifiers.arxivNamed(text(field)));
        }
        if (text("journal").equalsIgnoreCase("CoRR") || text("journaltitle").equalsIgnoreCase("CoRR")) {
            draft.arxivId(Identifiers.arxiv(text("volume").replaceFirst("^abs/", "")));
        }
        String classes = text("primaryclass") + " " + text("eprintclass");
        ArxivFields.categories(classes).forEach(draft::category);
    }

    private void venue() {
        List<String> fields = RecordFields.isBook(entry.type())
                ? List.of("eventtitle", "publisher")
                : List.of("journaltitle", "journal", "booktitle", "eventtitle");
        for (String field : fields) {
            String name = text(field);
            // What only names the paper's identifier is no place where it was published.
            if (Identifiers.arxivNamed(name).isEmpty()) {
                draft.venue(name);
            }
        }
        String how = text("howpublished");
        boolean venue = PREPRINTS.matcher(how).matches() || !values.containsKey("author");
        if (venue
                && Identifiers.arxivNamed(how).isEmpty()
                && !ADDRESS.matcher(how).find()) {
            draft.venue(how);
        }
    }

    private void organization() {
        for (String field : REPORTS) {
            if (!field.equals("organization") || !RecordFields.isOfMeeting(entry.type())) {
                draft.organization(text(field));
            }
        }
    }

    private void links() {
        for (Field field : entry.fields()) {
            boolean named = Identifiers.kindOfName(field.name()).isPresent();
            if (isAddress(field)) {
                draft.address(named ? field.name() : "", verbatim(field.value()));
            } else if (!ELSEWHERE.contains(field.name()) && !isText(field.name())) {
                Matcher address = ADDRESS.matcher(field.value());
                while (address.find()) {
                    draft.address(named ? field.name() : "", verbatim(address.group()));
                }
            }
        }
    }

    /** Whether a field holds one address with spaces in it. */
    private static boolean isAddress(Field field) {
        return Set.of("url", "ee", "pdf").contains(field.name())
                && SPACED_ADDRESS.matcher(field.value().strip()).matches();
    }

    /** Fields whose addresses are part of a text; those of the abstract are found there. */
    private static boolean isText(String field) {
        return Set.of("abstract", "title", "author", "annote", "comment", "editor")
                .contains(field);
    }

    /** A value that is not set in TeX, such as an address, but written by programs that do not know it. */
    private static String verbatim(String value) {
        return value.replaceAll("\\\\([_%&#~{}])", "$1")
                .replace("{\\textasciitilde}", "~")
                .replaceAll("[{}]", "")
                .replaceAll("[.,;]+$", "")
                .strip();
    }

    private void keywords(String field) {
        String all = TexPlain.withoutEntities(value(field));
        List<String> lines = Arrays.asList(all.split("\n", -1));
        boolean listed = all.indexOf(',') < 0 && all.indexOf(';') < 0 && lines.size() > 1;
        (listed ? lines : separated(all)).forEach(keyword -> draft.keyword(TexPlain.of(keyword)));
    }

    /** Parts between commas and semicolons that are outside of braces. */
    private static List<String> separated(String all) {
        return BibNames.split(all, ";").stream()
                .flatMap(part -> BibNames.split(part, ",").stream())
                .toList();
    }
}
