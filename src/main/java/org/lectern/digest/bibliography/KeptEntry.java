package org.lectern.digest.bibliography;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lectern.digest.Text;
import org.lectern.digest.bibliography.BibFile.Join;
import org.lectern.digest.layout.ArxivFields;
import org.lectern.digest.layout.ArxivId;
import org.lectern.paper.JoinedValue;
import org.lectern.paper.PartialDate;
import org.lectern.paper.SourceEntry;

/**
 * What an entry says beyond the fields of a record, to be carried along: its type, the fields that records do not have, and the
 * TeX of those that they have, where it is more than the text.
 */
final class KeptEntry {
    private static final Map<String, String> NAMES = Map.of(
            "journal", "journaltitle",
            "address", "location",
            "school", "institution",
            "annote", "annotation",
            "archiveprefix", "eprinttype",
            "primaryclass", "eprintclass",
            "keyword", "keywords",
            "key", "sortkey");

    private static final Set<String> ADDRESSES = Set.of("url", "doi", "ee", "pdf", "biburl", "file", "code", "website");
    /** Keys of other entries that are resolved, and what is read into a record whole. */
    private static final Set<String> READ = Set.of("xdata", "arxivid");
    /** Fields that are made anew, or taken as they are and not as texts: they are kept without the names that they are joined of. */
    private static final Set<String> NEVER_JOINED = Set.of(
            "date",
            "year",
            "month",
            "day",
            "eprint",
            "eprinttype",
            "eprintclass",
            "url",
            "doi",
            "ee",
            "pdf",
            "biburl",
            "file",
            "code",
            "video",
            "website",
            "urlraw",
            "crossref",
            "xref",
            "related",
            "ids",
            "entryset",
            "keywords");
    /** Braces that hold a name together, and not an accent and its letter. */
    private static final Pattern GROUP = Pattern.compile("(?:^|[\\s,])\\{[^\\\\]");

    private static final Pattern OTHERS = Pattern.compile("(?is).*\\sand\\s+others\\s*");
    private static final Pattern VERSION = Pattern.compile(".*\\dv\\d+$");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("(?i)(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)"
            + "(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?\\.?(?:[~ ]*\\d{1,2})?|\\d{1,2}");

    private final Map<String, String> values;
    private final Map<String, Join> joins;
    private final Map<String, String> kept = new LinkedHashMap<>();

    private KeptEntry(Map<String, String> values, Map<String, Join> joins) {
        this.values = values;
        this.joins = joins;
    }

    /**
     * What is kept of an entry.
     *
     * @param values its fields, with those it takes from others
     * @param joins how their values are joined, where names of the file are in them
     * @param notes what the reader notes for the writer, by names that no entry has
     */
    static SourceEntry of(
            BibFile.Entry entry, Map<String, String> values, Map<String, Join> joins, Map<String, String> notes) {
        KeptEntry keeper = new KeptEntry(values, joins);
        values.forEach((name, value) ->
                keeper.field(name, Text.fold(ADDRESSES.contains(name) ? value : TexPlain.withoutEntities(value))));
        keeper.kept.putAll(notes);
        return new SourceEntry(entry.type(), keeper.kept, entry.comment());
    }

    private void field(String name, String value) {
        String modern = NAMES.getOrDefault(name, name);
        Optional<Join> join = NEVER_JOINED.contains(modern) ? Optional.empty() : Optional.ofNullable(joins.get(name));
        boolean wanted = !value.isBlank() && !READ.contains(name) && (join.isPresent() || isMore(name, value));
        if (wanted && kept.putIfAbsent(modern, value) == null) {
            join.ifPresent(joined -> keep(modern, joined));
        }
    }

    private void keep(String field, Join join) {
        kept.put(JoinedValue.OF_FIELD + field, join.value().toString());
        join.strings().forEach((name, text) -> kept.putIfAbsent(JoinedValue.NAME + name, text));
    }

    /** Whether a field says more than the record does. */
    private boolean isMore(String name, String value) {
        return switch (NAMES.getOrDefault(name, name)) {
            case "title" -> isTex(value) || values.containsKey("subtitle");
            case "abstract", "keywords" -> isTex(value);
            case "author" ->
                GROUP.matcher(value).find() || OTHERS.matcher(value).matches();
            case "sortkey" -> !TexPlain.of(value).equals(TexPlain.of(values.getOrDefault("title", "")));
            case "doi" -> ArxivFields.doi(value).filter(value::equals).isEmpty();
            case "eprint" ->
                !isArxiv()
                        || VERSION.matcher(value).matches()
                        || Identifiers.arxiv(value).isEmpty();
            case "eprinttype" -> !isArxiv();
            case "eprintclass" -> !isArxiv() || ArxivFields.categories(value).isEmpty();
            case "date" ->
                Dates.numeric(value)
                        .map(PartialDate::toString)
                        .filter(value::equals)
                        .isEmpty();
            case "year", "month", "day" -> !isWhole();
            default -> true;
        };
    }

    /** Whether it shows something else than it says, or has macros that are not known and stay as they are. */
    private static boolean isTex(String value) {
        return value.indexOf('\\') >= 0 || !TexPlain.of(value).equals(value);
    }

    private boolean isArxiv() {
        String kind = values.getOrDefault("eprinttype", values.getOrDefault("archiveprefix", ""));
        Optional<ArxivId> id = Identifiers.arxiv(values.getOrDefault("eprint", ""));
        return id.isPresent()
                && (kind.isEmpty() || kind.toLowerCase(Locale.ROOT).equals("arxiv"));
    }

    /** Whether a date can be made of the record that says as much as the fields. */
    private boolean isWhole() {
        String month = Text.fold(values.getOrDefault("month", ""));
        String day = Text.fold(values.getOrDefault("day", ""));
        boolean date = YEAR.matcher(values.getOrDefault("year", "").strip()).matches()
                && (month.isEmpty() ? day.isEmpty() : MONTH.matcher(month).matches());
        return date && (day.isEmpty() || day.matches("\\d{1,2}"));
    }
}
