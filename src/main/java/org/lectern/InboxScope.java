package org.lectern;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Which papers wait in the inbox to be decided about: those of a scope of which nothing was said, and so which are unread. A paper leaves it
 * when it gets any other reading state, wherever that is said, and comes back when that is undone.
 */
public enum InboxScope {
    /** What the last import brought: first seen by it. */
    LAST_IMPORT("is:new"),

    /** What was first seen today or on one of the seven days before. */
    WEEK("seen:<7d"),

    /** Every paper of the library. */
    EVERYTHING("*");

    private final String query;

    InboxScope(String query) {
        this.query = query;
    }

    /** The name on the command line: lower case, with a hyphen between words. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The scope of that name. */
    public static Optional<InboxScope> ofKey(String key) {
        return Arrays.stream(values()).filter(scope -> scope.key().equals(key)).findFirst();
    }

    /** The query of its papers, whatever was decided. */
    public String query() {
        return query;
    }

    /** The query of its papers that have a state: {@code is:new is:kept} for {@code kept}. */
    public String being(String state) {
        return (this == EVERYTHING ? "" : query + ' ') + "is:" + state;
    }

    /** The query of its papers that wait. */
    public String waiting() {
        return being("unread");
    }
}
