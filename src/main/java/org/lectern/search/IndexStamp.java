package org.lectern.search;

import java.util.Map;
import java.util.Optional;

/**
 * What an index says of itself with every commit.
 *
 * @param schema the {@link IndexSchema#VERSION} it was written with
 * @param change the number of the library's last change it knows
 * @param made when that change was made and what it did, as text: tells a library that was restored from a backup and has changed since,
 *     whose numbers are the same; empty for change 0
 */
record IndexStamp(String schema, long change, String made) {
    private static final String SCHEMA = "lectern.schema";
    private static final String CHANGE = "lectern.change";
    private static final String MADE = "lectern.made";

    /** The stamp of an index of this version at that change of the library. */
    static IndexStamp at(long change, PaperSource papers) {
        return new IndexStamp(IndexSchema.VERSION, change, made(change, papers));
    }

    /** Reads a commit's data; empty when it is not of an index of ours. */
    static Optional<IndexStamp> of(Map<String, String> data) {
        String schema = data.get(SCHEMA);
        String change = data.get(CHANGE);
        String made = data.get(MADE);
        if (schema == null || change == null || made == null || !change.matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return Optional.of(new IndexStamp(schema, Long.parseLong(change), made));
    }

    Map<String, String> data() {
        return Map.of(SCHEMA, schema, CHANGE, Long.toString(change), MADE, made);
    }

    /** Whether the library only has to tell what changed since: it is the one that was indexed, at this change or later. */
    boolean isPastOf(PaperSource papers) {
        return schema.equals(IndexSchema.VERSION)
                && change <= papers.changeNumber()
                && made.equals(made(change, papers));
    }

    private static String made(long change, PaperSource papers) {
        if (change == 0) {
            return "";
        }
        int back = (int) Math.min(Integer.MAX_VALUE, papers.changeNumber() - change + 1);
        return papers.changes(back).stream()
                .filter(made -> made.number() == change)
                .map(made -> made.made() + " " + made.summary())
                .findFirst()
                .orElse("");
    }
}
