package org.lectern.paper;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A version of a work that has several: its preprint, or where it was published.
 *
 * @param kind which of these it is
 * @param arxivId the preprint's arXiv id, without its version
 * @param doi its DOI
 * @param venue where it was published, or the server of the preprint
 * @param published when
 * @param sightings the places that tell of it, the earliest import first; never empty
 */
public record Version(
        Kind kind,
        Optional<String> arxivId,
        Optional<String> doi,
        Optional<String> venue,
        Optional<PartialDate> published,
        List<Sighting> sightings) {
    /** What a version is. */
    public enum Kind {
        PREPRINT,
        PUBLISHED;

        /** The name in JSON: lower case. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Copies the list. */
    public Version {
        sightings = List.copyOf(sightings);
    }

    /** Where it can be read; empty when only its venue is known. */
    public Optional<String> url() {
        return arxivId.map(id -> "https://arxiv.org/abs/" + id).or(() -> doi.map(id -> "https://doi.org/" + id));
    }
}
