package org.lectern.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.lectern.ExportScope;
import org.lectern.Lectern;
import org.lectern.LiveExport;
import org.lectern.json.PaperJson;

/** Names the files that follow something. */
abstract class LiveRows extends RowsCommand<LiveExport> {
    LiveRows(Console console) {
        super(console);
    }

    @Override
    List<LiveExport> rows(Lectern lectern) {
        return lectern.exports().live().all();
    }

    @Override
    String words(LiveExport file) {
        return "%s  %s of %s".formatted(file.file(), file.format(), scope(file.scope()));
    }

    private static String scope(ExportScope scope) {
        return switch (scope) {
            case ExportScope.All _ -> "the whole library";
            case ExportScope.Listed listed -> "the list “" + listed.list() + "”";
            case ExportScope.Found found -> "the search " + found.query();
            case ExportScope.Chosen _, ExportScope.Rows _ -> "some papers";
        };
    }

    @Override
    ObjectNode json(LiveExport file) {
        ObjectNode json = PaperJson.object()
                .put("file", file.file().toString())
                .put("format", file.format().key());
        switch (file.scope()) {
            case ExportScope.Listed listed -> json.put("list", listed.list());
            case ExportScope.Found found -> json.put("query", found.query());
            case ExportScope.All _, ExportScope.Chosen _, ExportScope.Rows _ -> {}
        }
        return json;
    }

    @Override
    String none() {
        return "No file follows anything yet; let one: lectern export --format bibtex --live -o refs.bib";
    }
}
