package org.lectern.list;

import java.util.ArrayList;
import java.util.List;

/**
 * What becomes of a text that somebody typed while somebody else changed it: both changes are in it. Where both changed the same place,
 * what was typed comes first and all of the other text behind it. Stateless.
 */
public final class TypedText {
    private TypedText() {}

    /**
     * The text that is to stand there.
     *
     * @param field what the text is; of a date and a state, which can say one thing only, it is what was typed
     * @param read what stood there when the typing began
     * @param typed what was made of that
     * @param stored what stands there now
     */
    public static String of(EntryField field, String read, String typed, String stored) {
        if (stored.equals(read) || stored.equals(typed)) {
            return typed;
        }
        if (typed.equals(read)) {
            return stored;
        }
        return switch (field) {
            case REASON, PRESENTER -> both(EntryJoin.between(field), read, typed, stored);
            case NOTE -> note(read, typed, stored);
            case DATE, STATE -> typed;
        };
    }

    private static String note(String read, String typed, String stored) {
        List<String> lines = lines(read);
        Hunk own = Hunk.between(lines, lines(typed));
        Hunk other = Hunk.between(lines, lines(stored));
        if (own.isApartFrom(other)) {
            List<String> merged = new ArrayList<>(lines);
            (own.from > other.from ? List.of(own, other) : List.of(other, own)).forEach(hunk -> hunk.applyTo(merged));
            return String.join("\n", merged);
        }
        return both(EntryJoin.between(EntryField.NOTE), read, typed, stored);
    }

    private static String both(String between, String read, String typed, String stored) {
        if (stored.isBlank() || isPart(stored, between, typed)) {
            return typed;
        }
        if (typed.isBlank() || isPart(typed, between, stored)) {
            return stored;
        }
        // What came behind the text that was read comes behind what is made of it.
        return stored.startsWith(read + between) ? typed + stored.substring(read.length()) : typed + between + stored;
    }

    private static boolean isPart(String text, String between, String whole) {
        return (between + whole + between).contains(between + text + between);
    }

    private static List<String> lines(String text) {
        return List.of(text.split("\n", -1));
    }

    /** The lines in whose place others came: from the first to before the last that is different. */
    private record Hunk(int from, int to, List<String> now) {
        static Hunk between(List<String> before, List<String> after) {
            int most = Math.min(before.size(), after.size());
            int head = 0;
            while (head < most && before.get(head).equals(after.get(head))) {
                head++;
            }
            int tail = 0;
            while (tail < most - head
                    && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
                tail++;
            }
            return new Hunk(head, before.size() - tail, after.subList(head, after.size() - tail));
        }

        /** Whether a line that neither changed stands between them. */
        boolean isApartFrom(Hunk other) {
            return to < other.from || other.to < from;
        }

        void applyTo(List<String> lines) {
            List<String> place = lines.subList(from, to);
            place.clear();
            place.addAll(now);
        }
    }
}
