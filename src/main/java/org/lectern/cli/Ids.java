package org.lectern.cli;

/** Messages about ids of papers. */
final class Ids {
    /** The library resolves no shorter ones. */
    private static final int SHORTEST = 4;

    private Ids() {}

    static String notFound(String id) {
        if (id.length() < SHORTEST) {
            return "'%s' is too short for an id: name at least its first %d characters; find ids with: lectern search WORDS"
                    .formatted(id, SHORTEST);
        }
        return "no paper, or more than one, has an id that begins with '%s'; find ids with: lectern search WORDS"
                .formatted(id);
    }
}
