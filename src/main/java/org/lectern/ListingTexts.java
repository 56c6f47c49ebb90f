package org.lectern;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.lectern.digest.Line;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The texts of the listings that were imported, in the folder {@code listings} of the library: {@code SHA256.txt.gz}, and beside
 * it {@code SHA256.path} with the file it came from, if any. A pasted text has no file, and files move; with these every field of
 * a paper can be shown where it was read. They are a comfort: one that cannot be written is logged and does without. They stay when
 * an import is undone, since the undoing can be undone. Safe for use by several threads and processes: a file is written to a
 * temporary name and moved, and those of one name are the same.
 */
final class ListingTexts {
    /** The most text that is kept of one listing, in characters; a larger one is read from its file again. */
    static final long MOST_CHARACTERS = 32L << 20;

    private static final Logger LOG = LoggerFactory.getLogger(ListingTexts.class);

    private final Path folder;

    ListingTexts(Path libraryFolder) {
        folder = libraryFolder.resolve("listings");
    }

    /** Removes what imports left behind that were cut off; not what may still be written. */
    void sweep() {
        Instant old = Instant.now().minus(Duration.ofDays(1));
        try (DirectoryStream<Path> drafts = Files.newDirectoryStream(folder, "*.new")) {
            for (Path draft : drafts) {
                if (Files.getLastModifiedTime(draft).toInstant().isBefore(old)) {
                    Files.deleteIfExists(draft);
                }
            }
        } catch (NoSuchFileException none) {
            return;
        } catch (IOException unwritable) {
            LOG.debug("{} cannot be swept", folder, unwritable);
        }
    }

    /** A text that is being read, to be kept or not; one that is not wanted takes nothing. */
    Draft draft(boolean wanted) {
        return new Draft(wanted);
    }

    /** The text of one listing while it is read. What cannot be written is logged, and the text is not kept. */
    final class Draft implements AutoCloseable {
        private final Path file;
        private @Nullable Writer writer;
        private long characters;

        private Draft(boolean wanted) {
            file = folder.resolve("text-" + UUID.randomUUID() + ".new");
            if (wanted) {
                attempt(() -> {
                    Files.createDirectories(folder);
                    writer = new BufferedWriter(
                            new OutputStreamWriter(new Fast(Files.newOutputStream(file)), StandardCharsets.UTF_8));
                });
            }
        }

        void add(List<Line> lines) {
            Writer out = writer;
            if (out == null) {
                return;
            }
            attempt(() -> {
                for (Line line : lines) {
                    out.write(line.text());
                    out.write('\n');
                    characters += line.text().length() + 1L;
                }
            });
            if (characters > MOST_CHARACTERS) {
                close();
            }
        }

        /**
         * Keeps it, now that all of it was read.
         *
         * @param origin the file it was read from; empty when there is none
         */
        void keep(String sha256, Optional<Path> origin) {
            attempt(() -> {
                Writer out = writer;
                if (out != null) {
                    out.close();
                    writer = null;
                    Files.move(file, text(sha256), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
                }
                if (origin.isPresent() && Files.exists(folder)) {
                    Path draft = Files.createTempFile(folder, sha256, ".new");
                    Files.writeString(draft, origin.get().toAbsolutePath().toString());
                    Files.move(
                            draft, path(sha256), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
                }
            });
        }

        private void attempt(Attempt work) {
            try {
                work.run();
            } catch (IOException unwritable) {
                LOG.warn("The text of a listing cannot be kept in {}", folder, unwritable);
                close();
            }
        }

        /** Forgets what is not kept. */
        @Override
        public void close() {
            Writer out = writer;
            if (out == null) {
                return;
            }
            writer = null;
            try (out) {
                Files.deleteIfExists(file);
            } catch (IOException unwritable) {
                LOG.debug("{} stays behind", file, unwritable);
            }
        }
    }

    /** Something that writes. */
    @FunctionalInterface
    private interface Attempt {
        void run() throws IOException;
    }

    /** The lines of a text; empty when it was not kept, or cannot be read. */
    Optional<List<String>> lines(String sha256) {
        Path file = text(sha256);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            List<String> lines = new ArrayList<>();
            StringBuilder line = new StringBuilder();
            // Not readLine: within a line of a listing may stand characters that it takes for line ends.
            for (int c = reader.read(); c >= 0; c = reader.read()) {
                if (c == '\n') {
                    lines.add(line.toString());
                    line.setLength(0);
                } else {
                    line.append((char) c);
                }
            }
            return Optional.of(lines);
        } catch (IOException damaged) {
            LOG.warn("{} cannot be read", file, damaged);
            return Optional.empty();
        }
    }

    /** The file that the text was last imported from, be it there still or not; empty when it came from none. */
    Optional<Path> origin(String sha256) {
        try {
            return Optional.of(Path.of(Files.readString(path(sha256))));
        } catch (IOException | InvalidPathException none) {
            return Optional.empty();
        }
    }

    private Path text(String sha256) {
        return folder.resolve(sha256 + ".txt.gz");
    }

    private Path path(String sha256) {
        return folder.resolve(sha256 + ".path");
    }

    /** Level 1: an import must not wait for it. */
    private static final class Fast extends GZIPOutputStream {
        Fast(OutputStream out) throws IOException {
            super(out, 1 << 16);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
