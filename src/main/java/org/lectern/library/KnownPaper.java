package org.lectern.library;

import org.jspecify.annotations.Nullable;
import org.lectern.json.PaperJson;
import org.lectern.paper.Metadata;

/** A paper while an import gathers what is known of it. Lives for one import, on one thread. */
final class KnownPaper {
    private final long number;
    private final Metadata first;
    private Metadata merged;
    private int sightings;

    /**
     * A paper so far.
     *
     * @param number its row
     * @param first what its first sighting knows
     * @param merged what all its sightings know together
     * @param sightings how many there are
     */
    KnownPaper(long number, Metadata first, Metadata merged, int sightings) {
        this.number = number;
        this.first = first;
        this.merged = merged;
        this.sightings = sightings;
    }

    /** Takes another record of it. */
    void see(Metadata record) {
        merged = merged.enrichedBy(record);
        sightings++;
    }

    long number() {
        return number;
    }

    int sightings() {
        return sightings;
    }

    /** What stands in its row: the merged metadata in JSON, or null when the first sighting knows as much. */
    @Nullable
    String record() {
        return merged.equals(first) ? null : PaperJson.write(PaperJson.of(merged));
    }
}
