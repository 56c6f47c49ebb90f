package org.lectern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.LoggedImport.Origin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every import that was made or tried, in {@code imports.jsonl} in the library's folder, a line each. It is a file and no table, for what was
 * refused or failed changed nothing that could be undone, and a library that cannot be written has to be told of too. A line is forced to
 * the disk before the import is told; one that a power cut left unfinished is passed over. Safe for use by several threads and programs.
 */
final class ImportLog {
    /** So many imports are remembered at least. */
    static final int MOST = 1_000;

    /** A file of so many bytes is shortened to the newest imports. */
    private static final long LONGEST = 32L << 20;

    private static final String FILE = "imports.jsonl";
    private static final Logger LOG = LoggerFactory.getLogger(ImportLog.class);
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** A lock of a file is for programs; within one this keeps the turns. */
    private static final Object TURN = new Object();

    private final Path file;

    private ImportLog(Path file) {
        this.file = file;
    }

    static ImportLog in(Path libraryFolder) {
        return new ImportLog(libraryFolder.resolve(FILE));
    }

    /** Remembers an import; where that cannot be written it goes to the program's log alone, for the import is made all the same. */
    void add(LoggedImport made) {
        if (isAgain(made)) {
            return;
        }
        byte[] line = (ImportLogJson.write(made) + "\n").getBytes(StandardCharsets.UTF_8);
        synchronized (TURN) {
            try {
                append(line);
                if (Files.size(file) > LONGEST) {
                    shorten();
                }
            } catch (IOException unwritable) {
                LOG.warn("{} cannot be written; the import is not in the log", file, unwritable);
            }
        }
    }

    /** A watched folder is tried again and again while the library fails, which is worth one line. */
    private boolean isAgain(LoggedImport made) {
        return made.origin() == Origin.WATCHED
                && failure(made).isPresent()
                && made.listings().isEmpty()
                && newest(1).stream()
                        .anyMatch(last ->
                                last.origin() == Origin.WATCHED && failure(last).equals(failure(made)));
    }

    private static Optional<String> failure(LoggedImport made) {
        return made.report().flatMap(ImportReport::failure);
    }

    private void append(byte[] line) throws IOException {
        try (FileChannel channel = FileChannel.open(
                        file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            LOG.debug("Writing under {}", lock);
            channel.position(channel.size());
            if (isTorn(channel)) {
                writeAll(channel, new byte[] {'\n'});
            }
            writeAll(channel, line);
            channel.force(true);
        }
    }

    /** Whether the last line has no end. */
    private static boolean isTorn(FileChannel channel) throws IOException {
        if (channel.size() == 0) {
            return false;
        }
        ByteBuffer last = ByteBuffer.allocate(1);
        channel.read(last, channel.size() - 1);
        return last.get(0) != '\n';
    }

    private static void writeAll(FileChannel channel, byte[] bytes) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
            channel.write(rest);
        }
    }

    /** Leaves the newer half of the imports that are remembered at least. */
    private void shorten() throws IOException {
        List<String> lines = lines(MOST / 2);
        Path shorter = file.resolveSibling("." + FILE + ".tmp");
        try (FileChannel channel = FileChannel.open(
                shorter, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            for (String line : lines) {
                writeAll(channel, (line + '\n').getBytes(StandardCharsets.UTF_8));
            }
            channel.force(true);
        }
        Files.move(shorter, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The latest imports, the newest first; what cannot be read is passed over. */
    List<LoggedImport> newest(int limit) {
        List<LoggedImport> imports = new ArrayList<>();
        try {
            lines(limit).reversed().forEach(line -> read(line).ifPresent(imports::add));
        } catch (IOException unreadable) {
            LOG.warn("{} cannot be read", file, unreadable);
        }
        return imports;
    }

    private static Optional<LoggedImport> read(String line) {
        try {
            JsonNode json = MAPPER.readTree(line);
            return ImportLogJson.read(json);
        } catch (JsonProcessingException | RuntimeException damaged) {
            LOG.warn("A line of the log of imports cannot be read", damaged);
            return Optional.empty();
        }
    }

    /** The last lines, in order. */
    private List<String> lines(int limit) throws IOException {
        Deque<String> last = new ArrayDeque<>();
        if (Files.exists(file)) {
            try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                    Stream<String> lines = reader.lines()) {
                lines.filter(line -> !line.isBlank()).forEach(line -> {
                    last.add(line);
                    if (last.size() > limit) {
                        last.remove();
                    }
                });
            } catch (java.io.UncheckedIOException broken) {
                throw broken.getCause();
            }
        }
        return List.copyOf(last);
    }
}
