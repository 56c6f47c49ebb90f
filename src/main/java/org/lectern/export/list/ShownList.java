package org.lectern.export.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.export.entry.ShownText;
import org.lectern.list.EntryState;
import org.lectern.list.ListContent;
import org.lectern.list.ListEntry;
import org.lectern.list.ListProgress;
import org.lectern.list.ListSection;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.text.MarkdownNote;

/**
 * A list as people read it.
 *
 * @param name what it is called
 * @param description what it is for; empty when that is not said
 * @param progress how far the group is
 * @param parts in order; one without a title, for entries of no section, comes first
 */
record ShownList(String name, Optional<MarkdownNote> description, ListProgress progress, List<Part> parts) {
    /**
     * Entries that stand together.
     *
     * @param title the heading of a section; empty for those of none
     * @param entries in order; a section may have none
     */
    record Part(Optional<String> title, List<ShownEntry> entries) {}

    static ShownList of(ListContent content, Map<PaperId, Paper> papers) {
        List<Part> parts = new ArrayList<>();
        int number = 1;
        List<Optional<ListSection>> sections = new ArrayList<>(List.of(Optional.empty()));
        content.sections().forEach(section -> sections.add(Optional.of(section)));
        for (Optional<ListSection> section : sections) {
            List<ShownEntry> entries = new ArrayList<>();
            for (ListEntry entry : content.entries(section.map(ListSection::key))) {
                entries.add(ShownEntry.of(number++, entry, Optional.ofNullable(papers.get(entry.paper()))));
            }
            if (section.isPresent() || !entries.isEmpty()) {
                parts.add(new Part(section.map(ListSection::title).map(ShownText::line), List.copyOf(entries)));
            }
        }
        return new ShownList(
                ShownText.line(content.name()),
                Optional.of(content.description())
                        .filter(description -> !description.isBlank())
                        .map(MarkdownNote::of),
                content.progress(),
                List.copyOf(parts));
    }

    /** All entries in the order of the list. */
    List<ShownEntry> entries() {
        return parts.stream().flatMap(part -> part.entries().stream()).toList();
    }

    /** The entries with a date, in the order of time; those of one moment as in the list. */
    List<ShownEntry> agenda() {
        return entries().stream()
                .filter(entry -> entry.date().isPresent())
                .sorted(Comparator.comparing(entry -> entry.date().orElseThrow()))
                .toList();
    }

    /** How many entries are in a state. */
    long count(EntryState state) {
        return entries().stream().filter(entry -> entry.state() == state).count();
    }

    /** All who present something, each once, by name. */
    List<String> presenters() {
        return entries().stream()
                .flatMap(entry -> entry.presenter().stream())
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    /** How many papers there are, and how many were read: {@code 12 papers · 7 of 10 read · 2 skipped}. */
    List<String> facts() {
        int papers = progress.total() + progress.skipped();
        List<String> facts = new ArrayList<>(List.of(papers == 1 ? "1 paper" : papers + " papers"));
        if (papers > 0) {
            facts.add(progress.words());
        }
        if (progress.skipped() > 0) {
            facts.add(progress.skipped() + " skipped");
        }
        return facts;
    }
}
