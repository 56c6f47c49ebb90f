package org.lectern.export.bibtex;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.lectern.export.entry.Entry;
import org.lectern.export.entry.EntryWriter;

/**
 * Writes BibTeX or BibLaTeX, an empty line between two entries. BibTeX wants an entry that others refer to behind these; so
 * where both are in the export, both stand at the end, and all else is in its order.
 */
public final class BibWriter implements EntryWriter {
    private final BibEntries entries;
    /** From the first entry on that refers to another or is referred to. */
    private final List<Entry> held = new ArrayList<>();

    private final WrittenStrings strings = new WrittenStrings();
    private boolean first = true;

    /** A writer of entries with or without their abstracts. */
    public BibWriter(BibDialect dialect, boolean abstracts) {
        entries = new BibEntries(dialect, abstracts);
    }

    @Override
    public void entry(Entry entry, Appendable target) throws IOException {
        if (held.isEmpty() && !Families.isParent(entry) && !Families.isChild(entry)) {
            write(entry, "", target);
        } else {
            held.add(entry);
        }
    }

    @Override
    public void end(Appendable target) throws IOException {
        Families families = new Families(held);
        for (Entry entry : families.inOrder(held)) {
            write(entry, families.crossref(entry), target);
        }
    }

    private void write(Entry entry, String crossref, Appendable target) throws IOException {
        String text = entries.text(entry, crossref, strings);
        target.append(first ? "" : "\n").append(strings.definitions());
        for (String remark : entry.remarks()) {
            // Programs that read the file take “@” for the start of an entry, wherever it stands.
            String line = "% " + remark.replace('@', ' ');
            if (!entry.paper().entry().comment().contains(line)) { // it may have come back with the entry
                target.append(line).append('\n');
            }
        }
        target.append(text);
        first = false;
    }
}
