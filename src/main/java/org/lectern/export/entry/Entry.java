package org.lectern.export.entry;

import java.util.List;
import org.lectern.paper.Metadata;

/**
 * A paper to be written.
 *
 * @param key by which it is cited: ASCII, and unique in an export without regard to case
 * @param otherKeys by which it was cited before, as that of a paper that has become part of it
 * @param paper its fields
 */
public record Entry(String key, List<String> otherKeys, Metadata paper) {
    /** Copies the list. */
    public Entry {
        otherKeys = List.copyOf(otherKeys);
    }
}
