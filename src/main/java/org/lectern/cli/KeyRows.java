package org.lectern.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.lectern.Lectern;
import org.lectern.json.PaperJson;
import org.lectern.library.KeptKey;
import org.lectern.paper.PaperId;

/** Names the papers that have a citation key. */
abstract class KeyRows extends RowsCommand<Map.Entry<PaperId, KeptKey>> {
    KeyRows(Console console) {
        super(console);
    }

    @Override
    List<Map.Entry<PaperId, KeptKey>> rows(Lectern lectern) {
        return lectern.library().citationKeys().of(lectern.library().paperIds()).entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.comparing(KeptKey::key)))
                .toList();
    }

    @Override
    String words(Map.Entry<PaperId, KeptKey> row) {
        KeptKey key = row.getValue();
        return row.getKey() + "  " + key.key() + (key.pinned() ? "  (pinned)" : "")
                + (key.others().isEmpty() ? "" : "  also " + String.join(", ", key.others()));
    }

    @Override
    ObjectNode json(Map.Entry<PaperId, KeptKey> row) {
        ObjectNode json = PaperJson.object()
                .put("id", row.getKey().value())
                .put("key", row.getValue().key())
                .put("pinned", row.getValue().pinned());
        row.getValue().others().forEach(json.putArray("others")::add);
        return json;
    }

    @Override
    String none() {
        return "No paper has a citation key yet; an export gives them: lectern export --format bibtex";
    }
}
