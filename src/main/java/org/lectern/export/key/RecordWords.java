package org.lectern.export.key;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lectern.paper.Metadata;
import org.lectern.paper.PartialDate;

/** The words of patterns for what is neither a name nor made of the title. */
final class RecordWords {
    static final List<String> NAMES = List.of(
            "year",
            "shortyear",
            "month",
            "day",
            "date",
            "keyword1",
            "keywords3",
            "journal",
            "venue",
            "entrytype",
            "type",
            "doi",
            "eprint",
            "arxiv",
            "firstpage",
            "lastpage",
            "pageprefix",
            "organization");

    /** Fields of entries that may be named by their own names. */
    static final Set<String> FIELDS = Set.of(
            "volume",
            "number",
            "issue",
            "pages",
            "chapter",
            "edition",
            "series",
            "publisher",
            "location",
            "address",
            "institution",
            "school",
            "isbn",
            "issn",
            "eid",
            "isan",
            "ismn",
            "isrn",
            "shortjournal",
            "journalsubtitle",
            "booksubtitle",
            "subtitle",
            "eventtitle",
            "version",
            "language",
            "langid",
            "note",
            "howpublished",
            "pubstate",
            "primaryclass",
            "eprintclass",
            "eprinttype",
            "archiveprefix",
            "shortauthor",
            "origdate",
            "part",
            "url",
            "crossref",
            "pmid",
            "pmcid",
            "mrnumber",
            "zblnumber");

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Map<String, String> TYPES = Map.of(
            "inproceedings",
            "InProceedings",
            "incollection",
            "InCollection",
            "inbook",
            "InBook",
            "phdthesis",
            "PhdThesis",
            "mastersthesis",
            "MastersThesis",
            "techreport",
            "TechReport",
            "inreference",
            "InReference");

    private RecordWords() {}

    static Optional<KeyWord> word(String word, Arguments arguments, Syntax syntax) {
        String name = word.toLowerCase(Locale.ROOT);
        Optional<KeyWord.Value> common = common(name, syntax);
        if (common.isPresent()) {
            return common.map(value -> new KeyWord(KeyWord.Kind.COMMON, value));
        }
        return naming(name, arguments, syntax)
                .or(() -> FIELDS.contains(name) ? Optional.of(paper -> paper.field(name)) : Optional.empty())
                .map(value -> new KeyWord(KeyWord.Kind.NAMING, value));
    }

    private static Optional<KeyWord.Value> common(String name, Syntax syntax) {
        return Optional.ofNullable(
                switch (name) {
                    case "year" -> paper -> year(paper.metadata());
                    case "shortyear" -> paper -> lastTwo(year(paper.metadata()));
                    case "month" -> paper -> month(paper.metadata(), syntax);
                    case "day" -> paper -> day(paper.metadata());
                    case "date" ->
                        paper -> paper.metadata()
                                .published()
                                .map(PartialDate::toString)
                                .orElse("");
                    case "entrytype", "type" ->
                        paper -> type(paper.metadata().entry().type());
                    default -> null;
                });
    }

    private static Optional<KeyWord.Value> naming(String name, Arguments arguments, Syntax syntax) {
        return Optional.ofNullable(
                switch (name) {
                    case "keyword" -> keyword(arguments.number("n", 1));
                    case "keywords" -> keywords(arguments.number("n", 0));
                    case "journal" ->
                        paper -> syntax == Syntax.FORMULA
                                        && !paper.field("shortjournal").isEmpty()
                                ? paper.field("shortjournal")
                                : venue(paper);
                    case "venue", "journaltitle", "booktitle", "publicationtitle" -> RecordWords::venue;
                    case "doi" ->
                        paper -> KeyRecord.shown(paper.metadata().doi().orElse(""));
                    case "eprint", "arxiv" ->
                        paper -> KeyRecord.shown(paper.metadata().arxivId().orElseGet(() -> paper.field("eprint")));
                    case "organization" ->
                        paper -> KeyRecord.shown(paper.metadata().organization().orElse(""));
                    case "firstpage" -> paper -> page(paper, true);
                    case "lastpage" -> paper -> page(paper, false);
                    case "pageprefix" -> paper -> prefix(paper.field("pages"));
                    default -> null;
                });
    }

    private static String venue(KeyRecord paper) {
        return KeyRecord.shown(paper.metadata().venue().orElse(""));
    }

    private static String year(Metadata paper) {
        return paper.year().isPresent() ? Integer.toString(paper.year().getAsInt()) : "";
    }

    private static String lastTwo(String year) {
        return year.substring(Math.max(0, year.length() - 2));
    }

    /** JabRef writes the name of a month, Better BibTeX its number. */
    private static String month(Metadata paper, Syntax syntax) {
        int month = paper.published().map(PartialDate::month).orElse(0);
        if (month == 0) {
            return "";
        }
        return syntax == Syntax.FORMULA ? "%02d".formatted(month) : MONTHS.get(month - 1);
    }

    private static String day(Metadata paper) {
        int day = paper.published().map(PartialDate::day).orElse(0);
        return day == 0 ? "" : Integer.toString(day);
    }

    private static String type(String type) {
        return TYPES.getOrDefault(type, Casing.initialUp(type));
    }

    private static KeyWord.Value keyword(int number) {
        return paper -> {
            List<String> all = paper.metadata().keywords();
            return number < 1 || number > all.size() ? "" : KeyRecord.shown(all.get(number - 1));
        };
    }

    private static KeyWord.Value keywords(int most) {
        return paper -> paper.metadata().keywords().stream()
                .limit(most == 0 ? Integer.MAX_VALUE : most)
                .map(KeyRecord::shown)
                .collect(Collectors.joining(" "));
    }

    /** The lowest or highest number among the pages, as both programs have it. */
    private static String page(KeyRecord paper, boolean first) {
        OptionalInt page = first
                ? numbers(paper.field("pages")).min()
                : numbers(paper.field("pages")).max();
        return page.isPresent() ? Integer.toString(page.getAsInt()) : "";
    }

    private static java.util.stream.IntStream numbers(String pages) {
        return NUMBER.matcher(pages)
                .results()
                .map(MatchResult::group)
                .filter(digits -> digits.length() < 10)
                .mapToInt(Integer::parseInt);
    }

    private static String prefix(String pages) {
        int end = 0;
        while (end < pages.length() && Character.isLetter(pages.charAt(end))) {
            end++;
        }
        return pages.substring(0, end);
    }
}
