package org.lectern.export.bibtex;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lectern.export.entry.Entry;
import org.lectern.export.entry.EntryWriter;

/**
 * Writes BibTeX or BibLaTeX, an empty line between two entries. BibTeX wants an entry that others refer to behind these; so both
 * are held back and stand at the end.
 */
public final class BibWriter implements EntryWriter {
    private final BibEntries entries;
    private final List<Entry> children = new ArrayList<>();
    private final List<Entry> parents = new ArrayList<>();
    private boolean first = true;

    /** A writer of entries with or without their abstracts. */
    public BibWriter(BibDialect dialect, boolean abstracts) {
        entries = new BibEntries(dialect, abstracts);
    }

    @Override
    public void entry(Entry entry, Appendable target) throws IOException {
        if (!entry.paper().entry().field("bib-children").isEmpty()) {
            parents.add(entry);
        } else if (!entry.paper().entry().field("crossref").isEmpty()) {
            children.add(entry);
        } else {
            write(entry, "", target);
        }
    }

    @Override
    public void end(Appendable target) throws IOException {
        Map<String, String> keys = new HashMap<>();
        for (Entry parent : parents) {
            parent.paper().citationKey().ifPresent(key -> keys.put(folded(key), parent.key()));
            parent.otherKeys().forEach(key -> keys.putIfAbsent(folded(key), parent.key()));
        }
        for (Entry child : children) {
            write(child, keys.getOrDefault(folded(child.paper().entry().field("crossref")), ""), target);
        }
        for (Entry parent : parents) {
            write(parent, "", target);
        }
    }

    private static String folded(String key) {
        return key.strip().toLowerCase(Locale.ROOT);
    }

    private void write(Entry entry, String crossref, Appendable target) throws IOException {
        target.append(first ? "" : "\n");
        for (String remark : entry.remarks()) {
            // Programs that read the file take “@” for the start of an entry, wherever it stands.
            String line = "% " + remark.replace('@', ' ');
            if (!entry.paper().entry().comment().contains(line)) { // it may have come back with the entry
                target.append(line).append('\n');
            }
        }
        target.append(entries.text(entry, crossref));
        first = false;
    }
}
