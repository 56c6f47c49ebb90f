package org.lectern.digest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What reading a listing came to, whatever its size.
 *
 * @param file the file's name without its folder, or a name for pasted text
 * @param title a name for the listing, made of what its head says, or {@code file} when it says nothing
 * @param layouts the names of the layouts its records were read in, in the order in which they first occur
 * @param records how many papers
 * @param tally what became of its lines
 * @param problems what a person should know: the first {@link #SHOWN}
 * @param problemCount how many problems there are in all
 * @param notUnderstood the lines that nobody understood: the first {@link #SHOWN}
 * @param sha256 the hash of the lines in UTF-8, each ended by a line feed, in lower-case hexadecimal: the same listing again
 *     has the same, however its file ends its lines
 */
public record Summary(
        String file,
        String title,
        List<String> layouts,
        int records,
        Tally tally,
        List<Problem> problems,
        int problemCount,
        List<Line> notUnderstood,
        String sha256)
        implements Outcome {
    /** How many problems and lines a summary keeps. */
    public static final int SHOWN = 100;

    /** Copies the lists. */
    public Summary {
        layouts = List.copyOf(layouts);
        problems = List.copyOf(problems);
        notUnderstood = List.copyOf(notUnderstood);
    }

    /** The layouts as a report names them: {@code cards}, or {@code cards + pairs} for a mixed file. */
    public String layout() {
        return String.join(" + ", layouts);
    }

    /**
     * How many lines there are of each fate.
     *
     * @param ofRecords lines of records' fields
     * @param furniture lines of page furniture
     * @param notUnderstood lines that nobody understood
     * @param blank blank lines
     */
    public record Tally(long ofRecords, long furniture, long notUnderstood, long blank) {
        /** Those of no lines. */
        public static final Tally NONE = new Tally(0, 0, 0, 0);

        Tally and(List<LineFate> fates) {
            long[] counts = new long[4];
            for (LineFate fate : fates) {
                int kind = switch (fate) {
                    case LineFate.Field field -> 0;
                    case LineFate.Furniture why -> 1;
                    case LineFate.NotUnderstood unknown -> 2;
                    case LineFate.Blank blank -> 3;
                };
                counts[kind]++;
            }
            return new Tally(
                    ofRecords + counts[0], furniture + counts[1], notUnderstood + counts[2], blank + counts[3]);
        }
    }

    /** Sums up a listing, passage by passage; for one thread. */
    static final class Builder {
        private final LinesHash hash = new LinesHash();
        private final Set<String> layouts = new LinkedHashSet<>();
        private final List<Problem> problems = new ArrayList<>();
        private final List<Line> notUnderstood = new ArrayList<>();
        private int problemCount;
        private int records;
        private Tally tally = Tally.NONE;

        void add(Passage passage) {
            for (Line line : passage.lines()) {
                hash.add(line.text());
            }
            passage.records().forEach(parsed -> layouts.add(parsed.source().layout()));
            records += passage.records().size();
            tally = tally.and(passage.fates());
            problemCount += passage.problems().size();
            passage.problems().stream().limit(SHOWN - problems.size()).forEach(problems::add);
            for (int i = 0; i < passage.lines().size() && notUnderstood.size() < SHOWN; i++) {
                if (passage.fates().get(i) instanceof LineFate.NotUnderstood) {
                    notUnderstood.add(passage.lines().get(i));
                }
            }
        }

        int records() {
            return records;
        }

        boolean isBlank() {
            return tally.ofRecords() + tally.furniture() + tally.notUnderstood() == 0;
        }

        List<Line> notUnderstood() {
            return notUnderstood;
        }

        /** The summary of what was added, which is at its end. */
        Summary summary(String file, String title) {
            return new Summary(
                    file,
                    title,
                    List.copyOf(layouts),
                    records,
                    tally,
                    problems,
                    problemCount,
                    notUnderstood,
                    hash.hex());
        }
    }
}
