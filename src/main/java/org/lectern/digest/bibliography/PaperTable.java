package org.lectern.digest.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.digest.bibliography.ListText.Part;
import org.lectern.digest.layout.ArxivFields;

/**
 * A table of Markdown whose rows are papers, by the names of its columns:
 *
 * <pre>
 * | Title | Venue | Date | Code |
 * |:------|:-----:|:----:|:----:|
 * | [A Title](https://arxiv.org/abs/2401.01234) | NeurIPS | 2024-01 | [Code](https://github.com/a/b) |
 * </pre>
 *
 * @param columns what each is for; empty where nobody knows
 */
record PaperTable(List<String> columns) {
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s*\\|?(?:\\s*:?-{1,200}:?\\s*\\|)*\\s*:?-{1,200}:?\\s*\\|?\\s*");
    private static final Pattern NOTHING = Pattern.compile("(?i)[\\s/–—-]*|n/?a|none|link|todo|tbd");

    /** Copies the list. */
    PaperTable {
        columns = List.copyOf(columns);
    }

    static boolean isSeparator(String line) {
        return line.contains("-")
                && line.contains("|")
                && SEPARATOR.matcher(line).matches();
    }

    /** A table with that head; empty when its rows are no papers. */
    static Optional<PaperTable> of(String head) {
        List<String> columns = cells(head).stream()
                .map(cell ->
                        column(ListText.shown(cell).toLowerCase(Locale.ROOT).strip()))
                .toList();
        boolean known = columns.contains("title")
                && columns.stream()
                        .anyMatch(name -> List.of("venue", "published", "authors", "links", "arxivId")
                                .contains(name));
        return known ? Optional.of(new PaperTable(columns)) : Optional.empty();
    }

    private static String column(String name) {
        return switch (name) {
            case "title",
                    "paper",
                    "papers",
                    "paper title",
                    "title & authors",
                    "title and authors",
                    "paper name",
                    "publication title" -> "title";
            case "venue",
                    "conference",
                    "journal",
                    "publication",
                    "published in",
                    "venue/journal",
                    "source",
                    "pub",
                    "pub." -> "venue";
            case "date", "year", "time", "published", "publish date", "publication date", "month" -> "published";
            case "author", "authors" -> "authors";
            case "code",
                    "codes",
                    "github",
                    "repo",
                    "code link",
                    "project",
                    "project page",
                    "website",
                    "homepage",
                    "demo",
                    "dataset",
                    "data",
                    "link",
                    "links",
                    "url",
                    "pdf",
                    "paper link",
                    "video",
                    "resources" -> "links";
            case "arxiv", "arxiv id" -> "arxivId";
            case "doi" -> "doi";
            case "abstract" -> "abstract";
            case "keywords", "tags" -> "keywords";
            default -> "";
        };
    }

    /** The cells of a line; a bar behind a backslash separates none. */
    static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        String row = line.strip();
        int start = row.startsWith("|") ? 1 : 0;
        for (int i = start; i < row.length(); i++) {
            char c = row.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '|') {
                cells.add(row.substring(start, i).strip());
                start = i + 1;
            }
        }
        if (start < row.length()) {
            cells.add(row.substring(start).strip());
        }
        return cells;
    }

    /** Reads a row; empty when it is no paper. */
    Optional<RecordDraft> row(String line, int number) {
        List<String> cells = cells(line);
        int title = columns.indexOf("title");
        if (title >= cells.size()) {
            return Optional.empty();
        }
        Lines lines = new Lines(number, number);
        ListedPaper paper = new ListedPaper(ListText.of(cells.get(title)), lines, at -> number, true);
        RecordDraft draft = paper.draft();
        paper.read();
        if (!draft.hasTitle()) {
            String plain = ListText.shown(cells.get(title));
            if (plain.length() < 8 || plain.indexOf(' ') < 0) {
                return Optional.empty();
            }
            draft.title(plain);
        }
        for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
            if (i != title) {
                cell(columns.get(i), cells.get(i), draft);
            }
        }
        return Optional.of(draft);
    }

    private static void cell(String column, String cell, RecordDraft draft) {
        ListText text = ListText.of(cell);
        String shown = text.parts().stream()
                .map(Part::text)
                .reduce((some, more) -> some + " " + more)
                .map(ListText::shown)
                .orElse("");
        for (Part link : text.links()) {
            boolean label = NOTHING.matcher(link.text()).matches();
            draft.address(label || link.text().isBlank() ? "" : link.text(), link.address());
        }
        if (NOTHING.matcher(shown).matches()) {
            return;
        }
        switch (column) {
            case "venue" -> venue(shown, draft);
            case "published" -> draft.published(Dates.shown(shown));
            case "authors" -> draft.authors(PeopleNames.listedAndMore(shown));
            case "arxivId" -> draft.arxivId(Identifiers.arxiv(shown));
            case "doi" -> draft.doi(ArxivFields.doi(shown));
            case "abstract" -> draft.abstractText(shown);
            case "keywords" -> List.of(shown.split("[,;]", -1)).forEach(draft::keyword);
            default -> {
                // Its links are all that it has.
            }
        }
    }

    /** A venue may have its year with it. */
    private static void venue(String shown, RecordDraft draft) {
        String year = shown.replaceFirst("^.*\\D((?:19|20)\\d\\d)\\W*$", "$1");
        boolean dated = year.length() == 4 && !year.equals(shown);
        String name = dated ? shown.substring(0, shown.lastIndexOf(year)).replaceFirst("[\\s,('’-]+$", "") : shown;
        if (Dates.shown(shown).isPresent() && shown.matches("[\\d./-]+")) {
            draft.published(Dates.shown(shown));
        } else {
            draft.venue(name);
            if (dated) {
                draft.yearOfVenue(year);
            }
        }
    }
}
