package org.lectern.cli;

import java.util.ArrayList;
import java.util.List;
import org.lectern.digest.Problem;
import org.lectern.digest.Refusal;
import org.lectern.digest.Summary;

/** What is said of files on standard error. */
final class Reports {
    private Reports() {}

    /** A line of the whole, and one for each problem. */
    static List<String> of(Summary summary) {
        List<String> lines = new ArrayList<>();
        Summary.Tally tally = summary.tally();
        lines.add("%s: layout %s, %s, %s; lines: %d of records, %d furniture, %d not understood"
                .formatted(
                        summary.file(),
                        summary.layout(),
                        Counts.of(summary.records(), "record"),
                        Counts.of(summary.problemCount(), "problem"),
                        tally.ofRecords(),
                        tally.furniture(),
                        tally.notUnderstood()));
        summary.problems().forEach(problem -> lines.add(of(summary.file(), problem)));
        int more = summary.problemCount() - summary.problems().size();
        if (more > 0) {
            lines.add("%s: and %s more".formatted(summary.file(), Counts.of(more, "problem")));
        }
        return lines;
    }

    /** {@code FILE:LINE: message}; without the line when the problem is one of the whole file. */
    static String of(String file, Problem problem) {
        String place = problem.line() > 0 ? file + ":" + problem.line() : file;
        return place + ": " + problem.message();
    }

    static String of(Refusal refusal) {
        return refusal.file() + ": " + refusal.message();
    }
}
