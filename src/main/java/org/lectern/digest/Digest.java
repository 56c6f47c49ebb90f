package org.lectern.digest;

import java.util.List;
import org.lectern.paper.PaperRecord;

/**
 * A listing that was read.
 *
 * @param file the file's name without its folder, or a name for pasted text
 * @param title a name for the listing, made of what its head says, or {@code file} when it says nothing
 * @param layout the name of the layout it was read in
 * @param records the papers, in the order of the file
 * @param fates what became of each line, in the order of the file
 * @param problems what a person should know
 * @param text the text it was read from
 */
public record Digest(
        String file,
        String title,
        String layout,
        List<PaperRecord> records,
        List<LineFate> fates,
        List<Problem> problems,
        SourceText text)
        implements Reading {
    /** Copies the lists. */
    public Digest {
        records = List.copyOf(records);
        fates = List.copyOf(fates);
        problems = List.copyOf(problems);
    }

    /** The hash of the text, in lower-case hexadecimal: the same listing again has the same. */
    public String sha256() {
        return text.sha256();
    }

    /** The lines of the text, blank ones too; each has the fate at the same index. */
    public List<String> lines() {
        return text.lines();
    }

    /** How many lines nobody understood. */
    public int notUnderstood() {
        return (int)
                fates.stream().filter(LineFate.NotUnderstood.class::isInstance).count();
    }
}
