package org.lectern.export.entry;

import java.util.List;
import org.lectern.export.name.AuthorList;
import org.lectern.paper.Metadata;

/**
 * A paper to be written.
 *
 * @param key by which it is cited: ASCII, and unique in an export without regard to case
 * @param otherKeys by which it was cited before, as that of a paper that has become part of it
 * @param paper its fields
 * @param authors its authors, taken apart once for all who look at the entry
 * @param remarks what is to be said of it, a line each; formats without comments leave them out
 */
public record Entry(String key, List<String> otherKeys, Metadata paper, AuthorList authors, List<String> remarks) {
    /** Copies the lists. */
    public Entry {
        otherKeys = List.copyOf(otherKeys);
        remarks = List.copyOf(remarks);
    }

    /** An entry of which nothing is to be said. */
    public Entry(String key, List<String> otherKeys, Metadata paper) {
        this(key, otherKeys, paper, AuthorList.of(paper), List.of());
    }

    /** This with remarks. */
    public Entry remarked(List<String> lines) {
        return new Entry(key, otherKeys, paper, authors, lines);
    }
}
