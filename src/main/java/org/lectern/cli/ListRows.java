package org.lectern.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.lectern.Lectern;
import org.lectern.json.PaperJson;
import org.lectern.library.ReadingList;

/** Names the lists. */
abstract class ListRows extends RowsCommand<ReadingList> {
    ListRows(Console console) {
        super(console);
    }

    @Override
    List<ReadingList> rows(Lectern lectern) {
        return lectern.library().readingLists().all();
    }

    @Override
    String words(ReadingList list) {
        return list.name() + "  (" + Counts.of(list.papers(), "paper") + ")";
    }

    @Override
    ObjectNode json(ReadingList list) {
        return PaperJson.object().put("name", list.name()).put("papers", list.papers());
    }

    @Override
    String none() {
        return "There is no list yet; make one with: lectern list create NAME";
    }
}
