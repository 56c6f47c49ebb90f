package org.lectern.share;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.json.PaperJson;

/**
 * A shared list as a file, which docs/shared-list.md describes: a fact a line, in an order that does not change, so that the same list is
 * the same bytes and a difference of two files reads as what was done. Stateless.
 */
public final class SharedListFile {
    /** How the name of such a file ends. */
    public static final String EXTENSION = ".lectern.json";

    /** How many bytes a file can have: 64 MiB, of which a list of ten thousand papers with abstracts needs a third. */
    public static final int LARGEST = 64 << 20;

    /** How deep what stands in a file can be nested. */
    static final int DEEPEST = 32;

    static final String FORMAT = "lectern-list";

    private SharedListFile() {}

    /** The file's text; it ends with a newline. */
    public static String text(SharedList list) {
        StringBuilder text = new StringBuilder("{\n\"format\": \"" + FORMAT + "\",\n");
        text.append("\"version\": ").append(list.extras().version()).append(",\n");
        list.extras()
                .more()
                .forEach((name, json) -> text.append(PaperJson.quoted(name))
                        .append(": ")
                        .append(ListJson.line(ListJson.tree(json)))
                        .append(",\n"));
        ObjectNode seen = ListJson.object();
        list.seen().forEach(seen::put);
        text.append("\"seen\": ").append(ListJson.line(seen)).append(",\n");
        Map<String, ObjectNode> records = new HashMap<>();
        list.records().forEach((name, record) -> records.put(name, (ObjectNode) ListJson.tree(record)));
        List<String> facts = new ArrayList<>();
        list.facts().forEach(fact -> facts.add(ListJson.line(FactJson.of(fact, title(records, fact)))));
        lines(text, "facts", facts).append(",\n");
        List<String> papers = new ArrayList<>();
        list.records().entrySet().stream().sorted(Map.Entry.comparingByValue()).forEach(record -> {
            ObjectNode json = ListJson.object().put(ListReader.RECORD, record.getKey());
            json.setAll(records.getOrDefault(record.getKey(), ListJson.object()));
            papers.add(ListJson.line(json));
        });
        return lines(text, "papers", papers).append("\n}\n").toString();
    }

    private static StringBuilder lines(StringBuilder text, String name, List<String> lines) {
        text.append('"').append(name).append("\": [");
        if (!lines.isEmpty()) {
            text.append('\n').append(String.join(",\n", lines)).append('\n');
        }
        return text.append(']');
    }

    private static Optional<String> title(Map<String, ObjectNode> records, Fact fact) {
        return fact.register().fact().equals(Register.ENTRY)
                ? Optional.ofNullable(records.get(fact.said().record()))
                        .map(record -> record.path("title").asText())
                        .filter(title -> !title.isBlank())
                : Optional.empty();
    }

    /**
     * Reads a text. One in which git has left its conflict markers is the merge of both sides.
     *
     * @param name of the file, for messages
     * @throws UnreadableListException when it is no shared list, or not whole
     */
    public static SharedList read(String text, String name) throws UnreadableListException {
        List<ListReader> sides = new ArrayList<>();
        for (String version : ConflictMarkers.versions(text)) {
            ListReader side = new ListReader(name);
            side.read(version);
            sides.add(side);
        }
        // Each side may name records that only the lines of the other have.
        sides.forEach(side -> sides.forEach(side::learn));
        return sides.stream()
                .map(ListReader::list)
                .reduce(SharedList::merge)
                .orElseThrow()
                .complete();
    }

    /**
     * Reads a file.
     *
     * @throws UnreadableListException when it is no shared list, not whole, or larger than {@link #LARGEST}
     * @throws IOException when it cannot be read, or is not there
     */
    public static SharedList read(Path file) throws IOException {
        return read(bytes(file), file.toString());
    }

    /** The bytes of a file, for {@link #read(byte[], String)}; throws as {@link #read(Path)}. */
    public static byte[] bytes(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new UnreadableListException(
                    file.toString(), "The file has more than %,d bytes, which no shared list has.".formatted(LARGEST));
        }
        return Files.readAllBytes(file);
    }

    /**
     * Reads the bytes of a file.
     *
     * @param name of the file, for messages
     * @throws UnreadableListException as {@link #read(Path)}
     */
    public static SharedList read(byte[] bytes, String name) throws UnreadableListException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return read(text.startsWith("\ufeff") ? text.substring(1) : text, name);
        } catch (CharacterCodingException foreign) {
            throw new UnreadableListException(
                    name, "The file is not in UTF-8; save it in that encoding, or take an older version of it.");
        }
    }

    /**
     * The bytes of a list's file.
     *
     * @throws IOException with a sentence for a person when they are more than {@link #LARGEST}, which nobody could read
     */
    public static byte[] bytes(SharedList list) throws IOException {
        return bytes(list, LARGEST);
    }

    static byte[] bytes(SharedList list, int largest) throws IOException {
        byte[] bytes = text(list).getBytes(StandardCharsets.UTF_8);
        if (bytes.length > largest) {
            throw new IOException(("The list is too large: its file would have %,d bytes, and may have %,d."
                            + " Take papers or long notes out of it.")
                    .formatted(bytes.length, largest));
        }
        return bytes;
    }
}
