package org.lectern.export.styled;

import java.io.IOException;
import org.lectern.export.entry.Entry;
import org.lectern.export.entry.EntryWriter;

/** Writes references as plain text, a line each, an empty line between two. */
public final class TextWriter implements EntryWriter {
    private final ReferenceStyle style;
    private int written;

    /**
     * A writer of references in a style.
     *
     * @throws StyleException when there is no such style
     */
    public TextWriter(String style) throws StyleException {
        this.style = ReferenceStyle.of(style);
    }

    @Override
    public void entry(Entry entry, Appendable target) throws IOException {
        target.append(written == 0 ? "" : "\n");
        written++;
        target.append(style.reference(entry.key(), entry.paper(), written).text())
                .append('\n');
    }
}
