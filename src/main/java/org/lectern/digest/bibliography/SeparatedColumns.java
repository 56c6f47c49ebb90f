package org.lectern.digest.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.digest.Text;
import org.lectern.digest.layout.ArxivFields;
import org.lectern.json.CarriedRecord;

/**
 * What the columns of a table of papers are for, by their names in its first row.
 *
 * @param fields the fields of a record; empty where nobody knows
 */
record SeparatedColumns(List<String> fields) {
    /** The column that Lectern writes for itself; in such a table an apostrophe keeps a spreadsheet from running a cell. */
    private static final String CARRIED = "lectern";

    private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@＝＋－＠].*", Pattern.DOTALL);

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("title", "title"),
            Map.entry("paper title", "title"),
            Map.entry("document title", "title"),
            Map.entry("article title", "title"),
            Map.entry("ti", "title"),
            Map.entry("author full names", "full names"),
            Map.entry("af", "full names"),
            Map.entry("author", "authors"),
            Map.entry("authors", "authors"),
            Map.entry("author(s)", "authors"),
            Map.entry("author names", "authors"),
            Map.entry("au", "authors"),
            Map.entry("abstract", "abstract"),
            Map.entry("abstract note", "abstract"),
            Map.entry("summary", "abstract"),
            Map.entry("ab", "abstract"),
            Map.entry("date", "published"),
            Map.entry("publication date", "published"),
            Map.entry("published", "published"),
            Map.entry("year", "year"),
            Map.entry("publication year", "year"),
            Map.entry("py", "year"),
            Map.entry("venue", "venue"),
            Map.entry("journal", "venue"),
            Map.entry("conference", "venue"),
            Map.entry("booktitle", "venue"),
            Map.entry("journal/book", "venue"),
            Map.entry("source title", "venue"),
            Map.entry("publication", "venue"),
            Map.entry("publication title", "venue"),
            Map.entry("source", "venue"),
            Map.entry("so", "venue"),
            Map.entry("doi", "doi"),
            Map.entry("di", "doi"),
            Map.entry("arxiv", "arxivId"),
            Map.entry("arxiv id", "arxivId"),
            Map.entry("arxivid", "arxivId"),
            Map.entry("eprint", "arxivId"),
            Map.entry("url", "links"),
            Map.entry("link", "links"),
            Map.entry("links", "links"),
            Map.entry("pdf", "links"),
            Map.entry("pdf link", "links"),
            Map.entry("articleurl", "links"),
            Map.entry("code", "links"),
            Map.entry("github", "links"),
            Map.entry("project", "links"),
            Map.entry("website", "links"),
            Map.entry("video", "links"),
            Map.entry("keywords", "keywords"),
            Map.entry("author keywords", "keywords"),
            Map.entry("tags", "keywords"),
            Map.entry("manual tags", "keywords"),
            Map.entry("automatic tags", "keywords"),
            Map.entry("de", "keywords"),
            Map.entry("organization", "organization"),
            Map.entry("presentation", "presentation"),
            Map.entry("categories", "categories"),
            Map.entry("upvotes", "upvotes"),
            Map.entry("volume", "volume"),
            Map.entry("number", "number"),
            Map.entry("issue", "number"),
            Map.entry("pages", "pages"),
            Map.entry("publisher", "publisher"),
            Map.entry("lectern", CARRIED),
            Map.entry("citation key", "citationKey"),
            Map.entry("bibtex key", "citationKey"));

    /** Of two columns for one field the first of these is read first. */
    private static final List<String> ORDER = List.of(
            "title",
            "full names",
            "authors",
            "abstract",
            "published",
            "year",
            "venue",
            "doi",
            "arxivId",
            "links",
            "keywords",
            "organization",
            "presentation",
            "categories",
            "upvotes",
            "volume",
            "number",
            "pages",
            "publisher",
            "citationKey");

    private static final List<String> TELLING =
            List.of("full names", "authors", "abstract", "published", "year", "venue", "doi", "arxivId", "links");

    /** In characters. */
    private static final int LONGEST_NAME = 60;

    /** Copies the list. */
    SeparatedColumns {
        fields = List.copyOf(fields);
    }

    /** The columns of a table with that first row; empty when its rows are no papers. */
    static Optional<SeparatedColumns> of(List<SeparatedCells.Cell> head) {
        if (head.stream().anyMatch(cell -> cell.text().length() > LONGEST_NAME)) {
            return Optional.empty();
        }
        List<String> fields = head.stream()
                .map(cell -> FIELDS.getOrDefault(
                        cell.text()
                                .replace("\ufeff", "")
                                .replace('_', ' ')
                                .strip()
                                .toLowerCase(Locale.ROOT),
                        ""))
                .toList();
        return fields.contains("title") && fields.stream().anyMatch(TELLING::contains)
                ? Optional.of(new SeparatedColumns(fields))
                : Optional.empty();
    }

    /** Whether a row has a cell for each column, and a title. */
    boolean fits(List<SeparatedCells.Cell> row) {
        return row.size() == fields.size()
                && !row.get(fields.indexOf("title")).text().isBlank();
    }

    /** The paper of a row that fits. */
    RecordDraft draft(List<SeparatedCells.Cell> row) {
        RecordDraft draft = new RecordDraft(
                new Lines(row.getFirst().lines().first(), row.getLast().lines().last()));
        for (String field : ORDER) {
            for (int i = 0; i < row.size(); i++) {
                String text = text(row, i);
                if (fields.get(i).equals(field) && !text.isBlank()) {
                    draft.place(row.get(i).lines(), name(field));
                    read(field, text, draft);
                }
            }
        }
        carried(row, draft);
        return draft;
    }

    /** What a cell says. */
    private String text(List<SeparatedCells.Cell> row, int column) {
        String text = row.get(column).text();
        return fields.contains(CARRIED) && GUARDED.matcher(text).matches() ? text.substring(1) : text;
    }

    private String text(List<SeparatedCells.Cell> row, String field) {
        return fields.contains(field) ? text(row, fields.indexOf(field)) : "";
    }

    private void carried(List<SeparatedCells.Cell> row, RecordDraft draft) {
        int own = fields.indexOf(CARRIED);
        if (own < 0) {
            return;
        }
        List<String> written = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            if (i != own) {
                written.add(row.get(i).text());
            }
        }
        CarriedRecord.read(row.get(own).text())
                .ifPresent(record -> draft.carried(
                        record,
                        record.asWritten(
                                text(row, "title"), text(row, "abstract"), text(row, "citationKey"), written)));
    }

    private static String name(String field) {
        return switch (field) {
            case "full names" -> "authors";
            case "year" -> "published";
            default -> field;
        };
    }

    private void read(String field, String text, RecordDraft draft) {
        String value = Text.fold(text);
        switch (field) {
            case "title" -> draft.title(value);
            // Scopus puts its number behind each name.
            case "full names" ->
                draft.authors(CellNames.of(value.replaceAll(" ?\\(\\d{6,}\\)", ""), fields.contains(CARRIED)));
            case "authors" -> draft.authors(CellNames.of(value, fields.contains(CARRIED)));
            case "abstract" -> draft.abstractText(value);
            case "published", "year" -> draft.published(Dates.shown(value));
            case "venue" -> draft.venue(value);
            case "doi" -> draft.doi(ArxivFields.doi(value));
            case "arxivId" -> draft.arxivId(Identifiers.arxiv(value));
            case "keywords" ->
                List.of(value.split(value.indexOf(';') >= 0 ? ";" : ",", -1)).forEach(draft::keyword);
            case "citationKey" -> draft.citationKey(value);
            case "organization" -> draft.organization(value);
            case "presentation" -> draft.presentation(value);
            case "categories" -> ArxivFields.categories(value).forEach(draft::category);
            case "upvotes" -> {
                if (value.matches("\\d{1,9}")) {
                    draft.upvotes(Integer.parseInt(value));
                }
            }
            case "volume", "number", "pages", "publisher" -> draft.entryField(field, value);
            default -> {
                for (String address : value.split("[;\\s]+", -1)) {
                    if (address.startsWith("http")) {
                        draft.address("", address);
                    }
                }
            }
        }
    }
}
