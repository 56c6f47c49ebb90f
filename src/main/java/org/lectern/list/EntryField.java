package org.lectern.list;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is said of an entry of a list, a text each. A field that says nothing is absent. */
public enum EntryField {
    /** Why it is in the list: one line. */
    REASON,
    /** A note of the group, in Markdown. */
    NOTE,
    /** Who presents it: one line. */
    PRESENTER,
    /** When, as {@link EntryDate} writes it. */
    DATE,
    /** How far the group is with it, by {@link EntryState#key()}; absent for {@link EntryState#PROPOSED}. */
    STATE;

    /** How many characters a field may have. */
    public static final int LONGEST = 1_000_000;

    /** The name in files and on the command line: lower case. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field of that key. */
    public static Optional<EntryField> ofKey(String key) {
        return Arrays.stream(values()).filter(field -> field.key().equals(key)).findFirst();
    }

    /**
     * A text as this field keeps it: a note with its lines, anything else on one line; empty where it says nothing.
     *
     * @throws IllegalArgumentException with a sentence for a person when it is too long, or no date or state
     */
    public String clean(String text) {
        String clean = text.replace("\r\n", "\n").replace('\r', '\n').replace("\0", "");
        if (clean.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "A %s has %,d characters at most; this one has %,d.".formatted(key(), LONGEST, clean.length()));
        }
        if (clean.isBlank()) {
            return "";
        }
        return switch (this) {
            case NOTE -> clean;
            case REASON, PRESENTER -> clean.strip().replaceAll("\\s+", " ");
            case DATE ->
                EntryDate.parse(clean)
                        .map(EntryDate::toString)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "“" + clean.strip() + "” is no date; write 2026-11-25, or 2026-11-25T16:00."));
            case STATE ->
                EntryState.ofKey(clean.strip())
                        .map(state -> state == EntryState.PROPOSED ? "" : state.key())
                        .orElseThrow(() -> new IllegalArgumentException(
                                "“" + clean.strip() + "” is no state; there are proposed, agreed, read and skipped."));
        };
    }
}
