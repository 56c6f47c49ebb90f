package org.lectern.export.styled;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.lectern.export.entry.Entry;
import org.lectern.json.InertJson;
import org.lectern.json.PaperJson;

/** The record of a paper in JSON, in a line that a page of references does not show, so that Lectern reads it back. */
final class CarriedLine {
    private CarriedLine() {}

    static String of(Entry entry, boolean abstracts) {
        ObjectNode json = PaperJson.of(entry.paper());
        json.remove("citationKey");
        json.put("citationKey", entry.key());
        if (!abstracts) {
            json.remove("abstract");
        }
        return InertJson.write(json);
    }
}
