package org.lectern.list;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lectern.paper.PaperId;

/**
 * A paper of a list.
 *
 * @param paper which paper
 * @param section the key of the section it is in; empty for those above the first
 * @param fields what is said of it, cleaned as {@link EntryField#clean} does; none is empty
 * @param votes by the names of those who voted
 */
public record ListEntry(
        PaperId paper, Optional<String> section, Map<EntryField, String> fields, SortedMap<String, Vote> votes) {
    /** Copies the maps. */
    public ListEntry {
        EnumMap<EntryField, String> ordered = new EnumMap<>(EntryField.class);
        ordered.putAll(fields);
        ordered.values().removeIf(String::isEmpty);
        fields = Collections.unmodifiableMap(ordered);
        votes = Collections.unmodifiableSortedMap(new TreeMap<>(votes));
    }

    /** An entry of which nothing is said. */
    public static ListEntry of(PaperId paper) {
        return new ListEntry(paper, Optional.empty(), Map.of(), new TreeMap<>());
    }

    /** The same in another section, or in none. */
    public ListEntry in(Optional<String> other) {
        return new ListEntry(paper, other, fields, votes);
    }

    /** What a field says; empty when nothing. */
    public Optional<String> field(EntryField field) {
        return Optional.ofNullable(fields.get(field));
    }

    /** How far the group is with it. */
    public EntryState state() {
        return field(EntryField.STATE).flatMap(EntryState::ofKey).orElse(EntryState.PROPOSED);
    }

    /** When it is to be talked about. */
    public Optional<EntryDate> date() {
        return field(EntryField.DATE).flatMap(EntryDate::parse);
    }

    /** The votes for it less those against it. */
    public int sum() {
        return votes.values().stream().mapToInt(Vote::weight).sum();
    }
}
