package org.lectern.export.key;

import java.util.List;

/**
 * What a paper is cited by.
 *
 * @param key ASCII, unique in a library without regard to case
 * @param former keys that were given before or came from a paper that has become part of this one; documents may have them
 */
public record CitationKey(String key, List<String> former) {
    /** Copies the list. */
    public CitationKey {
        former = List.copyOf(former);
    }
}
