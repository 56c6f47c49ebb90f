package org.lectern.digest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lectern.digest.Refusal.Reason;

/**
 * The files that somebody means who names files and folders.
 *
 * @param files in the order they were named; those of a folder by path, each once
 * @param refused folders that could not be entered
 */
public record ListingFiles(List<Path> files, List<Refusal> refused) {
    /** Copies the lists. */
    public ListingFiles {
        files = List.copyOf(files);
        refused = List.copyOf(refused);
    }

    /**
     * Finds them. Of a folder, every regular file in it and its folders counts, links followed, but for names that begin with
     * a dot; a path that does not exist is left in, for the reader to refuse.
     */
    public static ListingFiles below(List<Path> paths) {
        Set<Path> files = new LinkedHashSet<>();
        List<Refusal> refused = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                files.addAll(inFolder(path, refused));
            } else {
                files.add(path);
            }
        }
        return new ListingFiles(List.copyOf(files), refused);
    }

    private static List<Path> inFolder(Path folder, List<Refusal> refused) {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(
                    folder,
                    EnumSet.of(FileVisitOption.FOLLOW_LINKS),
                    Integer.MAX_VALUE,
                    new Visitor(folder, found, refused));
        } catch (IOException failed) {
            refused.add(refusal(folder, failed));
        }
        found.sort(null);
        return found;
    }

    private static Refusal refusal(Path path, IOException failed) {
        String message = switch (failed) {
            case FileSystemLoopException loop -> "a folder that contains itself through a link; not followed";
            case AccessDeniedException denied -> "no right to read it; check its permissions";
            default -> "cannot be read: " + failed.getMessage();
        };
        return new Refusal(path.toString(), Reason.UNREADABLE, message);
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {
        private final Path folder;
        private final List<Path> found;
        private final List<Refusal> refused;

        Visitor(Path folder, List<Path> found, List<Refusal> refused) {
            this.folder = folder;
            this.found = found;
            this.refused = refused;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path entered, BasicFileAttributes attributes) {
            return !entered.equals(folder) && isHidden(entered)
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isHidden(file)) {
                return FileVisitResult.CONTINUE;
            }
            if (attributes.isRegularFile()) {
                found.add(file);
            } else {
                String what = attributes.isSymbolicLink() ? "a link that leads nowhere" : "not a regular file";
                refused.add(new Refusal(file.toString(), Reason.UNREADABLE, what));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failed) {
            refused.add(refusal(file, failed));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path left, @Nullable IOException failed) {
            if (failed != null) {
                refused.add(refusal(left, failed));
            }
            return FileVisitResult.CONTINUE;
        }

        private static boolean isHidden(Path path) {
            return TextFile.name(path).startsWith(".");
        }
    }
}
