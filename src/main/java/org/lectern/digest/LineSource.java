package org.lectern.digest;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a text, one after the other; for one thread. */
interface LineSource extends Closeable {
    /** The next line without its line end; null after the last. */
    @Nullable
    String next() throws IOException;

    /** How many bytes of the file were read to give the lines so far; 0 for a text in memory. */
    long bytes();

    /** What was found while decoding since this was last asked, in the order of the lines. */
    List<Problem> problems();

    /** The lines of a text in memory. */
    static LineSource of(SourceText text) {
        Iterator<String> lines = text.lines().iterator();
        return new LineSource() {
            private List<Problem> untold = text.problems();

            @Override
            public @Nullable String next() {
                return lines.hasNext() ? lines.next() : null;
            }

            @Override
            public long bytes() {
                return 0;
            }

            @Override
            public List<Problem> problems() {
                List<Problem> told = untold;
                untold = List.of();
                return told;
            }

            @Override
            public void close() {}
        };
    }
}
