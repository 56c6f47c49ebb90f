package org.lectern.desktop.lists;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A place between two rows of a list, which stays the same while the list changes around it.
 *
 * @param before the key of the row below it; empty at the end
 */
record Gap(Optional<Object> before) {
    static final Gap END = new Gap(Optional.empty());

    /**
     * The gap before a row.
     *
     * @param row from 0; behind the last is the end
     */
    static Gap of(List<ListRow> rows, int row) {
        return row < rows.size() ? new Gap(Optional.of(rows.get(row).key())) : END;
    }

    /** Before which row of a list it is, from 0; empty when the row below it is gone. */
    OptionalInt in(List<ListRow> rows) {
        return before.map(key -> IntStream.range(0, rows.size())
                        .filter(i -> rows.get(i).key().equals(key))
                        .findFirst())
                .orElseGet(() -> OptionalInt.of(rows.size()));
    }
}
