package org.lectern;

import java.nio.file.Path;
import org.lectern.export.ExportFormat;
import org.lectern.export.ExportOptions;

/**
 * A file that always has the papers of a scope, such as the {@code refs.bib} of a document.
 *
 * @param file absolute
 * @param scope what it follows: a list, a search or everything
 */
public record LiveExport(Path file, ExportScope scope, ExportFormat format, ExportOptions options) {
    /** Takes the file absolutely. */
    public LiveExport {
        file = file.toAbsolutePath().normalize();
        if (scope instanceof ExportScope.Chosen || scope instanceof ExportScope.Rows) {
            throw new IllegalArgumentException("a live export follows a list, a search or the library");
        }
    }
}
