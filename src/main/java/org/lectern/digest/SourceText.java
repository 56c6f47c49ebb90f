package org.lectern.digest;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a listing, as lines.
 *
 * @param name the file's name without its folder, or a name for pasted text
 * @param lines without line ends, and without a byte order mark
 * @param problems what was found while decoding
 */
public record SourceText(String name, List<String> lines, List<Problem> problems) {
    /** Copies the lists. */
    public SourceText {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    /** Text from anywhere but a file; line ends of every system are understood. */
    public static SourceText of(String name, String text) {
        String marked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return new SourceText(name, marked.lines().toList(), List.of());
    }

    /** The lines, numbered. */
    public List<Line> numbered() {
        List<Line> numbered = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            numbered.add(new Line(i + 1, lines.get(i)));
        }
        return numbered;
    }

    /** SHA-256 of the lines in UTF-8, each ended by a line feed: the same however the file ends its lines. */
    public String sha256() {
        LinesHash hash = new LinesHash();
        lines.forEach(hash::add);
        return hash.hex();
    }
}
