package org.lectern.digest;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a listing as its layouts see it. Immutable.
 *
 * @param name of the file or the pasted text
 * @param lines all of them, blank ones too; numbered from 1
 * @param paragraphs runs of lines without a blank line between them
 */
public record Page(String name, List<Line> lines, List<Block> paragraphs) {
    /** Copies the lists. */
    public Page {
        lines = List.copyOf(lines);
        paragraphs = List.copyOf(paragraphs);
    }

    /** Finds the paragraphs of a text. */
    public static Page of(SourceText text) {
        return of(text.name(), text.numbered());
    }

    /** Finds the paragraphs of lines. */
    static Page of(String name, List<Line> lines) {
        return new Page(name, lines, paragraphs(lines));
    }

    /** The runs of lines without a blank line between them. */
    public static List<Block> paragraphs(List<Line> lines) {
        List<Block> blocks = new ArrayList<>();
        List<Line> run = new ArrayList<>();
        for (Line line : lines) {
            if (!line.isBlank()) {
                run.add(line);
            } else if (!run.isEmpty()) {
                blocks.add(new Block(run));
                run.clear();
            }
        }
        if (!run.isEmpty()) {
            blocks.add(new Block(run));
        }
        return blocks;
    }
}
