package org.lectern.digest.bibliography;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lectern.digest.Block;
import org.lectern.digest.DigestLayout;
import org.lectern.digest.Line;
import org.lectern.digest.Page;
import org.lectern.digest.Transcript;

/**
 * A table of papers as spreadsheets, databases and reference managers export it, with the names of its columns in the first row and
 * commas, semicolons, tabs or bars between its cells:
 *
 * <pre>
 * Title,Authors,Year,Abstract
 * "A Title, and More","Lovelace, Ada; Babbage, Charles",1843,"Its abstract."
 * </pre>
 */
public final class SeparatedTableLayout implements DigestLayout {
    private static final char[] SEPARATORS = {',', '\t', ';', '|'};
    /** In characters; no first row is longer. */
    private static final int LONGEST_HEAD = 8000;

    /**
     * A table on a page.
     *
     * @param head the index of its first row
     */
    private record Table(int head, SeparatedColumns columns, SeparatedCells cells) {}

    @Override
    public String name() {
        return "table";
    }

    @Override
    public String description() {
        return "A table (CSV, TSV …) whose first row names its columns: title, authors, year …";
    }

    @Override
    public boolean readsInParts() {
        return true;
    }

    @Override
    public double recognize(Page page) {
        return next(page.lines(), 0).isPresent() ? 0.97 : 0;
    }

    @Override
    public void read(Page page, Transcript transcript) {
        List<Line> lines = page.lines();
        Optional<Table> table = next(lines, 0);
        if (table.isEmpty()) {
            return;
        }
        Table current = table.get();
        for (int i = current.head(); i < lines.size(); ) {
            Optional<Table> begun = i == current.head() ? Optional.of(current) : at(lines, i);
            if (begun.isPresent()) {
                current = begun.get();
                transcript.furniture(new Block(List.of(lines.get(i))), "names of the columns");
                i++;
                continue;
            }
            List<SeparatedCells.Cell> row =
                    lines.get(i).isBlank() ? List.of() : current.cells().row(i);
            if (current.columns().fits(row)) {
                current.columns().draft(row).tell(page, transcript);
                i = row.getLast().lines().last();
            } else {
                i++;
            }
        }
    }

    /** The first table at or below a line that has a row. */
    private static Optional<Table> next(List<Line> lines, int from) {
        for (int i = from; i + 1 < lines.size(); i++) {
            Optional<Table> table = at(lines, i);
            if (table.isPresent()) {
                return table;
            }
        }
        return Optional.empty();
    }

    /** The table whose first row is that line. */
    private static Optional<Table> at(List<Line> lines, int index) {
        if (index + 1 < lines.size() && mayBeHead(lines.get(index).text())) {
            for (char separator : SEPARATORS) {
                Optional<Table> table = table(lines, index, separator);
                if (table.isPresent()) {
                    return table;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Table> table(List<Line> lines, int head, char separator) {
        String text = lines.get(head).text();
        // A table of Markdown has bars at the start of its lines.
        if (text.indexOf(separator) <= 0) {
            return Optional.empty();
        }
        List<SeparatedCells.Cell> names = new SeparatedCells(lines.subList(head, head + 1), separator).row(0);
        SeparatedCells cells = new SeparatedCells(lines, separator);
        return SeparatedColumns.of(names)
                .filter(columns -> columns.fits(cells.row(head + 1)))
                .map(columns -> new Table(head, columns, cells));
    }

    private static boolean mayBeHead(String text) {
        return text.length() <= LONGEST_HEAD
                && (text.startsWith("PT\t") || text.toLowerCase(Locale.ROOT).contains("title"));
    }
}
