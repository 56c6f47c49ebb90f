package org.lectern.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Errors of files in words, since those of the system are just the file's name. */
final class Problems {
    private Problems() {}

    static String reading(Path file, IOException problem) {
        return file + ": "
                + switch (problem) {
                    case NoSuchFileException missing -> "there is no such file";
                    case AccessDeniedException denied -> "no right to read it; check its permissions";
                    default -> "cannot be read: " + problem.getMessage();
                };
    }

    static String writing(Path file, IOException problem) {
        return file + ": "
                + switch (problem) {
                    case NoSuchFileException missing -> "its folder does not exist; make it first";
                    case AccessDeniedException denied -> "no right to write there; check the folder's permissions";
                    default -> "cannot be written: " + problem.getMessage();
                };
    }
}
