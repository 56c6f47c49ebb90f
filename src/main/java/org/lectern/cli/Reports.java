package org.lectern.cli;

import java.util.ArrayList;
import java.util.List;
import org.lectern.digest.Digest;
import org.lectern.digest.Problem;
import org.lectern.digest.Refusal;

/** What is said of files on standard error. */
final class Reports {
    private Reports() {}

    /** A line of the whole, and one for each problem. */
    static List<String> of(Digest digest) {
        List<String> lines = new ArrayList<>();
        lines.add("%s: layout %s, %s, %s, %s not understood"
                .formatted(
                        digest.file(),
                        digest.layout(),
                        Counts.of(digest.records().size(), "record"),
                        Counts.of(digest.problems().size(), "problem"),
                        Counts.of(digest.notUnderstood(), "line")));
        digest.problems().forEach(problem -> lines.add(of(digest.file(), problem)));
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
