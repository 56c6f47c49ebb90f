package org.lectern.desktop.lists;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.library.ReadingList;
import org.lectern.list.ListContent;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.PaperMarks;

/**
 * A list as it is shown.
 *
 * @param list which list
 * @param content what it says
 * @param papers what is known of its papers
 * @param marks what the reader says of them; those of which nothing is said are absent
 * @param me who the reader is in the group
 * @param rows what is shown of all that
 */
record ShownList(
        ReadingList list,
        ListContent content,
        Map<PaperId, Paper> papers,
        Map<PaperId, PaperMarks> marks,
        String me,
        List<ListRow> rows) {
    static ShownList of(
            ReadingList list,
            ListContent content,
            Map<PaperId, Paper> papers,
            Map<PaperId, PaperMarks> marks,
            String me) {
        ShownList said = new ShownList(list, content, papers, marks, me, List.of());
        return new ShownList(list, content, papers, marks, me, ListRow.of(said));
    }

    /** The same list when it says something else of the same papers. */
    ShownList with(ListContent other) {
        return of(list, other, papers, marks, me);
    }

    /** The row of a key. */
    Optional<ListRow> row(Object key) {
        return rows.stream().filter(row -> row.key().equals(key)).findFirst();
    }
}
