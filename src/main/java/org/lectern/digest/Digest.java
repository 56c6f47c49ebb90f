package org.lectern.digest;

import java.util.List;
import org.lectern.paper.PaperRecord;

/**
 * A listing that was read, the whole of it in memory.
 *
 * @param summary what it came to
 * @param records the papers, in the order of the file
 * @param fates what became of each line, in the order of the file
 * @param problems what a person should know
 * @param text the text it was read from
 */
public record Digest(
        Summary summary, List<PaperRecord> records, List<LineFate> fates, List<Problem> problems, SourceText text)
        implements Reading {
    /** Copies the lists. */
    public Digest {
        records = List.copyOf(records);
        fates = List.copyOf(fates);
        problems = List.copyOf(problems);
    }

    /** A digest of what is known of a listing in one layout. */
    public Digest(
            String file,
            String title,
            String layout,
            List<PaperRecord> records,
            List<LineFate> fates,
            List<Problem> problems,
            SourceText text) {
        this(
                new Summary(
                        file,
                        title,
                        List.of(layout),
                        records.size(),
                        Summary.Tally.NONE.and(fates),
                        problems.stream().limit(Summary.SHOWN).toList(),
                        problems.size(),
                        List.of(),
                        text.sha256()),
                records,
                fates,
                problems,
                text);
    }

    /** The file's name without its folder, or a name for pasted text. */
    @Override
    public String file() {
        return summary.file();
    }

    /** A name for the listing, made of what its head says, or that of the file when it says nothing. */
    public String title() {
        return summary.title();
    }

    /** The names of the layouts it was read in. */
    public String layout() {
        return summary.layout();
    }

    /** The hash of the text, in lower-case hexadecimal: the same listing again has the same. */
    public String sha256() {
        return summary.sha256();
    }

    /** The lines of the text, blank ones too; each has the fate at the same index. */
    public List<String> lines() {
        return text.lines();
    }

    /** How many lines nobody understood. */
    public int notUnderstood() {
        return Math.toIntExact(summary.tally().notUnderstood());
    }
}
