package org.lectern.library;

import org.jspecify.annotations.Nullable;
import org.lectern.json.PaperJson;
import org.lectern.paper.Metadata;
import org.lectern.paper.PaperId;

/**
 * A paper of the library that an import has come upon.
 *
 * @param number its row
 * @param id its id
 * @param first what its first sighting knows
 * @param merged what all its sightings know together
 */
record KnownPaper(long number, PaperId id, Metadata first, Metadata merged) {
    /** With another record of it. */
    KnownPaper seen(Metadata record) {
        return new KnownPaper(number, id, first, merged.enrichedBy(record));
    }

    /** What stands in its row: the merged metadata in JSON, or null when the first sighting knows as much. */
    @Nullable
    String record() {
        return merged.equals(first) ? null : PaperJson.write(PaperJson.of(merged));
    }
}
