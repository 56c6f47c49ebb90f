package org.lectern.export.bibtex;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
        if (held.isEmpty() && !isParent(entry) && parent(entry).isEmpty()) {
            write(entry, "", target);
        } else {
            held.add(entry);
        }
    }

    private static boolean isParent(Entry entry) {
        return !entry.paper().entry().field("bib-children").isEmpty();
    }

    /** The key in the source of the entry that this one refers to; empty when it refers to none. */
    private static String parent(Entry entry) {
        return folded(entry.paper().entry().field("crossref"));
    }

    @Override
    public void end(Appendable target) throws IOException {
        Map<String, String> keys = new HashMap<>();
        for (Entry entry : held) {
            if (isParent(entry)) {
                entry.paper().citationKey().ifPresent(key -> keys.put(folded(key), entry.key()));
                entry.otherKeys().forEach(key -> keys.putIfAbsent(folded(key), entry.key()));
            }
        }
        Set<String> written = held.stream()
                .map(child -> keys.getOrDefault(parent(child), ""))
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toSet());
        Map<Boolean, List<Entry>> byRole =
                held.stream().collect(Collectors.partitioningBy(entry -> written.contains(entry.key())));
        List<Entry> others = byRole.getOrDefault(false, List.of());
        for (Entry entry : others) {
            if (!keys.containsKey(parent(entry))) {
                write(entry, "", target);
            }
        }
        for (Entry child : others) {
            if (keys.containsKey(parent(child))) {
                write(child, keys.getOrDefault(parent(child), ""), target);
            }
        }
        for (Entry parent : byRole.getOrDefault(true, List.of())) {
            write(parent, keys.getOrDefault(parent(parent), ""), target);
        }
    }

    private static String folded(String key) {
        return key.strip().toLowerCase(Locale.ROOT);
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
