package org.lectern.export.bibtex;

import java.io.IOException;
import org.lectern.export.entry.Entry;
import org.lectern.export.entry.EntryWriter;

/** Writes BibTeX or BibLaTeX, an empty line between two entries. */
public final class BibWriter implements EntryWriter {
    private final BibEntries entries;
    private boolean first = true;

    /** A writer of entries with or without their abstracts. */
    public BibWriter(BibDialect dialect, boolean abstracts) {
        entries = new BibEntries(dialect, abstracts);
    }

    @Override
    public void entry(Entry entry, Appendable target) throws IOException {
        target.append(first ? "" : "\n");
        for (String remark : entry.remarks()) {
            // Programs that read the file take “@” for the start of an entry, wherever it stands.
            target.append("% ").append(remark.replace('@', ' ')).append('\n');
        }
        target.append(entries.entry(entry.key(), entry.paper()));
        first = false;
    }
}
