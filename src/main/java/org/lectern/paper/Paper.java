package org.lectern.paper;

import java.util.List;

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
}
