package org.lectern.export.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import org.lectern.compare.Comparison;
import org.lectern.export.AtomicFile;

/** A way to write down a comparison. */
public enum ComparisonFormat {
    /** Sections and tables for pages and messages. */
    MARKDOWN("md"),
    /** One page that needs no other file. */
    HTML("html"),
    /** A row for each thing that is compared, a column for each paper. */
    CSV("csv"),
    /** Everything, with the places of terms and numbers. */
    JSON("json");

    private final String extension;

    ComparisonFormat(String extension) {
        this.extension = extension;
    }

    /** Its name on the command line. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How names of its files end, without the dot. */
    public String extension() {
        return extension;
    }

    /** Writes a comparison; lines end as the format has them. */
    public void write(Comparison comparison, Appendable target) throws IOException {
        switch (this) {
            case MARKDOWN -> new MarkdownComparison(comparison, target).write();
            case HTML -> new HtmlComparison(comparison, target).write();
            case CSV -> new CsvComparison(comparison, target).write();
            case JSON -> target.append(ComparisonJson.of(comparison)).append('\n');
        }
    }

    /** A comparison as a text, as for a clipboard. */
    public String text(Comparison comparison) {
        StringBuilder text = new StringBuilder();
        try {
            write(comparison, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory", impossible);
        }
        return text.toString();
    }

    /**
     * Writes a file as a whole, in UTF-8.
     *
     * @throws IOException when the file cannot be written; one that was there is as it was
     */
    public void writeFile(Comparison comparison, Path file) throws IOException {
        AtomicFile.write(file, target -> write(comparison, target));
    }
}
