package org.lectern.library;

import java.util.Optional;
import org.lectern.list.ListProgress;
import org.lectern.list.ListQuery;

/**
 * A list of papers in order.
 *
 * @param number its key in this library, the same for as long as the list lives
 * @param key names it in all its copies: letters and digits made by chance
 * @param name its name; no other list has it, in any case
 * @param description what it is for, in Markdown; empty when that is not said
 * @param query the search that fills it; empty when people do
 * @param papers how many of its papers are in the library; 0 where a search fills it, for the library does not search
 * @param progress how many of these were read
 */
public record ReadingList(
        long number,
        String key,
        String name,
        String description,
        Optional<ListQuery> query,
        int papers,
        ListProgress progress) {
    /** Whether a search fills it. */
    public boolean isSmart() {
        return query.isPresent();
    }
}
