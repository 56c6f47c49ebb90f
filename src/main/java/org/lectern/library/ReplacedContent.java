package org.lectern.library;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lectern.list.EntryField;
import org.lectern.list.EntryJoin;
import org.lectern.list.ListContent;
import org.lectern.list.ListEntry;
import org.lectern.list.ListSection;
import org.lectern.paper.MarkName;
import org.lectern.paper.PaperId;

/** What another copy of a list says, as this library says it. */
final class ReplacedContent {
    private ReplacedContent() {}

    /** The same with papers as they are called here, of which several may be one, and with names and texts cleaned. */
    static ListContent of(Connection connection, ListContent content) throws SQLException {
        Map<PaperId, PaperId> current = current(
                connection, content.entries().stream().map(ListEntry::paper).toList());
        Map<PaperId, ListEntry> entries = new LinkedHashMap<>();
        for (ListEntry entry : content.entries()) {
            PaperId paper = current.getOrDefault(entry.paper(), entry.paper());
            entries.merge(paper, new ListEntry(paper, entry.section(), entry.fields(), entry.votes()), EntryJoin::of);
        }
        return new ListContent(
                MarkedPapers.named(content.name(), "list").text(),
                EntryField.NOTE.clean(content.description()),
                content.sections().stream()
                        .map(section -> new ListSection(section.key(), new MarkName(section.title()).text()))
                        .toList(),
                List.copyOf(entries.values()));
    }

    private static Map<PaperId, PaperId> current(Connection connection, List<PaperId> papers) throws SQLException {
        Map<PaperId, PaperId> current = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT id, target FROM alias WHERE id IN (SELECT value FROM json_each(?))")) {
            query.setString(1, new MarkedPapers(papers).array());
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    current.put(new PaperId(row.getString(1)), new PaperId(row.getString(2)));
                }
            }
        }
        return current;
    }
}
