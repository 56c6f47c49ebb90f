package org.lectern.digest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
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

    public boolean isBlank() {
        return lines.stream().allMatch(Text::isBlank);
    }

    /** SHA-256 of the lines in UTF-8, each ended by a line feed: the same however the file ends its lines. */
    public String sha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String line : lines) {
                digest.update(line.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) '\n');
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
