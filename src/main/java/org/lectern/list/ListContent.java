package org.lectern.list;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.paper.PaperId;

/**
 * A list of papers, whole.
 *
 * @param name what it is called; never blank
 * @param description what it is for, in Markdown; empty when that is not said
 * @param sections in order, no key twice
 * @param entries in order, no paper twice: first those of no section, then those of each
 */
public record ListContent(String name, String description, List<ListSection> sections, List<ListEntry> entries) {
    /**
     * Puts the entries in the order of their sections; those of one section keep theirs.
     *
     * @throws IllegalArgumentException when a section or a paper is there twice, or an entry is in a section that is not there
     */
    public ListContent {
        sections = List.copyOf(sections);
        Map<String, Integer> places = new HashMap<>();
        for (ListSection section : sections) {
            if (places.put(section.key(), places.size()) != null) {
                throw new IllegalArgumentException("the section " + section.key() + " twice");
            }
        }
        Set<PaperId> papers = new HashSet<>();
        for (ListEntry entry : entries) {
            if (!papers.add(entry.paper())) {
                throw new IllegalArgumentException("the paper " + entry.paper() + " twice");
            }
            if (entry.section().filter(key -> !places.containsKey(key)).isPresent()) {
                throw new IllegalArgumentException(
                        "no section " + entry.section().get());
            }
        }
        entries = entries.stream()
                .sorted(Comparator.comparingInt(entry ->
                        entry.section().map(key -> places.getOrDefault(key, -1)).orElse(-1)))
                .toList();
    }

    /** A list without papers of which nothing is said. */
    public static ListContent named(String name) {
        return new ListContent(name, "", List.of(), List.of());
    }

    /** The same list with other sections and entries. */
    public ListContent with(List<ListSection> otherSections, List<ListEntry> otherEntries) {
        return new ListContent(name, description, otherSections, otherEntries);
    }

    /** The section of that key. */
    public Optional<ListSection> section(String key) {
        return sections.stream().filter(section -> section.key().equals(key)).findFirst();
    }

    /** The entry of a paper. */
    public Optional<ListEntry> entry(PaperId paper) {
        return entries.stream().filter(entry -> entry.paper().equals(paper)).findFirst();
    }

    /** The entries of a section, or those of none. */
    public List<ListEntry> entries(Optional<String> section) {
        return entries.stream().filter(entry -> entry.section().equals(section)).toList();
    }

    /** How many of its papers were read. */
    public ListProgress progress() {
        int skipped = count(EntryState.SKIPPED);
        return new ListProgress(count(EntryState.READ), entries.size() - skipped, skipped);
    }

    private int count(EntryState state) {
        return Math.toIntExact(
                entries.stream().filter(entry -> entry.state() == state).count());
    }
}
