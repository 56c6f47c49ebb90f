package org.lectern.library;

import java.util.List;
import org.lectern.paper.PaperId;

/**
 * A paper of which a listing, imported again, says something else.
 *
 * @param id the paper
 * @param title as the listing has it now
 * @param fields the names, as in the JSON of a record, of the fields that differ
 */
public record ChangedPaper(PaperId id, String title, List<String> fields) {
    /** Copies the list. */
    public ChangedPaper {
        fields = List.copyOf(fields);
    }
}
