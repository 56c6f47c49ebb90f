package org.lectern.digest;

import java.util.List;
import org.lectern.paper.PaperRecord;

/**
 * A stretch of a listing that was read: the passages of a listing, one after the other, are the whole of it.
 *
 * @param file the file's name without its folder, or a name for pasted text
 * @param title a name for the listing, the same in all its passages
 * @param lines those of the stretch, blank ones too
 * @param fates what became of each line, at the same index
 * @param records the papers, in the order of the file; each whole in this passage
 * @param problems what a person should know
 * @param bytes how many bytes of the file were read when the passage came about; 0 for a text in memory
 */
public record Passage(
        String file,
        String title,
        List<Line> lines,
        List<LineFate> fates,
        List<PaperRecord> records,
        List<Problem> problems,
        long bytes) {
    /** Copies the lists. */
    public Passage {
        lines = List.copyOf(lines);
        fates = List.copyOf(fates);
        records = List.copyOf(records);
        problems = List.copyOf(problems);
    }
}
