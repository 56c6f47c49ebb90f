package org.lectern.compare;

import java.util.List;

/**
 * The sentences of one role.
 *
 * @param rows from top to bottom; the sentences of a paper keep their order where no match of three or more crosses another
 */
public record RoleRows(Role role, List<Row> rows) {
    /** Copies the list. */
    public RoleRows {
        rows = List.copyOf(rows);
    }
}
