package org.lectern.export.csl;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.lectern.export.entry.Entry;
import org.lectern.export.entry.EntryWriter;
import org.lectern.export.entry.ShownText;
import org.lectern.json.CarriedRecord;
import org.lectern.json.InertJson;

/**
 * Writes CSL-JSON, an array of items. What CSL has no variable for stands in {@code custom}, which CSL leaves to programs, under
 * {@code lectern}, so that Lectern reads back what it wrote.
 */
public final class CslJsonWriter implements EntryWriter {
    private static final ObjectWriter WRITER =
            new ObjectMapper().writer(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private final boolean abstracts;
    private boolean first = true;

    /** A writer of items with or without their abstracts. */
    public CslJsonWriter(boolean abstracts) {
        this.abstracts = abstracts;
    }

    @Override
    public void begin(Appendable target) throws IOException {
        target.append('[');
    }

    @Override
    public void entry(Entry entry, Appendable target) throws IOException {
        ObjectNode item = CslItem.rich(entry.key(), entry.paper());
        String abstractText = abstracts ? ShownText.of(entry.paper().abstractText()) : "";
        if (!abstractText.isEmpty()) {
            item.put("abstract", abstractText);
        }
        item.put("citation-key", entry.key());
        List<String> written = new ArrayList<>();
        walk(item, written);
        ObjectNode carried = CarriedRecord.of(
                entry.paper(), entry.otherKeys(), item.path("title").textValue(), abstractText, written);
        item.putRawValue("custom", new RawValue("{\"lectern\": " + InertJson.write(carried) + "}"));
        target.append(first ? "\n" : ",\n").append(WRITER.writeValueAsString(item));
        first = false;
    }

    /** The names and values of an item in their order. */
    private static void walk(JsonNode json, List<String> values) {
        json.properties().forEach(field -> {
            values.add(field.getKey());
            walk(field.getValue(), values);
        });
        if (json.isArray()) {
            json.forEach(value -> walk(value, values));
        }
        if (json.isValueNode()) {
            values.add(json.asText());
        }
    }

    @Override
    public void end(Appendable target) throws IOException {
        target.append("\n]\n");
    }
}
