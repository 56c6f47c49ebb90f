package org.lectern.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.lectern.json.PaperJson;
import org.lectern.list.EntryField;
import org.lectern.list.ListEntry;

/** What a list says of a paper, in JSON. */
final class EntryJson {
    private EntryJson() {}

    /**
     * {@code state}, and where there are any {@code section}, {@code reason}, {@code note}, {@code presenter}, {@code date} and
     * {@code votes} with their {@code sum}.
     *
     * @param section the title of the entry's section
     */
    static ObjectNode of(ListEntry entry, Optional<String> section) {
        ObjectNode node = PaperJson.object().put("state", entry.state().key());
        section.ifPresent(title -> node.put("section", title));
        entry.fields().forEach((field, text) -> {
            if (field != EntryField.STATE) {
                node.put(field.key(), text);
            }
        });
        if (!entry.votes().isEmpty()) {
            ObjectNode votes = node.putObject("votes");
            entry.votes().forEach((voter, vote) -> votes.put(voter, vote.key()));
            node.put("sum", entry.sum());
        }
        return node;
    }
}
