package org.lectern.cli;

import org.lectern.export.ExportReport;
import org.lectern.export.check.Doubt;

/** Tells what is missing or doubtful in an export, and what it could not say. */
final class DoubtLines {
    /** More lines than these nobody reads. */
    private static final int SHOWN = 200;

    private DoubtLines() {}

    static void tell(Console console, ExportReport report) {
        if (report.otherKeys() > 0) {
            console.tell(
                    "documents may cite %s by other keys, which BibTeX cannot say; BibLaTeX can, and --comments names them"
                            .formatted(Counts.of(report.otherKeys(), "entry", "entries")));
        }
        if (report.doubtful() == 0) {
            return;
        }
        console.tell("missing or doubtful in %s of %s:"
                .formatted(Counts.of(report.doubtful(), "entry", "entries"), report.written()));
        for (Doubt doubt :
                report.doubts().subList(0, Math.min(SHOWN, report.doubts().size()))) {
            console.tell("  %s: %s — %s".formatted(doubt.key(), doubt.message(), doubt.title()));
        }
        if (report.doubts().size() > SHOWN) {
            console.tell("  … and more; --comments writes them all into the file");
        }
    }
}
