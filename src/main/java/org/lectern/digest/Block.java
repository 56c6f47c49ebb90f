package org.lectern.digest;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lines that belong together: a paragraph, or a single line of a page without blank lines. Its text is asked for time and again,
 * so it is kept; two blocks are equal by their lines. Immutable.
 */
public final class Block {
    private final List<Line> lines;
    private @Nullable String text;

    /**
     * A block, of a copy of the list.
     *
     * @param lines at least one, following one another
     */
    public Block(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    /** The lines, at least one. */
    public List<Line> lines() {
        return lines;
    }

    /** The lines joined by spaces, white space folded: hard-wrapped text as it was before wrapping. */
    public String text() {
        if (lines.size() == 1) {
            return lines.getFirst().folded();
        }
        // Two threads may both join them, to equal strings.
        String known = text;
        if (known == null) {
            known = Text.fold(lines.stream().map(Line::text).collect(Collectors.joining("\n")));
            text = known;
        }
        return known;
    }

    public int firstLine() {
        return lines.getFirst().number();
    }

    public int lastLine() {
        return lines.getLast().number();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Block block && block.lines.equals(lines);
    }

    @Override
    public int hashCode() {
        return lines.hashCode();
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
