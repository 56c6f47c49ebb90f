package org.lectern.export.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.lectern.export.entry.Addresses;
import org.lectern.export.entry.Entry;
import org.lectern.export.entry.EntryWriter;
import org.lectern.export.entry.ShownText;
import org.lectern.export.name.AuthorList;
import org.lectern.json.CarriedRecord;
import org.lectern.json.InertJson;
import org.lectern.paper.Metadata;
import org.lectern.paper.PartialDate;

/**
 * Writes a table (RFC 4180): the names of the columns, then a row a paper; lists with semicolons between their values, texts as
 * people read them. The last column is for Lectern, which reads back what it wrote.
 */
public final class CsvWriter implements EntryWriter {
    private static final List<String> COLUMNS = List.of(
            "citation key",
            "type",
            "title",
            "authors",
            "author count",
            "date",
            "venue",
            "organization",
            "presentation",
            "categories",
            "arxiv id",
            "doi",
            "links",
            "keywords",
            "upvotes",
            "comments",
            "figure captions",
            "volume",
            "number",
            "pages",
            "publisher",
            "other fields",
            "abstract",
            "lectern");
    private static final List<String> OWN_COLUMN = List.of("volume", "number", "pages", "publisher");

    private final boolean abstracts;

    /** A writer of rows with or without their abstracts. */
    public CsvWriter(boolean abstracts) {
        this.abstracts = abstracts;
    }

    @Override
    public void begin(Appendable target) throws IOException {
        row(COLUMNS, target);
    }

    @Override
    public void entry(Entry entry, Appendable target) throws IOException {
        Metadata paper = entry.paper();
        String title = ShownText.of(paper.title());
        String abstractText = abstracts ? ShownText.of(paper.abstractText()) : "";
        List<String> cells = new ArrayList<>();
        cells.add(entry.key());
        cells.add(paper.entry().type());
        cells.add(title);
        cells.add(authors(paper, entry.authors()));
        cells.add(number(paper.authorCount()));
        cells.add(paper.published().map(PartialDate::toString).orElse(""));
        cells.add(paper.venue().map(ShownText::of).orElse(""));
        cells.add(paper.organization().map(ShownText::of).orElse(""));
        cells.add(paper.presentation().map(ShownText::of).orElse(""));
        cells.add(list(paper.categories()));
        cells.add(paper.arxivId().orElse(""));
        cells.add(paper.doi().orElse(""));
        cells.add(list(Addresses.all(paper)));
        cells.add(list(paper.keywords()));
        cells.add(number(paper.upvotes()));
        cells.add(number(paper.commentCount()));
        cells.add(list(paper.figureCaptions()));
        OWN_COLUMN.forEach(name -> cells.add(ShownText.of(paper.entry().field(name))));
        cells.add(otherFields(paper));
        cells.add(abstractText);
        cells.replaceAll(cell -> Cell.guarded(ShownText.line(cell)));
        cells.add(InertJson.write(CarriedRecord.of(paper, title, abstractText, cells)));
        row(cells, target);
    }

    /** Those known by name; "et al." where there are more. */
    private static String authors(Metadata paper, AuthorList authors) {
        String names = list(paper.authors().stream().map(Object::toString).toList());
        return authors.names().size() == paper.authors().size() && authors.others() ? names + "; et al." : names;
    }

    private static String otherFields(Metadata paper) {
        return paper.entry().fields().entrySet().stream()
                .filter(field -> !OWN_COLUMN.contains(field.getKey()))
                .map(field -> field.getKey() + ": " + field.getValue())
                .collect(Collectors.joining("; "));
    }

    private static String list(Collection<String> values) {
        return values.stream().map(ShownText::of).collect(Collectors.joining("; "));
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }

    private static void row(List<String> cells, Appendable target) throws IOException {
        target.append(cells.stream().map(Cell::quoted).collect(Collectors.joining(",", "", "\r\n")));
    }
}
