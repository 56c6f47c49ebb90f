package org.lectern.digest.bibliography;

import java.util.ArrayList;
import java.util.List;
import org.lectern.digest.Line;

/**
 * Reads the cells of a table whose cells are separated by one sign (RFC 4180): a cell in quotation marks may hold that sign, line
 * ends, and quotation marks twice. For one page and one thread.
 */
final class SeparatedCells {
    /** More rows than these that do not end are not looked for, so that the page is not gone through for each. */
    private static final int MOST_OPEN = 8;
    /** So many lines a row has at the most. */
    private static final int MOST_LINES = 500;

    /**
     * A cell and its lines.
     *
     * @param text without the quotation marks around it
     */
    record Cell(String text, Lines lines) {}

    private final List<Line> lines;
    private final char separator;
    private int open;

    SeparatedCells(List<Line> lines, char separator) {
        this.lines = lines;
        this.separator = separator;
    }

    /** The cells of the row that begins with the line of that index; a quotation mark that does not end is one like any sign. */
    List<Cell> row(int index) {
        List<Cell> row = open < MOST_OPEN ? row(index, true) : List.of();
        if (row.isEmpty()) {
            open++;
            row = row(index, false);
        }
        return row;
    }

    /** The cells; none when a quotation mark does not end. */
    private List<Cell> row(int index, boolean quotes) {
        List<Cell> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        int first = index;
        int line = index;
        String text = lines.get(line).text();
        boolean quoted = false;
        for (int i = 0; ; i++) {
            while (i == text.length() && quoted) {
                line++;
                if (line == lines.size() || line - index >= MOST_LINES) {
                    return List.of();
                }
                cell.append('\n');
                text = lines.get(line).text();
                i = 0;
            }
            if (i == text.length() || (!quoted && text.charAt(i) == separator)) {
                cells.add(new Cell(cell.toString().strip(), new Lines(first + 1, line + 1)));
                cell.setLength(0);
                first = line;
                if (i == text.length()) {
                    return cells;
                }
                continue;
            }
            char c = text.charAt(i);
            boolean twice = quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
            if (twice) {
                cell.append(c);
                i++;
            } else if (quotes && c == '"' && (quoted || cell.toString().isBlank())) {
                quoted = !quoted;
            } else {
                cell.append(c);
            }
        }
    }
}
