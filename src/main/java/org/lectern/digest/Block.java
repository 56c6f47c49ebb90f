package org.lectern.digest;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Lines that belong together: a paragraph, or a single line of a page without blank lines.
 *
 * @param lines at least one, following one another
 */
public record Block(List<Line> lines) {
    /** Copies the list. */
    public Block {
        lines = List.copyOf(lines);
    }

    /** The lines joined by spaces, white space folded: hard-wrapped text as it was before wrapping. */
    public String text() {
        return lines.size() == 1
                ? lines.getFirst().folded()
                : Text.fold(lines.stream().map(Line::text).collect(Collectors.joining("\n")));
    }

    public int firstLine() {
        return lines.getFirst().number();
    }

    public int lastLine() {
        return lines.getLast().number();
    }
}
