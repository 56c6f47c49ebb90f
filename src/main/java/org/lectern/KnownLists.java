package org.lectern;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.export.AtomicFile;
import org.lectern.share.SharedList;
import org.lectern.share.SharedListFile;
import org.lectern.share.UnreadableListException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the library's folder knows of shared lists: of each a file as it is shared, and for a moment another of what is about to be known.
 * A file that says what it said is not read into a list again. Safe for use by several threads.
 */
final class KnownLists {
    private static final Logger LOG = LoggerFactory.getLogger(KnownLists.class);

    /** So long some file systems take for the same time. */
    private static final Duration SETTLED = Duration.ofSeconds(3);

    /** So many files are kept as lists. */
    private static final int KEPT = 12;

    private final Path folder;
    private final Map<Path, Kept> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Path, Kept> eldest) {
            return size() > KEPT;
        }
    };

    /**
     * A file.
     *
     * @param file its size, age and number
     * @param isSettled whether it is so old that another text of the same size would have another age
     */
    private record Kept(String hash, SharedList list, List<Object> file, boolean isSettled) {}

    /** That of a folder, which may be missing. */
    KnownLists(Path folder) {
        this.folder = folder;
    }

    /** What is known of a list; empty when nothing is, or its file is damaged. */
    Optional<SharedList> known(String key) {
        return readable(stateFile(key));
    }

    /** What is about to be known of a list: it was put aside and is not known yet. */
    Optional<SharedList> aside(String key) {
        return readable(asideFile(key));
    }

    boolean isAside(String key) {
        return Files.exists(asideFile(key));
    }

    private Optional<SharedList> readable(Path file) {
        try {
            return Optional.of(read(file));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException damaged) {
            LOG.warn("{} cannot be read", file, damaged);
            return Optional.empty();
        }
    }

    /**
     * Puts what is damaged of a list out of the way, under another name.
     *
     * @return whether what was known is
     * @throws IOException when a file is there and cannot be read for another reason, or not be moved
     */
    boolean clear(String key) throws IOException {
        clear(asideFile(key));
        return clear(stateFile(key));
    }

    private boolean clear(Path file) throws IOException {
        try {
            read(file);
            return false;
        } catch (NoSuchFileException none) {
            return false;
        } catch (UnreadableListException damaged) {
            LOG.warn("{} is put out of the way", file, damaged);
            Files.move(
                    file,
                    file.resolveSibling(file.getFileName() + "." + System.currentTimeMillis() + ".damaged"),
                    StandardCopyOption.REPLACE_EXISTING);
            return true;
        }
    }

    /** Says what is known of a list. */
    void know(String key, SharedList list) throws IOException {
        write(stateFile(key), list);
    }

    /** Puts aside what is about to be known of a list. */
    void putAside(String key, SharedList list) throws IOException {
        write(asideFile(key), list);
    }

    /** Keeps the texts of a conflict that is settled, for whoever wants one back: they are in no list any more. */
    void keepSettled(String line) throws IOException {
        Files.writeString(
                folder.resolve("settled.jsonl"), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** Puts aside what was put aside before, or nothing. */
    void putBack(String key, Optional<SharedList> before) throws IOException {
        if (before.isPresent()) {
            putAside(key, before.get());
        } else {
            Files.deleteIfExists(asideFile(key));
        }
    }

    /** What was put aside is known. */
    void knowAside(String key) throws IOException {
        Files.move(asideFile(key), stateFile(key), StandardCopyOption.REPLACE_EXISTING);
        moved(asideFile(key), stateFile(key));
    }

    private synchronized void moved(Path from, Path to) {
        Optional.ofNullable(kept.remove(from)).ifPresent(known -> kept.put(to, known));
    }

    /**
     * Reads any file of a list.
     *
     * @throws UnreadableListException when it is none
     * @throws IOException when it cannot be read, or is not there
     */
    SharedList read(Path file) throws IOException {
        List<Object> look = look(file);
        Optional<SharedList> settled = settled(file, look);
        if (settled.isPresent()) {
            return settled.get();
        }
        byte[] bytes = SharedListFile.bytes(file);
        String hash = hash(bytes);
        Optional<SharedList> same = kept(hash);
        SharedList list = same.isPresent() ? same.get() : SharedListFile.read(bytes, file.toString());
        keep(file, hash, list, look);
        return list;
    }

    /**
     * Writes any file of a list, as a whole or not at all.
     *
     * @throws IOException when it cannot be written, or would be too large
     */
    void write(Path file, SharedList list) throws IOException {
        Files.createDirectories(folder);
        Optional<byte[]> written = written(list);
        byte[] bytes = written.isPresent() ? written.get() : SharedListFile.bytes(list);
        AtomicFile.write(file, bytes);
        keep(file, hash(bytes), list, look(file));
    }

    /** The bytes of a list that was just written elsewhere, if they are still there. */
    private Optional<byte[]> written(SharedList list) throws IOException {
        for (Map.Entry<Path, Kept> one : keptFiles().entrySet()) {
            if (one.getValue().list().equals(list) && Files.exists(one.getKey())) {
                byte[] bytes = SharedListFile.bytes(one.getKey());
                if (hash(bytes).equals(one.getValue().hash())) {
                    return Optional.of(bytes);
                }
            }
        }
        return Optional.empty();
    }

    private synchronized Map<Path, Kept> keptFiles() {
        return new HashMap<>(kept);
    }

    /** What tells a file from what it was, but for a change within the time that some file systems take for the same. */
    private static List<Object> look(Path file) throws IOException {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        return List.of(now.size(), now.lastModifiedTime(), String.valueOf(now.fileKey()));
    }

    private synchronized Optional<SharedList> settled(Path file, List<Object> look) {
        return Optional.ofNullable(kept.get(file))
                .filter(known -> known.isSettled() && known.file().equals(look))
                .map(Kept::list);
    }

    private synchronized Optional<SharedList> kept(String hash) {
        return kept.values().stream()
                .filter(one -> one.hash().equals(hash))
                .map(Kept::list)
                .findFirst();
    }

    private synchronized void keep(Path file, String hash, SharedList list, List<Object> look) {
        boolean settled = look.get(1) instanceof FileTime time
                && time.toInstant().plus(SETTLED).isBefore(Instant.now());
        kept.put(file, new Kept(hash, list, look, settled));
    }

    /** Names bytes: 64 hexadecimal digits. */
    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    private Path stateFile(String key) {
        return folder.resolve(fileName(key) + SharedListFile.EXTENSION);
    }

    /** Which conflicts of a list were shown by number. */
    ShownConflicts shownConflicts(String key) {
        return new ShownConflicts(folder.resolve(fileName(key) + ".shown.properties"));
    }

    private Path asideFile(String key) {
        return folder.resolve(fileName(key) + ".next" + SharedListFile.EXTENSION);
    }

    /** A key comes from a file that anybody may have written; of two keys the files are two, also where case means nothing. */
    static String fileName(String key) {
        return key.matches("[0-9a-f]{8,63}") ? key : hash(key.getBytes(StandardCharsets.UTF_8));
    }
}
