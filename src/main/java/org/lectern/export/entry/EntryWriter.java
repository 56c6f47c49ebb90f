package org.lectern.export.entry;

import java.io.IOException;

/** Writes the entries of one export in a format. Made for one export and used by one thread. */
public interface EntryWriter {
    /**
     * Writes what stands before the entries.
     *
     * @throws IOException when the target cannot take it
     */
    default void begin(Appendable target) throws IOException {}

    /**
     * Writes the next entry.
     *
     * @throws IOException when the target cannot take it
     */
    void entry(Entry entry, Appendable target) throws IOException;

    /**
     * Writes what stands behind the entries.
     *
     * @throws IOException when the target cannot take it
     */
    default void end(Appendable target) throws IOException {}
}
