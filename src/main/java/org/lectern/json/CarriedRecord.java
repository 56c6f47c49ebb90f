package org.lectern.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.paper.Link;
import org.lectern.paper.Metadata;
import org.lectern.paper.PartialDate;

/**
 * A record that a file of a bibliography format carries along, in a field that only Lectern reads, so that what the format has no
 * field for, or shows in other words, comes back. It holds a print of what the file says of the paper in the format's own
 * fields: while these are as they were written, the record is what was exported; once somebody has edited them, they
 * count, and the record adds only what the format cannot say.
 */
public final class CarriedRecord {
    /** What stands before it in a field that others may use too. */
    public static final String MARK = "lectern:";

    /** Bytes of the print; it tells an edited entry, and guards against nobody. */
    private static final int PRINT_BYTES = 8;

    private final String print;
    private final ObjectNode record;

    private CarriedRecord(String print, ObjectNode record) {
        this.print = print;
        this.record = record;
    }

    /**
     * The object that is carried along. Without what the format's own fields say in the very words of the record.
     *
     * @param title as it is written
     * @param abstractText as it is written; empty when it is left out, and is not carried then either
     * @param written all that is written of the paper, in order
     */
    public static ObjectNode of(Metadata paper, String title, String abstractText, List<String> written) {
        ObjectNode record = PaperJson.of(paper);
        record.remove("citationKey");
        record.remove("year");
        if (title.equals(paper.title())) {
            record.remove("title");
        }
        if (abstractText.isEmpty() || abstractText.equals(paper.abstractText())) {
            record.remove("abstract");
        }
        ObjectNode carried = PaperJson.object().put("print", print(written));
        carried.set("record", record);
        return carried;
    }

    /** The same, with the keys by which the paper was cited before in {@code ids} of its entry, as BibLaTeX calls them. */
    public static ObjectNode of(
            Metadata paper, List<String> otherKeys, String title, String abstractText, List<String> written) {
        ObjectNode carried = of(paper, title, abstractText, written);
        if (!otherKeys.isEmpty()) {
            Set<String> ids = new LinkedHashSet<>(otherKeys);
            ids.addAll(List.of(paper.entry().field("ids").split(",\\s*", -1)));
            ids.removeIf(String::isBlank);
            carried.withObject("/record/entry/fields").put("ids", String.join(", ", ids));
        }
        return carried;
    }

    /** Reads what {@link #of} made, from its text; empty when it is something else. */
    public static Optional<CarriedRecord> read(String json) {
        return PaperJson.tree(json)
                .filter(tree -> tree.path("print").isTextual() && tree.path("record") instanceof ObjectNode)
                .map(tree -> new CarriedRecord(tree.path("print").textValue(), (ObjectNode) tree.path("record")));
    }

    /**
     * The record that was exported; empty when what is written is not what was written then.
     *
     * @param title as it is written
     * @param abstractText as it is written; empty when it was left out
     * @param key the citation key; empty when there is none
     */
    public Optional<Metadata> asWritten(String title, String abstractText, String key, List<String> written) {
        if (!print.equals(print(written))) {
            return Optional.empty();
        }
        ObjectNode whole = record.deepCopy();
        putIfAbsent(whole, "title", title);
        putIfAbsent(whole, "abstract", abstractText);
        putIfAbsent(whole, "citationKey", key);
        return PaperJson.metadata(PaperJson.write(whole));
    }

    private static void putIfAbsent(ObjectNode json, String field, String value) {
        if (!json.has(field) && !value.isBlank()) {
            json.put(field, value);
        }
    }

    /** What was read of an entry that somebody edited, with what only the record knows. */
    public Metadata addedTo(Metadata edited) {
        ObjectNode only = PaperJson.object().put("title", edited.title());
        for (String field : List.of(
                "authorCount",
                "organization",
                "presentation",
                "categories",
                "upvotes",
                "commentCount",
                "figureCaptions",
                "entry")) {
            JsonNode value = record.get(field);
            if (value != null) {
                only.set(field, value);
            }
        }
        Optional<PartialDate> date = edited.published();
        if (record.path("publishedInferred").asBoolean()
                && date.isPresent()
                && date.get().toString().equals(record.path("published").asText())) {
            only.put("published", date.get().toString()).put("publishedInferred", true);
        }
        Metadata unsaid = PaperJson.metadata(PaperJson.write(only)).orElse(edited);
        return withMore(unsaid.publishedInferred() ? inferred(edited) : edited).enrichedBy(unsaid);
    }

    private static Metadata inferred(Metadata paper) {
        ObjectNode json = PaperJson.of(paper).put("publishedInferred", true);
        return PaperJson.metadata(PaperJson.write(json)).orElse(paper);
    }

    /** The links with the kinds that the record says of the same addresses, the names with the parts that it says of them. */
    private Metadata withMore(Metadata paper) {
        ObjectNode json = PaperJson.of(paper);
        if (record.path(AuthorsJson.PARTS) instanceof ArrayNode known) {
            ArrayNode parts = known.deepCopy();
            json.path(AuthorsJson.PARTS).forEach(parts::add);
            json.set(AuthorsJson.PARTS, parts);
        }
        for (JsonNode link : json.path("links")) {
            for (JsonNode known : record.path("links")) {
                if (known.path("url").equals(link.path("url")) && link instanceof ObjectNode changed) {
                    changed.put(
                            "kind", Link.Kind.ofKey(known.path("kind").asText()).key());
                }
            }
        }
        return PaperJson.metadata(PaperJson.write(json)).orElse(paper);
    }

    private static String print(List<String> written) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String text : written) {
                digest.update(text.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, PRINT_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
