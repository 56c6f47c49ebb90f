package org.lectern.library;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.lectern.paper.PaperRecord;

/**
 * Where a listing to be imported comes from.
 *
 * @param file the file's name without its folder, or a name for pasted text
 * @param path the file; empty for pasted text. A file that is imported again replaces what it said before
 * @param sample whether it is one of the sample listings that come with Lectern
 * @param run when the import of which this is a part began, so that all files of a folder are seen at one time; empty for now
 */
public record ListingSource(String file, Optional<Path> path, boolean sample, Optional<Instant> run) {
    /** Makes the path absolute, without {@code .} and {@code ..}. */
    public ListingSource {
        path = path.map(named -> named.toAbsolutePath().normalize());
    }

    /** A file that a person has. */
    public static ListingSource of(Path path) {
        return new ListingSource(String.valueOf(path.getFileName()), Optional.of(path), false, Optional.empty());
    }

    /** Text without a file, under the name that {@link PaperRecord#source} gives too. */
    public static ListingSource pasted(String name) {
        return new ListingSource(name, Optional.empty(), false, Optional.empty());
    }

    /** A sample that comes with Lectern. */
    public static ListingSource sample(String name) {
        return new ListingSource(name, Optional.empty(), true, Optional.empty());
    }

    /** The same as part of an import that began then. */
    public ListingSource in(Instant began) {
        return new ListingSource(file, path, sample, Optional.of(began));
    }
}
