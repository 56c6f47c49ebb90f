package org.lectern.export.csl;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.lectern.export.name.PersonName;
import org.lectern.json.PaperJson;

/** Names as CSL has them. */
final class CslNames {
    private CslNames() {}

    static ArrayNode of(List<PersonName> names) {
        ArrayNode all = PaperJson.object().putArray("names");
        names.forEach(name -> all.add(of(name)));
        return all;
    }

    private static ObjectNode of(PersonName name) {
        ObjectNode json = PaperJson.object();
        if (name.literal()) {
            return json.put("literal", name.family());
        }
        put(json, "family", name.family());
        put(json, "given", name.given());
        put(json, "non-dropping-particle", name.particle());
        put(json, "suffix", name.suffix());
        return json;
    }

    private static void put(ObjectNode json, String part, String value) {
        if (!value.isEmpty()) {
            json.put(part, value);
        }
    }
}
