package org.lectern;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * What was searched, as the library's folder remembers it in {@code searched.properties}: no change of the library, and of no use to
 * undo.
 *
 * @param queries the newest first, each once, at most {@value #MOST}
 */
record SearchHistory(List<String> queries) {
    static final int MOST = 200;

    private static final String FILE = "searched.properties";
    private static final String QUERY = "query.";

    /** Drops those that stand twice, and those above the most. */
    SearchHistory {
        queries = queries.stream().distinct().limit(MOST).toList();
    }

    /** This after one more search. */
    SearchHistory with(String query) {
        List<String> more = new ArrayList<>(queries);
        more.addFirst(query);
        return new SearchHistory(more);
    }

    /** This without a search. */
    SearchHistory without(String query) {
        return new SearchHistory(
                queries.stream().filter(other -> !other.equals(query)).toList());
    }

    /** Reads what is remembered; nothing, when there is no file or it cannot be read. */
    static SearchHistory read(Path libraryFolder) {
        Properties values = file(libraryFolder).read();
        List<String> queries = new ArrayList<>();
        for (int i = 1; values.getProperty(QUERY + i) != null; i++) {
            queries.add(values.getProperty(QUERY + i));
        }
        return new SearchHistory(queries);
    }

    /**
     * Writes it; a failure leaves the old one, whole.
     *
     * @throws java.io.UncheckedIOException when it cannot be written
     */
    void write(Path libraryFolder) {
        Properties values = new Properties();
        for (int i = 0; i < queries.size(); i++) {
            values.setProperty(QUERY + (i + 1), queries.get(i));
        }
        file(libraryFolder).write(values);
    }

    private static RememberedFile file(Path libraryFolder) {
        return new RememberedFile(libraryFolder.resolve(FILE), "What was searched");
    }
}
