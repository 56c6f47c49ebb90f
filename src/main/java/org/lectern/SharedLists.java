package org.lectern;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.lectern.paper.PaperId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the library's folder remembers of shared lists, in {@code shared-lists.properties}.
 *
 * @param replica names this library among those that share lists
 * @param rows the lists
 */
record SharedLists(String replica, List<Row> rows) {
    private static final Logger LOG = LoggerFactory.getLogger(SharedLists.class);
    private static final String FILE = "shared-lists.properties";
    private static final String REPLICA = "replica";
    private static final String FOLDER = "folder";
    private static final int CHANCE = 8;

    /**
     * A list.
     *
     * @param key of the list
     * @param file absolute
     * @param named what it is called here where another list has its name; empty where it has that itself
     * @param papers those that have other ids here, by their ids in the file
     */
    record Row(String key, Path file, String named, Map<PaperId, PaperId> papers) {
        /** Copies the map. */
        Row {
            papers = Map.copyOf(papers);
        }
    }

    /** Copies the list. */
    SharedLists {
        rows = List.copyOf(rows);
    }

    /** What is remembered. A library whose folder was copied or moved is another from then on, for two must not write under one name. */
    static SharedLists read(Path libraryFolder) {
        Properties values = file(libraryFolder).read();
        String replica = values.getProperty(REPLICA, "");
        boolean moved = !libraryFolder.toAbsolutePath().toString().equals(values.getProperty(FOLDER, ""));
        List<Row> rows = new ArrayList<>();
        for (int i = 1; values.getProperty(i + ".key") != null; i++) {
            row(values, i + ".").ifPresent(rows::add);
        }
        return new SharedLists(replica.isBlank() || moved ? anew() : replica, rows);
    }

    /** A name that no other library has. */
    static String anew() {
        return UUID.randomUUID().toString().replace("-", "").substring(0, CHANCE);
    }

    private static Optional<Row> row(Properties values, String prefix) {
        Map<PaperId, PaperId> papers = new HashMap<>();
        String paper = prefix + "paper.";
        for (String name : values.stringPropertyNames()) {
            if (name.startsWith(paper)) {
                Optional<PaperId> here = PaperId.parse(values.getProperty(name));
                PaperId.parse(name.substring(paper.length()))
                        .ifPresent(there -> here.ifPresent(id -> papers.put(there, id)));
            }
        }
        try {
            return Optional.of(new Row(
                    values.getProperty(prefix + "key"),
                    Path.of(values.getProperty(prefix + "file", "")),
                    values.getProperty(prefix + "named", ""),
                    papers));
        } catch (InvalidPathException foreign) {
            LOG.warn("A shared list has a file of another platform", foreign);
            return Optional.empty();
        }
    }

    /** This with a list, in the place of that of the same key. */
    SharedLists with(Row row) {
        List<Row> all = new ArrayList<>(rows);
        int at = 0;
        while (at < all.size() && !all.get(at).key().equals(row.key())) {
            at++;
        }
        if (at == all.size()) {
            all.add(row);
        } else {
            all.set(at, row);
        }
        return new SharedLists(replica, all);
    }

    /** This without a list. */
    SharedLists without(String key) {
        return new SharedLists(
                replica, rows.stream().filter(row -> !row.key().equals(key)).toList());
    }

    /**
     * Writes it; a failure leaves the old one, whole.
     *
     * @throws java.io.UncheckedIOException when it cannot be written
     */
    void write(Path libraryFolder) {
        Properties values = new Properties();
        values.setProperty(REPLICA, replica);
        values.setProperty(FOLDER, libraryFolder.toAbsolutePath().toString());
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            String prefix = (i + 1) + ".";
            values.setProperty(prefix + "key", row.key());
            values.setProperty(prefix + "file", row.file().toString());
            if (!row.named().isEmpty()) {
                values.setProperty(prefix + "named", row.named());
            }
            row.papers().forEach((there, here) -> values.setProperty(prefix + "paper." + there, here.value()));
        }
        file(libraryFolder).write(values);
    }

    private static RememberedFile file(Path libraryFolder) {
        return new RememberedFile(libraryFolder.resolve(FILE), "The lists that are shared");
    }
}
