package org.lectern.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lectern.list.EntryField;
import org.lectern.list.EntryState;
import org.lectern.list.ListEntry;
import org.lectern.list.Vote;

/** What a list says of a paper, in lines for a person. */
final class EntryLines {
    private EntryLines() {}

    /** {@code agreed · 2026-11-25 16:00 · Ada presents · +1 (for: Ada, Bob; against: Carol)}; empty when there is nothing to say. */
    static String facts(ListEntry entry) {
        List<String> facts = new ArrayList<>();
        if (entry.state() != EntryState.PROPOSED) {
            facts.add(entry.state().key());
        }
        entry.date()
                .ifPresent(date -> facts.add(
                        date.day() + date.time().map(time -> " " + time).orElse("")));
        entry.field(EntryField.PRESENTER).ifPresent(name -> facts.add(name + " presents"));
        if (!entry.votes().isEmpty()) {
            facts.add((entry.sum() > 0 ? "+" : "") + entry.sum() + " (" + votes(entry) + ")");
        }
        return String.join(" · ", facts);
    }

    private static String votes(ListEntry entry) {
        return List.of(Vote.UP, Vote.DOWN).stream()
                .flatMap(vote -> voters(entry, vote).stream())
                .collect(Collectors.joining("; "));
    }

    private static Optional<String> voters(ListEntry entry, Vote vote) {
        String names = entry.votes().entrySet().stream()
                .filter(voted -> voted.getValue() == vote)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
        String what = switch (vote) {
            case UP -> "for: ";
            case DOWN -> "against: ";
        };
        return names.isEmpty() ? Optional.empty() : Optional.of(what + names);
    }

    /** All that is said, in lines. */
    static List<String> of(ListEntry entry) {
        List<String> lines = new ArrayList<>();
        String facts = facts(entry);
        if (!facts.isEmpty()) {
            lines.add(facts);
        }
        entry.field(EntryField.REASON).ifPresent(reason -> lines.addAll(PaperLines.wrapped("why: " + reason)));
        entry.field(EntryField.NOTE).ifPresent(note -> {
            lines.add("note:");
            note.lines().forEach(line -> lines.add(("  " + line).stripTrailing()));
        });
        return lines;
    }
}
