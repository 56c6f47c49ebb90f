package org.lectern.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.lectern.Lectern;
import org.lectern.json.PaperJson;
import org.lectern.library.ReadingList;
import org.lectern.list.ListSection;

/** Names the lists. */
abstract class ListRows extends RowsCommand<ListRows.Row> {
    ListRows(Console console) {
        super(console);
    }

    /**
     * A list.
     *
     * @param papers how many it has, or its search finds
     */
    record Row(ReadingList list, int papers, List<ListSection> sections) {
        Row {
            sections = List.copyOf(sections);
        }
    }

    @Override
    List<Row> rows(Lectern lectern) {
        return lectern.library().readingLists().all().stream()
                .map(list -> new Row(
                        list,
                        lectern.listSize(list),
                        lectern.library().readingLists().content(list.name()).sections()))
                .toList();
    }

    @Override
    String words(Row row) {
        ReadingList list = row.list();
        String read = list.progress().read() + list.progress().skipped() > 0
                ? ", " + list.progress().words()
                : "";
        String search = list.query().map(query -> ", smart: " + query.query()).orElse("");
        return list.name() + "  (" + Counts.of(row.papers(), "paper") + read + search + ")";
    }

    @Override
    ObjectNode json(Row row) {
        ReadingList list = row.list();
        ObjectNode node = PaperJson.object().put("name", list.name()).put("papers", row.papers());
        node.put("key", list.key());
        if (!list.description().isEmpty()) {
            node.put("about", list.description());
        }
        list.query()
                .ifPresentOrElse(
                        query -> node.put("query", query.query()).put("sort", query.sort()),
                        () -> node.putObject("progress")
                                .put("read", list.progress().read())
                                .put("total", list.progress().total())
                                .put("skipped", list.progress().skipped()));
        if (!row.sections().isEmpty()) {
            ArrayNode sections = node.putArray("sections");
            row.sections()
                    .forEach(section ->
                            sections.addObject().put("key", section.key()).put("title", section.title()));
        }
        return node;
    }

    @Override
    String none() {
        return "There is no list yet; make one with: lectern list create NAME";
    }
}
