package org.lectern.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.lectern.paper.PaperId;

/** What people do to a list: each gives the list after it. Positions count from 1, and behind the end is the end. Stateless. */
public final class ListEdits {
    private ListEdits() {}

    /** With papers at the end of a section, or of those in none; one that is there already stays where it is. */
    public static ListContent adding(ListContent list, Collection<PaperId> papers, Optional<String> section) {
        Set<PaperId> there = new HashSet<>();
        list.entries().forEach(entry -> there.add(entry.paper()));
        List<ListEntry> entries = new ArrayList<>(list.entries());
        for (PaperId paper : papers) {
            if (there.add(paper)) {
                entries.add(ListEntry.of(paper).in(section));
            }
        }
        return list.with(list.sections(), entries);
    }

    /** Without papers. */
    public static ListContent removing(ListContent list, Collection<PaperId> papers) {
        Set<PaperId> gone = Set.copyOf(papers);
        return list.with(
                list.sections(),
                list.entries().stream()
                        .filter(entry -> !gone.contains(entry.paper()))
                        .toList());
    }

    /** With other texts of papers; empty ones are taken away. The others stay as they are. */
    public static ListContent setting(ListContent list, Collection<PaperId> papers, Map<EntryField, String> texts) {
        return each(list, papers, entry -> {
            Map<EntryField, String> fields = new EnumMap<>(EntryField.class);
            fields.putAll(entry.fields());
            fields.putAll(texts);
            return new ListEntry(entry.paper(), entry.section(), fields, entry.votes());
        });
    }

    /** With somebody's vote on papers; none takes it back. */
    public static ListContent voting(ListContent list, Collection<PaperId> papers, String voter, Optional<Vote> vote) {
        return each(list, papers, entry -> {
            SortedMap<String, Vote> votes = new TreeMap<>(entry.votes());
            vote.ifPresentOrElse(is -> votes.put(voter, is), () -> votes.remove(voter));
            return new ListEntry(entry.paper(), entry.section(), entry.fields(), votes);
        });
    }

    private static ListContent each(ListContent list, Collection<PaperId> papers, UnaryOperator<ListEntry> change) {
        Set<PaperId> some = Set.copyOf(papers);
        return list.with(
                list.sections(),
                list.entries().stream()
                        .map(entry -> some.contains(entry.paper()) ? change.apply(entry) : entry)
                        .toList());
    }

    /**
     * With papers in a section, one behind the other in the order in which they are given.
     *
     * @param position of the first, among those of the section that are shown and not moved
     * @param shown which papers are shown
     */
    public static ListContent moving(
            ListContent list,
            Collection<PaperId> papers,
            Optional<String> section,
            int position,
            Predicate<PaperId> shown) {
        Map<PaperId, ListEntry> there = new HashMap<>();
        list.entries().forEach(entry -> there.put(entry.paper(), entry));
        List<ListEntry> moved = new ArrayList<>();
        papers.forEach(paper -> Optional.ofNullable(there.get(paper)).ifPresent(entry -> moved.add(entry.in(section))));
        List<ListEntry> rest = new ArrayList<>(removing(list, papers).entries());
        rest.addAll(at(rest, section, position, shown), moved);
        return list.with(list.sections(), rest);
    }

    /** Where in the entries something has to stand to come to a position of a section. */
    private static int at(List<ListEntry> entries, Optional<String> section, int position, Predicate<PaperId> shown) {
        int before = 0;
        for (int i = 0; i < entries.size(); i++) {
            ListEntry entry = entries.get(i);
            if (entry.section().equals(section) && shown.test(entry.paper())) {
                before++;
                if (before >= position) {
                    return i;
                }
            }
        }
        return entries.size();
    }

    /** With a section at a position. */
    public static ListContent withSection(ListContent list, ListSection section, int position) {
        List<ListSection> sections = new ArrayList<>(list.sections());
        sections.removeIf(other -> other.key().equals(section.key()));
        sections.add(Math.clamp(position - 1L, 0, sections.size()), section);
        return list.with(sections, list.entries());
    }

    /** With another title of a section. */
    public static ListContent titling(ListContent list, ListSection section) {
        return list.with(
                list.sections().stream()
                        .map(other -> other.key().equals(section.key()) ? section : other)
                        .toList(),
                list.entries());
    }

    /** Without a section; its papers go to the end of the section above it, or of those in none. */
    public static ListContent withoutSection(ListContent list, String key) {
        List<ListSection> sections = new ArrayList<>();
        Optional<String> above = Optional.empty();
        boolean found = false;
        for (ListSection section : list.sections()) {
            if (section.key().equals(key)) {
                found = true;
                continue;
            }
            sections.add(section);
            if (!found) {
                above = Optional.of(section.key());
            }
        }
        Optional<String> now = above;
        // In the order of the list as it was, so that they stand behind those of the section above.
        return list.with(
                sections,
                list.entries().stream()
                        .map(entry -> entry.section().filter(key::equals).isPresent() ? entry.in(now) : entry)
                        .toList());
    }
}
