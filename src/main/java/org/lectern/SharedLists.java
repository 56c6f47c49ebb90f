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
 * What the library's folder remembers of shared lists, in {@code shared-lists.properties}. It is written by who has the {@link
 * SharingLock} alone.
 *
 * @param all the lists, in the order in which they were shared; also those that are no longer
 */
record SharedLists(List<Row> all) {
    private static final Logger LOG = LoggerFactory.getLogger(SharedLists.class);
    private static final String FILE = "shared-lists.properties";
    private static final int CHANCE = 8;

    /**
     * A list.
     *
     * @param key of the list
     * @param file absolute
     * @param isShared false when it was, and may be again
     * @param named what it is called here where another list has its name; empty where it has that itself
     * @param papers those that have other ids here, by their ids in the file
     * @param copy what was written here, by which name, and which of it others may have seen
     * @param stamp the change of the library at which it said what is known of the list
     */
    record Row(
            String key,
            Path file,
            boolean isShared,
            String named,
            Map<PaperId, PaperId> papers,
            Copy copy,
            LibraryStamp stamp) {
        /** Copies the map. */
        Row {
            papers = Map.copyOf(papers);
        }

        /** A list that was not shared yet. */
        static Row of(String key, Path file) {
            return new Row(key, file, true, "", Map.of(), Copy.UNNAMED, LibraryStamp.NONE);
        }

        /** This, shared as a file, under a new name of the copy. */
        Row anew(Path other) {
            return new Row(key, other, true, named, papers, new Copy("", copy.name(), copy.shown()), stamp);
        }

        Row at(Path other) {
            return new Row(key, other, isShared, named, papers, copy, stamp);
        }

        Row ended() {
            return new Row(key, file, false, named, papers, copy, stamp);
        }

        Row called(String here, Map<PaperId, PaperId> others) {
            return new Row(key, file, isShared, here, others, copy, stamp);
        }

        Row with(Copy now) {
            return new Row(key, file, isShared, named, papers, now, stamp);
        }

        Row with(LibraryStamp now) {
            return new Row(key, file, isShared, named, papers, copy, now);
        }
    }

    /**
     * This copy of a list among all of it.
     *
     * @param folder of the library when it got its name: that which was copied or moved is another copy from then on, for two must not
     *     write under one name. Empty when it is to get another name
     * @param name names it; empty when it has none yet
     * @param shown how many of its dots others may have seen; negative when that is not known
     */
    record Copy(String folder, String name, long shown) {
        static final Copy UNNAMED = new Copy("", "", 0);

        /** A name that no other copy has. */
        static String newName() {
            return UUID.randomUUID().toString().replace("-", "").substring(0, CHANCE);
        }
    }

    /** Copies the list. */
    SharedLists {
        all = List.copyOf(all);
    }

    /** Those that are shared. */
    List<Row> rows() {
        return all.stream().filter(Row::isShared).toList();
    }

    /** What is remembered of a list, shared or not. */
    Optional<Row> row(String key) {
        return all.stream().filter(row -> row.key().equals(key)).findFirst();
    }

    /** What is remembered. */
    static SharedLists read(Path libraryFolder) {
        Properties values = file(libraryFolder).read();
        List<Row> rows = new ArrayList<>();
        for (int i = 1; values.getProperty(i + ".key") != null; i++) {
            row(values, i + ".").ifPresent(rows::add);
        }
        return new SharedLists(rows);
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
                    !values.getProperty(prefix + "ended", "").equals("true"),
                    values.getProperty(prefix + "named", ""),
                    papers,
                    new Copy(
                            values.getProperty(prefix + "folder", ""),
                            values.getProperty(prefix + "copy", values.getProperty("replica", "")),
                            number(values.getProperty(prefix + "shown", ""), -1)),
                    new LibraryStamp(
                            number(values.getProperty(prefix + "change", ""), 0),
                            values.getProperty(prefix + "made", ""))));
        } catch (InvalidPathException foreign) {
            LOG.warn("A shared list has a file of another platform", foreign);
            return Optional.empty();
        }
    }

    private static long number(String text, long otherwise) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : otherwise;
    }

    /** This with a list, in the place of that of the same key. */
    SharedLists with(Row row) {
        List<Row> rows = new ArrayList<>(all);
        int at = 0;
        while (at < rows.size() && !rows.get(at).key().equals(row.key())) {
            at++;
        }
        if (at == rows.size()) {
            rows.add(row);
        } else {
            rows.set(at, row);
        }
        return new SharedLists(rows);
    }

    /** This without a list. */
    SharedLists without(String key) {
        return new SharedLists(
                all.stream().filter(row -> !row.key().equals(key)).toList());
    }

    /**
     * Writes it; a failure leaves the old one, whole.
     *
     * @throws java.io.UncheckedIOException when it cannot be written
     */
    void write(Path libraryFolder) {
        Properties values = new Properties();
        for (int i = 0; i < all.size(); i++) {
            Row row = all.get(i);
            String prefix = (i + 1) + ".";
            values.setProperty(prefix + "key", row.key());
            values.setProperty(prefix + "file", row.file().toString());
            if (!row.isShared()) {
                values.setProperty(prefix + "ended", "true");
            }
            if (!row.named().isEmpty()) {
                values.setProperty(prefix + "named", row.named());
            }
            row.papers().forEach((there, here) -> values.setProperty(prefix + "paper." + there, here.value()));
            values.setProperty(prefix + "folder", row.copy().folder());
            values.setProperty(prefix + "copy", row.copy().name());
            if (row.copy().shown() >= 0) {
                values.setProperty(prefix + "shown", Long.toString(row.copy().shown()));
            }
            values.setProperty(prefix + "change", Long.toString(row.stamp().change()));
            values.setProperty(prefix + "made", row.stamp().made());
        }
        file(libraryFolder).write(values);
    }

    private static RememberedFile file(Path libraryFolder) {
        return new RememberedFile(libraryFolder.resolve(FILE), "The lists that are shared");
    }
}
