package org.lectern;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.lectern.export.ExportFormat;
import org.lectern.export.ExportOptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the library's folder remembers of live exports, in {@code live-exports.properties}. */
final class LiveExportFile {
    private static final Logger LOG = LoggerFactory.getLogger(LiveExportFile.class);

    private final RememberedFile file;

    LiveExportFile(Path libraryFolder) {
        file = new RememberedFile(libraryFolder.resolve("live-exports.properties"), "The files that follow lists");
    }

    /**
     * A live export.
     *
     * @param list the number of the list that it follows
     * @param change the last change of the library that it has
     * @param sha256 of what was written
     */
    record Row(LiveExport export, Optional<Long> list, long change, String sha256) {}

    /** What is remembered; a row that cannot be read is left out. */
    List<Row> read() {
        Properties values = file.read();
        List<Row> rows = new ArrayList<>();
        for (int i = 1; values.getProperty(i + ".file") != null; i++) {
            String prefix = i + ".";
            Optional<Row> row = row(name -> values.getProperty(prefix + name, ""));
            row.ifPresentOrElse(rows::add, () -> LOG.warn("Live export {} cannot be read", prefix));
        }
        return rows;
    }

    private interface Values {
        String get(String name);
    }

    private static Optional<Row> row(Values values) {
        Optional<ExportFormat> format = ExportFormat.ofKey(values.get("format"));
        Optional<ExportScope> scope = scope(values.get("scope"), values.get("of"));
        if (format.isEmpty() || scope.isEmpty()) {
            return Optional.empty();
        }
        try {
            String style = values.get("style");
            ExportOptions options = ExportOptions.ALL
                    .abstracts(Boolean.parseBoolean(values.get("abstracts")))
                    .comments(Boolean.parseBoolean(values.get("comments")))
                    .style(style.isEmpty() ? ExportOptions.ALL.style() : style);
            LiveExport export = new LiveExport(Path.of(values.get("file")), scope.get(), format.get(), options);
            return Optional.of(new Row(
                    export,
                    number(values.get("list")),
                    number(values.get("change")).orElse(0L),
                    values.get("sha256")));
        } catch (InvalidPathException foreign) {
            return Optional.empty();
        }
    }

    private static Optional<Long> number(String digits) {
        return digits.matches("\\d{1,18}") ? Optional.of(Long.parseLong(digits)) : Optional.empty();
    }

    private static Optional<ExportScope> scope(String kind, String of) {
        return switch (kind) {
            case "all" -> Optional.of(new ExportScope.All());
            case "list" -> Optional.of(new ExportScope.Listed(of));
            case "query" -> Optional.of(new ExportScope.Found(of));
            default -> Optional.empty();
        };
    }

    /**
     * Remembers; a failure leaves what was.
     *
     * @throws java.io.UncheckedIOException when it cannot be written
     */
    void write(List<Row> rows) {
        Properties values = new Properties();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            String prefix = (i + 1) + ".";
            values.setProperty(prefix + "file", row.export().file().toString());
            values.setProperty(prefix + "format", row.export().format().key());
            values.setProperty(
                    prefix + "abstracts",
                    Boolean.toString(row.export().options().abstracts()));
            values.setProperty(
                    prefix + "comments", Boolean.toString(row.export().options().comments()));
            values.setProperty(prefix + "style", row.export().options().style());
            values.setProperty(prefix + "change", Long.toString(row.change()));
            values.setProperty(prefix + "sha256", row.sha256());
            row.list().ifPresent(list -> values.setProperty(prefix + "list", list.toString()));
            switch (row.export().scope()) {
                case ExportScope.All _ -> values.setProperty(prefix + "scope", "all");
                case ExportScope.Listed listed -> {
                    values.setProperty(prefix + "scope", "list");
                    values.setProperty(prefix + "of", listed.list());
                }
                case ExportScope.Found found -> {
                    values.setProperty(prefix + "scope", "query");
                    values.setProperty(prefix + "of", found.query());
                }
                case ExportScope.Chosen _, ExportScope.Rows _ -> throw new IllegalStateException("follows nothing");
            }
        }
        file.write(values);
    }
}
