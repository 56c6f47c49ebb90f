package org.lectern.list;

import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What becomes of two entries of a list that turn out to be one paper: no text is lost. Stateless. */
public final class EntryJoin {
    /** Between two notes: a line of Markdown. */
    private static final String RULE = "\n\n---\n\n";

    private EntryJoin() {}

    /** The first entry, in its place, with what the other says: texts are joined, and where only one can hold it is that of the first. */
    public static ListEntry of(ListEntry entry, ListEntry other) {
        Map<EntryField, String> fields = new EnumMap<>(EntryField.class);
        fields.putAll(other.fields());
        entry.fields().forEach((field, text) -> fields.merge(field, text, (theirs, own) -> join(field, own, theirs)));
        SortedMap<String, Vote> votes = new TreeMap<>(other.votes());
        votes.putAll(entry.votes());
        return new ListEntry(entry.paper(), entry.section(), fields, votes);
    }

    private static String join(EntryField field, String own, String other) {
        if (own.contains(other) && field != EntryField.STATE) {
            return own;
        }
        return switch (field) {
            case REASON, NOTE, PRESENTER -> own + between(field) + other;
            case DATE -> own;
            case STATE -> further(own, other);
        };
    }

    /** What stands between two texts of a field; nothing of one that can say one thing only. */
    static String between(EntryField field) {
        return switch (field) {
            case REASON -> "; ";
            case NOTE -> RULE;
            case PRESENTER -> ", ";
            case DATE, STATE -> "";
        };
    }

    private static String further(String own, String other) {
        return EntryState.ofKey(own)
                .flatMap(state -> EntryState.ofKey(other).map(state::further))
                .map(EntryState::key)
                .orElse(own);
    }
}
