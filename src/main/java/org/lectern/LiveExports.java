package org.lectern;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.lectern.export.AtomicFile;
import org.lectern.export.ExportReport;
import org.lectern.library.LibraryException;
import org.lectern.library.ReadingList;
import org.lectern.task.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files that follow a list, a search or the library. They are written anew after every change that makes them other than they are, by
 * the window and by every command, at the latest when the library is opened again. What somebody else has written to such a file is
 * not lost: it is put aside under another name first. Safe for use by several threads.
 */
public final class LiveExports {
    private static final Logger LOG = LoggerFactory.getLogger(LiveExports.class);

    private final Exports exports;
    private final Lectern lectern;
    private final LiveExportFile remembered;

    LiveExports(Exports exports, Lectern lectern, Path folder) {
        this.exports = exports;
        this.lectern = lectern;
        this.remembered = new LiveExportFile(folder);
    }

    /**
     * What following came to.
     *
     * @param file the file
     * @param message what a person should know: why it could not be written, or where an edited one was put
     */
    public record Remark(Path file, String message) {}

    /** The files there are, in the order in which they were added. */
    public List<LiveExport> all() {
        return remembered.read().stream().map(LiveExportFile.Row::export).toList();
    }

    /**
     * Lets a file follow; one that followed something else follows this from now on. It is written at once.
     *
     * @throws IOException when it cannot be written; then nothing follows
     * @throws LibraryException when there is no such list
     * @throws UncheckedIOException when it cannot be remembered
     */
    public synchronized ExportReport add(LiveExport export, Progress progress) throws IOException {
        long change = lectern.library().changeNumber();
        ExportReport report =
                exports.writeFile(export.scope(), export.format(), export.options(), export.file(), progress);
        List<LiveExportFile.Row> rows = new ArrayList<>(remembered.read());
        rows.removeIf(row -> row.export().file().equals(export.file()));
        rows.add(new LiveExportFile.Row(export, number(export.scope()), change, hash(export.file())));
        remembered.write(rows);
        return report;
    }

    /**
     * Lets a file follow nothing any more; it stays as it is. False when it followed nothing.
     *
     * @throws UncheckedIOException when that cannot be remembered
     */
    public synchronized boolean remove(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        List<LiveExportFile.Row> rows = new ArrayList<>(remembered.read());
        boolean removed = rows.removeIf(row -> row.export().file().equals(absolute));
        if (removed) {
            remembered.write(rows);
        }
        return removed;
    }

    /** Writes the files that are no longer current. What fails is remarked, and tried again the next time. */
    public synchronized List<Remark> follow() {
        List<LiveExportFile.Row> rows = remembered.read();
        if (rows.isEmpty()) {
            return List.of();
        }
        long change = lectern.library().changeNumber();
        List<Remark> remarks = new ArrayList<>();
        List<LiveExportFile.Row> now = new ArrayList<>();
        for (LiveExportFile.Row row : rows) {
            now.add(row.change() == change && Files.exists(row.export().file()) ? row : follow(row, change, remarks));
        }
        if (!now.equals(rows)) {
            try {
                remembered.write(now);
            } catch (UncheckedIOException failed) {
                LOG.warn("The state of live exports is not remembered", failed);
            }
        }
        return remarks;
    }

    private LiveExportFile.Row follow(LiveExportFile.Row row, long change, List<Remark> remarks) {
        Path file = row.export().file();
        try {
            LiveExport export = renamed(row);
            String text = exports.text(export.scope(), export.format(), export.options());
            String sha256 = hash(text.getBytes(StandardCharsets.UTF_8));
            String found = Files.exists(file) ? hash(file) : "";
            if (!found.equals(sha256)) {
                if (!found.isEmpty() && !found.equals(row.sha256())) {
                    remarks.add(new Remark(file, "was edited; what it was is now " + putAside(file)));
                }
                AtomicFile.write(file, writer -> writer.write(text));
                LOG.info("{} follows its papers", file);
            }
            return new LiveExportFile.Row(export, row.list(), change, sha256);
        } catch (IOException | UncheckedIOException | LibraryException | UnreadableQueryException failed) {
            LOG.warn("{} cannot follow its papers", file, failed);
            remarks.add(new Remark(
                    file,
                    "cannot be kept current: %s; let it go with: lectern live remove %s"
                            .formatted(reason(file, failed), file)));
            return row;
        }
    }

    private static String reason(Path file, Exception failed) {
        if (failed instanceof NoSuchFileException) { // it names the file that was to be moved there
            return "the folder %s does not exist".formatted(file.getParent());
        }
        String message = String.valueOf(failed.getMessage());
        return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    }

    /** A list that was given another name meanwhile is the same list. */
    private LiveExport renamed(LiveExportFile.Row row) {
        LiveExport export = row.export();
        if (export.scope() instanceof ExportScope.Listed && row.list().isPresent()) {
            Optional<String> name = lectern.library().readingLists().all().stream()
                    .filter(list -> list.number() == row.list().get())
                    .map(ReadingList::name)
                    .findFirst();
            if (name.isPresent()) {
                return new LiveExport(
                        export.file(), new ExportScope.Listed(name.get()), export.format(), export.options());
            }
        }
        return export;
    }

    private Optional<Long> number(ExportScope scope) {
        return scope instanceof ExportScope.Listed listed
                ? lectern.library().readingLists().named(listed.list()).map(ReadingList::number)
                : Optional.empty();
    }

    /** Moves a file away, to {@code refs.edited.bib} or {@code refs.edited-2.bib} and so on. */
    private static Path putAside(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
        Path aside = file.resolveSibling(name.substring(0, dot) + ".edited" + name.substring(dot));
        for (int i = 2; Files.exists(aside); i++) {
            aside = file.resolveSibling(name.substring(0, dot) + ".edited-" + i + name.substring(dot));
        }
        return Files.move(file, aside);
    }

    private static String hash(Path file) throws IOException {
        return hash(Files.readAllBytes(file));
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
