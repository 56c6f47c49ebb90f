package org.lectern.paper;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A paper of the library: one work, however many listings it was seen in.
 *
 * @param id its name in the library, the same for as long as the library lives
 * @param metadata what its sightings know, together
 * @param sightings every place it was seen at, the earliest import first; never empty
 */
public record Paper(PaperId id, Metadata metadata, List<Sighting> sightings) {
    /** Copies the list. */
    public Paper {
        sightings = List.copyOf(sightings);
    }

    public String title() {
        return metadata.title();
    }

    /** When the library first saw it; empty when it is in none. */
    public Optional<Instant> firstSeen() {
        return sightings.stream().flatMap(sighting -> sighting.seen().stream()).min(Instant::compareTo);
    }

    /** When the library last came upon it for the first time in a listing; empty when it is in none. */
    public Optional<Instant> lastSeen() {
        return sightings.stream().flatMap(sighting -> sighting.seen().stream()).max(Instant::compareTo);
    }
}
