package org.lectern.search;

import java.io.IOException;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.apache.lucene.search.Query;

/** How many papers that a query finds have each value of a facet that is not counted with pages. Safe for use by several threads. */
interface ValueCounts {
    /** The names of the numbers; for one thread. */
    interface Names {
        String of(int ordinal) throws IOException;

        /** The number of a name; empty when no value is called so. */
        OptionalInt ordinal(String name) throws IOException;
    }

    Names names() throws IOException;

    /** The counts by the numbers of the values. Not to be changed. */
    AtomicIntegerArray of(Query query) throws IOException;
}
