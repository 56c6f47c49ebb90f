package org.lectern.export.bibtex;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.export.entry.Entry;

/**
 * Which entries of an export refer to which by {@code crossref}, by the keys that these have in it. None refers to itself, be it by
 * way of others. Immutable once made.
 */
final class Families {
    private final Map<String, List<Entry>> byKey = new HashMap<>();
    private final Map<String, Entry> parents = new HashMap<>();

    Families(List<Entry> entries) {
        for (Entry entry : entries) {
            if (isParent(entry)) {
                entry.paper().citationKey().ifPresent(key -> named(key, entry));
                entry.otherKeys().forEach(key -> named(key, entry));
                named(entry.key(), entry);
            }
        }
        for (Entry entry : entries) {
            parent(entry)
                    .filter(parent -> !ancestors(parent).contains(entry.key()))
                    .ifPresent(parent -> parents.put(entry.key(), parent));
        }
    }

    private void named(String key, Entry entry) {
        byKey.computeIfAbsent(folded(key), name -> new ArrayList<>()).add(entry);
    }

    static boolean isParent(Entry entry) {
        return !entry.paper().entry().field("bib-children").isEmpty();
    }

    static boolean isChild(Entry entry) {
        return !reference(entry).isEmpty();
    }

    private static String reference(Entry entry) {
        return folded(entry.paper().entry().field("crossref"));
    }

    private static String folded(String key) {
        return key.strip().toLowerCase(Locale.ROOT);
    }

    /** Of several that had the key, as in two bibliographies, the one that the entry was referred to by. */
    private Optional<Entry> parent(Entry child) {
        List<Entry> named = byKey.getOrDefault(reference(child), List.of());
        String key = folded(child.paper().citationKey().orElse(child.key()));
        return named.stream()
                .filter(parent -> !parent.key().equals(child.key()))
                .min(Comparator.comparing(parent -> !children(parent).contains(key)));
    }

    private static Set<String> children(Entry parent) {
        return Set.copyOf(new HashSet<>(
                List.of(folded(parent.paper().entry().field("bib-children")).split(",", -1))));
    }

    /** The key of an entry and those of what it refers to, up to the last. */
    private List<String> ancestors(Entry entry) {
        List<String> all = new ArrayList<>(List.of(entry.key()));
        for (Entry next = parents.get(entry.key()); next != null; next = parents.get(next.key())) {
            all.add(next.key());
        }
        return all;
    }

    /** The key of the entry that one refers to; empty when it refers to none in the export. */
    String crossref(Entry entry) {
        Entry parent = parents.get(entry.key());
        return parent == null ? "" : parent.key();
    }

    /** All in the order in which BibTeX finds them: those alone, those that refer to others, these from the nearest on. */
    List<Entry> inOrder(List<Entry> entries) {
        Set<String> referred = parents.values().stream().map(Entry::key).collect(Collectors.toSet());
        List<Entry> ordered = new ArrayList<>(entries);
        ordered.sort(Comparator.comparing((Entry entry) -> referred.contains(entry.key()))
                .thenComparingInt(entry -> referred.contains(entry.key())
                        ? -ancestors(entry).size()
                        : parents.containsKey(entry.key()) ? 1 : 0));
        return ordered;
    }
}
