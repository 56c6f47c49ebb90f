package org.lectern.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.lectern.paper.PaperMarks;

/** What people say of a paper, in JSON. Stateless. */
public final class MarksJson {
    private MarksJson() {}

    /** Adds {@code state}, {@code rating}, {@code tags}, {@code lists} and {@code note} to a paper; what there is none of is left out, but for the state. */
    public static void add(ObjectNode paper, PaperMarks marks) {
        paper.put("state", marks.state().key());
        marks.rating().ifPresent(stars -> paper.put("rating", stars));
        if (!marks.tags().isEmpty()) {
            ArrayNode tags = paper.putArray("tags");
            marks.tags().forEach(tags::add);
        }
        if (!marks.lists().isEmpty()) {
            ArrayNode lists = paper.putArray("lists");
            marks.lists().forEach(lists::add);
        }
        marks.note().ifPresent(note -> paper.put("note", note));
    }
}
