package org.lectern.cli;

/** Messages about ids of papers. */
final class Ids {
    private Ids() {}

    static String notFound(String id) {
        return "no paper, or more than one, has an id that begins with '%s'; find ids with: lectern search WORDS"
                .formatted(id);
    }
}
