package org.lectern.digest.bibliography;

import java.util.List;
import org.lectern.paper.Author;

/** The names in a cell of a table. */
final class CellNames {
    private CellNames() {}

    /**
     * The names; one comma behind a single word turns the name of one person round.
     *
     * @param own whether Lectern wrote the table, in which semicolons alone part names
     */
    static List<Author> of(String cell, boolean own) {
        int comma = cell.indexOf(',');
        if (own && cell.indexOf(';') < 0 && comma < 0) {
            return List.of(new Author(cell)); // Procter & Gamble
        }
        boolean one = comma > 0
                && cell.indexOf(',', comma + 1) < 0
                && cell.indexOf(';') < 0
                && cell.substring(0, comma).strip().indexOf(' ') < 0;
        return one ? PeopleNames.author(cell).stream().toList() : PeopleNames.listedAndMore(cell);
    }
}
