package org.lectern;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
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

    private record Kept(String hash, SharedList list) {}

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

    /** What was put aside is known. */
    void knowAside(String key) throws IOException {
        Files.move(asideFile(key), stateFile(key), StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Reads any file of a list.
     *
     * @throws UnreadableListException when it is none
     * @throws IOException when it cannot be read, or is not there
     */
    SharedList read(Path file) throws IOException {
        byte[] bytes = SharedListFile.bytes(file);
        String hash = hash(bytes);
        Optional<SharedList> same = kept(hash);
        return same.isPresent() ? same.get() : keep(file, hash, SharedListFile.read(bytes, file.toString()));
    }

    /**
     * Writes any file of a list, as a whole or not at all.
     *
     * @throws IOException when it cannot be written, or would be too large
     */
    void write(Path file, SharedList list) throws IOException {
        Files.createDirectories(folder);
        byte[] bytes = SharedListFile.bytes(list);
        AtomicFile.write(file, bytes);
        keep(file, hash(bytes), list);
    }

    private synchronized Optional<SharedList> kept(String hash) {
        return kept.values().stream()
                .filter(one -> one.hash().equals(hash))
                .map(Kept::list)
                .findFirst();
    }

    private synchronized SharedList keep(Path file, String hash, SharedList list) {
        kept.put(file, new Kept(hash, list));
        return list;
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
